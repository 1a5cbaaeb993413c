"""A paragraph that folds, in an area that scrolls."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.fold_text import FoldText

WORDS = "The network learns slowly at first, since it is sure of what is wrong. " * 12


class Counting(FoldText):
    """Counts resizes within resizes."""

    depth = deepest = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.depth += 1
        self.deepest = max(self.deepest, self.depth)
        if self.depth < 50:  # before the stack is full
            super().resizeEvent(event)
        self.depth -= 1


@pytest.fixture
def page(qtbot: QtBot) -> QScrollArea:
    """A folded paragraph above something, in an area that scrolls."""
    area, body = QScrollArea(), QWidget()
    lines = QVBoxLayout(body)
    area.text, area.below = Counting(), QWidget()
    lines.addWidget(area.text)
    lines.addWidget(area.below, 1)
    area.setWidgetResizable(True)
    area.setWidget(body)
    qtbot.addWidget(area)
    area.text.set_text(WORDS)
    area.resize(500, 300)
    area.show()
    area.text.suggest_folded(True)
    return area


def test_a_bar_that_comes_and_goes_does_not_have_it_folded_without_end(page: QScrollArea) -> None:
    for below in range(120, 320, 5):
        page.below.setMinimumHeight(below)
        for size in (QSize(500, 300), QSize(431, 300), QSize(300, 220), QSize(620, 330), QSize(500, 300)):
            page.resize(size)
            QApplication.processEvents()
    assert page.text.deepest < 5


def test_it_is_folded_for_its_new_width_once_all_is_laid_out(qtbot: QtBot, page: QScrollArea) -> None:
    before = page.text.text()
    page.resize(300, 300)
    qtbot.waitUntil(lambda: len(page.text.text()) < len(before))
    qtbot.waitUntil(lambda: page.text.heightForWidth(page.text.width()) <= 3 * page.text.fontMetrics().lineSpacing())
