"""The frame around a view: its states, its text form, its files."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit, QToolButton

from gui.view_frame import ViewFrame
from gui.view_table import Table

TABLES = [Table(("layer", "norm"), [(1, 0.123456), (2, 2.5)]), Table(("digit",), [("7",)], "Digits")]


@pytest.fixture
def frame(qtbot):
    body = QLabel("the body")
    shown = ViewFrame("try", body, empty="Train, then it is here.", explanation="<p>Why.</p>", tables=lambda: TABLES)
    shown.resize(500, 300)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def press(qtbot, frame, part):
    qtbot.mouseClick(frame.findChild(QToolButton, f"try{part}Button"), Qt.MouseButton.LeftButton)


def export_actions(frame):
    return frame.findChild(QToolButton, "tryExportButton").menu().actions()


def test_it_begins_with_what_it_will_show_and_offers_nothing_else(frame):
    assert frame.findChild(QLabel, "tryLabel").text() == ""
    assert not any(frame.findChild(QToolButton, f"try{part}Button").isEnabled() for part in ("Text", "Copy", "Export"))
    assert "Train, then it is here." in [label.text() for label in frame.findChildren(QLabel) if label.isVisible()]


def test_the_figures_stand_in_for_the_picture_and_are_copied(qtbot, frame):
    frame.show_body("Two layers.")
    press(qtbot, frame, "Text")
    page = frame.findChild(QPlainTextEdit, "tryText")
    assert page.isVisible()
    assert page.toPlainText() == "layer\tnorm\n1\t0.1235\n2\t2.5\n\nDigits\ndigit\n7"
    press(qtbot, frame, "Copy")
    assert QGuiApplication.clipboard().text() == "Two layers.\n\n" + page.toPlainText()


def test_the_help_page_comes_and_goes_and_nothing_is_computed_for_it(qtbot, frame):
    frame.show_body("Two layers.")
    press(qtbot, frame, "Help")
    assert frame.findChild(QLabel, "tryHelpLabel").isVisible()
    assert not frame.is_body_visible
    press(qtbot, frame, "Help")
    assert frame.is_body_visible


def test_files_hold_the_picture_and_the_full_figures(qtbot, frame, tmp_path, monkeypatch):
    frame.show_body("Two layers.")
    body_width = next(label for label in frame.findChildren(QLabel) if label.text() == "the body").width()
    for action, kind in zip(export_actions(frame), ("png", "csv"), strict=True):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, kind=kind: (str(tmp_path / f"a.{kind}"), ""))
        action.trigger()
    assert QImage(str(tmp_path / "a.png")).width() == 2 * body_width
    with open(tmp_path / "a.csv", newline="") as file:
        assert list(csv.reader(file))[:3] == [["layer", "norm"], ["1", "0.123456"], ["2", "2.5"]]


def test_a_folder_that_is_gone_is_told_in_a_sentence(qtbot, frame, tmp_path, monkeypatch):
    frame.show_body("Two layers.")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(Path(tmp_path, "gone", "a.csv")), ""))
    with qtbot.waitSignal(frame.failed) as failed:
        export_actions(frame)[1].trigger()
    assert "a.csv" in failed.args[0]
