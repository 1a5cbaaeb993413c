"""A page makes its content once, when somebody first looks at it or asks for it."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QScrollArea, QTabWidget
from pytestqt.qtbot import QtBot

from gui.base import theme
from gui.widgets.lazy_page import LazyPage

LEAST = QSize(300, 200)


@pytest.fixture
def made() -> list[QLabel]:
    return []


@pytest.fixture
def tabs(qtbot: QtBot) -> QTabWidget:
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    tabs.addTab(QLabel("first"), "first")
    return tabs


@pytest.fixture
def page(tabs: QTabWidget, made: list[QLabel]) -> LazyPage:
    def make() -> None:
        made.append(QLabel("a view"))
        page.hold(made[-1])

    page = LazyPage(make, LEAST)
    tabs.addTab(page, "second")
    return page


def test_nothing_is_made_before_somebody_looks(
    qtbot: QtBot, tabs: QTabWidget, page: LazyPage, made: list[QLabel]
) -> None:
    with qtbot.waitExposed(tabs):
        tabs.show()
    assert page.content is None
    tabs.setCurrentIndex(1)
    assert page.content is made[0]
    assert made[0].isVisible()
    assert made[0].size() == page.size()
    tabs.setCurrentIndex(0)
    tabs.setCurrentIndex(1)
    assert len(made) == 1


def test_a_window_is_painted_before_its_first_page_is_made(
    qtbot: QtBot, tabs: QTabWidget, page: LazyPage, made: list[QLabel]
) -> None:
    tabs.setCurrentIndex(1)
    tabs.show()
    assert made == []
    tabs.grab()  # its first picture
    assert made == []
    qtbot.waitUntil(lambda: bool(made))
    assert page.content is made[0]


def test_what_was_asked_for_is_not_made_again(
    qtbot: QtBot, tabs: QTabWidget, page: LazyPage, made: list[QLabel]
) -> None:
    page.hold(QLabel("made already"))
    tabs.setCurrentIndex(1)
    with qtbot.waitExposed(tabs):
        tabs.show()
    tabs.grab()
    assert made == []


def test_its_least_size_is_the_same_before_and_after(page: LazyPage) -> None:
    assert page.minimumSizeHint() == LEAST
    page.hold(QLabel("a view that is wider than its page may have to be, by far: " * 20))
    assert page.minimumSizeHint() == LEAST


def test_a_view_scrolls_where_large_text_would_be_squeezed(
    qtbot: QtBot, tabs: QTabWidget, page: LazyPage, made: list[QLabel]
) -> None:
    tabs.resize(320, 260)
    with qtbot.waitExposed(tabs):
        tabs.show()
    tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bool(made))
    column = page.findChild(QScrollArea)
    assert isinstance(column, QScrollArea)
    bar = column.verticalScrollBar()
    assert bar.maximum() == 0
    theme.current().set_text_scale(2.0)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    theme.current().set_text_scale(1.0)
    qtbot.waitUntil(lambda: bar.maximum() == 0)
