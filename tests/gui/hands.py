"""A person's hands, for the tests of the knobs."""

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.chart.drawing import Curve
from gui.session.background import LatestTask
from gui.settings.knob_panel import KnobPanel
from gui.widgets.plots.curves import CurvePlot


def show(qtbot: QtBot, widget: QWidget) -> None:
    """Put a widget on the screen, ready for keys."""
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def find(root: QWidget, name: str) -> Any:
    """The widget of an object name, as it is driven from outside."""
    found = root.findChildren(QWidget, name)
    assert len(found) == 1, f"{len(found)} widgets are called {name}"
    return found[0]


def curves_of(plot: CurvePlot) -> dict[Any, Curve]:
    """The curves of a plot by their keys, also hidden ones."""
    return dict(zip(plot.keys(), plot.curves(), strict=True))


def task_of(owner: QObject) -> LatestTask:
    """The only task that a panel, or what works for it, has in the background."""
    (task,) = owner.findChildren(LatestTask, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return task


def press(root: QWidget, name: str) -> None:
    """Click the button of an object name."""
    QTest.mouseClick(find(root, name), Qt.MouseButton.LeftButton)


def click_twice(root: QWidget, name: str) -> None:
    """Click the button of an object name, then whatever is in its place, as a hand that clicks twice does."""
    button = find(root, name)
    at = button.mapTo(root, button.rect().center())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    under = root.childAt(at)
    if under:
        QTest.mouseClick(under, Qt.MouseButton.LeftButton)


def type_into(panel: KnobPanel, name: str, text: str) -> None:
    """Type a text into the field of a setting, then leave it with Tab."""
    editor = panel.fields[name].editor
    editor.setFocus()
    assert isinstance(editor, QAbstractSpinBox | QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
