"""Filters of curves: less noise, and fewer samples than there are pixels for."""

import numpy as np

from core.linalg.arrays import Array


def smoothed(y: Array, weight: float) -> Array:
    """The exponential moving average of y (N,), freed of its start at 0, as TensorBoard draws it.

    m[t] = weight * m[t-1] + (1 - weight) * y[t] with m[0] = 0, and m[t] / (1 - weight**t) is returned, t counting from
    1 those samples that are finite: the others are passed over and stay as they are. weight in [0, 1): 0 smooths
    nothing, 0.9 averages over about the last 10 samples. The correction of the start is Adam's (Kingma & Ba 2014).
    Raises ValueError for another weight.
    """
    if not 0 <= weight < 1:
        raise ValueError(f"the weight must be in [0, 1), got {weight}")
    from scipy.signal import lfilter  # slow to import, and nobody smooths at the start

    means = np.array(y, np.float64)
    known = np.isfinite(means)
    mean = lfilter([1 - weight], [1, -weight], means[known])
    means[known] = mean / -np.expm1(np.arange(1, len(mean) + 1) * np.log(weight)) if weight else mean
    return means


def thinned(x: Array, y: Array, columns: int) -> tuple[Array, Array]:
    """x, y (N,) with at most two samples in each of `columns` equal stretches of x: its lowest and its highest y.

    x rises; no peak is lost. Where a stretch has no y at all (NaN) the curve keeps its gap. Curves of no more than
    4 * columns samples come back as they are: they have nothing to lose.
    """
    if len(x) <= 4 * columns:
        return x, y
    column = ((x - x[0]) * (columns / ((x[-1] - x[0]) or 1.0))).astype(np.intp)
    first = np.flatnonzero(np.diff(column, prepend=-1))
    last = np.append(first[1:], len(x)) - 1
    xs, ys = np.empty(2 * len(first)), np.empty(2 * len(first))
    xs[::2], xs[1::2] = x[first], x[last]
    low, high = np.fmin.reduceat(y, first), np.fmax.reduceat(y, first)
    rises = ~(y[first] > y[last])  # the lower end first where the curve goes up: its ends then meet its neighbours'
    ys[::2], ys[1::2] = np.where(rises, low, high), np.where(rises, high, low)
    return xs, ys
