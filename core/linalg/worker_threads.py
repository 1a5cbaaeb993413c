"""Thread pool for the large matrix products of a run."""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import numpy as np

from core.linalg.blas import check_room

MIN_PARALLEL_WORK = 25_000_000
"""Multiply-adds of a product, about 0.25 ms, that are worth waking a thread for, which takes a tenth of that."""


class WorkerThreads:
    """Thread pool of the calling thread and `size` - 1 others. Close it when the run is over.

    OpenBLAS has threads of its own, but they wait by spinning: on a busy machine, an epoch of 784-800-10 with
    mini-batches of 128 took 10 to 22 s with two of them, ten times as long as with one thread. These threads sleep.
    """

    def __init__(self, size: int = 1) -> None:
        self.size = size
        self._others = ThreadPoolExecutor(size - 1, "threads", _quiet) if size > 1 else None

    @classmethod
    def fit_for(cls, sizes: Sequence[int], batch_size: int) -> "WorkerThreads":
        """Return a pool of as many threads as there are cores and the largest product has work for.

        Raises MemoryError where there is no room for their products.
        """
        widest = max(n_in * n_out for n_in, n_out in pairwise(sizes)) * batch_size
        size = max(1, min(cores(), widest // MIN_PARALLEL_WORK))
        check_room(size)
        return cls(size)

    def parallel_for(self, work: Callable[[slice], object], count: int) -> None:
        """Call `work` on slices that cover `count` rows, each in another thread; return when all are done."""
        if not self._others:
            work(slice(0, count))
            return
        ends = [count * part // self.size for part in range(self.size + 1)]
        own, *others = [slice(a, b) for a, b in pairwise(ends)]
        waiting = [self._others.submit(work, part) for part in others]
        work(own)
        for done in waiting:
            done.result()

    def close(self) -> None:
        """Stop the other threads."""
        if self._others:
            self._others.shutdown()


def cores() -> int:
    """Return the number of cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _quiet() -> None:
    """Switch NumPy's warnings off in a thread of the pool: overflow is reported as Diverged."""
    np.seterr(all="ignore")
