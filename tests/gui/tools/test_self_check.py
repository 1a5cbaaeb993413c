"""The self-check of an installation; packaging/prove.py runs it as a program, its sweep included."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from core.data.dataset import Dataset
from gui.tools import self_check


@pytest.fixture(autouse=True)
def few(digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("resources", " icons, "),
        ("pictures", "a digit read from PNG"),
        ("languages", "Cancel, Abbrechen, 取消"),
        pytest.param("window", "a drawn 3 read, one epoch trained", marks=pytest.mark.slow),  # 20 views
    ],
)
def test_a_part_in_order_is_told(name: str, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert self_check.works(name, self_check.CHECKS[name], tmp_path)
    assert says in capsys.readouterr().out


def test_a_part_that_is_missing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(self_check.theme, "ICONS", tmp_path)
    assert not self_check.works("resources", self_check.CHECKS["resources"], tmp_path)
    assert "resources: FAILED, CheckError: icons are missing from" in capsys.readouterr().out


def test_an_error_that_qt_passes_over_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def check(folder: Path) -> str:
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        QTimer.singleShot(0, lambda: 1 / 0)
        loop.exec()
        return "all is well"

    assert not self_check.works("window", check, tmp_path)
    assert "window: FAILED, ZeroDivisionError" in capsys.readouterr().out


def test_missing_translations_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("core.support.language.FOLDER", tmp_path)
    assert not self_check.works("languages", self_check.CHECKS["languages"], tmp_path)
    assert "languages: FAILED, CheckError: The translations are missing from" in capsys.readouterr().out
