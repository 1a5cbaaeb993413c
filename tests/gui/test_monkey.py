"""Nothing that a monkey does at the window is too much for it."""

import threading
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.data.dataset import Dataset
from core.data.mnist import mnist
from gui.window.main_window import MainWindow
from tests.gui.monkey import Monkey

CLOSE_S = 2.0
GROWTH_MB = 300
"""What the last 4 000 of 10 000 events may leave in memory: a thousand epochs a second, undo stacks, caches."""


@pytest.fixture
def window(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[MainWindow]:
    monkeypatch.setattr("core.data.sources.synthetic", lambda *_, **__: digits)
    monkeypatch.setattr(mnist, "MIRRORS", ("http://127.0.0.1:9/",))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    for ask in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, ask, lambda *_, **__: (str(tmp_path / "kept"), ""))
    # It may ask for the end of the program as often as it likes, but the test is not over yet.
    close_event = MainWindow.closeEvent
    monkeypatch.setattr(MainWindow, "closeEvent", lambda _, event: event.ignore())
    window = MainWindow()
    window.resize(1280, 720)
    window.show()
    qtbot.waitUntil(lambda: window.workbench.store.dataset is not None)
    window.workbench.draft.replace(RunConfig().changed(sizes="784-12-10", epochs=20))
    yield window
    monkeypatch.setattr(MainWindow, "closeEvent", close_event)
    _leave(window)
    threads = [thread.name for thread in threading.enumerate() if thread is not threading.main_thread()]
    assert not [name for name in threads if name.startswith(("run writer", "sweep"))], threads


def _leave(window: MainWindow) -> None:
    """Close the window as it is, and see that it does not take its time."""
    for _ in range(20):
        if not (top := QApplication.activePopupWidget() or QApplication.activeModalWidget()):
            break
        top.close()
    began = perf_counter()
    window.workbench.session.close()
    window.workbench.document.unsaved = False
    window.close()
    assert perf_counter() - began < CLOSE_S
    for other in QApplication.topLevelWidgets():
        if other is not window:
            other.close()
    window.deleteLater()


def _act(qtbot: QtBot, window: MainWindow, seed: int, events: int) -> Monkey:
    monkey = Monkey(window, seed, events)
    with qtbot.waitSignal(monkey.done, timeout=600_000):
        monkey.start()
    return monkey


def _megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1]) if Path("/proc/self/statm").exists() else 0
    return pages * 4096 / 2**20


@pytest.mark.parametrize("seed", [1, 2])
def test_a_few_hundred_events(qtbot: QtBot, window: MainWindow, seed: int) -> None:
    assert sum(_act(qtbot, window, seed, 400).did.values()) == 400


@pytest.mark.slow
def test_ten_thousand_events_also_while_training(qtbot: QtBot, window: MainWindow) -> None:
    _act(qtbot, window, 3, 3000)
    window.workbench.session.close()
    window.workbench.draft.replace(RunConfig().changed(sizes="784-12-10", epochs=100_000))
    window.workbench.runs.train()
    _act(qtbot, window, 4, 3000)
    before = _megabytes()
    did = _act(qtbot, window, 5, 4000).did
    assert all(did[act] > 20 for act in ("_click", "_drag", "_key", "_type", "_resize", "_theme"))
    assert _megabytes() - before < GROWTH_MB
