"""The File menu: the settings as a PyTorch script."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.data.dataset import Dataset
from gui.window.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.workbench.store.dataset is not None)
    yield window
    window._end_tasks()


def told(window: MainWindow) -> str:
    label = window.findChild(QLabel, "statusLabel")
    assert isinstance(label, QLabel)
    return label.text()


def export(window: MainWindow, path: Path) -> None:
    action = window.findChild(QAction, "exportScriptAction")
    assert isinstance(action, QAction)
    action.trigger()
    dialog = window.findChild(QFileDialog, "fileDialog")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_the_settings_are_exported_as_a_script(window: MainWindow, tmp_path: Path) -> None:
    window.workbench.draft.set("eta", 0.25)
    export(window, tmp_path / "net.py")
    assert "ETA = 0.25 " in (tmp_path / "net.py").read_text("utf-8")
    assert "net.py" in told(window)


def test_settings_without_a_script_are_a_sentence(window: MainWindow, tmp_path: Path) -> None:
    window.workbench.draft.replace(RunConfig(optimizer="l-bfgs"))
    export(window, tmp_path / "net.py")
    assert "L-BFGS" in told(window)
    assert not (tmp_path / "net.py").exists()
