"""Texts of the Why view: summary, descriptions of curves, explanation."""

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.insight.why import PATCH_PX, Sensitivity, Trace, Turn, Way
from core.linalg.arrays import Array, Labels
from core.support.language import translated
from core.support.messages import as_sentence
from core.support.wording import joined_sentences, listed_statements, percent
from gui.digits.digit_texts import picture_words
from gui.digits.why.explaining import Explanation
from gui.view.way_names import change

_tr = QCoreApplication.translate

MATTERS = 0.01
"""Minimum change of an output that is mentioned."""


def empty_words() -> str:
    """Return the text shown while there is no digit."""
    return _tr(
        "WhyWords",
        "Draw a digit, or choose one under Digits. This view then explains the network's answer: which pixels matter, "
        "which training images are nearest, and how the answer changes when the digit is shifted, scaled, rotated or "
        "thickened.",
    )


def explanation() -> str:
    """Return the explanation of the view, as HTML."""
    return _tr(
        "WhyWords",
        "<p><b>Occlusion</b> hides {patch} × {patch} pixels at a time. Orange: the digit's output falls without "
        "the ink there, so that this ink counts for it. Blue: the output rises.</p>"
        "<p><b>Gradient</b> is ∂z/∂x: backpropagation one layer further than in training, from the weighted input z "
        "of one output to the pixels x. Orange: a little more ink there raises the digit's output; blue: lowers it. "
        "It also shows where ink is missing. Choose another digit in the list to ask “why not a 7?”.</p>"
        "<p><b>The curves</b> show the digit's output as the digit is changed. The solid line changes the 28 × 28 "
        "pixels of the input. A fully connected network has no notion of position: a digit shifted by two pixels "
        "meets other weights; chapter 6 of the book starts from there. The dashed line changes the drawing and then "
        "applies MNIST's preprocessing again, which undoes shift, scale and, for a drawing, the line width: it is "
        "flat. A digit in a ring is the new answer.</p>"
        "<p><b>The nearest training images</b> have the smallest Euclidean distance between the 784 numbers. Below "
        "each are its label on the left and the network's answer on the right.</p>",
    ).format(patch=PATCH_PX)


def third(at: Labels) -> Labels:
    """Return the third of the digit, 0..2, of rows or columns 0..27; the digit fills the middle 20 pixels."""
    return np.clip((at - 4) * 3 // 20, 0, 2)


def place_names() -> tuple[tuple[str, ...], ...]:
    """Return the names of the ninths of a digit, from the top, each row from the left."""
    return (
        (_tr("WhyWords", "at the upper left"), _tr("WhyWords", "at the top"), _tr("WhyWords", "at the upper right")),
        (_tr("WhyWords", "at the left"), _tr("WhyWords", "in the middle"), _tr("WhyWords", "at the right")),
        (_tr("WhyWords", "at the lower left"), _tr("WhyWords", "at the bottom"), _tr("WhyWords", "at the lower right")),
    )


def place(weights: Array) -> str:
    """Return the place of the maximum of a map, (28, 28), in words such as "at the upper right"."""
    down, across = third(np.array(np.unravel_index(int(weights.argmax()), weights.shape)))
    return place_names()[int(down)][int(across)]


def summary(found: Explanation, *, trained: bool) -> str:
    """Return the answer, the ink that matters most, and the smallest changes that alter the answer."""
    words = _tr("WhyWords", "It reads {digit} with {output}.")
    if not trained:
        words = _tr("WhyWords", "Not trained yet, it answers {digit} with {output}.")
    parts = [words.format(digit=found.answer, output=percent(found.outputs[found.answer]))]
    if found.digit != found.answer:
        other = _tr("WhyWords", "{digit} has {output}.")
        parts.append(other.format(digit=found.digit, output=percent(found.outputs[found.digit])))
    return joined_sentences([*parts, _what_matters(found), *_what_changes(found)])


def _what_matters(found: Explanation) -> str:
    if found.occlusion.max() >= MATTERS:
        words = _tr("WhyWords", "The ink {place} counts most for {digit}.")
        return words.format(place=place(found.occlusion), digit=found.digit)
    if found.occlusion.min() <= -MATTERS:
        words = _tr("WhyWords", "The ink {place} counts most against {digit}.")
        return words.format(place=place(-found.occlusion), digit=found.digit)
    return _tr("WhyWords", "No single piece of ink decides it.")


def _what_changes(found: Explanation) -> list[str]:
    recipe = _first(found.curves, [curve.recipe for curve in found.curves])
    alone = _first(found.curves, [curve.alone for curve in found.curves])
    if recipe is None:
        parts = [_tr("WhyWords", "After preprocessing, no change tried here alters the answer.")]
    else:
        words = _tr("WhyWords", "It becomes {digit} when {change}.")
        parts = [words.format(digit=recipe[1].digit, change=change(recipe[0], recipe[1].amount))]
    if alone and (recipe is None or alone[0] is not recipe[0]):
        words = _tr("WhyWords", "As raw pixels, it becomes {digit} when {change}.")
        parts.append(words.format(digit=alone[1].digit, change=change(alone[0], alone[1].amount)))
    return parts


def _first(curves: Iterable[Sensitivity], traces: Iterable[Trace]) -> tuple[Way, Turn] | None:
    """Return the change closest to none that alters the answer, with each kind's range scaled to 1."""
    turns = [(curve.way, turn) for curve, trace in zip(curves, traces, strict=True) for turn in curve.turns(trace)]
    return min(turns, key=lambda found: abs(found[1].amount - found[0].rest) / np.ptp(found[0].amounts), default=None)


def curve_words(curve: Sensitivity, digit: int) -> str:
    """Return one sentence per curve, for screen readers."""
    names = (_tr("WhyWords", "as raw pixels"), _tr("WhyWords", "after preprocessing"))
    return joined_sentences(
        _trace_words(name, curve, trace, digit) for name, trace in zip(names, (curve.alone, curve.recipe), strict=True)
    )


def _trace_words(name: str, curve: Sensitivity, trace: Trace, digit: int) -> str:
    low, high = percent(float(trace.outputs.min())), percent(float(trace.outputs.max()))
    words = _tr("WhyWords", "{name}: {digit} has {low} to {high}").format(name=name, digit=digit, low=low, high=high)
    turns = [
        _tr("WhyWords", "becomes {digit} when {change}").format(digit=turn.digit, change=change(curve.way, turn.amount))
        for turn in curve.turns(trace)
    ]
    return translated(as_sentence(listed_statements([words, *turns])))


def neighbour_words(found: Explanation, labels: Iterable[int]) -> list[str]:
    """Return one sentence per neighbour."""
    near = found.neighbours
    if near is None:
        return []
    away = _tr("WhyWords", "{picture}; distance {distance}")
    rows = zip(near.indices.tolist(), labels, near.digits.tolist(), near.outputs.tolist(), near.distances, strict=False)
    return [
        away.format(picture=picture_words(index, label, digit, output), distance=f"{distance:.2f}")
        for index, label, digit, output, distance in rows
    ]
