"""Arithmetic in place on flat vectors: in one pass where BLAS has it, in a few where it has not."""

import numpy as np
from scipy.linalg.blas import daxpy, dnrm2, saxpy, snrm2

from core.linalg.arrays import Array


def add_scaled(x: Array, y: Array, factor: float) -> None:
    """Y += factor * x in one pass without a temporary; x, y: 1-D, contiguous, of one dtype; x may be y."""
    (saxpy if y.dtype == np.float32 else daxpy)(x, y, len(x), factor)


def blend(x: Array, y: Array, keep: float) -> None:
    """Y = keep * y + (1 - keep) * x, a moving average of x; as `add_scaled`."""
    np.multiply(y, keep, y)
    add_scaled(x, y, 1 - keep)


def norm(x: Array) -> float:
    """√Σ x², which does not overflow where x² would."""
    return float((snrm2 if x.dtype == np.float32 else dnrm2)(x))
