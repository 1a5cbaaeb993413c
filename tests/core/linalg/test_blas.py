"""How many threads the matrix products use, and that they are given back."""

from collections.abc import Callable, Iterator

import pytest
from threadpoolctl import threadpool_info, threadpool_limits

from core.events import Event
from core.linalg.blas import stay_on_one_thread
from core.trainer import train
from tests.core import tiny

pytestmark = pytest.mark.usefixtures("small_blocks")
DATA = tiny.dataset()


def _blas_threads() -> set[int]:
    return {library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"}


@pytest.mark.parametrize("leave", [tiny.close, tiny.end], ids=["closed", "finished"])
def test_blas_is_held_to_one_thread_and_given_back(leave: Callable[[Iterator[Event]], object]) -> None:
    with threadpool_limits(2, "blas"):
        before = _blas_threads()
        run = train(tiny.config(), DATA)
        next(run)
        assert _blas_threads() == {1}
        leave(run)
        assert _blas_threads() == before


def test_one_thread_for_good_outlasts_a_run() -> None:
    with threadpool_limits(2, "blas"):
        stay_on_one_thread()
        tiny.end(train(tiny.config(), DATA))
        assert _blas_threads() == {1}
