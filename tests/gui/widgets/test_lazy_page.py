"""A page makes its content once, when somebody first looks at it or asks for it."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.widgets.lazy_page import LazyPage

LEAST = QSize(300, 200)


@pytest.fixture
def made() -> list[QLabel]:
    return []


@pytest.fixture
def page(qtbot: QtBot, made: list[QLabel]) -> LazyPage:
    def make() -> None:
        made.append(QLabel("a view"))
        page.hold(made[-1])

    page = LazyPage(make, LEAST)
    qtbot.addWidget(page)
    return page


def test_nothing_is_made_before_somebody_looks(page: LazyPage, made: list[QLabel]) -> None:
    assert page.content is None
    page.resize(500, 400)
    page.show()
    assert page.content is made[0]
    assert made[0].isVisible()
    assert made[0].size() == QSize(500, 400)
    page.hide()
    page.show()
    assert len(made) == 1


def test_what_was_asked_for_is_not_made_again(page: LazyPage, made: list[QLabel]) -> None:
    page.hold(QLabel("made already"))
    page.show()
    assert made == []


def test_its_least_size_is_the_same_before_and_after(page: LazyPage) -> None:
    assert page.minimumSizeHint() == LEAST
    page.show()
    assert page.minimumSizeHint() == LEAST
