"""Work done a step ahead, in a thread of its own."""

from collections.abc import Callable, Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def ahead(works: Iterable[Callable[[], T]]) -> Generator[T, None, None]:
    """What each of `works` gives, one after another; the next is under way while you use the last.

    An error in one is raised where its result is asked for. When the iterator ends or is closed, the thread has ended.
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
