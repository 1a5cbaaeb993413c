"""A field for yes or no."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QWidget


class ToggleField(QCheckBox):
    """A check box; the label beside it says what it means."""

    valueChanged = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggled.connect(self.valueChanged)

    def value(self) -> bool:
        """Return whether the box is checked."""
        return self.isChecked()

    def set_value(self, value: bool) -> None:
        """Check or uncheck the box without a signal."""
        with QSignalBlocker(self):
            self.setChecked(value)
