"""Axes with ticks at round numbers."""

from dataclasses import dataclass
from math import ceil, floor, log10

import numpy as np

from core.linalg.arrays import Array

_ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)
_SPAN_FOR_LOG = 1000.0


@dataclass(frozen=True, slots=True)
class Axis:
    """Axis of a chart: its ends and ticks (position, text), in log10 units if `log`."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    log: bool = False

    def place(self, values: Array, start: float, end: float) -> Array:
        """Return the pixel positions of values between start and end; NaN where the logarithm is undefined."""
        if self.log:
            values = np.log10(np.where(values > 0, values, np.nan))
        return start + (values - self.low) / (self.high - self.low) * (end - start)

    def tick_places(self, start: float, end: float) -> list[tuple[float, str]]:
        """Return each tick's pixel position and text."""
        return [(start + (at - self.low) / (self.high - self.low) * (end - start), text) for at, text in self.ticks]


def fitting(values: Array, *, percent: bool = False) -> Axis:
    """Return an axis for all finite values; logarithmic if they span more than a factor of 1 000 (divergence)."""
    known = values[np.isfinite(values)]
    low, high = (float(known.min()), float(known.max())) if len(known) else (0.0, 1.0)
    if not percent and low > 0 and high / low > _SPAN_FOR_LOG:
        return _logarithmic(low, high)
    return linear(low, high, percent=percent)


def linear(low: float, high: float, *, percent: bool = False, whole: bool = False, most: int = 6) -> Axis:
    """Return an axis from low to high, extended so that both ends are ticks. whole: ticks at whole numbers only."""
    if high - low < 1e-9 * max(abs(high), 1e-9):
        room = abs(high) / 2 or 0.5
        low, high = low - room, high + room
    step = max(_step((high - low) / (most - 1)), 1.0 if whole else 0.0)
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    if percent:  # no ticks above 100 %
        first, last = max(first, 0), min(last, ceil(1 / step - 1e-9))
    places = [number * step for number in range(first, last + 1)]
    return Axis(first * step, last * step, tuple((at, _text(at, percent)) for at in places))


def epochs(count: int) -> Axis:
    """Return an axis from 0 to exactly the last epoch."""
    high = max(count, 1)
    ticks = linear(0, high, whole=True, most=9).ticks
    return Axis(0, high, tuple(tick for tick in ticks if tick[0] <= high))


def _logarithmic(low: float, high: float) -> Axis:
    first, last = floor(log10(low)), ceil(log10(high))
    every = max(1, ceil((last - first) / 8))
    return Axis(first, last, tuple((at, f"{10.0**at:g}") for at in range(first, last + 1, every)), log=True)


def _step(rough: float) -> float:
    power = 10.0 ** floor(log10(rough))
    return power * next(r for r in _ROUND if r * power >= rough * (1 - 1e-9))


def _text(value: float, percent: bool) -> str:
    return f"{100 * value:.10g} %" if percent else f"{value:.10g}"
