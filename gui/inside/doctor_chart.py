"""The body of the Doctor view: a row per finding, and a row per layer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from core.insight.doctor import Examination, Problem, Severity
from gui.base.plain_text import PlainLabel
from gui.inside import doctor_texts
from gui.inside.doctor_findings import FindingRows
from gui.inside.doctor_history import DoctorHistory
from gui.inside.doctor_row import STRIP_AT, LayerRow
from gui.inside.doctor_texts import SHOWN_BY
from gui.widgets.fitting_label import FittingLabel


class DoctorChart(QWidget):
    """View of an examination and of the history before it."""

    knobAsked = Signal(str)
    """Emitted with a field of RunConfig whose setting is to be shown."""

    cureAsked = Signal(object)
    """Emitted with the Cure to take."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[LayerRow] = []
        self._findings = FindingRows(self)
        self._findings.knobAsked.connect(self.knobAsked)
        self._findings.cureAsked.connect(self.cureAsked)
        self._page = QWidget()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(STRIP_AT, 1)
        parts = QVBoxLayout(self._page)
        parts.setContentsMargins(0, 0, 4, 0)
        parts.setSpacing(8)
        parts.addWidget(self._findings)
        parts.addLayout(self._grid, 1)
        self._head = FittingLabel(self._page)
        self._head.setProperty("role", "muted")
        self._grid.addWidget(self._head, 0, STRIP_AT)
        for column, (figure, words) in enumerate(doctor_texts.headings().items(), STRIP_AT + 1):
            label = PlainLabel(words, self._page)
            label.setObjectName(f"doctor{figure.name.title()}Heading")
            label.setProperty("role", "muted")
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(label, 0, column)
        scroll = QScrollArea(self)
        scroll.setObjectName("doctorScroll")
        scroll.setAccessibleName(self.tr("Layers"))
        scroll.setWidget(self._page)
        scroll.setWidgetResizable(True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(scroll, 1)

    def show_found(
        self, found: Examination, problems: Sequence[Problem], record: DoctorHistory, *, activations: bool
    ) -> None:
        """Show the newest examination, its problems, and the history."""
        self.show_problems(found, problems)
        names = [_when(column.position) for column in record.columns]
        words = (self.tr("activations a"), "a") if activations else (self.tr("weighted inputs z"), "z")
        self._head.set_texts(words)
        for nth, row in enumerate(self._rows):
            row.show_strip(found, record.strip(nth, activations=activations), names, activations=activations)

    def show_problems(self, found: Examination, problems: Sequence[Problem]) -> None:
        """Mark the numbers out of bounds, and list all problems."""
        self._make_rows(len(found.layers))
        harmful = [each for each in problems if each.severity is not Severity.USUAL]
        for nth, row in enumerate(self._rows):
            row.show_figures(found, {SHOWN_BY[each.kind] for each in harmful if nth in each.layers})
        self._findings.show_problems(problems)

    def _make_rows(self, count: int) -> None:
        while len(self._rows) > count:
            self._grid.setRowStretch(len(self._rows), 0)
            self._rows.pop().remove()
        while len(self._rows) < count:
            self._rows.append(LayerRow(len(self._rows), len(self._rows) + 1, self._grid, self._page))


def _when(position: float | None) -> str:
    return "" if position is None else f"{position:.2f}"
