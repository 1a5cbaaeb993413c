"""The findings of the Doctor view: severity, sentence and cure of each problem in a row of its own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from core.insight.doctor import Problem, Severity
from gui.base import theme
from gui.base.plain_text import PlainLabel, plain
from gui.inside import doctor_texts
from gui.widgets.buttons import tool_button

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
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 4)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these problems, in their order."""
        while len(self._rows) < len(problems):
            self._rows.append(_FindingRow(len(self._rows), self._grid, self))
        for nth, row in enumerate(self._rows):
            row.show_problem(problems[nth] if nth < len(problems) else None)
        self.setVisible(bool(problems))


class _FindingRow:
    """Row `nth` of the findings; hidden without a problem."""

    def __init__(self, nth: int, grid: QGridLayout, rows: FindingRows) -> None:
        self._rows = rows
        self._problem: Problem | None = None
        self._severity = PlainLabel("", rows, name=f"doctorSeverity{nth + 1}Label")
        self._sentence = PlainLabel("", rows, name=f"doctorFinding{nth + 1}Label", wraps=True)
        self._sentence.setFont(theme.tabular(self._sentence.font()))
        self._cure = tool_button(f"doctorCure{nth + 1}Button", "", rows)
        self._show = tool_button(f"doctorKnob{nth + 1}Button", "", rows)
        for button in (self._cure, self._show):
            button.setProperty("role", "offer")
        self._cure.clicked.connect(self._ask_cure)
        self._show.clicked.connect(self._ask_knob)
        for column, widget in enumerate((self._severity, self._sentence, self._cure, self._show)):
            grid.addWidget(widget, nth, column, Qt.AlignmentFlag(0) if column == 1 else Qt.AlignmentFlag.AlignTop)

    def show_problem(self, problem: Problem | None) -> None:
        """Show a problem; None hides the row."""
        self._problem = problem
        for widget in (self._severity, self._sentence):
            widget.setVisible(problem is not None)
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
            self._rows.cureAsked.emit(self._problem.cure)

    def _ask_knob(self) -> None:
        if self._problem:
            self._rows.knobAsked.emit(self._problem.knobs[0])


def _name(button: QToolButton, words: str, hint: str) -> None:
    button.setText(words)
    button.setAccessibleName(words)
    button.setToolTip(plain(hint))
