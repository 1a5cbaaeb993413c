"""A window to drive at random: small, without a way out, among hostile content, and guarded."""

import logging
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from random import Random
from time import perf_counter

import pytest
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.logging import _QtMessageCapture
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.data.dataset import Dataset
from core.data.mnist import mnist
from core.support.paths import runs_dir
from gui.window.main_window import MainWindow
from tests.gui.hostile import watched_picture
from tests.gui.monkeys.content import Content
from tests.gui.monkeys.guard import Guard, starved_s

CLOSE_S = 2.0
FIRST_RUNS = 4


@pytest.fixture
def content(tmp_path: Path, digits: Dataset) -> Content:
    return Content(tmp_path / "content", digits, Random(0))


@pytest.fixture
def guard(
    content: Content,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtlog: _QtMessageCapture,
    qtbot: QtBot,
) -> Iterator[Guard]:
    monkeypatch.chdir(tmp_path)
    watch = watched_picture(tmp_path)
    went: list[str] = []
    _listen(monkeypatch, went)
    guard = Guard(watch, qtlog.records, went)
    logging.getLogger().addHandler(guard)
    guard.watch()
    with qtbot.captureExceptions() as guard.errors:
        yield guard
    guard.end()
    logging.getLogger().removeHandler(guard)
    watch.close()


def _listen(monkeypatch: pytest.MonkeyPatch, went: list[str]) -> None:
    """Hear of all that leaves the program: other computers, and what the desktop is to open."""
    connect = socket.socket.connect

    def to_here(self: socket.socket, address: object) -> None:
        if not (isinstance(address, tuple) and address[0] in ("127.0.0.1", "::1")):
            went.append(f"the address {address}")
        connect(self, address)  # type: ignore[arg-type]  # whatever it is, it is passed on

    def open_url(url: QUrl) -> bool:
        if not url.isLocalFile() or url.host() or "seen" in url.path():
            went.append(url.toString())
        return True

    monkeypatch.setattr(socket.socket, "connect", to_here)
    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)


@pytest.fixture
def window(
    qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: Content, guard: Guard
) -> Iterator[MainWindow]:
    monkeypatch.delenv("BACKSWING_MNIST", raising=False)
    monkeypatch.setattr("core.data.sources.synthetic", lambda *_, **__: digits)
    monkeypatch.setattr(mnist, "MIRRORS", ("http://127.0.0.1:9/",))
    _answer_file_dialogs(monkeypatch, tmp_path, content)
    # It may ask for the end of the program as often as it likes, but the test is not over yet.
    close_event = MainWindow.closeEvent
    monkeypatch.setattr(MainWindow, "closeEvent", lambda _, event: event.ignore())
    runs_dir().mkdir(parents=True, exist_ok=True)
    for _ in range(FIRST_RUNS):
        content.keep_run()
    content.replace_my_digits()
    window = MainWindow()
    window.resize(1280, 720)
    window.show()
    qtbot.waitUntil(lambda: window.workbench.store.dataset is not None)
    window.workbench.draft.replace(RunConfig().changed(sizes="784-12-10", epochs=20))
    guard.begin()
    yield window
    monkeypatch.setattr(MainWindow, "closeEvent", close_event)
    _leave(window)
    threads = [thread.name for thread in threading.enumerate() if thread is not threading.main_thread()]
    assert not [name for name in threads if name.startswith(("run writer", "sweep"))], threads


def _answer_file_dialogs(monkeypatch: pytest.MonkeyPatch, folder: Path, content: Content) -> None:
    """A monkey must not write where it likes: its dialogs have their answer at once, and it is a bad one."""
    chance = Random(1)
    places = [folder / "kept.safetensors", folder / "kept.json", folder / "none" / "a.toml", content.folder / "kept"]

    def answer(dialog: QFileDialog) -> None:
        saves = dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
        path = str(chance.choice(places) if saves else content.file())
        if chance.random() < 0.9:
            dialog.fileSelected.emit(path)
            dialog.filesSelected.emit([path])
        dialog.close()
        dialog.deleteLater()

    monkeypatch.setattr(QFileDialog, "open", lambda self: QTimer.singleShot(0, self, lambda: answer(self)))
    for ask in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, ask, lambda *_, **__: (str(chance.choice(places)), ""))


def _leave(window: MainWindow) -> None:
    """Close the window as it is, and see that it does not take its time."""
    for _ in range(20):
        if not (top := QApplication.activePopupWidget() or QApplication.activeModalWidget()):
            break
        top.close()
    assert not QApplication.activeModalWidget()
    began, starved = perf_counter(), starved_s()
    window.workbench.session.close()
    window.workbench.document.unsaved = False
    window.close()
    assert perf_counter() - began - (starved_s() - starved) < CLOSE_S
    for other in QApplication.topLevelWidgets():
        if other is not window:
            other.close()
    window.deleteLater()
