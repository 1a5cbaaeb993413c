"""Axes with ticks at round numbers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

import numpy as np

from core.linalg.arrays import Array
from core.support.wording import with_percent_sign

FEWEST, MOST = 5, 8
"""Ticks of an axis that chooses its own ends."""

_ROUND = (1.0, 2.0, 5.0)
_SPAN_FOR_LOG = 1000.0
_PLAIN = 1e-3, 1e5  # ends of a logarithmic axis between which plain numbers are short
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


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


def linear(low: float, high: float, *, percent: bool = False, most: int = MOST) -> Axis:
    """Return an axis from low to high, extended so that both ends are ticks, FEWEST to `most` in all."""
    if high - low < 1e-9 * max(abs(high), 1e-9):
        room = abs(high) / 2 or 0.5
        low, high = low - room, high + room
    choices = (_rounded(low, high, step) for step in _steps(high - low))
    first, last, step = min(choices, key=lambda axis: (axis[1] - axis[0] >= most, (axis[1] - axis[0]) * axis[2]))
    if percent:  # no ticks above 100 %
        first, last = max(first, 0), min(last, ceil(1 / step - 1e-9))
    places = [number * step for number in range(first, last + 1)]
    return Axis(first * step, last * step, tuple((at, _text(at, percent)) for at in places))


def ticks(low: float, high: float, *, whole: bool = False, most: int = MOST) -> tuple[float, list[float]]:
    """Return the distance of the ticks, 1, 2 or 5 times a power of ten, and their places between low and high.

    There are as many as `most` allows. whole: at whole numbers only.
    """
    if not high > low:
        return 1.0, [low]
    for step in _steps(high - low):
        step = max(step, 1.0) if whole else step
        first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
        if last - first < max(most, 2):
            break
    return step, [number * step for number in range(first, last + 1)]


def log_texts(exponents: Sequence[float]) -> list[str]:
    """Return the texts of ticks at powers of ten: all plain numbers, or all with powers."""
    values = [10.0**exponent for exponent in exponents]
    if all(_PLAIN[0] * (1 - 1e-9) <= value < _PLAIN[1] for value in values):
        return [f"{value:.3g}" if value < 1000 else f"{value:.0f}" for value in values]
    return [_power_text(exponent) for exponent in exponents]


def from_zero(high: float, *, whole: bool = True) -> Axis:
    """Return an axis from 0 to exactly `high`, 1 where that is 0. whole: its ticks are at whole numbers."""
    high = high or 1
    return Axis(0, high, tuple((at, _text(at, percent=False)) for at in ticks(0, high, whole=whole, most=9)[1]))


def _logarithmic(low: float, high: float) -> Axis:
    first, last = floor(log10(low)), ceil(log10(high))
    places = range(first, last + 1, max(1, ceil((last - first) / 8)))
    return Axis(first, last, tuple(zip(map(float, places), log_texts(places), strict=True)), log=True)


def _steps(span: float) -> Iterator[float]:
    """Yield the round distances between ticks of an axis of this length, the smallest first."""
    power = floor(log10(span)) - 1
    for exponent in range(power, power + 3):
        for digit in _ROUND:
            yield digit * 10.0**exponent


def _rounded(low: float, high: float, step: float) -> tuple[int, int, float]:
    """Return the numbers of the first and last tick, of FEWEST at least, and the step."""
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    for _ in range(FEWEST - 1 - (last - first)):
        first, last = (first, last + 1) if first == 0 else (first - 1, last)
    return first, last, step


def _power_text(exponent: float) -> str:
    whole = floor(exponent + 1e-9)
    digit = f"{10.0 ** (exponent - whole):.2g}"
    power = f"10{str(whole).translate(_RAISED)}"
    return power if digit == "1" else f"{digit}·{power}"


def _text(value: float, percent: bool) -> str:
    return with_percent_sign(f"{100 * value:.10g}") if percent else f"{value:.10g}"
