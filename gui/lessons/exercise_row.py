"""The question of an exercise: its options as buttons, or a field for a number."""

from itertools import pairwise
from math import isfinite

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget

from core.studies.lessons.task import Exercise
from core.support.markup import emphasised
from gui.base import theme
from gui.base.plain_text import DOTS_PX, PlainLabel, RichLabel, plain
from gui.widgets.buttons import tool_button
from gui.widgets.fields.number import parse_number
from gui.widgets.flow import FlowLayout
from gui.widgets.wrapping_button import WrappingButton

_FIELD_PX = 120


class ExerciseRow(QWidget):
    """Question with a way to answer it."""

    answered = Signal(float)
    """Emitted with the number of an option, from 1, or the number typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exerciseRow")
        self._shown: Exercise | None = None
        self._question = RichLabel("", self)
        self._question.setContentsMargins(0, DOTS_PX, 0, 0)
        self._question.setObjectName("exerciseQuestionLabel")
        self._question.setWordWrap(True)
        self._options: list[QToolButton] = []
        self._field = QLineEdit(self)
        self._field.setObjectName("exerciseAnswerField")
        self._field.setAccessibleName(self.tr("Your answer, a number"))
        self._field.setToolTip(plain(self.tr("Write a number, such as 5000 or 0.25, and press Enter")))
        self._field.setMaximumWidth(theme.scaled(_FIELD_PX))
        self._refusal = PlainLabel(
            self.tr("Write a number, such as 5000 or 0.25."),
            self,
            name="exerciseRefusalLabel",
            wraps=True,
        )
        theme.set_role(self._refusal, "warning")
        self._check = tool_button("checkAnswerButton", self.tr("Check"), self)
        self._field.returnPressed.connect(self._answer_number)
        self._field.textChanged.connect(lambda: self._mark(True))
        self._check.clicked.connect(self._answer_number)
        self._flow = FlowLayout()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self._question)
        lines.addLayout(self._flow)
        lines.addWidget(self._refusal)
        self._refusal.hide()

    def take_focus(self) -> None:
        """Let the person type at once where a number is asked for."""
        if self._field.isVisible():
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_exercise(self, exercise: Exercise | None, *, is_done: bool) -> None:
        """Show a question, None for none; is_done: without a way to answer it."""
        if exercise is not self._shown:
            self._shown = exercise
            self._fill(exercise)
        self.setVisible(exercise is not None)
        takes_number = exercise is not None and exercise.answer is not None
        for widget in (self._field, self._check):
            widget.setVisible(takes_number and not is_done)
        for button in self._options:
            button.setVisible(not is_done)

    def _fill(self, exercise: Exercise | None) -> None:
        self._question.setText(emphasised(exercise.question) if exercise else "")
        self._field.clear()
        for button in self._options:
            button.hide()
            button.deleteLater()
        while self._flow.takeAt(0):
            pass
        options = exercise.options if exercise else ()
        self._options = [self._option(number, each.text) for number, each in enumerate(options, 1)]
        for widget in (*self._options, self._field, self._check):
            self._flow.addWidget(widget)
        for before, after in pairwise((self._check, *self._options)):
            self.setTabOrder(before, after)

    def _option(self, number: int, text: str) -> QToolButton:
        button = WrappingButton(f"answer{number}Button", text, self)
        button.setToolTip(plain(self.tr("Answer with this")))
        button.clicked.connect(lambda: self.answered.emit(float(number)))
        return button

    def _answer_number(self) -> None:
        number = _number(self._field.text())
        self._mark(number is not None)
        if number is not None:
            self.answered.emit(number)

    def _mark(self, good: bool) -> None:
        """Mark the field where its text is no number."""
        self._refusal.setHidden(good)
        self._field.setProperty("invalid", not good)
        self._field.style().unpolish(self._field)
        self._field.style().polish(self._field)


def _number(text: str) -> float | None:
    """Return the number that a text means, be it "23 860", "50 %" or "1/4"; None for no number."""
    parts = [parse_number("".join(part.split())) for part in text.replace("%", "").split("/")]
    match parts:
        case [float(number)]:
            return number
        case [float(above), float(below)] if below and isfinite(above / below):
            return above / below
    return None
