"""Tick positions of a logarithmic axis."""

from collections.abc import Iterator

import numpy as np

_LABEL_PX = 16
_WITHIN_A_DECADE = (range(1, 10), (1, 2, 5), (1,))

Ticks = list[tuple[None, list[float]]]


def log_ticks(low: float, high: float, size_px: float, _: object = None) -> Ticks:
    """Return tick positions, in place of `AxisItem.logTickValues`, whose labels overlap on a short axis.

    low, high: the view, as powers of ten. The finest labels that do not overlap: 1 to 9, or 1, 2 and 5 of each decade,
    or some decades.
    """
    for places in _choices(low, high):
        least = float(np.diff(places).min()) if len(places) > 1 else high - low
        if least / ((high - low) or 1.0) * size_px >= _LABEL_PX:
            return [(None, places)]
    return [(None, [])]


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
