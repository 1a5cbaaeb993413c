"""BLAS, the library of matrix products: its name, kernel and number of threads."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from typing import Any

import numpy as np
from threadpoolctl import threadpool_info, threadpool_limits

WORK_SPACE = 32 * 2**20
"""Bytes that OpenBLAS takes for each thread that multiplies, at its first product."""

_NAMES = {"openblas": "OpenBLAS", "mkl": "MKL", "blis": "BLIS"}


@cache
def kernel() -> str:
    """Return the processor kernel of NumPy's matrix products, such as "SkylakeX" or "Haswell"; "" if unknown.

    Kernels round sums differently: with another one the same run ends with other weights.
    """
    return str(_library().get("architecture") or "")


@cache
def engine() -> str:
    """Return the name of the arithmetic engine: "NumPy with OpenBLAS 0.3.31"."""
    library = _library()
    name = _NAMES.get(library.get("internal_api", ""), "")
    return f"NumPy with {name} {library.get('version') or ''}".rstrip() if name else "NumPy"


def _library() -> dict[str, Any]:
    """Return NumPy's own BLAS; SciPy may have loaded another."""
    found: list[dict[str, Any]] = [each for each in threadpool_info() if each["user_api"] == "blas"]
    return next((each for each in found if "numpy" in str(each.get("filepath"))), found[0] if found else {})


def check_room(threads: int = 1) -> None:
    """Raise MemoryError where so many threads would find no work space: OpenBLAS itself would end the process."""
    np.empty(threads * WORK_SPACE, np.uint8)


def stay_on_one_thread() -> None:
    """Limit BLAS to one thread for the life of the process, whose products are mostly small."""
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # for SciPy's copy, which is loaded when it is first needed
    threadpool_limits(1, user_api="blas")


@contextmanager
def one_thread() -> Iterator[None]:
    """Limit BLAS, NumPy's and SciPy's, to one thread within the block.

    The products of small layers are too short to share; for large ones core.linalg.worker_threads is faster.
    """
    import_module("scipy.linalg.blas")  # what is loaded within the block would not be limited
    with threadpool_limits(1, user_api="blas"):
        yield
