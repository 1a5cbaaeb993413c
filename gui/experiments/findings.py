"""Results of an experiment: expected and actual value of each claim, and whether they agree."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from core.studies.experiments.claims import Claim, Outcome
from core.support.language import translated
from gui.base import theme
from gui.base.plain_text import PlainLabel
from gui.widgets.verdict_mark import VerdictMark


class FindingsView(QWidget):
    """View with a line and a mark per claim; below it, muted, the results of other seeds and of the book."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def show_findings(self, outcome: Outcome | None, notes: tuple[str, ...] = ()) -> None:
        """Show the lines of an outcome, and notes below."""
        if not self._is_new((outcome, notes)):
            return
        lines = zip(outcome.findings, outcome.lines, strict=True) if outcome else ()
        for nth, (finding, line) in enumerate(lines, 1):
            mark = VerdictMark(self, good=finding.as_expected)
            self._grid.addWidget(mark, 2 * nth, 0, Qt.AlignmentFlag.AlignTop)
            self._add_claim(nth, translated(line), "finding", finding.claim)
        for nth, note in enumerate(notes, 1):
            self._grid.addWidget(self._label(note, f"note{nth}Label", "warning"), self._grid.rowCount(), 1)
        self.setVisible(bool(outcome or notes))

    def show_expected(self, claims: tuple[Claim, ...]) -> None:
        """Show the expected results before there is an outcome."""
        if self._is_new(claims):
            for nth, claim in enumerate(claims, 1):
                words = self.tr("{what}. Expected: {expected}.").format(
                    what=translated(claim.what), expected=translated(claim.expected)
                )
                self._add_claim(nth, words, "expected", claim)
            self.setVisible(bool(claims))

    def _is_new(self, content: object) -> bool:
        """Return whether the content is new, and if so clear the view."""
        if content == self._shown:
            return False
        self._shown = content
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        return True

    def _add_claim(self, nth: int, line: str, name: str, claim: Claim) -> None:
        """Add a claim's line and, below it, the origin of its range."""
        self._grid.addWidget(self._label(line, f"{name}{nth}Label"), 2 * nth, 1)
        if claim.background:
            words = translated(claim.background)
            self._grid.addWidget(self._label(words, f"background{nth}Label", "muted"), 2 * nth + 1, 1)

    def _label(self, words: str, name: str, role: str = "") -> PlainLabel:
        label = PlainLabel(words, self, name=name, role=role, wraps=True)
        label.setFont(theme.tabular(self.font()))
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
