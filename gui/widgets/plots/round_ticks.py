"""Round numbers at the ticks of a plot's axes."""

from collections.abc import Iterator, Sequence
from functools import partial
from math import ceil, log10
from typing import Any

import numpy as np

from core.chart.axes import FEWEST, MOST, log_texts, ticks

_LABEL_PX, _WIDE_PX = 16, 48
_DIGIT_PX, _GAP_PX = 8, 16
_ROOM_PX = {"left": 22.0, "bottom": 40.0}
_WITHIN_A_DECADE = (range(1, 10), (1, 2, 5), (1,))

Ticks = list[tuple[float, list[float]]]


def round_ticks(axis: Any, *, whole: bool) -> None:
    """Give an axis of pyqtgraph at most eight ticks at multiples of 1, 2 or 5; whole: at whole numbers, as for epochs.

    Its methods are replaced, not overridden: an axis that Python has made itself may be freed twice.
    """
    axis.enableAutoSIPrefix(False)
    axis.setZValue(-1)  # the axes draw the grid; keep it below the curves
    axis.logTickValues = partial(log_ticks, label_px=_LABEL_PX if axis.orientation == "left" else _WIDE_PX)
    axis.logTickStrings = _log_texts
    if axis.orientation == "bottom":
        axis.tickStrings = _across_texts
    set_whole(axis, whole=whole)


def set_whole(axis: Any, *, whole: bool) -> None:
    """Let an axis with round ticks have them at whole numbers only, or not."""
    axis.tickSpacing = partial(_spacing, axis.orientation, whole)
    axis.picture = None  # its drawing with the ticks before


def make_logarithmic(axis: Any) -> None:
    """Let an axis with round ticks write numbers for powers of ten, for good."""
    axis.tickStrings = _log_texts
    axis.picture = None


def _spacing(orientation: str, whole: bool, low: float, high: float, size_px: float) -> list[tuple[float, float]]:
    """Return pyqtgraph's only level of ticks: their distance, and 0, where they begin."""
    most = most_ticks(orientation, size_px)
    if orientation == "bottom":
        most = min(most, int(size_px / (_DIGIT_PX * len(f"{high:.0f}") + _GAP_PX)))
    return [(ticks(low, high, whole=whole, most=most)[0], 0.0)]


def _across_texts(values: Sequence[float], _: float, step: float) -> list[str]:
    """Return the numbers below an axis with all their digits, where pyqtgraph would write 1e+06."""
    places = max(0, ceil(-log10(step)))
    return ["0" if abs(value) < step / 2 else f"{value:.{places}f}" for value in values]


def _log_texts(exponents: Sequence[float], *_: float) -> list[str]:
    return log_texts(exponents)


def most_ticks(orientation: str, size_px: float) -> int:
    """Return how many ticks an axis of this length has room for, FEWEST to MOST; fewer where labels would overlap."""
    return int(min(MOST, max(min(FEWEST, size_px / _LABEL_PX), size_px / _ROOM_PX[orientation])))


def log_ticks(low: float, high: float, size_px: float, _: object = None, *, label_px: float = _LABEL_PX) -> Ticks:
    """Return tick positions whose labels do not overlap.

    low, high: the view, as powers of ten. The finest labels that do not overlap: 1 to 9, or 1, 2 and 5 of each decade,
    or some decades.
    """
    for places in _choices(low, high):
        least = float(np.diff(places).min()) if len(places) > 1 else high - low
        if least / ((high - low) or 1.0) * size_px >= label_px:
            return [(1.0, places)]
    return [(1.0, [])]


def _choices(low: float, high: float) -> Iterator[list[float]]:
    """Yield the possible sets of ticks, the finest first."""
    decades = np.arange(np.floor(low), np.ceil(high) + 1)
    for digits in _WITHIN_A_DECADE:
        yield _seen((decades[:, None] + np.log10(digits)).ravel(), low, high)
    for every in range(2, len(decades) + 1):
        yield _seen(decades[decades % every == 0], low, high)


def _seen(places: np.ndarray[tuple[int, ...], np.dtype[np.float64]], low: float, high: float) -> list[float]:
    found: list[float] = places[(places >= low) & (places <= high)].tolist()
    return found
