"""An explanation as tables, for text and export."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.insight.why import Sensitivity
from core.linalg.arrays import Array, Labels
from gui.digits.why.explaining import Explanation
from gui.digits.why.why_texts import place_names, third
from gui.view.table import Cell, Table
from gui.view.way_names import way_title

_tr = QCoreApplication.translate


def tables(found: Explanation, labels: Labels | None) -> list[Table]:
    """Return all tables shown, the maps by ninths. labels: (N,) of the training images; None if they are gone."""
    parts = [_outputs(found), _places(found), *(_curve(curve, found.digit) for curve in found.curves)]
    if found.neighbours is not None and labels is not None:
        parts.append(_nearest(found, labels))
    return parts


def maps(found: Explanation) -> list[Table]:
    """Return the two maps pixel by pixel: 28 rows of 28 cells each."""
    covered = _tr("WhyTables", "Occlusion: decrease of the output of {digit}, one cell per pixel")
    slope = _tr("WhyTables", "Gradient: ∂z/∂x for {digit}, one cell per pixel")
    both = ((covered, found.occlusion), (slope, found.gradient))
    return [_map(title.format(digit=found.digit), values) for title, values in both]


def _outputs(found: Explanation) -> Table:
    rows = list(enumerate(found.outputs.tolist()))
    return Table((_tr("WhyTables", "Digit"), _tr("WhyTables", "Share")), rows, found.question.subject.name)


def _places(found: Explanation) -> Table:
    """Return the extremes of both maps in each ninth of the digit."""
    columns = (
        _tr("WhyTables", "Place"),
        _tr("WhyTables", "Hiding lowers by"),
        _tr("WhyTables", "raises by"),
        _tr("WhyTables", "More ink, ∂z/∂x from"),
        _tr("WhyTables", "to"),
    )
    thirds = third(np.arange(len(found.occlusion)))
    rows: list[Sequence[Cell]] = []
    for down, names in enumerate(place_names()):
        for across, name in enumerate(names):
            part = np.ix_(thirds == down, thirds == across)
            covered, slope = found.occlusion[part], found.gradient[part]
            figures = (max(0.0, float(covered.max())), abs(min(0.0, float(covered.min()))), slope.min(), slope.max())
            rows.append((name, *(float(figure) for figure in figures)))
    return Table(columns, rows, _tr("WhyTables", "Where the ink matters for {digit}").format(digit=found.digit))


def _curve(curve: Sensitivity, digit: int) -> Table:
    output, answer = _tr("WhyTables", "Output of {digit}").format(digit=digit), _tr("WhyTables", "Answer")
    again = _tr("WhyTables", "{what}, after preprocessing")
    columns = (_tr("WhyTables", "Change"), output, answer, again.format(what=output), again.format(what=answer))
    traces = [trace.tolist() for each in (curve.alone, curve.recipe) for trace in (each.outputs, each.digits)]
    rows = list(zip(curve.way.amounts.tolist(), *traces, strict=True))
    unit = f" ({curve.way.unit})" if curve.way.unit else ""
    return Table(columns, rows, way_title(curve.way.name) + unit)


def _nearest(found: Explanation, labels: Labels) -> Table:
    near = found.neighbours
    assert near is not None
    columns = (
        _tr("WhyTables", "No."),
        _tr("WhyTables", "Label"),
        _tr("WhyTables", "Answer"),
        _tr("WhyTables", "Share"),
        _tr("WhyTables", "Distance"),
    )
    figures = (near.indices, labels[near.indices], near.digits, near.outputs, near.distances)
    rows = list(zip(*(each.tolist() for each in figures), strict=True))
    return Table(columns, rows, _tr("WhyTables", "The nearest training images"))


def _map(title: str, values: Array) -> Table:
    return Table([str(column + 1) for column in range(values.shape[1])], values.tolist(), title)
