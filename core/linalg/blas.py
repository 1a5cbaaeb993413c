"""How many threads BLAS may use."""

from collections.abc import Iterator
from contextlib import contextmanager

from threadpoolctl import threadpool_limits


def stay_on_one_thread() -> None:
    """Hold BLAS to one thread for good, for a process whose products are mostly small."""
    threadpool_limits(1, user_api="blas")


@contextmanager
def one_thread() -> Iterator[None]:
    """Hold BLAS, NumPy's and SciPy's, to one thread for as long as this lasts.

    The products of small layers are too short to share, and where they are wide worker threads do better:
    see core.linalg.worker_threads.
    """
    with threadpool_limits(1, user_api="blas"):
        yield
