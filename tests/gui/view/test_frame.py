"""The frame around a view: its states, its text form, its files."""

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from gui.view.frame import ViewFrame
from gui.view.table import Table, as_text
from tests.gui.hands import find, press

TABLES = [Table(("layer", "norm"), [(1, 0.123456), (2, 2.5)]), Table(("digit",), [("7",)], "Digits")]
WHOLE = [Table(("layer", "norm"), [(1, 0.123456), (2, 2.5), (3, 7)])]


@pytest.fixture
def frame(qtbot: QtBot) -> ViewFrame:
    return shown(qtbot)


def shown(qtbot: QtBot, whole: Sequence[Table] | None = None) -> ViewFrame:
    body = QLabel("the body")
    body.setObjectName("tryBody")
    frame = ViewFrame(
        "try",
        body,
        empty="Train, then it is here.",
        explanation="<p>Why.</p>",
        tables=lambda: TABLES,
        whole=None if whole is None else lambda: whole,
    )
    frame.resize(500, 300)
    qtbot.addWidget(frame)
    frame.show()
    return frame


def export_actions(frame: ViewFrame) -> list[QAction]:
    actions: list[QAction] = find(frame, "tryExportButton").menu().actions()
    return actions


def test_it_begins_with_what_it_will_show_and_offers_nothing_else(frame: ViewFrame) -> None:
    assert find(frame, "tryLabel").text() == ""
    assert not any(find(frame, f"try{part}Button").isEnabled() for part in ("Text", "Copy", "Export"))
    assert find(frame, "tryCard").words() == "Train, then it is here."
    assert not find(frame, "tryCardButton").isVisible()


def test_an_empty_place_may_have_a_button_and_something_said_above(qtbot: QtBot, frame: ViewFrame) -> None:
    frame.show_empty("It is closed.", "Open it", above="Two of two.")
    assert (find(frame, "tryCard").words(), find(frame, "tryLabel").text()) == ("It is closed.", "Two of two.")
    with qtbot.waitSignal(frame.cardClicked):
        press(frame, "tryCardButton")
    frame.show_empty()
    assert not find(frame, "tryCardButton").isVisible()
    assert find(frame, "tryLabel").text() == ""


def test_the_figures_stand_in_for_the_picture_and_are_copied(frame: ViewFrame) -> None:
    frame.show_body("Two layers.")
    press(frame, "tryTextButton")
    page = find(frame, "tryText")
    assert page.isVisible()
    assert page.toPlainText() == "layer\tnorm\n1\t0.1235\n2\t2.5\n\nDigits\ndigit\n7"
    press(frame, "tryCopyButton")
    assert QGuiApplication.clipboard().text() == "Two layers.\n\n" + page.toPlainText()


def test_the_columns_of_the_text_are_as_wide_as_their_widest_cell(frame: ViewFrame) -> None:
    frame.show_body("Two layers.")
    press(frame, "tryTextButton")
    page = find(frame, "tryText")
    first, *others = page.document().defaultTextOption().tabs()
    assert others == []
    assert first.position > page.fontMetrics().horizontalAdvance("layer")


def test_the_help_page_comes_and_goes_and_nothing_is_computed_for_it(qtbot: QtBot, frame: ViewFrame) -> None:
    frame.show_body("Two layers.")
    with qtbot.assertNotEmitted(frame.helpClosed):
        press(frame, "tryHelpButton")
    assert find(frame, "tryHelpLabel").isVisible()
    assert not frame.is_body_visible
    with qtbot.waitSignal(frame.helpClosed):
        press(frame, "tryHelpButton")
    assert frame.is_body_visible


def test_rows_of_the_views_own_stand_above_and_below_the_body(frame: ViewFrame) -> None:
    rows = {name: QLabel(name) for name in ("first", "second", "last")}
    for name, row in rows.items():
        frame.add_row(row, below=name == "last")
        row.show()
    frame.show_body("Two layers.")
    frame.grab()
    body = find(frame, "tryBody")
    tops = [widget.mapTo(frame, widget.rect().topLeft()).y() for widget in (*rows.values(), body)]
    assert tops[0] < tops[1] < tops[3] < tops[2]
    frame.show_empty()
    assert all(row.isVisible() for row in rows.values())


def test_files_hold_the_picture_and_the_full_figures(
    frame: ViewFrame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame.show_body("Two layers.")
    width = find(frame, "tryBody").width()
    for action, kind in zip(export_actions(frame), ("png", "csv"), strict=True):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, kind=kind: (str(tmp_path / f"a.{kind}"), ""))
        action.trigger()
    assert QImage(str(tmp_path / "a.png")).width() == 2 * width
    with open(tmp_path / "a.csv", newline="") as file:
        assert list(csv.reader(file))[:3] == [["layer", "norm"], ["1", "0.123456"], ["2", "2.5"]]


def test_words_of_others_are_no_formula_in_a_file_or_when_pasted(qtbot: QtBot, tmp_path: Path) -> None:
    bad = [Table(("run", "=1"), [("=cmd|'/C calc'!A0", -0.5), ("a\tb\nc", "-0.5")], "@title")]
    frame = shown(qtbot, bad)
    frame.export_csv(tmp_path / "a.csv")
    with open(tmp_path / "a.csv", newline="") as file:
        rows = [["'@title"], ["run", "'=1"], ["'=cmd|'/C calc'!A0", "-0.5"], ["a\tb\nc", "-0.5"]]
        assert list(csv.reader(file)) == rows
    assert as_text("", bad).splitlines() == ["'@title", "run\t'=1", "'=cmd|'/C calc'!A0\t-0.5", "a b c\t-0.5"]


def test_a_file_may_hold_more_than_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    frame = shown(qtbot, WHOLE)
    frame.show_body("Two of three layers.")
    frame.export_csv(tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_text().splitlines()[-1] == "3,7"


def test_the_picture_has_the_size_of_the_page_even_behind_the_text(frame: ViewFrame, tmp_path: Path) -> None:
    frame.show_body("Two layers.")
    press(frame, "tryTextButton")
    frame.resize(700, 400)
    frame.export_png(tmp_path / "a.png")
    assert QImage(str(tmp_path / "a.png")).size() == 2 * find(frame, "tryText").size()


def test_a_folder_that_is_gone_is_told_in_a_sentence(
    qtbot: QtBot, frame: ViewFrame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame.show_body("Two layers.")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(Path(tmp_path, "gone", "a.csv")), ""))
    with qtbot.waitSignal(frame.failed) as failed:
        export_actions(frame)[1].trigger()
    assert "a.csv" in failed.args[0]
