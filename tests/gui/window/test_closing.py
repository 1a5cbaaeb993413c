"""The window can be closed at any moment, and is gone within two seconds."""

import socket
import threading
from collections.abc import Callable, Iterator
from functools import partial
from time import monotonic
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.data.dataset import Dataset
from core.data.mnist import mnist
from core.events import BatchDone
from core.studies.sweep.running import Stops
from gui.base import questions
from gui.experiments.runner import ExperimentRunner
from gui.race import runner as race_runner
from gui.session import background
from gui.session.background import Task, closing_time, left_behind
from gui.session.data_store import DataStore
from gui.window.main_window import MainWindow
from tests.gui.monkeys.guard import starved_s

MOST_S = 2.0


@pytest.fixture
def window(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.workbench.store.dataset is not None)
    window.workbench.draft.replace(RunConfig().changed(sizes="784-8-10", epochs=100_000))
    yield window
    window.workbench.close()


def _stopwatch() -> Callable[[], float]:
    """Return a function that gives the seconds from now on, without those in which other programs were at work."""
    began, starved = monotonic(), starved_s()
    return lambda: monotonic() - began - max(0.0, starved_s() - starved)


def _assert_closes(window: MainWindow) -> None:
    took = _stopwatch()
    window.close()
    assert took() < MOST_S
    assert not window.isVisible()


def _press(qtbot: QtBot, window: MainWindow, name: str, text: str) -> None:
    def box() -> QMessageBox | None:
        return window.findChild(QMessageBox, name)

    qtbot.waitUntil(lambda: box() is not None)
    found = box()
    assert found
    next(button for button in found.buttons() if button.text().replace("&", "") == text).click()


def test_in_mid_training(qtbot: QtBot, window: MainWindow) -> None:
    session = window.workbench.session
    with qtbot.waitSignal(session.reported, check_params_cb=lambda event: isinstance(event, BatchDone)):
        window.workbench.runs.train()
    took = _stopwatch()
    assert not window.close()
    with qtbot.waitSignal(session.ended):
        _press(qtbot, window, "stopBox", "Stop training")
    qtbot.waitUntil(lambda: not window.isVisible())
    assert took() < MOST_S


def test_while_a_learning_rate_is_looked_for(qtbot: QtBot, window: MainWindow) -> None:
    window.knobs.training.findEtaAsked.emit()
    _assert_closes(window)


def test_during_an_experiment(qtbot: QtBot, window: MainWindow) -> None:
    window.views.experiments.show_experiment("sales")
    with qtbot.waitSignal(window.views.experiments.findChild(ExperimentRunner).began):
        window.views.experiments.run()
    _assert_closes(window)


def test_while_my_digits_are_learnt(qtbot: QtBot, window: MainWindow) -> None:
    window.mine.keep([[(0, 0), (1, 1)]], 1)  # type: ignore[list-item] # as the canvas gives them, nearly
    window.workbench.runs.learn_mine(window.mine.drawings)
    _assert_closes(window)


def test_while_a_server_says_nothing(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        monkeypatch.setattr(mnist, "fetch", partial(mnist.fetch, mirrors=[url]))
        with qtbot.waitSignal(window.workbench.store.progress):
            window.workbench.store.fetch_mnist()
        _assert_closes(window)


def test_during_a_race(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = threading.Event()

    def sweep(points: Any, jobs: int, *, stops: Stops, **_: Any) -> Iterator[Any]:
        begun.set()
        while not stops.at_once:  # workers that do not end when they are asked to
            threading.Event().wait(0.005)
        yield from ()

    monkeypatch.setattr(race_runner, "sweep", sweep)
    window.views.race.start()
    qtbot.waitUntil(begun.is_set)
    _assert_closes(window)


def test_while_the_test_set_is_scored(qtbot: QtBot, window: MainWindow) -> None:
    window.workbench.draft.set("epochs", 1)
    with qtbot.waitSignal(window.workbench.session.ended):
        window.workbench.runs.train()
    window.workbench.document.unsaved = False
    window.workbench.open_test_set()
    _assert_closes(window)


@pytest.mark.parametrize("open_one", [lambda w: questions.tell(w, "Something."), lambda w: w.files.ask_open()])
def test_while_a_dialog_waits(window: MainWindow, open_one: Callable[[MainWindow], None]) -> None:
    open_one(window)
    assert QApplication.activeModalWidget() is not None
    _assert_closes(window)


@pytest.fixture
def slow() -> Iterator[threading.Event]:
    """Set it, and work that looks at nothing ends."""
    release = threading.Event()
    yield release
    release.set()
    # no window waits for these, and the next test must not meet them
    for task in background._Closing.left:
        task.wait()
    background._Closing.left.clear()  # as above


def test_work_that_cannot_be_cancelled_is_left_behind(slow: threading.Event, qtbot: QtBot) -> None:
    tasks = [Task(lambda task: slow.wait()) for _ in range(3)]
    for task in tasks:
        task.start()
    began = monotonic()
    with closing_time(100):
        assert not any(task.wait() for task in tasks)
    assert monotonic() - began < 10  # and not for ever
    assert left_behind()
    slow.set()
    qtbot.waitUntil(lambda: not left_behind())
    assert all(task.wait() for task in tasks)


def test_data_that_are_slow_to_come_do_not_hold_the_window(
    slow: threading.Event, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.data.sources.load", lambda source: slow.wait())
    store = DataStore()
    store.load("synthetic")
    with closing_time(100):
        store.close()
    assert left_behind()
