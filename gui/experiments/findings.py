"""What came of an experiment: for each figure what was expected, what was got, and whether it fits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from core.studies.experiments.claims import Claim, Outcome
from gui.base import theme
from gui.base.plain_text import PlainLabel
from gui.widgets.verdict_mark import VerdictMark


class FindingsView(QWidget):
    """A plain line for each figure, and once it is there a quiet mark before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def show_findings(self, outcome: Outcome | None, notes: tuple[str, ...] = ()) -> None:
        """Show an outcome's lines, and below them what else was noted."""
        if not self._is_new((outcome, notes)):
            return
        lines = zip(outcome.findings, outcome.lines, strict=True) if outcome else ()
        for row, (finding, line) in enumerate(lines):
            self._grid.addWidget(VerdictMark(self, good=finding.as_expected), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self._label(line, f"finding{row + 1}Label"), row, 1)
        for nth, note in enumerate(notes):
            self._grid.addWidget(self._label(note, f"note{nth + 1}Label", "warning"), self._grid.rowCount(), 1)
        self.setVisible(bool(outcome or notes))

    def show_expected(self, claims: tuple[Claim, ...]) -> None:
        """Before there is an outcome: what should come out."""
        if self._is_new(claims):
            for row, claim in enumerate(claims):
                words = self.tr("{what}: expected {expected} ({source})")
                words = words.format(what=claim.what, expected=claim.expected, source=claim.source)
                self._grid.addWidget(self._label(words, f"expected{row + 1}Label", "muted"), row, 1)
            self.setVisible(bool(claims))

    def _is_new(self, content: object) -> bool:
        """Whether something else is to be shown; then room is made for it."""
        if content == self._shown:
            return False
        self._shown = content
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        return True

    def _label(self, words: str, name: str, role: str = "") -> PlainLabel:
        label = PlainLabel(words, self)
        label.setObjectName(name)
        label.setProperty("role", role)
        label.setFont(theme.tabular(self.font()))
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
