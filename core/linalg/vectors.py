"""In-place vector arithmetic: in one pass where BLAS has the operation.

SciPy imports each of its parts when it is first used: `import scipy` alone keeps the start of the window short.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import numpy as np
import scipy

from core.linalg.arrays import Array

_IS_QUIET: ContextVar[bool] = ContextVar("is_quiet", default=False)


@contextmanager
def quiet() -> Iterator[None]:
    """Ignore floating-point errors within the block, so that `exp` need not switch its warning off on each call."""
    token = _IS_QUIET.set(True)
    try:
        with np.errstate(all="ignore"):
            yield
    finally:
        _IS_QUIET.reset(token)


def exp(x: Array) -> None:
    """Replace x by e^x in place, infinite without a warning where that overflows."""
    if _IS_QUIET.get():
        np.exp(x, x)
    else:
        with np.errstate(over="ignore"):  # 0.8 µs, twice the time of the rest on ten images
            np.exp(x, x)


def add_scaled(x: Array, y: Array, factor: float) -> None:
    """Do y += factor * x in one pass without a temporary; x, y: 1-D, contiguous, of one dtype; x may be y."""
    blas = scipy.linalg.blas
    (blas.saxpy if y.dtype == np.float32 else blas.daxpy)(x, y, len(x), factor)


def blend(x: Array, y: Array, keep: float) -> None:
    """Do y = keep * y + (1 - keep) * x, a moving average of x; arrays as in `add_scaled`."""
    np.multiply(y, keep, y)
    add_scaled(x, y, 1 - keep)


def norm(x: Array) -> float:
    """Return √Σ x² without overflow where x² would."""
    blas = scipy.linalg.blas
    return float((blas.snrm2 if x.dtype == np.float32 else blas.dnrm2)(x))
