"""A long curve in as few samples as there are pixels for."""

import numpy as np

from core.linalg.arrays import Array


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
