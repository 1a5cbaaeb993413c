"""Axis of a plot with ticks at round numbers."""

from collections.abc import Iterator, Sequence

import numpy as np
import pyqtgraph as pg

from core.chart.axes import FEWEST, MOST, log_texts, ticks

_LABEL_PX = 16
_ROOM_PX = {"left": 22.0, "bottom": 56.0}
_WITHIN_A_DECADE = (range(1, 10), (1, 2, 5), (1,))

Ticks = list[tuple[float, list[float]]]


class RoundAxis(pg.AxisItem):  # type: ignore[misc] # pyqtgraph has no types
    """Axis with at most eight ticks at multiples of 1, 2 or 5; whole: at whole numbers, as for epochs."""

    def __init__(self, orientation: str, *, whole: bool = False) -> None:
        super().__init__(orientation)
        self._whole = whole
        self.enableAutoSIPrefix(False)
        self.setZValue(-1)  # the axes draw the grid; keep it below the curves

    def tickValues(self, minVal: float, maxVal: float, size: float) -> Ticks:  # noqa: D102, N803 - pyqtgraph's
        low, high = sorted((minVal, maxVal))
        if self.logMode:
            return log_ticks(low, high, size)
        return [ticks(low, high, whole=self._whole, most=most_ticks(self.orientation, size))]

    def logTickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:  # noqa: D102 - pyqtgraph's
        return log_texts(values)


def most_ticks(orientation: str, size_px: float) -> int:
    """Return how many ticks an axis of this length has room for, FEWEST to MOST."""
    return int(min(MOST, max(FEWEST, size_px / _ROOM_PX[orientation])))


def log_ticks(low: float, high: float, size_px: float) -> Ticks:
    """Return tick positions whose labels do not overlap.

    low, high: the view, as powers of ten. The finest labels that do not overlap: 1 to 9, or 1, 2 and 5 of each decade,
    or some decades.
    """
    for places in _choices(low, high):
        least = float(np.diff(places).min()) if len(places) > 1 else high - low
        if least / ((high - low) or 1.0) * size_px >= _LABEL_PX:
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
