"""Ten buttons to label a drawing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.base.plain_text import PlainLabel, plain

DIGITS = 10
_SPACING_PX, _LEAST_PX, _HEIGHT_PX = 2, 20, 24


class CorrectRow(QWidget):
    """Buttons 0-9 with a line above: their purpose, why they are disabled, or what was done."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._words = PlainLabel("", self, name="correctWords", role="muted")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._buttons = [self._button(digit) for digit in range(DIGITS)]
        row = QHBoxLayout()
        row.setSpacing(_SPACING_PX)
        for button in self._buttons:
            row.addWidget(button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(4, 0, 4, 0)
        lines.setSpacing(2)
        lines.addWidget(self._words)
        lines.addLayout(row)

    def offer(self, obstacle: str = "") -> None:
        """Enable the buttons, or disable them with a sentence that says why."""
        for digit, button in enumerate(self._buttons):
            button.setEnabled(not obstacle)
            button.setToolTip(plain(obstacle or self._hint(digit)))

    def _hint(self, digit: int) -> str:
        words = self.tr("Label it {digit} and keep it in My digits (key {digit} on the canvas)")
        return words.format(digit=digit)

    def say(self, words: str) -> None:
        """Show a line above the buttons."""
        self._words.setText(words)
        self._words.setToolTip(plain(words))

    def choose(self, digit: int) -> None:
        """Click the digit's button; no effect while it is disabled."""
        self._buttons[digit].click()

    def _button(self, digit: int) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(f"correct{digit}Button")
        button.setText(str(digit))
        button.setProperty("role", "digit")
        button.setAccessibleName(self.tr("Label it {digit}").format(digit=digit))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus to the canvas
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setMinimumWidth(_LEAST_PX)
        button.setFixedHeight(_HEIGHT_PX)
        button.clicked.connect(lambda: self.chosen.emit(digit))
        return button
