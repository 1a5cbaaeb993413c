"""One page is shown at a time, the one whose button is down."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from gui.widgets.segments import Segments


@pytest.fixture
def pages() -> list[QLabel]:
    return [QLabel(word) for word in ("weights", "activations", "batch")]


@pytest.fixture
def segments(qtbot: QtBot, pages: list[QLabel]) -> Segments:
    segments = Segments("try")
    for page in pages:
        segments.add(page, page.text(), f"Shows {page.text()}")
    qtbot.addWidget(segments)
    segments.show()
    return segments


def down(segments: Segments) -> list[str]:
    return [button.text() for button in segments.findChildren(QToolButton) if button.isChecked()]


def test_the_first_page_is_shown_first(segments: Segments, pages: list[QLabel]) -> None:
    assert [page.isVisible() for page in pages] == [True, False, False]
    assert down(segments) == ["weights"]


def test_a_click_changes_the_page_and_so_does_the_window(qtbot: QtBot, segments: Segments, pages: list[QLabel]) -> None:
    qtbot.mouseClick(segments.findChild(QToolButton, "try1Segment"), Qt.MouseButton.LeftButton)
    assert pages[1].isVisible()
    segments.show_page(pages[2])
    assert [page.isVisible() for page in pages] == [False, False, True]
    assert down(segments) == ["batch"]


def test_many_pages_wrap_their_buttons_instead_of_widening_the_window(qtbot: QtBot, segments: Segments) -> None:
    for number in range(9):
        segments.add(QLabel("page"), f"Page {number}", "")
    assert segments.minimumSizeHint().width() < 200
    segments.resize(300, 400)
    qtbot.waitUntil(lambda: len({button.y() for button in segments.findChildren(QToolButton)}) > 1)
