"""The check of the pictures finds each kind of text that cannot be read, and is silent on one that can."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QScrollArea, QTableWidget, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from gui.tools.legibility import faint, problems


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    page.resize(400, 200)
    qtbot.addWidget(page)
    return page


def label(page: QWidget, words: str, x: int, width: int, *, y: int = 10) -> QLabel:
    made = QLabel(words, page)
    made.setGeometry(x, y, width, 20)
    return made


def long_label(page: QWidget) -> None:
    label(page, "A sentence that is longer than its place", 10, 80)


def low_label(page: QWidget) -> None:
    made = label(page, "Three lines of words in a place that has room for one of them", 10, 100)
    made.setWordWrap(True)


def outside(page: QWidget) -> None:
    label(page, "Half of it is outside", 340, 200)


def elided_label(page: QWidget) -> None:
    label(page, "Begins and…", 10, 100).setToolTip("Begins and ends")


def narrow_button(page: QWidget) -> None:
    button = QPushButton("Continue from here", page)
    button.setGeometry(10, 10, 60, 28)


def narrow_check_box(page: QWidget) -> None:
    box = QCheckBox("Show each seed", page)
    box.setGeometry(10, 10, 50, 20)


def narrow_box(page: QWidget) -> None:
    box = QComboBox(page)
    box.addItem("gradient descent (SGD)")
    box.setGeometry(10, 10, 80, 26)


def overlapping(page: QWidget) -> None:
    label(page, "One label", 10, 90)
    label(page, "lies over the other", 40, 150)


def run_together(page: QWidget) -> None:
    label(page, "5", 10, 20)
    label(page, "6 100%", 19, 60)


def hidden_tab(page: QWidget) -> None:
    tabs = QTabWidget(page)
    tabs.setGeometry(0, 0, 120, 100)
    for title in ("Curves", "Experiments", "Race"):
        tabs.addTab(QWidget(), title)


def narrow_header(page: QWidget) -> None:
    table = QTableWidget(1, 2, page)
    table.setHorizontalHeaderLabels(["What differs", "Best validation"])
    table.setGeometry(0, 0, 300, 100)
    table.horizontalHeader().resizeSection(0, 30)


def painted_outside(page: QWidget) -> None:
    class Painted(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            painter = QPainter(self)
            painter.drawText(70, 15, "Painted by the widget itself")
            painter.end()

    Painted(page).setGeometry(0, 0, 100, 20)


@pytest.mark.parametrize(
    "lay_out",
    [
        *(long_label, low_label, outside, elided_label, narrow_button, narrow_check_box, narrow_box),
        *(overlapping, run_together, hidden_tab, narrow_header, painted_outside),
    ],
)
def test_a_text_that_cannot_be_read_is_named(page: QWidget, lay_out: Callable[[QWidget], None]) -> None:
    lay_out(page)
    page.show()
    assert problems(page)


def test_what_can_be_read_is_not_named(page: QWidget) -> None:
    label(page, "A sentence", 10, 200)
    label(page, "Another one", 10, 200, y=40)
    QPushButton("Save as…", page).setGeometry(220, 10, 120, 28)
    page.show()
    assert problems(page) == []


def test_what_one_can_scroll_to_is_not_cut_off(page: QWidget) -> None:
    area, tall = QScrollArea(page), QWidget()
    tall.resize(150, 400)
    label(tall, "Far below", 10, 100, y=350)
    label(tall, "Half in sight", 10, 100, y=85)
    area.setWidget(tall)
    area.setGeometry(0, 0, 180, 100)
    page.show()
    assert problems(page) == []
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    assert problems(page)


def test_a_text_that_is_too_faint_is_named(page: QWidget) -> None:
    page.setStyleSheet("QWidget { background: #ffffff; color: #000000 }")
    label(page, "Strong", 10, 100)
    label(page, "Faint", 10, 100, y=40).setStyleSheet("color: #777777")
    label(page, "White on black", 10, 100, y=70).setStyleSheet("color: #ffffff; background: #000000")
    page.show()
    (found,) = faint(page, 7)
    assert found.startswith("faint: “Faint”")
    assert found.endswith("#777777 on #ffffff: 4.5")
    assert faint(page, 4) == []
