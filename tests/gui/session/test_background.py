"""LatestTask: the newest task is heard, no older one, and none after close."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from core.support.errors import UserError
from gui.session.background import LatestTask, Task

FAILURES = {
    "a sentence": (UserError("Load another file."), "Load another file."),
    "memory": (MemoryError(), "There is not enough memory"),
    "ours": (ZeroDivisionError(), "Something went wrong inside Backswing."),
}


@pytest.fixture
def latest(qtbot: QtBot) -> Iterator[LatestTask]:
    latest = LatestTask()
    yield latest
    latest.close()


@pytest.fixture
def heard(latest: LatestTask) -> list[Any]:
    found: list[Any] = []
    latest.done.connect(found.append)
    latest.failed.connect(found.append)
    latest.progress.connect(lambda *two: found.append(two))
    return found


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Work that waits for it goes on when it is set."""
    gate = threading.Event()
    yield gate
    gate.set()


def test_progress_and_result_are_heard_in_order(qtbot: QtBot, latest: LatestTask, heard: list[Any]) -> None:
    def work(task: Task) -> str:
        task.progress.emit(1, 2)
        return "result"

    with qtbot.waitSignal(latest.done):
        latest.start(work)
        assert latest.is_busy
    assert heard == [(1, 2), "result"]
    assert not latest.is_busy


def test_when_a_result_is_heard_its_thread_is_gone(qtbot: QtBot, latest: LatestTask) -> None:
    tasks: list[Task] = []
    states: list[bool] = []
    latest.done.connect(lambda _: states.append(latest.is_busy or tasks[0].isRunning()))
    with qtbot.waitSignal(latest.done):
        latest.start(tasks.append)
    assert states == [False]


def test_only_the_newest_task_is_heard(
    qtbot: QtBot, latest: LatestTask, heard: list[Any], gate: threading.Event
) -> None:
    ended: list[bool] = []

    def old(task: Task) -> str:
        gate.wait()
        task.progress.emit("late", None)
        ended.append(task.cancelled())
        return "late"

    latest.start(old)
    with qtbot.waitSignal(latest.done):
        latest.start(lambda task: "new")
    gate.set()
    latest.close()
    QCoreApplication.processEvents()
    assert ended == [True]
    assert heard == ["new"]


def test_results_on_their_way_are_unheard_after_cancel(latest: LatestTask, heard: list[Any]) -> None:
    told = threading.Event()

    def work(task: Task) -> None:
        task.progress.emit("late", None)
        told.set()
        raise UserError("late")

    latest.start(work)
    told.wait()
    latest.cancel()
    latest.close()
    QCoreApplication.processEvents()
    assert heard == []


def test_many_tasks_in_a_row_give_one_result(qtbot: QtBot, latest: LatestTask, heard: list[Any]) -> None:
    for number in range(50):
        latest.start(lambda task: "old")
        if number % 3 == 0:
            latest.close()
    with qtbot.waitSignal(latest.done):
        latest.start(lambda task: "last")
    QCoreApplication.processEvents()
    assert heard == ["last"]


def test_cancel_does_not_wait(latest: LatestTask, gate: threading.Event) -> None:
    latest.start(lambda task: gate.wait())
    latest.cancel()
    assert not latest.is_busy
    assert not latest.close(0)  # it still runs
    gate.set()
    assert latest.close()


def test_close_leaves_no_thread(latest: LatestTask) -> None:
    tasks: list[Task] = []
    latest.start(tasks.append)
    latest.start(tasks.append)
    assert latest.close()
    assert len(tasks) == 2
    assert not any(task.isRunning() for task in tasks)


@pytest.mark.parametrize(("error", "says"), FAILURES.values(), ids=FAILURES)
def test_an_error_becomes_a_sentence(qtbot: QtBot, latest: LatestTask, error: Exception, says: str) -> None:
    def work(task: Task) -> None:
        raise error

    with qtbot.waitSignal(latest.failed) as told:
        latest.start(work)
    assert not latest.is_busy
    assert told.args[0].startswith(says)


def test_a_slot_of_done_or_failed_may_start_the_next(qtbot: QtBot, latest: LatestTask, heard: list[Any]) -> None:
    def refuse(task: Task) -> None:
        raise UserError("no")

    latest.failed.connect(lambda _: latest.start(lambda task: "second"))
    latest.done.connect(lambda result: latest.start(lambda task: "third") if result == "second" else None)
    latest.start(refuse)
    qtbot.waitUntil(lambda: "third" in heard)
    assert heard == ["no", "second", "third"]


def test_of_the_work_that_waits_only_the_newest_is_done(
    qtbot: QtBot, latest: LatestTask, heard: list[Any], gate: threading.Event
) -> None:
    latest.queue(lambda _: gate.wait() and "first")
    for name in ("second", "third"):
        latest.queue(lambda _, name=name: name)
    gate.set()
    qtbot.waitUntil(lambda: heard == ["first", "third"])
    assert not latest.is_busy


def test_what_waits_is_forgotten_with_what_is_under_way(
    qtbot: QtBot, latest: LatestTask, heard: list[Any], gate: threading.Event
) -> None:
    latest.queue(lambda _: gate.wait())
    latest.queue(lambda _: "never")
    latest.cancel()
    gate.set()
    with qtbot.waitSignal(latest.done):
        latest.start(lambda _: "other")
    assert heard == ["other"]
