"""Teams of threads: all take part in each call; errors arrive; no thread is left, and none waits for ever."""

import threading
from collections.abc import Iterator
from time import sleep
from typing import Any

import numpy as np
import pytest

from core.training import engines
from core.training.compiled.thread_team import CALLS_ALONE, SLEPT, THREADS, Place, ThreadTeam
from tests.core import tiny

pytestmark = pytest.mark.usefixtures("compiled")
SIZE = 3


@pytest.fixture
def kernels() -> Any:
    return engines.kernels_for(tiny.config())


@pytest.fixture
def team(kernels: Any) -> Iterator[ThreadTeam]:
    before = threading.active_count()
    team = ThreadTeam(SIZE, kernels)
    yield team
    team.close()
    assert threading.active_count() == before


def _called(kernels: Any, thread: int, place: Place) -> bool:
    """End a call as machine code does."""
    kernels.barrier(place)
    return thread > 0 and kernels.await_call(place)


def test_threads_leave_a_barrier_when_all_have_come(kernels: Any, team: ThreadTeam) -> None:
    came, behind = np.zeros(SIZE, np.int64), []

    def work(thread: int, place: Place) -> bool:
        if place[THREADS] == 1:
            return False
        kernels.announce(place)
        for _ in range(100):
            came[thread] += 1
            number = came[thread]
            kernels.barrier(place)
            behind.extend(came[came < number])
        return _called(kernels, thread, place)

    while came[0] < 300:
        team.call(work)
    assert (came == 300).all()
    assert not behind


def test_a_thread_that_looked_in_vain_takes_part_again(kernels: Any, team: ThreadTeam) -> None:
    came = np.zeros(SIZE, np.int64)

    def work(thread: int, place: Place) -> bool:
        came[thread] += place[THREADS] == SIZE
        kernels.barrier(place)
        return False  # nobody has called meanwhile

    while came[0] < 3:
        team.call(work)
    assert (came == came[0]).all()


def test_the_calling_thread_works_alone_after_one_that_had_to_sleep(kernels: Any, team: ThreadTeam) -> None:
    sizes = []

    def work(thread: int, place: Place) -> bool:
        if not thread:
            sizes.append(int(place[THREADS]))
            if len(sizes) == 1:
                place[SLEPT] = 1
        return _called(kernels, thread, place)

    for _ in range(CALLS_ALONE + 2):
        team.call(work)
    assert sizes[: CALLS_ALONE + 2] == [SIZE, *[1] * CALLS_ALONE, SIZE]


@pytest.mark.parametrize("failing", range(SIZE))
def test_an_error_in_any_thread_arrives_and_nobody_waits_for_it(failing: int, kernels: Any, team: ThreadTeam) -> None:
    def work(thread: int, place: Place) -> bool:
        if thread == failing:
            raise ZeroDivisionError
        return _called(kernels, thread, place)

    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            team.call(work)


@pytest.mark.parametrize("late", range(1, SIZE))
def test_nobody_waits_for_a_thread_that_finds_the_crew_closed(late: int, kernels: Any) -> None:
    class Late(ThreadTeam):
        def _await_call(self, done: int) -> None:
            super()._await_call(done)  # a race is forced: the crew closes between this and the next step
            if threading.current_thread().name == f"team {late}":
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


def test_a_thread_that_comes_late_is_waited_for(kernels: Any, team: ThreadTeam) -> None:
    came = []

    def work(thread: int, place: Place) -> bool:
        if thread == 1:
            sleep(0.05)
        came.append(thread)
        return _called(kernels, thread, place)

    team.call(work)
    assert sorted(came) == list(range(SIZE))


def test_a_crew_that_was_never_called_has_no_threads(kernels: Any) -> None:
    before = threading.active_count()
    team = ThreadTeam(SIZE, kernels)
    assert threading.active_count() == before
    team.close()


def test_one_thread_needs_no_others(kernels: Any) -> None:
    before, team, came = threading.active_count(), ThreadTeam(1, kernels), []
    team.call(lambda thread, place: bool(came.append(thread)) or _called(kernels, thread, place))
    assert came == [0]
    assert threading.active_count() == before
    team.close()
