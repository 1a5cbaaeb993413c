"""Filters for curves: smoothing, gaps, and thinning to the resolution of the screen."""

from math import ceil

import numpy as np
import scipy

from core.linalg.arrays import Array

_MARKS = 30


def marked_samples(y: Array) -> range:
    """Return the indices of the samples of y (N,) that get a dot: all, or every so many of a long curve."""
    return range(0, len(y), max(1, ceil(len(y) / _MARKS)))


def in_epochs(x: Array, y: Array) -> tuple[Array, Array]:
    """Return x, y (N,), x ascending, with a gap (NaN in y) between the epochs: up to 1, above 1 up to 2, and so on.

    The average since an epoch began starts anew there; a line across would look like a sudden fall.
    """
    first = 1 + np.flatnonzero(np.diff(np.ceil(x)))
    return np.insert(x, first, (x[first] + x[first - 1]) / 2), np.insert(y, first, np.nan)


def smoothed(y: Array, weight: float) -> Array:
    """Return the bias-corrected exponential moving average of y (N,), as TensorBoard draws it.

    m[t] = weight * m[t-1] + (1 - weight) * y[t] with m[0] = 0, and m[t] / (1 - weight**t) is returned; t counts the
    finite samples from 1, the others stay unchanged. weight in [0, 1): 0 means no smoothing, 0.9 averages over about
    the last 10 samples. The bias correction is Adam's (Kingma & Ba 2014). Raises ValueError for another weight.
    """
    if not 0 <= weight < 1:
        raise ValueError(f"the weight must be in [0, 1), got {weight}")
    means = np.array(y, np.float64)
    known = np.isfinite(means)
    mean = _moving_average(means[known], weight)
    means[known] = mean / -np.expm1(np.arange(1, len(mean) + 1) * np.log(weight)) if weight else mean
    return means


def _moving_average(y: Array, weight: float) -> Array:
    """Return m[t] = weight * m[t-1] + (1 - weight) * y[t] by solving m[t] - weight * m[t-1] = (1 - weight) * y[t].

    BLAS has it for triangular bands; scipy.signal, which has it too, takes half a second to import.
    """
    bands = np.empty((2, len(y)), order="F")
    bands[0], bands[1] = 1, -weight
    mean: Array = scipy.linalg.blas.dtbsv(1, bands, (1 - weight) * y, lower=1) if len(y) else y
    return mean


def thinned(x: Array, y: Array, columns: int) -> tuple[Array, Array]:
    """Thin x, y (N,) to at most two samples, minimum and maximum of y, in each of `columns` equal intervals of x.

    x must increase; no peak is lost. An interval without finite y stays a gap. Curves of at most 4 * columns samples
    are returned unchanged.
    """
    if len(x) <= 4 * columns:
        return x, y
    column = ((x - x[0]) * (columns / ((x[-1] - x[0]) or 1.0))).astype(np.intp)
    first = np.flatnonzero(np.diff(column, prepend=-1))
    last = np.append(first[1:], len(x)) - 1
    xs, ys = np.empty(2 * len(first)), np.empty(2 * len(first))
    xs[::2], xs[1::2] = x[first], x[last]
    low, high = np.fmin.reduceat(y, first), np.fmax.reduceat(y, first)
    rises = ~(y[first] > y[last])  # the minimum first where the curve rises, so that it joins its neighbours
    ys[::2], ys[1::2] = np.where(rises, low, high), np.where(rises, high, low)
    return xs, ys
