"""Placeholder for an empty view: a sentence that says why, and a button if something can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.base.plain_text import PlainLabel

_WIDEST_PX = 440


class Card(QWidget):
    """A muted sentence in the middle, and below it at most one button."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel("", self, role="muted", wraps=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setMaximumWidth(_WIDEST_PX)
        self.button = QPushButton(self)
        self.button.hide()
        self.button.clicked.connect(self.clicked)
        self.objectNameChanged.connect(lambda name: self.button.setObjectName(f"{name}Button"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 16, 16, 16)
        lines.setSpacing(16)
        lines.addStretch()
        # Two stretches instead of an alignment, so that the label's height fits its text at the given width.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._words, 100)
        middle.addStretch(1)
        lines.addLayout(middle)
        lines.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch()

    def show_words(self, sentence: str, button: str = "") -> None:
        """Show a sentence; button: the button's text, "" for none."""
        self._words.setText(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def words(self) -> str:
        """Return the sentence shown."""
        return self._words.text()
