"""Errors that nobody expected: logged, told once, with the network safe; a fatal one leaves its trace."""

import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QTextEdit
from pytestqt.qtbot import QtBot

from core.storage import model
from core.support.errors import UserError
from core.support.paths import data_dir, log_dir
from gui.base import crash
from gui.session.workbench import Workbench
from gui.window.rescue import BackupWriter

pytestmark = pytest.mark.qt_no_exception_capture

DIES = """
import os, signal, sys
from PySide6.QtCore import QTimer
from gui import app
from gui.window.main_window import MainWindow
show = MainWindow.show
def show_and_die(window):
    show(window)
    QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.{signal}))
MainWindow.show = show_and_die
sys.exit(app.main(["backswing"]))
"""


@pytest.fixture(autouse=True)
def caught(dressed: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The hooks of the real program, given back afterwards."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    # whoever listens already, for the tests' own application, hears nothing
    monkeypatch.setattr(crash._ErrorReceiver, "here", None)
    monkeypatch.setattr(crash._ErrorReceiver, "rescue", staticmethod(lambda: None))  # as above
    crash.catch_unexpected()
    yield
    for box in _boxes():
        box.close()


def _boxes() -> list[QMessageBox]:
    found = (window for window in QApplication.topLevelWidgets() if window.objectName() == "crashBox")
    return [box for box in found if isinstance(box, QMessageBox) and box.isVisible()]


def _box(qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: len(_boxes()) == 1)
    return _boxes()[0]


def _press(box: QMessageBox, text: str) -> None:
    next(button for button in box.buttons() if button.text() == text).click()


def _fail() -> None:
    raise ZeroDivisionError("of all things")


def test_one_dialog_tells_and_can_be_copied(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(3):
        QTimer.singleShot(0, _fail)
    box = _box(qtbot)
    qtbot.waitUntil(lambda: len([r for r in caplog.records if r.levelno == logging.CRITICAL]) == 3)
    assert len(_boxes()) == 1
    assert "ZeroDivisionError: of all things" in box.detailedText()
    assert box.findChild(QTextEdit) is not None
    _press(box, "Copy details")
    assert box.isVisible()
    assert "ZeroDivisionError: of all things" in QApplication.clipboard().text()
    _press(box, "Continue")
    qtbot.waitUntil(lambda: not _boxes())
    QTimer.singleShot(0, _fail)  # the next one is told again
    _box(qtbot)


def _run_out() -> None:
    raise MemoryError


def test_what_the_computer_lacks_is_told_instead(qtbot: QtBot) -> None:
    QTimer.singleShot(0, _run_out)
    box = _box(qtbot)
    assert "not enough memory" in box.text()
    assert "MemoryError" in box.detailedText()


class _FailingThread(QThread):
    def run(self) -> None:
        _fail()


def test_errors_of_other_threads_are_told_in_the_window_s(qtbot: QtBot) -> None:
    worker = threading.Thread(target=_fail)
    worker.start()
    worker.join()
    box = _box(qtbot)
    assert box.thread() is QApplication.instance().thread()  # type: ignore[union-attr] # there is one
    assert "of all things" in box.detailedText()
    _press(box, "Continue")
    qtbot.waitUntil(lambda: not _boxes())
    thread = _FailingThread()
    with qtbot.waitSignal(thread.finished):
        thread.start()
    thread.wait()
    assert "of all things" in _box(qtbot).detailedText()


@pytest.fixture
def trained(qtbot: QtBot, bench: Workbench) -> Workbench:
    """With a network that has been trained and not saved."""
    with qtbot.waitSignal(bench.session.ended):
        bench.runs.train()
    assert bench.document.unsaved
    return bench


def test_what_was_trained_is_saved_first(qtbot: QtBot, trained: Workbench) -> None:
    crash.save_first(BackupWriter(trained.document))
    QTimer.singleShot(0, _fail)
    text = _box(qtbot).informativeText()
    (path,) = (data_dir() / "rescued").iterdir()
    assert str(path) in text
    assert trained.document.checkpoint is not None
    np.testing.assert_array_equal(model.load(path).checkpoint.theta, trained.document.checkpoint.theta)


def test_a_network_is_rescued_once_and_one_that_is_saved_never(trained: Workbench, tmp_path: Path) -> None:
    rescue = BackupWriter(trained.document)
    path = rescue()
    assert path is not None
    assert rescue() == path
    assert len(list((data_dir() / "rescued").iterdir())) == 1
    assert trained.document.save(tmp_path / "net.safetensors")
    assert rescue() is None


def test_before_the_first_training_there_is_nothing_to_lose(qtbot: QtBot, bench: Workbench) -> None:
    crash.save_first(BackupWriter(bench.document))
    QTimer.singleShot(0, _fail)
    assert "nothing is lost" in _box(qtbot).informativeText()
    assert not (data_dir() / "rescued").exists()


@pytest.mark.parametrize("error", [UserError("no room"), ValueError("a fault of ours")])
def test_a_rescue_that_fails_is_said(qtbot: QtBot, error: Exception) -> None:
    def fails() -> Path | None:
        raise error

    crash.save_first(fails)
    QTimer.singleShot(0, _fail)
    assert "save your network first" in _box(qtbot).informativeText()


def test_a_rescue_without_a_place_is_a_sentence(trained: Workbench) -> None:
    (data_dir() / "rescued").write_text("a file where the folder should be")
    with pytest.raises(UserError, match="rescued"):
        BackupWriter(trained.document)()


@pytest.mark.skipif(sys.platform == "win32", reason="dies of a signal")
@pytest.mark.parametrize("name", ["SIGABRT", "SIGSEGV"])
def test_a_fatal_signal_leaves_the_trace_of_every_thread(own_home: Path, name: str) -> None:
    root = Path(crash.__file__).parents[2]
    died = subprocess.run([sys.executable, "-c", DIES.format(signal=name)], cwd=root, capture_output=True, check=False)
    assert died.returncode == -getattr(signal, name)
    text = (log_dir() / "crash.log").read_text()
    assert "Fatal Python error: " in text
    assert "app.py" in text
    assert os.fspath(own_home) in os.fspath(log_dir())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
@pytest.mark.parametrize("name", ["backswing.log", "crash.log"])
def test_a_pipe_in_the_place_of_a_log_is_not_waited_for(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    log_dir().mkdir(parents=True)
    os.mkfifo(log_dir() / name)
    added: list[logging.Handler] = []
    monkeypatch.setattr(logging.getLogger(), "addHandler", added.append)
    monkeypatch.setattr(logging.getLogger(), "setLevel", lambda _: None)
    monkeypatch.setattr("gui.base.crash.faulthandler.enable", lambda file: file.close())
    assert crash.start_log() is None
    assert [type(handler) for handler in added] == [logging.StreamHandler]


def test_the_log_is_begun_anew_when_it_is_long_and_moves_no_cursor(monkeypatch: pytest.MonkeyPatch) -> None:
    added: list[logging.Handler] = []
    monkeypatch.setattr(logging.getLogger(), "addHandler", added.append)
    monkeypatch.setattr(logging.getLogger(), "setLevel", lambda _: None)
    monkeypatch.setattr("gui.base.crash.faulthandler.enable", lambda file: file.close())
    path = crash.start_log()
    assert path is not None
    (handler,) = added
    try:
        for word in ("x" * 1_000_000, "\x1b[2J\udcf6\n"):
            handler.handle(logging.LogRecord("a", logging.ERROR, "", 0, "%s", (word,), None))
    finally:
        handler.close()
    assert path.read_text(encoding="utf-8").endswith("\\x1b[2J\\udcf6\\n\n")
    assert path.with_name("backswing.log.1").exists()
