"""How many threads the matrix products may use."""

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import pairwise
from pathlib import Path

import numpy as np
from threadpoolctl import ThreadpoolController

WIDE = 50_000_000
"""Multiply-adds in the largest product of a mini-batch, from which a second thread is worth its waiting.

Measured on two cores, seconds an epoch with one and two threads: 784-100-10 by 10 (0.8 million) 0.35 and 0.35,
784-100-100-10 by 64 (5 million) 0.30 and 0.26, 784-800-10 by 128 (80 million) 1.5 and 0.9 (2.3 once, when the
machine was busy: what a narrow net would lose so is more than it could win).
"""


@contextmanager
def right_threads(sizes: Sequence[int], batch_size: int) -> Iterator[None]:
    """Hold BLAS to one thread for as long as this lasts; NumPy's own may use every core where the products are wide.

    NumPy and SciPy bring a BLAS each. Two pools of threads, each spinning while it waits for work, take the cores from
    one another: the wide epoch above took 6.3 s with two threads in both. So SciPy's has one thread always.
    """
    controller = ThreadpoolController()
    largest = max(n_in * n_out for n_in, n_out in pairwise(sizes)) * batch_size
    with ExitStack() as held:
        held.enter_context(controller.limit(limits=1, user_api="blas"))
        if largest >= WIDE:
            paths = [lib["filepath"] for lib in controller.info() if _is_numpys(Path(lib["filepath"]))]
            held.enter_context(controller.select(filepath=paths).limit(limits=os.cpu_count()))
        yield


def _is_numpys(library: Path) -> bool:
    """Whether a library came with NumPy: in `numpy.libs` beside it (Linux, Windows) or in `.dylibs` within it."""
    package = Path(np.__file__).parent
    return library.parent == package.with_name("numpy.libs") or package in library.parents
