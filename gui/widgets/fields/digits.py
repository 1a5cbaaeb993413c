"""A field for a choice of digits, such as 01."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class DigitsEdit(QLineEdit):
    """A field for digits; empty for all. A text is taken at Return, or when the field is left; Esc drops it.

    Who takes the text may spell it otherwise: it calls `set_value` then.
    """

    valueChanged = Signal(str)
    """Emitted with the text when it is taken and differs; whoever refuses it shows the digits taken last again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self.setMaxLength(40)
        self.setPlaceholderText(self.tr("all"))
        self.editingFinished.connect(self.commit)

    def value(self) -> str:
        """Return the digits shown last by `set_value`, or the text taken since."""
        return self._value

    def set_value(self, digits: str) -> None:
        """Show digits without a signal."""
        with QSignalBlocker(self):
            self.setText(digits)
        self._value = digits

    def commit(self) -> None:
        """Take the text."""
        if (text := self.text().strip()) != self._value:
            self._value = text
            self.valueChanged.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        if event.key() == Qt.Key.Key_Escape and self.text() != self._value:
            self.set_value(self._value)
        else:
            super().keyPressEvent(event)
