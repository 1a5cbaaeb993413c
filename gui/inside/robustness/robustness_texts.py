"""Texts of the Robustness view: sentences, tables and the explanation."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.insight.robustness import amounts_of, rest_of, unit_of
from gui.inside.robustness.measuring import DIGITS, RobustnessCurves
from gui.session.run_texts import percent
from gui.view.table import Table
from gui.view.way_titles import way_title

_tr = QCoreApplication.translate
_HERE = "RobustnessWords"


def empty() -> str:
    """Return the text shown without curves."""
    return _tr(
        _HERE,
        "Tick ended runs in the table of runs, below: this view shows how many digits of the validation set their "
        "networks still read when they are shifted, scaled, turned, thickened or covered with noise.",
    )


def no_digits() -> str:
    """Return why data without digits have no curves."""
    return _tr(_HERE, "The data in use are no pictures of digits, so there is nothing to shift or turn.")


def left_out(names: list[str]) -> str:
    """Return which ticked runs cannot take part, and why."""
    words = _tr(_HERE, "Left out, because its network is not kept or does not read digits: {runs}.")
    return words.format(runs=", ".join(names))


def explanation() -> str:
    """Return the explanation of the view, as HTML."""
    return _tr(
        _HERE,
        "<p>The curves of Why?, averaged: {count} digits of the validation set are changed by each amount and read by "
        "the network of each ticked run, without the steps that the canvas takes before it. The thin upright line is "
        "the digit as it is.</p>"
        "<p><b>What to look for.</b> A fully connected network has no notion of neighbouring pixels: what it has not "
        "seen shifted, it cannot read shifted. A run that learned from distorted images (Data › Distortion) has "
        "seen it, and its curves are wider. MNIST's digits are centred by their mass, so that a shift by two pixels "
        "is already strange. That is why the canvas centres your drawing first.</p>"
        "<p><b>Noise</b> is added to each pixel with standard deviation σ, full ink being 1.</p>"
        "<p>Chapter 3, “Other techniques for regularization”: artificially expanding the training data.</p>",
    ).format(count=DIGITS)


def sentence(found: RobustnessCurves) -> str:
    """Return what the best and the worst network lose under the change that hurts the best one most."""
    if not found.curves:
        return _tr(_HERE, "The digits are being changed and read.")
    losses = {way: _loss(found, way) for way in found.curves}
    names = [member.run.name for member in found.members]
    means = np.mean([each.mean(axis=1) for each in found.curves.values()], axis=0)
    worst = max(losses, key=lambda way: losses[way])
    if len(names) == 1:
        words = _tr(_HERE, "{run} loses most accuracy to: {way}.").format(run=names[0], way=_lower(worst))
    else:
        words = _tr(_HERE, "Over all changes {run} reads most, {best} on average, and {other} least, {least}.").format(
            run=names[int(means.argmax())],
            best=percent(float(means.max())),
            other=names[int(means.argmin())],
            least=percent(float(means.min())),
        )
    return f"{words} {left_out(list(found.left_out))}" if found.left_out else words


def _loss(found: RobustnessCurves, way: str) -> float:
    """Return how far the mean accuracy over the amounts is below that at rest, of the first network."""
    line = found.curves[way][0]
    return float(line[int(np.abs(amounts_of(way) - rest_of(way)).argmin())] - line.mean())


def _lower(way: str) -> str:
    title = way_title(way)
    return title[0].lower() + title[1:]


def tables(found: RobustnessCurves) -> list[Table]:
    """Return a table for each way: an amount a row, a network a column."""
    names = [member.run.name for member in found.members]
    return [
        Table(
            (f"{way_title(way)}, {unit_of(way) or '×'}", *names),
            [(amount, *row) for amount, row in zip(amounts_of(way).tolist(), lines.T.tolist(), strict=True)],
            way_title(way),
        )
        for way, lines in found.curves.items()
    ]
