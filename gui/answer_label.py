"""The network's answer in one big digit, or a quiet word why there is none."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui import theme
from gui.run_words import percent

_DIGIT_PX = 48


class AnswerLabel(QWidget):
    """`predictionLabel` has the digit as its text and, as an int, in its property "digit": -1 without an answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digit = QLabel(self)
        self._digit.setObjectName("predictionLabel")
        font = theme.tabular(self.font())
        font.setPixelSize(_DIGIT_PX)
        self._digit.setFont(font)
        self._words = QLabel(self)
        self._words.setProperty("role", "muted")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 0, 0, 0)
        lines.setSpacing(0)
        lines.addStretch()
        lines.addWidget(self._digit)
        lines.addWidget(self._words)
        lines.addStretch()
        self.show_hint("")

    def show_digit(self, digit: int, probability: float, *, trained: bool = True) -> None:
        """Show an answer; probability: 0..1."""
        sure = percent(probability)
        words = sure if trained else self.tr("{percent}, not trained yet").format(percent=sure)
        self._show(digit, str(digit), words)

    def show_hint(self, sentence: str) -> None:
        """Say why there is no answer."""
        self._show(-1, "", sentence)

    def _show(self, digit: int, text: str, words: str) -> None:
        self._digit.setProperty("digit", digit)
        self._digit.setText(text)
        self._digit.setVisible(digit >= 0)
        self._digit.setAccessibleName(
            self.tr("Answer: {digit}, {words}").format(digit=text, words=words) if text else words
        )
        self._words.setText(words)
