"""A field for a network's layer sizes, such as 784-30-10."""

import re

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

_BETWEEN = re.compile(r"\s*[-–—,;x×→ ]\s*")


class SizesEdit(QLineEdit):
    """A field for layer sizes, first to last. While the text is invalid it is marked, and `message()` says why."""

    valueChanged = Signal(object)
    """Emitted with the new sizes, a tuple of ints, when the text is valid and they differ."""
    messageChanged = Signal(str)
    """Emitted with the fault of the text as a sentence; "" when it is valid."""

    def __init__(self, largest: int = 10_000, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._largest = largest
        self._value: tuple[int, ...] = ()
        self._message = ""
        self.setPlaceholderText("784-30-10")
        self.textChanged.connect(self._read)

    def value(self) -> tuple[int, ...]:
        """Return the last valid sizes; () before there are any."""
        return self._value

    def set_value(self, sizes: tuple[int, ...]) -> None:
        """Show sizes without a signal."""
        with QSignalBlocker(self):
            self.setText("-".join(map(str, sizes)))
        self._value = tuple(sizes)
        self._judge(self._fault(self._sizes()))

    def message(self) -> str:
        """Return the fault of the text as a sentence; "" when it is valid."""
        return self._message

    def _sizes(self) -> tuple[int, ...] | None:
        parts = _BETWEEN.split(self.text().strip())
        return tuple(map(int, parts)) if all(re.fullmatch(r"[0-9]{1,9}", p) for p in parts) else None

    def _fault(self, sizes: tuple[int, ...] | None) -> str:
        if sizes is None or len(sizes) < 2:
            return self.tr("Enter the layer sizes with dashes between them, such as 784-30-10.")
        if not all(1 <= size <= self._largest for size in sizes):
            return self.tr("Each layer has 1 to {largest} neurons.").format(largest=self._largest)
        return ""

    def _read(self) -> None:
        sizes = self._sizes()
        self._judge(self._fault(sizes))
        if sizes and not self._message and sizes != self._value:
            self._value = sizes
            self.valueChanged.emit(sizes)

    def _judge(self, message: str) -> None:
        if message == self._message:
            return
        self._message = message
        self.setProperty("invalid", bool(message))
        self.style().unpolish(self)  # else the style sheet misses the property's change
        self.style().polish(self)
        self.messageChanged.emit(message)
