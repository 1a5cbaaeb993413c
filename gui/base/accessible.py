"""Roles for screen readers: Qt knows what its own widgets are, ours name theirs."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget

_INSTALLED = "rolesInstalled"


def name_roles(app: QApplication) -> None:
    """Let a screen reader hear the role that a widget's class names in `accessible_role`, from now on."""
    if app.property(_INSTALLED) is None:
        QAccessible.installFactory(_interface)
        app.setProperty(_INSTALLED, True)


def _interface(_: str, thing: QObject) -> QAccessibleInterface | None:
    """Return the interface of a widget with a role of its own; None leaves the others to Qt."""
    role = getattr(thing, "accessible_role", None)
    return QAccessibleWidget(thing, role) if isinstance(thing, QWidget) and role else None
