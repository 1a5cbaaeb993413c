"""The Committee panel: what the networks of the ticked runs say alone and together."""

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.data.dataset import Split
from core.insight.committee import CommitteeScores, mean_answer
from core.linalg.arrays import Array
from core.support.wording import joined_sentences
from gui.base import theme
from gui.base.plain_text import PlainLabel
from gui.inside.committee import committee_texts
from gui.inside.committee.gathering import Gathering, gathered, tested
from gui.session.background import LatestTask
from gui.session.data_store import DataStore
from gui.session.history import History
from gui.session.reader import DIGITS
from gui.session.subject import Subject
from gui.view.figure_table import FigureTable
from gui.view.frame import ViewFrame
from gui.view.table import Table
from gui.widgets.bars import ProbabilityBars
from gui.widgets.buttons import tool_button
from gui.widgets.column import Column

_BARS_PX = 180


class CommitteePanel(QWidget):
    """Panel of the ticked runs as a committee; reads and scores networks in the background, only while visible."""

    testOpened = Signal()
    """Emitted when the test set is scored."""

    committeeAnswered = Signal(str)
    """Emitted with the committee's answer to the drawing, for beside the canvas; "" while it gives none."""

    failed = Signal(str)
    """Emitted with a sentence when an export or the scoring fails."""

    def __init__(self, history: History, store: DataStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history, self._store = history, store
        self._numbers: frozenset[int] = frozenset()
        self._subject: Subject | None = None
        self._found: Gathering | None = None
        self._test: CommitteeScores | None = None
        self._asked: tuple[list[tuple[str, Path]], Split] | None = None
        self._task, self._test_task = LatestTask(self), LatestTask(self)
        self._make_widgets()
        self._lay_out()
        self._connect()

    # Building

    def _make_widgets(self) -> None:
        self._table = FigureTable("committeeTable", self.tr("What each network says"), self)
        self._bars = ProbabilityBars(parent=self)
        self._bars.setObjectName("committeeBars")
        self._bars.setAccessibleName(self.tr("Mean answer to your drawing"))
        self._bars.setFixedWidth(theme.scaled(_BARS_PX))
        self._bars.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._why = PlainLabel(committee_texts.why(), self, name="committeeWhyLabel", role="muted", wraps=True)
        self._open = tool_button("committeeTestButton", self.tr("Score the test set once"), self)

    def _lay_out(self) -> None:
        body, row, outer = QWidget(self), QHBoxLayout(), QVBoxLayout(self)
        lines = QVBoxLayout(body)
        row.addWidget(self._table, 1)
        row.addWidget(self._bars, 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(row, 1)
        lines.addWidget(self._why)
        self._frame = ViewFrame(
            "committee",
            Column(body),
            empty=committee_texts.empty(),
            explanation=committee_texts.explanation(),
            tables=self._tables,
            parent=self,
        )
        self._frame.add_tool(self._open)
        outer.addWidget(self._frame)
        for layout in (row, lines, outer):
            layout.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)

    def _connect(self) -> None:
        self._store.loaded.connect(self._ask)
        self._task.done.connect(self._take)
        self._test_task.done.connect(self._take_test)
        for task in (self._task, self._test_task):
            task.failed.connect(self.failed)
        self._open.clicked.connect(self._score_test)
        self._frame.helpClosed.connect(self._ask)
        self._frame.failed.connect(self.failed)

    # Interface

    def show_runs(self, numbers: Collection[int]) -> None:
        """Let the networks of these runs answer together."""
        self._numbers = frozenset(numbers)
        self._ask()

    def set_subject(self, subject: Subject | None) -> None:
        """Set the drawing, and show what each network says at once."""
        self._subject = subject
        self._show()

    def end_tasks(self) -> None:
        """Cancel all background work."""
        self._asked = None
        for task in (self._task, self._test_task):
            task.close()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's
        super().hideEvent(event)
        self.end_tasks()
        self.committeeAnswered.emit("")

    # Asking

    def _runs(self) -> list[tuple[str, Path]]:
        """Return name and folder of the ticked runs that have ended and are kept."""
        ended = [run for run in self._history.runs if run.ending is not None and run.number in self._numbers]
        return [(run.name, run.folder) for run in ended if run.folder]

    def _ask(self) -> None:
        if not self._frame.is_body_visible:
            return
        data, runs = self._store.dataset, self._runs()
        if data is None or not data.validation.has_classes or len(runs) < 2:
            self._refuse(committee_texts.no_classes() if data and not data.validation.has_classes else "")
        elif self._asked is None or self._asked[0] != runs or self._asked[1] is not data.validation:
            self._asked = runs, data.validation
            known = self._found.members if self._found else ()
            self._task.start(partial(gathered, runs, data.validation, known))

    def _refuse(self, sentence: str) -> None:
        self._task.cancel()
        self._asked = self._found = self._test = None
        self.committeeAnswered.emit("")
        self._frame.show_empty(sentence)

    def _take(self, found: Gathering | None) -> None:
        if found is None:
            return
        before = self._found
        self._found = found
        if before is None or list(before.members) != list(found.members):
            self._test = None
        if found.scores:
            self._show()
        else:
            parts = committee_texts.left_out(found.left_out), committee_texts.empty()
            self._frame.show_empty(joined_sentences(parts))

    def _score_test(self) -> None:
        if self._found and self._store.dataset:
            self.testOpened.emit()
            self._open.setEnabled(False)
            self._test_task.start(partial(tested, self._found, self._store.dataset.test))

    def _take_test(self, scores: CommitteeScores | None) -> None:
        self._test = scores
        self._show()

    # Showing

    def _answers(self, found: Gathering) -> list[Array]:
        """Return each member's outputs for the drawing, (1, K) each; none where they cannot read it."""
        subject = self._subject
        if subject is None or found.members[0].network.sizes[0] != len(subject.pixels):
            return []
        return found.outputs(subject.pixels[None])

    def _show(self) -> None:
        found = self._found
        if found is None or found.scores is None or not self._frame.is_body_visible:
            return
        answers = self._answers(found)
        mean = mean_answer(answers)[0] if answers else None
        self.committeeAnswered.emit("" if mean is None else committee_texts.answer(len(answers), mean))
        self._bars.setVisible(mean is not None and len(mean) == DIGITS)
        if mean is not None and len(mean) == DIGITS:
            self._bars.set_outputs(mean)
        self._table.show_table(committee_texts.table(found, found.scores, self._test, answers), has_total=True)
        self._open.setEnabled(self._test is None and not self._test_task.is_busy)
        self._frame.show_body(committee_texts.sentence(found, found.scores, answers))

    def _tables(self) -> Sequence[Table]:
        found = self._found
        if found is None or found.scores is None:
            return []
        return [committee_texts.table(found, found.scores, self._test, self._answers(found))]
