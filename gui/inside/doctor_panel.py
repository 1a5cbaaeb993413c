"""The Doctor panel: problems of the network while it learns, layer by layer, and the setting that fixes them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from core.data.dataset import Split
from core.insight.doctor import SAMPLE, Before, Problem, RunCourse, diagnose, diagnose_course, plain_config
from core.network import Network
from core.training.fit import fits
from gui.base.plain_text import PlainLabel
from gui.inside import doctor_texts
from gui.inside.background_examiner import BackgroundExaminer, ExaminationRequest, Report
from gui.inside.doctor_chart import DoctorChart
from gui.inside.doctor_history import DoctorHistory
from gui.session.data_store import DataStore
from gui.session.history import History, RunCurve, RunHistory
from gui.view.clocked_view import ClockedView
from gui.view.frame import ViewFrame
from gui.view.table import Table
from gui.widgets.switch import switch

_BUTTONS = 3
"""Maximum number of settings of the worst problem with a button."""


class DoctorPanel(ClockedView):
    """Panel of a network's problems; while hidden it only checks the run's curves, which is cheap."""

    knobAsked = Signal(str)
    """Emitted with a field of RunConfig whose setting is to be shown."""

    failed = Signal(str)
    """Emitted with a sentence when an export fails."""

    illnessChanged = Signal(str)
    """Emitted with a sentence on the worst problem; "" when there is none."""

    def __init__(self, store: DataStore, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._history = store, history
        self._examiner = BackgroundExaminer(self)
        self._record = DoctorHistory()
        self._network: Network | None = None
        self._epoch: int | None = None
        self._places: list[tuple[Network, float]] = []  # the run's two newest networks and positions, in epochs
        self._closed: tuple[RunHistory, Network] | None = None  # a run that has ended, and its final network
        self._split: Split | None = None
        self._asked: Network | None = None
        self._report: Report | None = None
        self._problems: list[Problem] = []
        self._reported = ""
        self._judged: tuple[object, ...] = ()
        self._make_widgets()
        store.loaded.connect(self._take_data)
        self._examiner.examined.connect(self._take)
        self._examiner.failed.connect(self._fail)
        self._take_data()

    # Building

    def _make_widgets(self) -> None:
        self._chart = DoctorChart()
        self._frame = ViewFrame(
            "doctor",
            self._chart,
            empty=doctor_texts.empty_words(),
            explanation=doctor_texts.explanation(),
            tables=self._tables,
            parent=self,
        )
        self._frame.failed.connect(self.failed)
        self._kinds = switch(
            self,
            ("doctorInputsButton", self.tr("z"), self.tr("Show the weighted inputs, z = wx + b")),
            ("doctorActivationsButton", self.tr("a"), self.tr("Show the activations, a = f(z)")),
        )
        for button in self._kinds.buttons():
            self._frame.add_tool(button)
        self._change_label = PlainLabel(self.tr("Change:"), self)
        self._frame.add_tool(self._change_label)
        self._knobs = [self._knob_button(nth) for nth in range(_BUTTONS)]
        self._kinds.buttonToggled.connect(self._draw)
        self._chart.knobAsked.connect(self.knobAsked)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._frame)
        self._offer(())

    def _knob_button(self, nth: int) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"doctorKnob{nth + 1}Button")
        button.setToolTip(self.tr("Show this setting"))
        button.clicked.connect(self._ask_knob)
        self._frame.add_tool(button)
        return button

    # Interface

    def set_epoch(self, epoch: int | None) -> None:
        """Set the earlier epoch selected on the time line, before its network is set; None: now."""
        self._epoch = epoch

    def set_network(self, network: Network | None, trained: bool = True) -> None:
        """Set the network to examine; None: no network. Cheap."""
        self._network = network
        run = self._history.current
        if network and run and self._epoch is None:
            self._follow(run, network)
        if not self.isVisible():
            self._judge()

    def end_tasks(self) -> None:
        """Cancel all background work."""
        self._examiner.cancel()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        self._record.pause()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's
        super().hideEvent(event)
        self._examiner.cancel()
        self._asked = None

    # The run of the network

    def _follow(self, run: RunHistory, network: Network) -> None:
        """Record the positions of the run's two newest networks, including the final one after its end."""
        newest = self._places[-1] if self._places else None
        if run.ending is None:
            kept = self._places[:-1] if newest and newest[1] == run.position else self._places
            self._places = [*kept[-1:], (network, run.position)]
            self._closed = None
        elif self._closed is None or self._closed[0] is not run:
            self._closed = run, network
            is_last = newest is not None and newest[0].theta is network.theta  # else it is the best epoch's
            self._places = [*self._places[:-1], (network, run.position)] if is_last else []

    def _own_run(self) -> RunHistory | None:
        """Return the run that the current network belongs to; None if it is from a file or untrained."""
        run, network = self._history.current, self._network
        if run is None or network is None:
            return None
        config = run.config
        if (config.sizes, config.hidden, config.output) != (network.sizes, network.hidden, network.output):
            return None
        if run.ending is None or self._epoch is not None or (self._closed and self._closed[1] is network):
            return run
        return None

    def _before(self, run: RunHistory) -> Before | None:
        """Return the weights of the run's previous report, unless averaged weights answer."""
        if len(self._places) < 2 or self._epoch is not None or run.config.ema:
            return None
        (old, was), (new, now) = self._places
        batches = round((now - was) * run.batches_per_epoch)
        if new is not self._network or batches < 1 or old.theta.shape != new.theta.shape:
            return None
        return Before(old.theta, batches)

    # Examining

    def _take_data(self) -> None:
        data = self._store.dataset
        self._split = data.train.first(SAMPLE) if data else None
        self._asked = None

    def refresh(self) -> None:
        """Examine the current network, if due and visible."""
        obstacle = self._obstacle()
        if obstacle is not None:
            self._report, self._asked = None, None
            self._frame.show_empty(obstacle)
        elif self._is_due() and self._examiner.is_free(urgent=self._is_other()):
            self._ask()
        self._judge()

    def _is_due(self) -> bool:
        return self._frame.is_body_visible and self._network is not self._asked

    def _is_other(self) -> bool:
        """Return whether no training is slowed down, or the content shown is not of the current run."""
        run, old = self._own_run(), self._report.request if self._report else None
        is_learning = run is not None and run.ending is None and not run.paused and self._epoch is None
        return not is_learning or old is None or run is None or old.run != run.number

    def _obstacle(self) -> str | None:
        """Return why nothing can be examined, "" for the default text; None if it can."""
        network, split = self._network, self._split
        if network is None or split is None:
            return ""
        if fits(network.sizes, split) and len(split):
            return None
        words = self.tr(
            "The data do not fit the network, which has {inputs} inputs and {outputs} outputs: their rows have "
            "{numbers} numbers. Load the data it was trained on, or retrain it."
        )
        return words.format(inputs=network.sizes[0], outputs=network.sizes[-1], numbers=split.x.shape[1])

    def _ask(self) -> None:
        network, split, run = self._network, self._split, self._own_run()
        assert network is not None
        assert split is not None
        self._asked = network
        config = run.config if run else plain_config(network)
        before = self._before(run) if run else None
        number, position = (run.number, run.position) if run else (None, 0.0)
        self._examiner.examine(ExaminationRequest(network, config, split, before, number, position, self._epoch))

    def _take(self, report: Report) -> None:
        request, old = report.request, self._report.request if self._report else None
        if request.split is not self._split:
            return
        if old is None or old.run != request.run or request.run is None or old.network.sizes != request.network.sizes:
            self._record.clear()
        self._report = report
        if request.epoch is None or not self._record.columns:
            self._record.add(report.found, request.position if request.run else None)
        self._judge()
        self._draw()

    def _fail(self, sentence: str) -> None:
        self._report = None
        self._judge()
        self._frame.show_empty(" ".join([*(doctor_texts.sentence(each) for each in self._problems[:1]), sentence]))

    # Diagnosis

    def _judge(self) -> None:
        """Diagnose again if anything is new; called up to 30 times a second."""
        run = self._own_run() if self._epoch is None else None
        report = self._report if self.isVisible() else None
        known = run and (run.number, run.epoch_count, run.diverged), report
        if self._judged == known:
            return
        self._judged = known
        course = _course(run) if run else None
        free = diagnose_course(course) if course else []
        problems = diagnose(report.found, course) if report else free
        if problems != self._problems:
            self._problems = problems
            self._show_problems()

    def _show_problems(self) -> None:
        worst = self._problems[0] if self._problems else None
        self._offer(worst.knobs if worst else ())
        if self._report and self.isVisible():
            self._say()
            self._chart.show_problems(self._report.found, self._problems)
        worst_sentence = doctor_texts.sentence(worst) if worst else ""
        if worst_sentence != self._reported:
            self._reported = worst_sentence
            self.illnessChanged.emit(worst_sentence)

    # Showing

    def _draw(self) -> None:
        if self._report:
            self._chart.show_found(
                self._report.found, self._problems, self._record, activations=self._kinds.checkedId() == 1
            )
            self._say()

    def _say(self) -> None:
        report = self._report
        assert report is not None
        self._frame.show_body(doctor_texts.summary(report.found, self._problems, report.request.epoch))

    def _offer(self, knobs: Sequence[str]) -> None:
        """Show a button for each of these fields."""
        self._change_label.setVisible(bool(knobs))
        for nth, button in enumerate(self._knobs):
            field = knobs[nth] if nth < len(knobs) else ""
            button.setVisible(bool(field))
            button.setProperty("field", field)
            if field:
                button.setText(doctor_texts.knob_words(field))
                button.setAccessibleName(self.tr("Show the setting: {0}").format(button.text()))

    def _ask_knob(self) -> None:
        sender = self.sender()
        if sender:
            self.knobAsked.emit(sender.property("field"))

    def _tables(self) -> list[Table]:
        return doctor_texts.tables(self._report.found, self._problems) if self._report else []


def _course(run: RunHistory) -> RunCourse:
    train, validation = (run.curves[curve].y for curve in (RunCurve.TRAIN_COST, RunCurve.VALIDATION_COST))
    return RunCourse(run.config, run.position, run.train_images, train.tolist(), validation.tolist(), run.diverged)
