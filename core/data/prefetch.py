"""Prefetching: results are computed one step ahead in another thread."""

from collections.abc import Callable, Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def ahead(works: Iterable[Callable[[], T]]) -> Generator[T, None, None]:
    """Yield the result of each of `works`, while the next one is computed in a thread.

    Errors are raised where the result is requested. The thread ends before the iterator does, also when it is closed.
    """
    with ThreadPoolExecutor(1, "ahead") as thread:
        waiting = None
        for work in works:
            coming = thread.submit(work)
            if waiting:
                yield waiting.result()
            waiting = coming
        if waiting:
            yield waiting.result()
