"""Buttons of which one is down: what a view shows of several things."""

from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from gui.base.plain_text import plain

Button = tuple[str, str, str]
"""Object name, text, hint."""


def switch(parent: QWidget, *buttons: Button) -> QButtonGroup:
    """Make them, numbered from 0, the first one down; who asks for them lays them out."""
    group = QButtonGroup(parent)
    for number, (name, text, hint) in enumerate(buttons):
        button = QToolButton(parent)
        button.setObjectName(name)
        button.setText(text)
        button.setToolTip(plain(hint))
        button.setAccessibleName(hint)
        button.setCheckable(True)
        button.setChecked(number == 0)
        group.addButton(button, number)
    return group
