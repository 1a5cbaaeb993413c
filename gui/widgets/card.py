"""What stands in an empty place: a sentence of why, and a button where something can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.base.plain_text import PlainLabel

_WIDEST_PX = 440


class Card(QWidget):
    """A quiet sentence in the middle, and below it at most one button."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel("", self)
        self._words.setProperty("role", "muted")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setWordWrap(True)
        self._words.setMaximumWidth(_WIDEST_PX)
        self.button = QPushButton(self)
        self.button.hide()
        self.button.clicked.connect(self.clicked)
        self.objectNameChanged.connect(lambda name: self.button.setObjectName(f"{name}Button"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 16, 16, 16)
        lines.setSpacing(16)
        lines.addStretch()
        # Between two stretches, not by an alignment: so the label is as high as its text is at the width it gets.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._words, 100)
        middle.addStretch(1)
        lines.addLayout(middle)
        lines.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch()

    def show_words(self, sentence: str, button: str = "") -> None:
        """Say a sentence; button: what the button says, "" for none."""
        self._words.setText(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def words(self) -> str:
        """The sentence said."""
        return self._words.text()
