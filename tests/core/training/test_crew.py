"""Crews: all threads take part in each call and meet; errors arrive; no thread is left, and none waits for ever."""

import threading
from collections.abc import Iterator
from time import sleep
from typing import Any

import numpy as np
import pytest

from core.training import engines
from core.training.compiled.crew import CALLS_ALONE, SLEPT, THREADS, Crew, Place
from tests.core import tiny

pytestmark = pytest.mark.usefixtures("compiled")
SIZE = 3


@pytest.fixture
def kernels() -> Any:
    return engines.kernels_for(tiny.config())


@pytest.fixture
def crew(kernels: Any) -> Iterator[Crew]:
    before = threading.active_count()
    crew = Crew(SIZE, kernels)
    yield crew
    crew.close()
    assert threading.active_count() == before


def _called(kernels: Any, thread: int, place: Place) -> bool:
    """End a call as machine code does."""
    kernels.meet(place)
    return thread > 0 and kernels.await_call(place)


def test_threads_leave_a_meeting_when_all_have_come(kernels: Any, crew: Crew) -> None:
    came, behind = np.zeros(SIZE, np.int64), []

    def work(thread: int, place: Place) -> bool:
        if place[THREADS] == 1:
            return False
        kernels.announce(place)
        for _ in range(100):
            came[thread] += 1
            number = came[thread]
            kernels.meet(place)
            behind.extend(came[came < number])
        return _called(kernels, thread, place)

    while came[0] < 300:
        crew.call(work)
    assert (came == 300).all()
    assert not behind


def test_a_thread_that_looked_in_vain_takes_part_again(kernels: Any, crew: Crew) -> None:
    came = np.zeros(SIZE, np.int64)

    def work(thread: int, place: Place) -> bool:
        came[thread] += place[THREADS] == SIZE
        kernels.meet(place)
        return False  # nobody has called meanwhile

    while came[0] < 3:
        crew.call(work)
    assert (came == came[0]).all()


def test_the_calling_thread_works_alone_after_one_that_had_to_sleep(kernels: Any, crew: Crew) -> None:
    sizes = []

    def work(thread: int, place: Place) -> bool:
        if not thread:
            sizes.append(int(place[THREADS]))
            if len(sizes) == 1:
                place[SLEPT] = 1
        return _called(kernels, thread, place)

    for _ in range(CALLS_ALONE + 2):
        crew.call(work)
    assert sizes[: CALLS_ALONE + 2] == [SIZE, *[1] * CALLS_ALONE, SIZE]


@pytest.mark.parametrize("failing", range(SIZE))
def test_an_error_in_any_thread_arrives_and_nobody_waits_for_it(failing: int, kernels: Any, crew: Crew) -> None:
    def work(thread: int, place: Place) -> bool:
        if thread == failing:
            raise ZeroDivisionError
        return _called(kernels, thread, place)

    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            crew.call(work)


@pytest.mark.parametrize("late", range(1, SIZE))
def test_nobody_waits_for_a_thread_that_finds_the_crew_closed(late: int, kernels: Any) -> None:
    class Late(Crew):
        def _await_call(self, done: int) -> None:
            super()._await_call(done)
            if threading.current_thread().name == f"crew {late}":
                closing.wait()

    closing, slow = threading.Event(), Late(SIZE, kernels)

    def work(thread: int, place: Place) -> bool:
        if not thread:
            raise ZeroDivisionError
        return _called(kernels, thread, place)

    with pytest.raises(ZeroDivisionError):
        slow.call(work)
    opener = threading.Timer(0.05, closing.set)
    opener.start()
    slow.close()
    opener.join()


def test_a_thread_that_comes_late_is_waited_for(kernels: Any, crew: Crew) -> None:
    came = []

    def work(thread: int, place: Place) -> bool:
        if thread == 1:
            sleep(0.05)
        came.append(thread)
        return _called(kernels, thread, place)

    crew.call(work)
    assert sorted(came) == list(range(SIZE))


def test_a_crew_that_was_never_called_has_no_threads(kernels: Any) -> None:
    before = threading.active_count()
    crew = Crew(SIZE, kernels)
    assert threading.active_count() == before
    crew.close()


def test_one_thread_needs_no_others(kernels: Any) -> None:
    before, crew, came = threading.active_count(), Crew(1, kernels), []
    crew.call(lambda thread, place: bool(came.append(thread)) or _called(kernels, thread, place))
    assert came == [0]
    assert threading.active_count() == before
    crew.close()
