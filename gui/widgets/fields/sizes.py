"""A field for a network's layer sizes, such as 784-30-10."""

import re

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_BETWEEN = re.compile(r"\s*[-–—,;x×→ ]\s*")


class SizesEdit(QLineEdit):
    """A field for layer sizes, first to last. A text is taken at Return, or when the field is left; Esc drops it.

    A text that is invalid or refused stays, marked, and `message()` says why.
    """

    valueChanged = Signal(object)
    """Emitted with the new sizes, a tuple of ints, when a valid text is taken and they differ."""
    messageChanged = Signal(str)
    """Emitted with the fault of the text as a sentence; "" when it is valid."""

    def __init__(self, largest: int = 10_000, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._largest = largest
        self._value: tuple[int, ...] = ()
        self._before: tuple[int, ...] = ()  # the sizes before those taken last
        self._message = ""
        self.setPlaceholderText("784-30-10")
        self.textChanged.connect(lambda: self._judge(self._fault(self._sizes())))
        self.editingFinished.connect(self.commit)

    def value(self) -> tuple[int, ...]:
        """Return the sizes taken last; () before there are any."""
        return self._value

    def set_value(self, sizes: tuple[int, ...]) -> None:
        """Show sizes without a signal."""
        with QSignalBlocker(self):
            self.setText("-".join(map(str, sizes)))
        self._value = self._before = tuple(sizes)
        self._judge(self._fault(self._sizes()))

    def commit(self) -> None:
        """Take the text, if it is valid."""
        sizes = self._sizes()
        if sizes is None or self._message:
            return
        if sizes == self._value:
            self.set_value(sizes)
            return
        self._before, self._value = self._value, sizes
        self.valueChanged.emit(sizes)

    def refuse(self, sentence: str) -> None:
        """Give the sizes taken last back, and say why beside their text, which stays."""
        self._value = self._before
        self._judge(sentence)

    def message(self) -> str:
        """Return the fault of the text as a sentence; "" when it is valid."""
        return self._message

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        text = "-".join(map(str, self._value))
        if event.key() == Qt.Key.Key_Escape and self.text() != text:
            self.set_value(self._value)
        else:
            super().keyPressEvent(event)

    def _sizes(self) -> tuple[int, ...] | None:
        parts = _BETWEEN.split(self.text().strip())
        return tuple(map(int, parts)) if all(re.fullmatch(r"[0-9]{1,9}", p) for p in parts) else None

    def _fault(self, sizes: tuple[int, ...] | None) -> str:
        if sizes is None or len(sizes) < 2:
            return self.tr("Enter the layer sizes with dashes between them, such as 784-30-10.")
        if not all(1 <= size <= self._largest for size in sizes):
            return self.tr("Each layer has 1 to {largest} neurons.").format(largest=self._largest)
        return ""

    def _judge(self, message: str) -> None:
        if message == self._message:
            return
        self._message = message
        self.setProperty("invalid", bool(message))
        self.style().unpolish(self)  # else the style sheet misses the property's change
        self.style().polish(self)
        self.messageChanged.emit(message)
