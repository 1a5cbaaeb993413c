"""The page of one experiment below its header: description, curves or neuron, results."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gui.base.plain_text import PlainLabel
from gui.experiments.curves import ExperimentCurves
from gui.experiments.experiment_texts import obstacle, plan
from gui.experiments.findings import FindingsView
from gui.experiments.neuron_page import NeuronPage
from gui.experiments.record import ExperimentRecord, ExperimentState
from gui.view.explanation import ExplanationLabel
from gui.view.prediction import PredictionRow
from gui.widgets.card import Card
from gui.widgets.fold_text import FoldText

_FOLDED_BELOW_PX = 460


class ExperimentPage(QScrollArea):
    """Scrollable page of an experiment's record."""

    failed = Signal(str)
    """Emitted with a sentence when an export fails."""

    def __init__(self, record: ExperimentRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._paragraph = FoldText()
        self._paragraph.setObjectName("experimentParagraph")
        step = record.step
        self._paragraph.set_text(step.text)
        watch = self.tr("Watch: {what}").format(what=step.watch) if step.watch else ""
        self._watch = PlainLabel(watch, name="experimentWatchLabel", wraps=True)
        if not watch:  # shown before it has a parent, it would be a window of its own for a moment
            self._watch.hide()
        self._prediction, self._explanation = PredictionRow("experiment"), ExplanationLabel()
        self._explanation.setObjectName("experimentExplanationLabel")
        self._prediction.chosen.connect(self._say)
        self._prediction.skipped.connect(self._skip)
        self._findings = FindingsView()
        self._card = Card()
        self._card.setObjectName("experimentCard")
        self._card.setMinimumHeight(96)
        self.neuron = NeuronPage() if record.experiment.neurons else None
        """Animated neurons, if the experiment has any."""
        self.curves = ExperimentCurves(record) if record.experiment.runs else None
        """Curves of the runs, if there are any."""
        if self.curves:
            self.curves.failed.connect(self.failed)
        self._lay_out()
        self._keeps_to_curves = False
        self.verticalScrollBar().rangeChanged.connect(self._to_curves, Qt.ConnectionType.QueuedConnection)
        self.verticalScrollBar().actionTriggered.connect(self._leave_curves)
        self.refresh_state()

    def _lay_out(self) -> None:
        body = QWidget()
        lines = self._lines = QVBoxLayout(body)
        lines.setContentsMargins(0, 0, 8, 0)
        lines.setSpacing(8)
        for part in (self._paragraph, self._watch, self._prediction, self._explanation):
            lines.addWidget(part)
        for widget in (self.neuron, self._card, self.curves):
            if widget:
                widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
                lines.addWidget(widget, 1)
        lines.addWidget(self._findings)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(body)

    def refresh_state(self) -> None:
        """Show the current state; the curves redraw by a timer."""
        record, experiment = self._record, self._record.experiment
        waits = record.state in (ExperimentState.NEW, ExperimentState.LOADING) or (
            record.state is ExperimentState.FAILED and not record.courses
        )
        self._card.setVisible(waits and bool(experiment.runs))
        if self.curves:
            self.curves.setVisible(not waits)
        self._card.show_words(record.failure or obstacle(experiment) or plan(record))
        question = None if record.is_taught else record.question
        self._prediction.show_question(question, record.chosen, is_open=record.is_asking)
        step = record.step
        if record.is_taught:
            self._explanation.show_words()
        elif record.outcome:
            self._explanation.show_words(record.said, step.why, step.formula, step.term)
            if self._keeps_to_curves and record.chosen is not None:  # whoever has said something wants to know
                self._keeps_to_curves = False
                QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(0))
        if record.outcome or record.notes or record.state is not ExperimentState.NEW or record.hides_ranges:
            self._findings.show_findings(record.outcome, tuple(record.notes))
        else:
            self._findings.show_expected(experiment.claims)

    def _say(self, option: int) -> None:
        self._record.chosen = option
        self.refresh_state()

    def _skip(self) -> None:
        self._record.skips = True
        self.refresh_state()

    def show_curves(self) -> None:
        """Scroll to the curves and keep them in view until the user scrolls, or the answer is there to read."""
        self._keeps_to_curves = not (self._record.outcome and self._record.chosen is not None)
        self._to_curves()

    def _to_curves(self) -> None:
        """Scroll to the curves, or stay at the top if the page is too short for that."""
        if self._keeps_to_curves and self.curves and self.curves.isVisible():
            self._lines.activate()
            bar, top = self.verticalScrollBar(), self.curves.y()
            bar.setValue(top if bar.maximum() >= top else 0)

    def _leave_curves(self) -> None:
        self._keeps_to_curves = False

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        self.refresh_state()  # MNIST may have been downloaded meanwhile

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fold)  # not during Qt's layout

    def _fold(self) -> None:
        self._paragraph.suggest_folded(self.viewport().height() < _FOLDED_BELOW_PX)
