"""A field for one of several choices, some of which may be disabled."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from gui.base.plain_text import plain


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice: its value, its label and an explanation for the tool tip."""

    value: Hashable
    label: str
    hint: str = ""


class ChoiceField(QComboBox):
    """A list to choose from. A disabled choice is grey, and its tool tip says why."""

    valueChanged = Signal(object)

    def __init__(self, choices: Sequence[Choice] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = QStandardItemModel(self)
        self._choices: list[Choice] = []
        self._last: Hashable = None
        self.setModel(self._items)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.currentIndexChanged.connect(self._changed)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Replace the choices without a signal; keep the value if it is among them, else take the first."""
        value = self.value()
        with QSignalBlocker(self):
            self._items.clear()
            self._choices = list(choices)
            for choice in choices:
                item = QStandardItem(choice.label)
                item.setToolTip(plain(choice.hint))
                self._items.appendRow(item)
            self.setCurrentIndex(self._index(value) if value in self.values() else min(0, len(choices) - 1))
        self._last = self.value()

    def choices(self) -> list[Choice]:
        """Return every choice, allowed or not."""
        return list(self._choices)

    def values(self) -> list[Hashable]:
        """Return the value of every choice, allowed or not."""
        return [choice.value for choice in self._choices]

    def value(self) -> Hashable:
        """Return the chosen value; None without choices."""
        return self._choices[self.currentIndex()].value if 0 <= self.currentIndex() < len(self._choices) else None

    def set_value(self, value: Hashable) -> None:
        """Show a value, allowed or not, without a signal. Raises ValueError when it is not among the choices."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self._index(value))
        self._last = value

    def set_allowed(self, value: Hashable, allowed: bool, reason: str = "") -> None:
        """Enable or disable a choice, with the reason. Raises ValueError when it is not among the choices."""
        index = self._index(value)
        self._items.item(index).setEnabled(allowed)
        self._items.item(index).setToolTip(plain(self._choices[index].hint if allowed else reason))

    def is_allowed(self, value: Hashable) -> bool:
        """Return whether a value can be chosen. Raises ValueError when it is not among the choices."""
        return self._items.item(self._index(value)).isEnabled()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102 - Qt's
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # the scroll area behind wants it

    def _index(self, value: Hashable) -> int:
        return self.values().index(value)

    def _changed(self) -> None:
        value = self.value()
        if value != self._last:
            self._last = value
            self.valueChanged.emit(value)
