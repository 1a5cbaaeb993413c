"""The pager: what it says, what it asks for, and that two of them are told apart."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.pictures.pager import Pager
from tests.gui.hands import find, press


@pytest.fixture
def pager(qtbot: QtBot) -> Pager:
    pager = Pager(name="unit")
    qtbot.addWidget(pager)
    pager.show()
    return pager


def test_pages_are_said_from_1_and_the_ends_are_ends(pager: Pager) -> None:
    pager.show_page(0, 3)
    assert find(pager, "unitPageLabel").text() == "1 / 3"
    assert not find(pager, "unitPageBackButton").isEnabled()
    pager.show_page(2, 3)
    assert not find(pager, "unitPageOnButton").isEnabled()


def test_pages_are_turned_and_a_number_is_asked_for(qtbot: QtBot, pager: Pager) -> None:
    pager.show_page(1, 3)
    pager.show_number(0, 50)
    for name, delta in (("unitPageBackButton", -1), ("unitPageOnButton", 1)):
        with qtbot.waitSignal(pager.turned) as turned:
            press(pager, name)
        assert turned.args == [delta]
    box = find(pager, "unitPictureNumberBox")
    box.selectAll()
    QTest.keyClicks(box, "42")
    with qtbot.waitSignal(pager.numberAsked) as asked:
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert asked.args == [42]


def test_two_pagers_share_no_object_name(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    for name in ("", "unit", "batch"):
        Pager(root, name=name)
    names = [part.objectName() for part in root.findChildren(QWidget) if part.objectName().endswith(("Button", "Box"))]
    assert len(names) == 9
    assert len(set(names)) == 9
