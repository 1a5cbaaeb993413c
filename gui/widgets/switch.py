"""A group of exclusive buttons that choose the content of a view."""

from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from gui.base.plain_text import plain

Button = tuple[str, str, str]
"""Description of one button: object name, text, hint."""


def switch(parent: QWidget, *buttons: Button) -> QButtonGroup:
    """Return a group of buttons, numbered from 0, the first pressed; the caller lays them out."""
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
