"""The findings of the Doctor view: severity, sentence and cure of each problem in a row of its own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.insight.doctor import Problem, Severity
from gui.base import theme
from gui.base.plain_text import PlainLabel, plain
from gui.inside import doctor_texts
from gui.widgets.buttons import push_button

_SIDE_BY_SIDE_PX = 720
"""Width from which the buttons stand beside the sentence."""

_ROLES = {Severity.STOPS: "warning", Severity.SLOWS: "", Severity.USUAL: "muted"}
_MARKS = {Severity.STOPS: "▲ ", Severity.SLOWS: "● ", Severity.USUAL: "○ "}


class FindingRows(QWidget):
    """Rows of findings, the most serious first; without height where there are none."""

    knobAsked = Signal(str)
    """Emitted with a field of RunConfig whose setting is to be shown."""

    cureAsked = Signal(object)
    """Emitted with the Cure to take."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_FindingRow] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)
        self.hide()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these problems, in their order."""
        while len(self._rows) < len(problems):
            row = _FindingRow(len(self._rows) + 1, self)
            row.knobAsked.connect(self.knobAsked)
            row.cureAsked.connect(self.cureAsked)
            self._rows.append(row)
            self._lines.addWidget(row)
        for nth, row in enumerate(self._rows):
            row.show_problem(problems[nth] if nth < len(problems) else None)
        self.setVisible(bool(problems))


class _FindingRow(QWidget):
    """Row of one problem, `number` from 1; hidden without one."""

    knobAsked = Signal(str)
    cureAsked = Signal(object)

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._problem: Problem | None = None
        self._severity = PlainLabel("", self, name=f"doctorSeverity{number}Label")
        self._sentence = PlainLabel("", self, name=f"doctorFinding{number}Label", wraps=True)
        self._sentence.setFont(theme.tabular(self._sentence.font()))
        self._cure = push_button(f"doctorCure{number}Button", "", self)
        self._show = push_button(f"doctorKnob{number}Button", "", self)
        self._cure.clicked.connect(self._ask_cure)
        self._show.clicked.connect(self._ask_knob)
        self._lay_out()

    def _lay_out(self) -> None:
        words, buttons = QHBoxLayout(), QHBoxLayout()
        words.setSpacing(8)
        words.addWidget(self._severity, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._sentence, 1)
        buttons.setSpacing(4)
        for button in (self._cure, self._show):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addStretch(1)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(4)
        self._parts.addLayout(words, 1)
        self._parts.addLayout(buttons)

    def show_problem(self, problem: Problem | None) -> None:
        """Show a problem; None hides the row."""
        self._problem = problem
        self.setVisible(problem is not None)
        self._cure.setVisible(problem is not None and problem.cure is not None)
        self._show.setVisible(problem is not None and bool(problem.knobs))
        if problem is None:
            return
        self._severity.setText(_MARKS[problem.severity] + doctor_texts.severity_words(problem.severity))
        self._sentence.setText(doctor_texts.sentence(problem))
        theme.set_role(self._severity, _ROLES[problem.severity])
        theme.set_role(self._sentence, "muted" if problem.severity is Severity.USUAL else "")
        if problem.cure:
            _name(self._cure, doctor_texts.cure_words(problem.cure), doctor_texts.cure_hint(problem.cure))
        if problem.knobs:
            knob = doctor_texts.knob_words(problem.knobs[0])
            _name(self._show, doctor_texts.show_words(problem.knobs[0]), doctor_texts.show_hint(knob))

    def _ask_cure(self) -> None:
        if self._problem:
            self.cureAsked.emit(self._problem.cure)

    def _ask_knob(self) -> None:
        if self._problem:
            self.knobAsked.emit(self._problem.knobs[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        direction = QBoxLayout.Direction
        is_wide = self.width() >= _SIDE_BY_SIDE_PX
        self._parts.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        super().resizeEvent(event)


def _name(button: QPushButton, words: str, hint: str) -> None:
    button.setText(words)
    button.setAccessibleName(words)
    button.setToolTip(plain(hint))
