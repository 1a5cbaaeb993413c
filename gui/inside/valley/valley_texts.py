"""Texts of the Valley view: names, sentences, the table and the explanation."""

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.insight.valley import Valley, arrival, has_diverged
from core.linalg.arrays import Array
from core.support.wording import listed, listed_statements
from gui.inside.weights_texts import figure
from gui.view.table import Cell, Table

_tr = QCoreApplication.translate


def explanation() -> str:
    """Return the explanation of the view, as HTML."""
    return _tr(
        "ValleyWords",
        "<p>A cost of two weights, C = ½ (x² + κ y²): a valley that is κ times as steep across as along. Near a "
        "minimum the cost of a large network looks like this too, with many directions instead of two. The lines join "
        "places of equal cost; the cross is the minimum. Click or drag to choose the start.</p>"
        "<p><b>Gradient descent</b> goes against the slope. Across the valley each step multiplies y by 1 − ηκ: above "
        "η = 1/κ it zigzags, above 2/κ it diverges, though along the valley η could be far larger. That is why long, "
        "narrow valleys are slow.</p>"
        "<p><b>Momentum</b> keeps the share μ of its velocity, v → μv − η∇C: zigzags cancel, steps along the valley "
        "add up. It bears an η up to (1 + μ) times as large. With μ of 1 it never loses energy and rolls for ever, "
        "beyond 1 it gains some at each step, below 0 it brakes against itself.</p>"
        "<p><b>Newton's step</b>, the book's Hessian technique, divides the slope by the curvature, H⁻¹∇C, and hits "
        "the minimum of a quadratic at once. The Hessian of a network with P weights has P² entries, which is why it "
        "is not used there. <b>Conjugate gradients</b> need no Hessian and as many steps as there are weights.</p>"
        "<p>Chapter 3, “Variations on stochastic gradient descent”.</p>",
    )


def names() -> dict[str, str]:
    """Return the name of each way down."""
    return {
        "descent": _tr("ValleyWords", "gradient descent"),
        "momentum": _tr("ValleyWords", "momentum"),
        "newton": _tr("ValleyWords", "Newton"),
        "conjugate": _tr("ValleyWords", "conjugate gradients"),
    }


def sentence(valley: Valley, paths: Mapping[str, Array]) -> str:
    """Return how many steps each path takes, and up to which η the first two converge."""
    if not paths:
        return _tr("ValleyWords", "Every path is hidden: click its name to show it.")
    ends = listed(f"{names()[way]} {_end(valley, path)}" for way, path in paths.items())
    words = _tr("ValleyWords", "Steps to the minimum: {ends}. η must be below {plain}, with momentum below {heavy}.")
    plain, heavy = valley.largest_eta, valley.largest_momentum_eta
    if not heavy:
        words = _tr("ValleyWords", "Steps to the minimum: {ends}. η must be below {plain}; with this μ no η will do.")
    return words.format(ends=ends, plain=figure(plain), heavy=figure(heavy))


def _end(valley: Valley, path: Array) -> str:
    """Return the number of steps after which a path has arrived, or that it has not."""
    if has_diverged(path):
        return _tr("ValleyWords", "diverges")
    steps = arrival(valley, path)
    return _tr("ValleyWords", "more than {count}").format(count=len(path) - 1) if steps is None else str(steps)


def table(valley: Valley, paths: Mapping[str, Array]) -> Table:
    """Return every step of every path with its cost."""
    columns = [_tr("ValleyWords", "step")]
    columns += [f"{names()[way]}, {what}" for way in paths for what in ("x", "y", _tr("ValleyWords", "cost"))]
    rows: list[list[Cell]] = []
    for step in range(max((len(path) for path in paths.values()), default=0)):
        row: list[Cell] = [step]
        for path in paths.values():
            known = step < len(path)
            row += [*path[step].tolist(), float(valley.cost(path[step]))] if known else ["", "", ""]
        rows.append(row)
    return Table(columns, rows)


def path_words(paths: Mapping[str, Array]) -> str:
    """Return where each path ends, for screen readers."""
    told = _tr("ValleyWords", "{way} ends at {x}, {y}")
    ends = {way: np.clip(path[-1], -1e9, 1e9).tolist() for way, path in paths.items()}
    return listed_statements(told.format(way=names()[way], x=figure(x), y=figure(y)) for way, (x, y) in ends.items())
