"""Threads that share the wide products of a run."""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import numpy as np

from core.linalg.blas import check_room

MIN_PARALLEL_WORK = 25_000_000
"""Multiply-adds of a product that are worth waking a thread for, some 0.25 ms: a hand-over takes a tenth of that."""


class WorkerThreads:
    """The thread that asks and `size` - 1 more. One alone does everything itself; close it when the run is over.

    OpenBLAS has threads of its own, but they wait for each other spinning: on a machine that is busy otherwise, an
    epoch of 784-800-10 by 128 took 10 to 22 s with two of them, ten times what one thread alone takes. A crew waits
    asleep.
    """

    def __init__(self, size: int = 1) -> None:
        self._size = size
        self._others = ThreadPoolExecutor(size - 1, "threads", _quiet) if size > 1 else None

    @classmethod
    def fit_for(cls, sizes: Sequence[int], batch_size: int) -> "WorkerThreads":
        """As many as there are cores and the widest product of a mini-batch has work for.

        Raises MemoryError where there is no room for their products.
        """
        widest = max(n_in * n_out for n_in, n_out in pairwise(sizes)) * batch_size
        size = max(1, min(_cores(), widest // MIN_PARALLEL_WORK))
        check_room(size)
        return cls(size)

    def parallel_for(self, work: Callable[[slice], object], count: int) -> None:
        """Have `count` rows worked on, each part by another thread; returns when all are done."""
        if not self._others:
            work(slice(0, count))
            return
        ends = [count * part // self._size for part in range(self._size + 1)]
        own, *others = [slice(a, b) for a, b in pairwise(ends)]
        waiting = [self._others.submit(work, part) for part in others]
        work(own)
        for done in waiting:
            done.result()

    def close(self) -> None:
        """End the other threads."""
        if self._others:
            self._others.shutdown()


def _cores() -> int:
    """That this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _quiet() -> None:
    """What blows up is told as Diverged, not as a warning: NumPy keeps that wish for each thread apart."""
    np.seterr(all="ignore")
