"""Widgets of ours say what they are, Qt's go on to do so, and what Qt keeps of them dies with them."""

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

Role = QAccessible.Role


class Picture(QWidget):
    accessible_role = Role.Graphic


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def test_a_class_names_its_role_and_its_heirs_have_it(qtbot: QtBot) -> None:
    picture, heir = Picture(), type("Heir", (Picture,), {})()
    button = QPushButton("Go", picture)
    for widget in (picture, heir):
        qtbot.addWidget(widget)
    assert [role(widget) for widget in (picture, heir, button, QWidget(picture))] == [
        Role.Graphic,
        Role.Graphic,
        Role.Button,
        Role.Client,
    ]
    picture.setAccessibleName("a seven")
    told = QAccessible.queryAccessibleInterface(picture)
    assert told.text(QAccessible.Text.Name) == "a seven"
    assert told.childCount() == 2
    assert told.child(0).object() is button


def test_what_is_told_of_a_widget_outlives_the_garbage_and_ends_with_the_widget(qtbot: QtBot) -> None:
    picture = Picture()
    told = QAccessible.queryAccessibleInterface(picture)
    gc.collect()
    assert told.isValid()
    assert role(picture) == Role.Graphic
    del told
    for number in range(300):  # at the addresses of those before
        picture.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        picture = Picture()
        picture.setAccessibleName(str(number))
        assert QAccessible.queryAccessibleInterface(picture).text(QAccessible.Text.Name) == str(number)
    qtbot.addWidget(picture)
