"""Files: what is dropped or named at the start opens, and the settings as a PyTorch script."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCommandLineParser
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset
from core.storage.any import WRITERS, save_any
from core.storage.model import Model
from gui import app
from gui.window.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.workbench.store.dataset is not None)
    yield window
    window._end_tasks()  # a window with something unsaved asks before it closes, and leaves them


def told(window: MainWindow) -> str:
    label = window.findChild(QLabel, "statusLabel")
    assert isinstance(label, QLabel)
    return label.text()


def model_file(path: Path) -> Path:
    save_any(path, Model(Checkpoint.fresh(RunConfig(sizes="784-8-10", seed=5))))
    return path


@pytest.mark.parametrize("ending", WRITERS)
def test_a_model_of_every_form_opens(window: MainWindow, tmp_path: Path, ending: str) -> None:
    if ending == ".onnx":
        pytest.importorskip("onnx", reason="onnx is not installed: the extra onnx has it")
    path = model_file(tmp_path / f"net{ending}")
    window.take_files([path])
    assert window.workbench.document.path == path
    assert window.workbench.document.checkpoint is not None
    assert window.workbench.document.checkpoint.config.sizes == (784, 8, 10)


WRONG = (b"<html>", b"", b"PK\x03\x04" + bytes(26) + b"layer1.weight.npy", None)


ENDINGS = ("safetensors", "json", "npz", "onnx", "toml", "zip", "")


def test_a_wrong_file_is_one_sentence(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    for (number, content), ending in product(enumerate(WRONG), ENDINGS):
        path = tmp_path / f"{number}.{ending}"
        if (content, ending) == (b"", "toml"):
            continue  # the usual settings
        if content is not None:
            path.write_bytes(content)
        with qtbot.waitSignal(window.workbench.said) as said:
            window.take_files([path])
        assert said.args is not None
        assert "\n" not in said.args[0]
        assert str(path) in said.args[0] or (ending == "onnx" and "backswing[onnx]" in said.args[0])
        assert window.workbench.document.path is None


def test_the_file_that_is_named_at_the_start_is_taken_like_a_dropped_one(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("eta = 0.125", "utf-8")
    monkeypatch.setattr(app, "_dressed", lambda arguments: QApplication.instance())
    monkeypatch.setattr(app, "_opened", lambda application: SimpleNamespace(window=window))
    monkeypatch.setattr(app.crash, "start_log", lambda: None)
    monkeypatch.setattr(app.crash, "catch_unexpected", lambda: None)
    monkeypatch.setattr(app.sys, "setswitchinterval", lambda seconds: None)
    words = ["backswing", str(path)]
    monkeypatch.setattr(QCommandLineParser, "process", lambda self, application: self.parse(words))
    monkeypatch.setattr(QApplication, "exec", lambda *_: 0)
    assert app.main(words) == 0
    assert window.workbench.draft.config.eta == 0.125


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
