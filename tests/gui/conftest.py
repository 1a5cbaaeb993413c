"""What every test of the window shares: no screen needed, and nothing left behind."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

from PySide6.QtCore import QCoreApplication, QEvent, QThread
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.data.dataset import Dataset, Split
from core.data.synthetic import make_digits
from gui import theme
from gui.garbage import collect_here
from gui.workbench import Workbench


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says so of what only a screen can do; it means nothing."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    theme.apply(qapp, "light")
    collect_here(qapp)
    return qapp


@pytest.fixture(autouse=True)
def nothing_left_behind(dressed: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a thread running or a window behind, and give the theme back."""
    started: list[QThread] = []
    start = QThread.start

    def recording_start(thread: QThread, *arguments: object) -> None:
        started.append(thread)
        start(thread, *arguments)

    monkeypatch.setattr(QThread, "start", recording_start)
    before = set(_windows())
    yield
    theme.current().set_scheme("light")
    running = [thread for thread in started if isValid(thread) and thread.isRunning()]
    assert not running, f"threads still running: {running}"
    left = _left(before)
    assert not left, f"windows left behind: {left}"


def _left(before: set[QWidget]) -> list[QWidget]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if any(window not in before for window in _windows()):
        gc.collect()
    return [window for window in _windows() if window not in before]


def _windows() -> list[QWidget]:
    return [window for window in QApplication.topLevelWidgets() if window.metaObject().className() != "QTipLabel"]


@pytest.fixture(scope="session")
def digits() -> Dataset:
    """Sixty images: enough to learn from in a blink."""
    images, labels = make_digits(1, 60)
    part = Split(images, labels)
    return Dataset("a few", part, part.first(20), part.first(20))


@pytest.fixture
def bench(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workbench]:
    """A workbench with a small network and few images."""
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    bench = Workbench()
    bench.draft.replace(bench.draft.config.changed(sizes="784-4-10", epochs=2))
    with qtbot.waitSignal(bench.store.loaded):
        bench.begin()
    yield bench
    bench.close()
