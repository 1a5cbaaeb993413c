"""Texts of the Doctor view: help, summary, numbers and tables."""

from collections.abc import Sequence
from enum import StrEnum

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.activations import ACTIVATIONS
from core.config.knobs import knob
from core.insight.doctor import (
    SAMPLE,
    Z_BINS,
    Bins,
    Examination,
    LayerFindings,
    Problem,
    ProblemKind,
    bins_of,
    flat_ends,
    limits,
)
from gui.session.run_texts import percent
from gui.view.layer_titles import short_layer_title
from gui.view.table import Cell, Table
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate
_HERE = "DoctorWords"
_NONE = "–"


class LayerFigure(StrEnum):
    """Columns of numbers."""

    FLAT = "flat"
    DEAD = "dead"
    GRADIENT = "gradient"
    STEP = "step"
    WEIGHTS = "weights"


SHOWN_BY: dict[ProblemKind, LayerFigure] = {
    ProblemKind.SATURATED: LayerFigure.FLAT,
    ProblemKind.STUCK: LayerFigure.FLAT,
    ProblemKind.DEAD: LayerFigure.DEAD,
    ProblemKind.VANISHING: LayerFigure.GRADIENT,
    ProblemKind.EXPLODING: LayerFigure.GRADIENT,
    ProblemKind.LARGE_STEP: LayerFigure.STEP,
    ProblemKind.SMALL_STEP: LayerFigure.STEP,
    ProblemKind.ALIKE: LayerFigure.WEIGHTS,
}
"""Number of a layer that shows each kind of problem."""


def empty_words() -> str:
    """Return the text shown while there is nothing to examine."""
    return _tr(
        _HERE,
        "Press Train. This view then shows, layer by layer, the distribution of weighted inputs and activations, "
        "what is saturated or dead, how large the gradients and steps are, and, if there is a problem, a sentence with "
        "the setting that fixes it.",
    )


def explanation() -> str:
    """Return the explanation of the numbers, as HTML."""
    return _tr(
        _HERE,
        "<p>Everything is measured on the first {sample} training images, at most twice a second, and only while this "
        "view is visible: otherwise the strips have a gap.</p>"
        "<p><b>The strips</b> are histograms side by side, the oldest at the left: the stronger the colour, the more "
        "of a layer's values, over all units and images, are at that height. They show z = wx + b, the weighted "
        "inputs, or a = f(z), the activations. Values beyond an end are counted there.</p>"
        "<p><b>Saturated</b>: the share of units, over all images, whose slope f′(z) is less than a tenth of the "
        "steepest: a sigmoid beyond z = ±3.6. Hardly any error passes there, as δ has f′(z) as a factor (BP1, BP2): "
        "chapter 3's saturated neuron, which learns slowly even when it is wrong. For ReLU and similar functions it is "
        "the share that is <b>off</b>, and half is usual. A trained network is saturated too, because it is confident: "
        "it is a problem only while less than {learnt} of the images are read correctly.</p>"
        "<p><b>Dead</b>: the share of units with slope 0 on all of the images: they cannot learn any more.</p>"
        "<p><b>|∂C/∂b|</b>: the length of the gradient for the layer's biases, which is the mean error δ (BP3): the "
        "speed of learning, as in chapter 5. If it shrinks from layer to layer towards the input, the gradient "
        "vanishes; if it grows, the gradient explodes. The text form also has |∂C/∂w|, of aδ (BP4).</p>"
        "<p><b>Step / w</b>: the length of one mini-batch's step relative to the weights. It is estimated as the "
        "distance between two reports divided by the square root of the number of mini-batches between them: right if "
        "the steps have random directions, as with small mini-batches; up to ten times too large if all have the same "
        "direction. 0.1 to 5 % is usual.</p>"
        "<p><b>|w|</b>: the length of all the layer's weights as one vector, which λ keeps small.</p>",
    ).format(sample=SAMPLE, learnt=percent(limits.LEARNT, 0))


def sentence(problem: Problem) -> str:
    """Return a problem as a sentence."""
    return problem.sentence[:1].upper() + problem.sentence[1:]


def summary(found: Examination | None, problems: Sequence[Problem], epoch: int | None) -> str:
    """Return the summary: the worst problem, or that there is none. epoch: the earlier one shown, None: now."""
    if problems:
        said = sentence(problems[0])
    elif found:
        words = _tr(_HERE, "No layer has a problem; the cost on the {count} images examined is {cost}.")
        said = words.format(count=found.examples, cost=f"{found.cost:.3g}")
    else:
        return ""
    if epoch is None:
        return said
    return _tr(_HERE, "After epoch {epoch}: {said}").format(epoch=grouped(epoch), said=said)


