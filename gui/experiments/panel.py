"""The Experiments panel: choose one of the book's experiments, run it, compare the results."""

from collections.abc import Mapping, Sequence
from math import isfinite
from time import perf_counter

from PySide6.QtCore import QModelIndex, QSettings, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.studies.experiments.claims import Outcome
from core.studies.experiments.course import Course, Run
from core.studies.experiments.experiment import Experiment
from core.studies.experiments.gallery import GALLERY
from core.support.wording import with_title
from gui.base import preferences, theme
from gui.experiments.header import ExperimentHeader
from gui.experiments.list import RECORD, ExperimentList
from gui.experiments.page import ExperimentPage
from gui.experiments.record import ExperimentRecord
from gui.experiments.runner import ExperimentRunner

_LIST_PX, _EDGE_PX, _BESIDE_FROM_PX = 184, 8, 600
_DONE, _SCALE = "experiments/done", "experiments/scale"
_LEAST_S = 2.0
"""Usual duration of the part done from which the speed of the machine is measured."""


class ExperimentsPanel(QWidget):
    """Panel that runs one experiment after the other in a thread; while hidden it continues without drawing."""

    openSettings = Signal(object)
    """Emitted with the RunConfig of a run whose settings are to be used."""

    said = Signal(str, str)
    """Emitted with (sentence, kind "info" | "warning" | "error")."""

    runningChanged = Signal(bool)
    """Emitted with whether an experiment is in progress."""

    experimentDone = Signal(str, object, object)
    """Emitted with (name, Outcome, its Courses) of an experiment that was run to its end."""

    def __init__(self, parent: QWidget | None = None, *, gallery: Mapping[str, Experiment] | None = None) -> None:
        """Create the panel. gallery: the experiments by name; None: the book's."""
        super().__init__(parent)
        self.setObjectName("experimentsPanel")
        experiments = (GALLERY if gallery is None else gallery).values()
        self._records = {experiment.name: ExperimentRecord(experiment) for experiment in experiments}
        self.shown = next(iter(self._records.values()))
        """Record of the experiment that is chosen."""
        self._running: ExperimentRecord | None = None
        self._waiting: list[ExperimentRecord] = []
        self._began = 0.0
        self._failure = ""
        self._outcome: Outcome | None = None
        self._pages: dict[str, ExperimentPage] = {}
        self._list = ExperimentList(list(self._records.values()), self)
        self._header = ExperimentHeader(self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self._use_runner(ExperimentRunner())
        self._list.setCurrentIndex(self._list.rows.index(0, 0))

    def _lay_out(self) -> None:
        right, self._whole = QVBoxLayout(), QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        right.setContentsMargins(_EDGE_PX, _EDGE_PX, 0, _EDGE_PX)
        right.setSpacing(8)
        right.addWidget(self._header)
        right.addWidget(self._stack, 1)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(_EDGE_PX)
        self._whole.addWidget(self._list)
        self._whole.addLayout(right, 1)

    def _connect(self) -> None:
        self._list.selectionModel().currentChanged.connect(self._choose)
        self._header.runAsked.connect(self.run)
        self._header.stopAsked.connect(self.stop)
        self._header.removeAsked.connect(self._remove_shown)
        self._header.clearAsked.connect(lambda: self._wait_for([]))
        self._header.openSettings.connect(self.openSettings)

    def _use_runner(self, runner: ExperimentRunner) -> None:
        self._runner = runner
        runner.setParent(self)
        runner.began.connect(self._run_began)
        runner.moved.connect(self._run_moved)
        runner.noted.connect(self._take_course)
        runner.blewUp.connect(self._take_note)
        runner.done.connect(self._take_outcome)
        runner.failed.connect(self._take_failure)
        runner.ended.connect(self._ended)

    # Interface

    def take_over(self, before: "ExperimentsPanel") -> None:
        """Go on with the experiments of the panel before it, and show what they have found."""
        for name, record in before._records.items():
            self._records[name].become(record)
        self._began, self._failure, self._outcome = before._began, before._failure, before._outcome
        runner, before._runner = before._runner, self._runner
        self._use_runner(runner)
        self._running = self._records[before._running.experiment.name] if before._running else None
        self._wait_for([self._records[record.experiment.name] for record in before._waiting])
        for record in self._records.values():
            self._list.rows.refresh(record)
        self.show_experiment(before.shown.experiment.name)
        self._page(self.shown).refresh_state()

    @property
    def is_running(self) -> bool:
        """True while an experiment is in progress."""
        return self._runner.is_active

    def set_blocked(self, reason: str) -> None:
        """Set why no experiment may start now, as a sentence; "" when one may."""
        self._header.set_blocked(reason)

    def show_experiment(self, name: str) -> None:
        """Choose an experiment. ValueError when there is none of that name."""
        self._list.setCurrentIndex(self._list.rows.index(list(self._records).index(name), 0))

    def set_taught(self, name: str) -> None:
        """Leave question and explanation of an experiment to a lesson; "" for none."""
        for each, record in self._records.items():
            if record.is_taught != (each == name):
                record.is_taught = each == name
                self._refresh(record)

    def run(self) -> None:
        """Run the experiment shown, after those under way if there are any, or say why it cannot run now."""
        refusal = self._header.refusal()
        if refusal:
            self.said.emit(refusal, "warning")
        elif self._running:
            self._wait_for([*self._waiting, self.shown])
        else:
            self._start(self.shown)
            self.runningChanged.emit(True)

    def _start(self, record: ExperimentRecord) -> None:
        self._running, self._failure, self._outcome = record, "", None
        self._began = perf_counter()
        record.begin()
        self._runner.start(record.experiment)
        self._header.set_running(record, self._waiting)
        self._refresh(record)
        neuron = self._page(record).neuron
        if neuron:
            neuron.play_from_start()

    def _wait_for(self, records: Sequence[ExperimentRecord]) -> None:
        """Set the experiments that begin by themselves, in this order."""
        before, self._waiting = self._waiting, list(records)
        for record in {*before, *records}:
            record.waiting = records.index(record) + 1 if record in records else 0
            self._list.rows.refresh(record)
        self._header.set_running(self._running, self._waiting)

    def _remove_shown(self) -> None:
        self._wait_for([record for record in self._waiting if record is not self.shown])

    def stop(self) -> None:
        """Stop the experiment in progress, if any, before its next mini-batch; the next one begins."""
        self._runner.stop()

    def end_tasks(self) -> None:
        """Stop all experiments and wait until the thread is gone."""
        self._wait_for([])
        self._runner.close()

    def restore(self, kept: QSettings) -> None:
        """Take what earlier windows found: how the experiments ended, and how fast this machine is."""
        found = set(preferences.texts(_DONE))
        for name, record in self._records.items():
            record.earlier = True if f"{name} yes" in found else False if f"{name} no" in found else None
        scale = float(str(kept.value(_SCALE, 1.0)))
        self._set_scale(scale if isfinite(scale) and scale > 0 else 1.0)

    def remember(self, kept: QSettings) -> None:
        """Store the same for later windows."""
        verdicts = {name: record.verdict for name, record in self._records.items()}
        known = {name: self._records[name].earlier if each is None else each for name, each in verdicts.items()}
        kept.setValue(_DONE, [f"{name} {'yes' if good else 'no'}" for name, good in known.items() if good is not None])
        kept.setValue(_SCALE, self.shown.scale)

    def _set_scale(self, scale: float) -> None:
        """Set how long experiments take on this machine, as a factor of their usual duration."""
        for record in self._records.values():
            record.scale = scale
            self._list.rows.refresh(record)
        for page in self._pages.values():
            page.refresh_state()

    def _measure(self, record: ExperimentRecord) -> None:
        """Learn this machine's speed from an experiment that has ended, if it was long enough."""
        usual = record.experiment.seconds * record.position()
        if usual >= _LEAST_S and record.experiment.runs:
            self._set_scale((perf_counter() - self._began) / usual)

    # Content

    def _choose(self, index: QModelIndex) -> None:
        record = index.data(RECORD)
        if isinstance(record, ExperimentRecord):
            self.shown = record
            self._header.show_record(record)
            self._page(record).refresh_state()
            self._stack.setCurrentWidget(self._page(record))

    def _page(self, record: ExperimentRecord) -> ExperimentPage:
        """Return an experiment's page, created on first use."""
        name = record.experiment.name
        if name not in self._pages:
            page = self._pages[name] = ExperimentPage(record)
            page.setObjectName(f"experimentPage-{name}")
            page.failed.connect(self._say_error)
            self._stack.addWidget(page)
        return self._pages[name]

    def _refresh(self, record: ExperimentRecord) -> None:
        self._list.rows.refresh(record)
        self._page(record).refresh_state()
        if record is self.shown:
            self._header.refresh()

    def _say_error(self, sentence: str) -> None:
        self.said.emit(sentence, "error")

    # Reports of the runner

    def _run_began(self, run: Run) -> None:
        record = self._running
        if record:
            is_first = not record.courses
            self._began = perf_counter() if is_first else self._began  # the images are read by now
            record.begin_run(run)
            self._refresh(record)
            if is_first and record is self.shown and self.isVisible():
                QTimer.singleShot(0, self._page(record), self._page(record).show_curves)

    def _run_moved(self, share: float) -> None:
        if self._running:
            before = int(100 * self._running.position())
            self._running.share = share
            if int(100 * self._running.position()) != before:
                self._list.rows.refresh(self._running)

    def _take_course(self, course: Course) -> None:
        if self._running:
            self._running.note(course)

    def _take_note(self, sentence: str) -> None:
        if self._running:
            self._running.notes.append(sentence)

    def _take_outcome(self, outcome: Outcome) -> None:
        self._outcome = outcome

    def _take_failure(self, sentence: str) -> None:
        self._failure = sentence
        self.said.emit(sentence, "error")

    def _ended(self) -> None:
        record, self._running = self._running, None
        if record:
            self._measure(record)
            record.end(self._outcome, self._failure)
            self._refresh(record)
            if self._outcome:
                self.said.emit(with_title(record.title, self._outcome.verdict), "info")
                self.experimentDone.emit(record.experiment.name, self._outcome, record.courses)
        if self._waiting:
            following, *later = self._waiting
            self._wait_for(later)
            self._start(following)
        else:
            self._header.set_running(None)
            self.runningChanged.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list beside the page, or above it where there is no room for both."""
        beside, list_px = event.size().width() >= theme.scaled(_BESIDE_FROM_PX), theme.scaled(_LIST_PX)
        self._whole.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._list.setMaximumSize(list_px if beside else 4096, 4096 if beside else event.size().height() // 5)
        self._list.setMinimumWidth(list_px if beside else 0)
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(400, 200)
