"""The Surgery panel: operations on a copy of the network, judged on the validation set at once."""

import time
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.config import RunConfig
from core.insight.surgery import Plan
from core.linalg.arrays import Array, Bytes
from core.network import Network, as_input
from core.training.fit import fits
from gui.base import theme
from gui.base.plain_text import plain
from gui.inside import weights_texts
from gui.inside.surgery import surgery_texts
from gui.inside.surgery.judging import CurveTask, Judge, SurgeryQuestion, SurgeryVerdict
from gui.inside.surgery.operating_table import OperatingTable
from gui.inside.surgery.units_page import UnitsPage
from gui.inside.surgery.weights_page import WeightsPage
from gui.inside.surgery.whole_page import WholePage
from gui.session.subject import Subject
from gui.session.workbench import Workbench
from gui.view.clocked_view import ClockedView
from gui.view.frame import ViewFrame
from gui.view.table import Table
from gui.widgets.buttons import tool_button
from gui.widgets.switch import switch

_REST_S = 1.0
"""Time without a new network after which an unchanged copy is scored: a network that learns is not."""


class SurgeryPanel(ClockedView):
    """Panel of a copy of the network that answers, with three pages of operations. Idle while hidden.

    While nothing is changed, the copy follows the network; then it stays, also while the network learns on.
    """

    failed = Signal(str)
    """Emitted with a sentence when an export or the scoring fails."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._newest: tuple[Network | None, bool, float] = None, False, 0.0  # with the time of its coming
        self._who, self._config = bench.answerer, RunConfig()
        self._subject: Subject | None = None
        self.table = OperatingTable()
        """Copy that is operated on, with what was done to it."""
        self._judge, self._curve_task = Judge(self), CurveTask(self)
        self._verdict: SurgeryVerdict | None = None
        self._asked: SurgeryQuestion | None = None
        self._curves: tuple[Sequence[Array], SurgeryQuestion | None] = (), None
        self._drawn: tuple[object, ...] = ()
        self._make_widgets()
        self._lay_out()
        self._connect()

    # Building

    def _make_widgets(self) -> None:
        self._units, self._weights, self._whole = UnitsPage(self), WeightsPage(self), WholePage(self)
        self._pages = QStackedWidget(self)
        for page in (self._units, self._weights, self._whole):
            self._pages.addWidget(page)
        self._parts = switch(
            self,
            ("surgeryUnitsButton", self.tr("Units"), self.tr("Switch hidden units off")),
            ("surgeryWeightsButton", self.tr("Weights"), self.tr("Change the weights and the bias of one unit")),
            ("surgeryWholeButton", self.tr("All weights"), self.tr("Pruning, noise and temperature")),
        )
        self._undo, self._redo = tool_button("surgeryUndoButton", "", self), tool_button("surgeryRedoButton", "", self)
        for button, icon, words in ((self._undo, "undo", self.tr("Undo")), (self._redo, "redo", self.tr("Redo"))):
            theme.keep_icon(button.setIcon, icon, button)
            button.setAccessibleName(words)
            button.setToolTip(plain(words))
        self._clear = tool_button("surgeryClearButton", self.tr("Start over"), self)
        self._keep = tool_button("surgeryKeepButton", self.tr("Keep as a run"), self)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        self._frame = ViewFrame(
            "surgery",
            self._pages,
            empty=surgery_texts.empty(),
            explanation=surgery_texts.explanation(),
            tables=self._tables,
            parent=self,
        )
        for tool in (*self._parts.buttons(), self._undo, self._redo, self._clear, self._keep):
            self._frame.add_tool(tool)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame)

    def _connect(self) -> None:
        self._bench.document.replaced.connect(self._forget)
        self._parts.idClicked.connect(self._turn_page)
        self._units.planned.connect(self._do)
        for page in (self._weights, self._whole):
            page.planned.connect(self._do)
            page.settled.connect(self.table.settle)
        for button, action in ((self._undo, self.table.undo), (self._redo, self.table.redo)):
            button.clicked.connect(action)
            button.clicked.connect(self._show_again)
        self._clear.clicked.connect(self._start_over)
        self._keep.clicked.connect(self._keep_it)
        self._judge.judged.connect(self._take_verdict)
        self._judge.failed.connect(self.failed)
        self._curve_task.found.connect(self._take_curves)
        self._frame.failed.connect(self.failed)

    # Interface

    def take_over(self, before: "SurgeryPanel") -> None:
        """Go on with the operation of the panel before it."""
        self.table.become(before.table)
        self._who, self._config = before._who, before._config

    def set_network(self, network: Network | None, trained: bool = True) -> None:
        """Set the network that answers; None: no network. Cheap: the next timer tick shows it."""
        self._newest = network, trained, time.monotonic()

    def set_subject(self, subject: Subject | None) -> None:
        """Set the drawing whose answer is watched, and show it at once."""
        self._subject = subject
        self.refresh()

    def end_tasks(self) -> None:
        """Cancel all background work."""
        self._judge.cancel()
        self._curve_task.cancel()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        self._drawn = ()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's
        super().hideEvent(event)
        self.end_tasks()
        self._asked = None

    # Content

    def refresh(self) -> None:
        """Show the copy, unless it is shown already, and have it scored when it is worth it."""
        if not self._frame.is_body_visible:
            return
        self._follow()
        after, data = self.table.after, self._bench.store.dataset
        state = (after, self._newest[0], self._subject, data, self._verdict, self._bench.session.is_active)
        if len(state) != len(self._drawn) or any(a is not b for a, b in zip(state, self._drawn, strict=True)):
            self._drawn = state
            if after is None or not np.isfinite(after.theta).all():
                self._frame.show_empty(weights_texts.blown_up() if after else "")
            else:
                self._show(after)
        if after is not None:
            self._ask(after)

    def _follow(self) -> None:
        """Take the network that answers as long as nothing is changed, or where the copy is of other layers."""
        network, known = self._newest[0], self.table.network
        is_other = network is None or known is None or network.sizes != known.sizes
        if network is not known and (self.table.plan.is_empty or is_other):
            self.table.take(network)
            self._who, self._config = self._bench.answerer, self._bench.answering_config
            self._verdict, self._curves = None, ((), None)

    def _show(self, after: Network) -> None:
        plan, page = self.table.plan, self._pages.currentIndex()
        if page == 0:
            x = as_input(self._pixels(after), after.theta.dtype.name)
            self._units.show_state(after, plan, x, has_drawing=self._reads_drawing(after))
        elif page == 1:
            self._weights.show_state(after, plan)
        else:
            self._whole.show_state(plan)
        self._undo.setEnabled(self.table.can_undo)
        self._redo.setEnabled(self.table.can_redo)
        self._clear.setEnabled(not plan.is_empty)
        is_trained, is_active = self._newest[1], self._bench.session.is_active
        self._keep.setEnabled(is_trained and not is_active and not plan.is_empty)
        self._frame.show_body(self._sentence())

    def _sentence(self) -> str:
        network = self.table.network
        assert network is not None
        has_moved_on = self._newest[0] is not network
        return surgery_texts.sentence(
            network, self.table.plan, self._who.words, self._verdict, self._answers(), has_moved_on=has_moved_on
        )

    def _reads_drawing(self, network: Network) -> bool:
        return self._subject is not None and network.sizes[0] == len(self._subject.pixels)

    def _pixels(self, network: Network) -> Bytes:
        """Return the drawing, or blank paper where there is none that the network can read."""
        if self._subject is not None and self._reads_drawing(network):
            return self._subject.pixels
        return np.zeros(network.sizes[0], np.uint8)

    def _answers(self) -> list[Array]:
        """Return the outputs for the drawing before and after, (K,) each; none without a drawing."""
        before, after = self.table.network, self.table.after
        if before is None or after is None or not self._reads_drawing(before):
            return []
        return [network.confidences(self._pixels(network)[None])[0] for network in (before, after)]

    def _tables(self) -> Sequence[Table]:
        network = self.table.network
        if network is None:
            return []
        return surgery_texts.tables(network, self.table.plan, self._verdict, self._answers(), self._curves[0])

    # Scoring

    def _ask(self, after: Network) -> None:
        """Have the copy scored once, and the curve of its page drawn; an unchanged copy only when it rests."""
        before, data = self.table.network, self._bench.store.dataset
        is_resting = time.monotonic() - self._newest[2] > _REST_S and not self._bench.session.is_active
        if before is None or data is None or not fits(before.sizes, data.validation):
            return
        if self.table.plan.is_empty and not is_resting:
            return
        question = SurgeryQuestion(self._config, before, self.table.plan, after, data.validation)
        if self._asked is None or not question.is_same(self._asked):
            self._asked = question
            self._judge.ask(question)
        if self._pages.currentIndex() == 2 and not question.has_same_curves(self._curves[1]):
            self._curves = (), question
            self._whole.show_curves(())
            self._curve_task.ask(question)

    def _take_verdict(self, verdict: SurgeryVerdict) -> None:
        if verdict.question.before is self.table.network:
            self._verdict = verdict
            self.refresh()

    def _take_curves(self, curves: Sequence[Array]) -> None:
        self._curves = curves, self._curves[1]
        self._whole.show_curves(curves)

    # User actions

    def _show_again(self) -> None:
        self._drawn = ()
        self.refresh()

    def _turn_page(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        self._show_again()

    def _do(self, plan: Plan, gesture: str) -> None:
        self.table.do(plan, gesture)
        self._show_again()

    def _start_over(self) -> None:
        self._do(Plan(), "")

    def _keep_it(self) -> None:
        if after := self.table.after:
            self._bench.runs.keep_altered(after.theta)

    def _forget(self) -> None:
        """Another network is at hand: what was done to a copy of the one before is over."""
        self.table.take(None)
