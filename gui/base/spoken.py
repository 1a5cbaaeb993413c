"""Roles of self-painted widgets for a screen reader, to which Qt gives none."""

from collections.abc import Callable
from functools import cache
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Kind = TypeVar("Kind", bound=type[QWidget])
_roles: dict[type[QWidget], QAccessible.Role] = {}


def spoken_as(role: QAccessible.Role) -> Callable[[Kind], Kind]:
    """Return a class decorator that names a kind of widget to a screen reader, such as a chart or a canvas."""

    def named(kind: Kind) -> Kind:
        _install()
        _roles[kind] = role
        return kind

    return named


@cache
def _install() -> None:
    QAccessible.installFactory(_interface)


def _interface(name: str, thing: QObject) -> QAccessibleInterface | None:
    """Return the interface of a widget with a role of its own, None for others; Qt asks once for each."""
    role = next((_roles[kind] for kind in type(thing).__mro__ if kind in _roles), None)
    return QAccessibleWidget(thing, role) if role is not None and isinstance(thing, QWidget) else None
