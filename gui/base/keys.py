"""Keyboard keys of this system: their names, and the ones that delete."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

Keys = str | QKeySequence | QKeySequence.StandardKey


def in_words(keys: Keys) -> str:
    """Name keys as menus of this system do: "Ctrl+Z", and on a Mac "⌘Z"."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def deleting() -> list[QKeySequence]:
    """Return the keys that remove what is selected: Delete, and on a Mac the key so named, which is Qt's Backspace."""
    mac = [Qt.Key.Key_Backspace] if sys.platform == "darwin" else []
    return [QKeySequence(key) for key in (*mac, Qt.Key.Key_Delete)]
