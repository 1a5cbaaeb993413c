"""Prefetching: in order, with errors at the right place, no thread left."""

import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from core.data.prefetch import ahead
from tests.core import tiny


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    yield
    assert not tiny.threads()


def _giving(value: int) -> Callable[[], int]:
    return lambda: value


def _failing() -> int:
    raise OSError("no ink")


@pytest.mark.parametrize("count", [0, 1, 2, 7])
def test_results_come_in_order(count: int) -> None:
    assert list(ahead(map(_giving, range(count)))) == list(range(count))


def test_the_next_is_done_while_one_is_used() -> None:
    done = threading.Event()
    results = ahead([_giving(1), done.set])
    assert next(results) == 1
    assert done.wait(60)
    assert list(results) == [None]


def test_no_more_than_the_next_is_begun() -> None:
    begun: list[int] = []
    results = ahead(partial(begun.append, i) for i in range(9))
    next(results)
    next(results)
    results.close()
    assert begun in ([0, 1], [0, 1, 2])


def test_it_works_in_another_thread() -> None:
    assert threading.get_ident() not in ahead([threading.get_ident])


def test_an_error_comes_after_the_results_before_it() -> None:
    results = ahead([_giving(1), _failing, _giving(3)])
    assert next(results) == 1
    with pytest.raises(OSError, match="no ink"):
        next(results)


def test_closing_waits_for_what_is_under_way() -> None:
    begun, finish, ended = threading.Event(), threading.Event(), threading.Event()

    def long() -> None:
        begun.set()
        finish.wait(60)
        ended.set()

    results = ahead([lambda: None, long])
    next(results)
    begun.wait(60)
    threading.Thread(target=finish.set).start()
    results.close()
    assert ended.is_set()


def test_letting_go_is_closing() -> None:
    results = ahead(map(_giving, range(9)))
    next(results)
    del results


def test_before_the_first_is_asked_for_there_is_no_thread() -> None:
    results = ahead([_giving(1)])
    assert not tiny.threads()
    results.close()
