"""A curve without its noise."""

import numpy as np
from scipy.signal import lfilter

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
    means = np.array(y, np.float64)
    known = np.isfinite(means)
    mean = lfilter([1 - weight], [1, -weight], means[known])
    means[known] = mean / -np.expm1(np.arange(1, len(mean) + 1) * np.log(weight)) if weight else mean
    return means
