"""Ten buttons to label a drawing, and what can be done once it is kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.base.plain_text import PlainLabel, plain

DIGITS = 10
_SPACING_PX, _LEAST_PX, _HEIGHT_PX, _SMALL_PX, _EDGE_PX = 2, 20, 24, 22, 10


class CorrectRow(QWidget):
    """Buttons 0-9 with a line above: their purpose, why they are disabled, or what was done.

    At the end of the line, each while it is of use, are a button that undoes the keeping and one for Learn mine.
    """

    chosen = Signal(int)
    undoAsked = Signal()
    learnAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._words = PlainLabel("", self, name="correctWords", role="muted")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words.setMinimumHeight(_SMALL_PX)  # no row moves when a button comes
        self._buttons = [self._button(digit) for digit in range(DIGITS)]
        self._undo = self._small_button("undoKeptButton", self.tr("Undo"))
        self._undo.setToolTip(self.tr("Take the drawing out of My digits again"))
        self._learn = self._small_button("learnMineHereButton", self.tr("Learn mine"))
        self.set_obstacle_to_learning("")
        self._undo.clicked.connect(self.undoAsked)
        self._learn.clicked.connect(self.learnAsked)
        self._lay_out()

    def _lay_out(self) -> None:
        line, row, lines = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        line.setSpacing(4)
        line.addWidget(self._words, 1)
        for button in (self._undo, self._learn):
            line.addWidget(button)
        row.setSpacing(_SPACING_PX)
        for button in self._buttons:
            row.addWidget(button)
        lines.setContentsMargins(4, 0, 4, 0)
        lines.setSpacing(2)
        lines.addLayout(line)
        lines.addLayout(row)

    def offer(self, obstacle: str = "") -> None:
        """Enable the buttons, or disable them with a sentence that says why."""
        for digit, button in enumerate(self._buttons):
            button.setEnabled(not obstacle)
            button.setToolTip(plain(obstacle or self._hint(digit)))

    def offer_undo(self, offered: bool) -> None:
        """Show the button that undoes the keeping, or hide it."""
        self._undo.setVisible(offered)

    def offer_to_learn(self, offered: bool) -> None:
        """Show the button for Learn mine, or hide it."""
        self._learn.setVisible(offered)

    def set_obstacle_to_learning(self, reason: str) -> None:
        """Set why My digits cannot be learnt now; "" when they can."""
        self._learn.setEnabled(not reason)
        self._learn.setToolTip(plain(reason or self.tr("Fine-tune the network that answers on My digits")))

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

    def _small_button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setProperty("role", "small")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setFixedSize(button.fontMetrics().horizontalAdvance(text) + 2 * _EDGE_PX, _SMALL_PX)
        button.hide()
        return button

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