def knob_words(field: str) -> str:
    """Return a setting's title and symbol, for a button."""
    found = knob(field)
    return f"{found.title} {found.symbol}".strip()


def headings() -> dict[LayerFigure, str]:
    """Return the column titles."""
    return {
        LayerFigure.FLAT: _tr(_HERE, "Saturated"),
        LayerFigure.DEAD: _tr(_HERE, "Dead"),
        LayerFigure.GRADIENT: "|∂C/∂b|",
        LayerFigure.STEP: _tr(_HERE, "Step / w"),
        LayerFigure.WEIGHTS: "|w|",
    }


def figures(found: Examination, nth: int) -> dict[LayerFigure, str]:
    """Return the numbers of one layer, from 0, as text."""
    layer = found.layers[nth]
    return {
        LayerFigure.FLAT: _flat(layer, function_of(found, nth)),
        LayerFigure.DEAD: _NONE if layer.dead is None else percent(layer.dead, 0),
        LayerFigure.GRADIENT: f"{layer.bias_gradient:.2g}",
        LayerFigure.STEP: _NONE if layer.update is None else f"{100 * layer.update:.2g} %",
        LayerFigure.WEIGHTS: f"{layer.weights:.3g}",
    }


def layer_about(found: Examination, nth: int) -> str:
    """Return the second line of a row: 100 ReLU."""
    name = function_of(found, nth)
    return f"{grouped(found.layers[nth].units)} {ACTIVATIONS[name].title if name in ACTIVATIONS else name}"


def function_of(found: Examination, nth: int) -> str:
    """Return the name of a layer's activation function."""
    return found.config.output if nth == len(found.layers) - 1 else found.config.hidden


def bins(found: Examination, nth: int, *, activations: bool) -> Bins:
    """Return the bins of a layer's histograms."""
    return bins_of(function_of(found, nth)) if activations else Z_BINS


def tables(found: Examination, problems: Sequence[Problem]) -> list[Table]:
    """Return tables of all numbers, the problems, and the newest histograms."""
    every = range(len(found.layers))
    names = [short_layer_title(nth, len(found.layers)) for nth in every]
    parts = [Table(_columns(), [(name, *_cells(layer)) for name, layer in zip(names, found.layers, strict=True)])]
    if problems:
        bad = [(sentence(each), ", ".join(map(knob_words, each.knobs))) for each in problems]
        parts.append(Table((_tr(_HERE, "Problem"), _tr(_HERE, "Settings")), bad, _tr(_HERE, "Findings")))
    for activations, title in ((False, _tr(_HERE, "Weighted inputs z")), (True, _tr(_HERE, "Activations a"))):
        rows = [row for nth in every for row in _histogram(found, nth, activations=activations)]
        columns = (_tr(_HERE, "Layer"), _tr(_HERE, "From"), _tr(_HERE, "To"), _tr(_HERE, "Share"))
        parts.append(Table(columns, rows, title))
    return parts


def _columns() -> tuple[str, ...]:
    shares = (_tr(_HERE, "Saturated or off"), _tr(_HERE, "Dead"))
    root = _tr(_HERE, "|∂C/∂w| of one weight, root mean square")
    return (_tr(_HERE, "Layer"), *shares, "|∂C/∂b|", "|∂C/∂w|", root, _tr(_HERE, "Step / w"), "|w|", "|b|")


def _cells(layer: LayerFindings) -> tuple[Cell, ...]:
    slopes = (layer.bias_gradient, layer.weight_gradient, layer.weight_gradient_rms)
    known = (*(_known(each) for each in (layer.flat, layer.dead)), *slopes, _known(layer.update))
    return (*known, layer.weights, layer.biases)


def _known(value: float | None) -> Cell:
    return _NONE if value is None else value


def _histogram(found: Examination, nth: int, *, activations: bool) -> list[tuple[Cell, ...]]:
    layer, where = found.layers[nth], bins(found, nth, activations=activations)
    shares = (layer.a if activations else layer.z).tolist()
    edges = np.linspace(where.low, where.high, len(shares) + 1).tolist()
    name = short_layer_title(nth, len(found.layers))
    return [(name, low, high, share) for low, high, share in zip(edges, edges[1:], shares, strict=False) if share]


def _flat(layer: LayerFindings, function: str) -> str:
    if layer.flat is None:
        return _NONE
    share = percent(layer.flat, 0)
    return _tr(_HERE, "{share} off").format(share=share) if flat_ends(function) == 1 else share
