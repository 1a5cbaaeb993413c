"""Readings of the cross-hair: each curve's value as a number, a table and a sentence."""

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from math import floor, isnan, log10, nan

import numpy as np
from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, Qt
from PySide6.QtGui import QFontMetricsF, QIcon

from core.chart.drawing import Curve
from core.linalg.arrays import Array
from gui.widgets.plots.legend import SAMPLE_PX, LineLook, line_sample

MOST = 12
"""Maximum rows, to fit a small plot."""

_GAPS_PX, _NAME_PX = 24, 96
_COLUMN_SPAN = 1000.0  # ratio of the numbers of a column beyond which equal decimals would hide the small ones
_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CurveReading:
    """Value of a curve at the cross-hair; NaN beyond its ends. The other fields as in Curve, if it has them."""

    curve: Curve
    value: float
    raw: float | None = None
    low: float | None = None
    high: float | None = None
    count: int = 1


def nearest(curve: Curve, x: float) -> float:
    """Return y at the sample nearest to x; NaN more than half a step beyond the ends."""
    at = _nearest(curve.x, x)
    return nan if at is None else float(curve.y[at])


def readings(curves: Sequence[Curve], x: float, *, low_first: bool) -> list[CurveReading]:
    """Return the curves' readings at x, sorted by value, NaN last."""
    found = [_reading(curve, _nearest(curve.x, x)) for curve in curves]
    sign = 1 if low_first else -1
    return sorted(found, key=lambda each: (isnan(each.value), sign * each.value if not isnan(each.value) else 0.0))


def best(found: Sequence[CurveReading]) -> tuple[Sequence[CurveReading], int]:
    """Return the readings that fit and the number of others; with many readings, minor curves are omitted."""
    if len(found) > MOST:
        found = [each for each in found if not each.curve.minor] or found
    return found[:MOST], max(0, len(found) - MOST)


def table(x_label: str, x: float, found: Sequence[CurveReading], measure: QFontMetricsF, room_px: float) -> str:
    """Return an HTML table: x, then a row per curve with a piece of its line, its name and its numbers.

    When it is too narrow, long names are shortened, and the extra numbers go below the values.
    """
    rows, more = best(found)
    title, besides = _besides(rows)
    figures = _figures([each.value for each in rows])
    figure_px = max(measure.horizontalAdvance(text) for text in (_place(x), *figures))
    beside_px = max(measure.horizontalAdvance(text) for text in (title, *besides))
    name_px = room_px - SAMPLE_PX.width() - _GAPS_PX - figure_px
    is_wide = not title or name_px - beside_px - _GAPS_PX >= _NAME_PX
    name_px = max(name_px - (beside_px + _GAPS_PX if title and is_wide else 0.0), _NAME_PX)
    lines = [_row("", x_label, _place(x), title if is_wide else "")]
    for each, figure, beside in zip(rows, figures, besides, strict=True):
        curve = each.curve
        look = LineLook(curve.colour, curve.dash, curve.width, curve.marked)
        sample = f'<img src="{_line_uri(look)}" width="26" height="12">'
        name = measure.elidedText(curve.name, Qt.TextElideMode.ElideMiddle, name_px)
        lines.append(_row(sample, name, figure, beside if is_wide else ""))
        if each.count > 1 and not is_wide:
            lines.append(f'<tr><td></td><td colspan="2" align="right">{escape(beside)}</td></tr>')
    if more:
        lines.append(f'<tr><td></td><td colspan="3">&nbsp;{escape(_more(more))}</td></tr>')
    return f'<table cellspacing="0">{"".join(lines)}</table>'


def sentence(x_label: str, x: float, found: Sequence[CurveReading]) -> str:
    """Return the readings as plain text, for screen readers."""
    rows, more = best(found)
    title, besides = _besides(rows)
    parts = [
        f"{each.curve.name} {_figure(each.value)}" + (f" ({title}: {beside})" if beside else "")
        for each, beside in zip(rows, besides, strict=True)
    ]
    return f"{x_label} {_place(x)}: {'; '.join([*parts, *([_more(more)] if more else [])])}"


def _reading(curve: Curve, at: int | None) -> CurveReading:
    if at is None:
        return CurveReading(curve, nan)
    low, high = (float(end[at]) for end in curve.band) if curve.band else (None, None)
    raw = None if curve.raw is None else float(curve.raw[at])
    return CurveReading(curve, float(curve.y[at]), raw, low, high, 1 if curve.count is None else int(curve.count[at]))


def _nearest(xs: Array, x: float) -> int | None:
    """Return the index of the sample nearest to x; None more than half a step beyond the ends."""
    if len(xs) == 0:
        return None
    right = min(int(np.searchsorted(xs, x)), len(xs) - 1)
    left = max(right - 1, 0)
    at = left if abs(x - xs[left]) <= abs(xs[right] - x) else right
    grace = (float(xs[right]) - float(xs[left])) / 2
    return None if x < float(xs[0]) - grace or x > float(xs[-1]) + grace else at


def _row(mark: str, name: str, figure: str, beside: str) -> str:
    more = f'<td align="right">&nbsp;&nbsp;{escape(beside)}</td>' if beside else ""
    return f'<tr><td>{mark}</td><td>&nbsp;{escape(name)}&nbsp;&nbsp;</td><td align="right">{figure}</td>{more}</tr>'


def _besides(rows: Sequence[CurveReading]) -> tuple[str, list[str]]:
    """Return the title and texts of the extra column: the ends of bands or, without bands, the unsmoothed values."""
    if any(each.low is not None for each in rows):
        return _tr("ReadOut", "min – max, n"), [_spread(each) for each in rows]
    if any(each.raw is not None for each in rows):
        return _tr("ReadOut", "not smoothed"), ["" if each.raw is None else _figure(each.raw) for each in rows]
    return "", [""] * len(rows)


def _spread(each: CurveReading) -> str:
    if each.low is None or each.high is None:
        return ""
    return f"{_figure(each.low)} – {_figure(each.high)}, {each.count}"


def _more(count: int) -> str:
    return _tr("ReadOut", "and {count} more").format(count=count)


def _place(x: float) -> str:
    return f"{x:.0f}" if x == round(x) else f"{x:.2f}"


def _figures(values: Sequence[float]) -> list[str]:
    """Return the numbers of a column with equal decimals, so that 81.60 stands below 96.25; NaN as a dash."""
    sizes = [abs(value) for value in values if np.isfinite(value) and value]
    if not sizes or max(sizes) > _COLUMN_SPAN * min(sizes):
        return [_figure(value) for value in values]
    decimals = max(0, 3 - floor(log10(max(sizes))))
    texts = [f"{value:.{decimals}f}" if np.isfinite(value) else _figure(value) for value in values]
    while decimals and all(text.endswith("0") for text, value in zip(texts, values, strict=True) if np.isfinite(value)):
        decimals -= 1
        texts = [f"{value:.{decimals}f}" if np.isfinite(value) else _figure(value) for value in values]
    return texts


def _figure(value: float) -> str:
    return f"{value:.4g}" if np.isfinite(value) else "–"


@lru_cache(256)
def _line_uri(look: LineLook) -> str:
    """Return a piece of the line as a data URI for HTML."""
    pixmap = line_sample(look).pixmap(SAMPLE_PX, 2.0, QIcon.Mode.Normal, QIcon.State.On)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    return f"data:image/png;base64,{b64encode(buffer.data().data()).decode()}"
