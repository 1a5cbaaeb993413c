"""Work in the background: each way in which it can end is one signal."""

import pytest
from pytestqt.qtbot import QtBot

from core.support.errors import UserError
from gui.session.background import Task

FAILURES = {
    "a sentence": (UserError("Load another file."), "Load another file."),
    "memory": (MemoryError(), "There is not enough memory"),
    "ours": (ZeroDivisionError(), "Something went wrong inside Backswing."),
}


@pytest.mark.parametrize(("error", "says"), FAILURES.values(), ids=FAILURES)
def test_an_error_becomes_a_sentence(qtbot: QtBot, error: Exception, says: str) -> None:
    def work(task: Task) -> None:
        raise error

    task = Task(work)
    with qtbot.waitSignal(task.failed) as told:
        task.start()
    task.wait()
    assert told.args[0].startswith(says)
