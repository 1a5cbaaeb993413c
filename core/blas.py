"""How many threads the matrix products may use."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise

from threadpoolctl import threadpool_limits

ONE_THREAD_BELOW = 4_000_000
"""Multiply-adds in the largest product of a mini-batch, below which a second thread costs more than it brings."""


@contextmanager
def right_threads(sizes: Sequence[int], batch_size: int) -> Iterator[None]:
    """Hold BLAS to one thread where the products are small, for as long as this lasts."""
    largest = max(n_in * n_out for n_in, n_out in pairwise(sizes)) * batch_size
    if largest >= ONE_THREAD_BELOW:
        yield
        return
    with threadpool_limits(limits=1, user_api="blas"):
        yield
