"""The network's answer as a large digit, or a hint why there is none, and the name of the network."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.support.wording import percent
from gui.base import theme
from gui.base.plain_text import PlainLabel, plain
from gui.session.threshold import threshold_text

_DIGIT_PX = 34
_ANSWER_PX = 40
_LINES = 2
"""Lines that the network's name has room for at least."""


class AnswerLabel(QWidget):
    """Label with the answer, an optional second one, and the network that gives them.

    `predictionLabel` has the digit as its text and, as an int, in its property "digit": -1 without an answer.

    `withoutStepsLabel` has the same for the second answer; `answererLabel` names the network.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer = _Answer("predictionLabel", self)
        self._other = _Answer("withoutStepsLabel", self)
        self._threshold = 0.0
        self._is_doubted = False
        self._by = PlainLabel("", self, name="answererLabel", role="muted", wraps=True)
        self._by.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._by_px = 0
        self._take_height()
        theme.current().changed.connect(self._take_height)
        answers, lines = QHBoxLayout(), QVBoxLayout(self)
        answers.setSpacing(8)
        answers.addWidget(self._answer, 1)
        answers.addWidget(self._other, 1)
        lines.setContentsMargins(4, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(answers)
        lines.addWidget(self._by, 1)
        self.show_hint("")

    def set_threshold(self, threshold: float) -> None:
        """Set the output, 0..1, below which an answer is shown as not sure."""
        self._threshold = threshold

    def set_doubt(self, doubted: bool) -> None:
        """Set whether the next answers are to something that may be no digit."""
        self._is_doubted = doubted

    def set_answerer(self, words: str, *, reads: bool = True) -> None:
        """Name the network that answers; "" for none. reads: it can read digits."""
        by = self.tr("Read by {network}") if reads else self.tr("The network: {network}")
        line = by.format(network=words) if words else ""
        self._by.setText(line)
        self._by.setToolTip(plain(line))
        if self.isVisible():
            self._take_height()

    def _take_height(self) -> None:
        """Take the height of the longest name so far, so that what is below does not move with each one."""
        usual_px = _LINES * self.fontMetrics().lineSpacing()
        self._by_px = max(self._by_px, usual_px, self._by.heightForWidth(max(1, self._by.width())))
        self.setFixedHeight(_answer_px(self) + self._by_px)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._by_px = 0
            QTimer.singleShot(0, self, self._take_height)  # when the name has its width

    def show_digit(self, digit: int, output: float) -> None:
        """Show an answer and its output."""
        self._answer.show_answer(digit, self._words(output), is_sure=self._is_sure(output))
        self._other.hide()

    def show_both(self, digit: int, output: float, other: int, other_output: float, without: str) -> None:
        """Show the answer with all preprocessing steps and the `other` answer without the steps named."""
        words = self.tr("{percent}\nwith all steps").format(percent=percent(output))
        self._answer.show_answer(digit, words, is_sure=self._is_sure(output))
        words = self.tr("{percent}\nwithout {steps}").format(percent=percent(other_output), steps=without)
        self._other.show_answer(other, words, is_sure=self._is_sure(other_output))
        self._other.show()

    def _is_sure(self, output: float) -> bool:
        return output >= self._threshold and not self._is_doubted

    def _words(self, output: float) -> str:
        if self._is_doubted:
            return self.tr("{percent}: not a digit?").format(percent=percent(output))
        if output >= self._threshold:
            return percent(output)
        words = self.tr("{percent}: not sure (below {threshold})")
        return words.format(percent=percent(output), threshold=threshold_text(self._threshold))

    def show_hint(self, sentence: str) -> None:
        """Show why there is no answer."""
        self._answer.show_answer(-1, sentence)
        self._other.show_answer(-1, "")
        self._other.hide()

    def announce(self) -> None:
        """Announce the answer to a screen reader, if there is one."""
        if words := self._answer.digit.accessibleName():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._answer.digit, words))


def _answer_px(label: QWidget) -> int:
    """Return the height of the answer: large text may need three lines for the hint, the usual two fit anyway."""
    height_px = theme.scaled(_ANSWER_PX)
    return height_px if height_px == _ANSWER_PX else max(height_px, 3 * label.fontMetrics().lineSpacing())


class _Answer(QWidget):
    """A digit with a text beside it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.digit = PlainLabel("", self, name=name)
        font = theme.tabular(self.font())
        font.setPixelSize(_DIGIT_PX)
        self.digit.setFont(font)
        self._words = PlainLabel("", self, role="muted", wraps=True)
        self._take_height()
        theme.current().changed.connect(self._take_height)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.digit)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)

    def _take_height(self) -> None:
        self.setFixedHeight(_answer_px(self))

    def show_answer(self, digit: int, words: str, *, is_sure: bool = True) -> None:
        """Show a digit, -1 for none, faint with a question mark where it is not sure, and a text."""
        text, line = (str(digit) if digit >= 0 else ""), words.replace("\n", " ")
        theme.set_role(self.digit, "" if is_sure else "muted")
        self.digit.setProperty("digit", digit)
        self.digit.setText(text if is_sure else f"{text}?")
        self.digit.setVisible(digit >= 0)
        spoken = self.tr("Answer: {digit}, {words}").format(digit=text, words=line) if text else line
        self.digit.setAccessibleName(spoken)
        self._words.setText(words)
        self._words.setToolTip(plain("" if text else words))
