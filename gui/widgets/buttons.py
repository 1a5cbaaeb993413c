"""Buttons with a name for tests, words and, where wanted, an icon that follows the theme."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from gui.base import theme


def tool_button(name: str, text: str, parent: QWidget, icon: str = "", *, is_primary: bool = False) -> QToolButton:
    """Make a tool button that takes the keyboard's focus. icon: its name; is_primary: filled with the accent colour."""
    button = QToolButton(parent)
    button.setObjectName(name)
    button.setText(text)
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if is_primary:
        button.setProperty("role", "primary")
    if icon:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        theme.keep_icon(button.setIcon, icon, button, "on_accent" if is_primary else "text")
    return button


def push_button(name: str, text: str, parent: QWidget) -> QPushButton:
    """Make a push button that the Enter key does not press from elsewhere in a dialog."""
    button = QPushButton(text, parent)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
