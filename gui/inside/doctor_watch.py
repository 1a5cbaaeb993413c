"""Watch over the network: examines it while it learns, also while nobody looks, and knows its problems."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from core.data.dataset import Split
from core.events import Ending
from core.insight.doctor import (
    Before,
    Cure,
    Examination,
    Problem,
    ProblemKind,
    RunCourse,
    Severity,
    diagnose,
    plain_config,
    to_tell,
)
from core.network import Network
from core.training.fit import fits
from gui.inside.background_examiner import BackgroundExaminer, ExaminationRequest, Report
from gui.inside.doctor_history import DoctorHistory
from gui.session.data_store import DataStore
from gui.session.history import History, RunCurve, RunHistory

_GOES_BACK = (Ending.PATIENCE, Ending.DIVERGED)
"""Endings after which an earlier network than the newest is kept."""

_LOOK_AGAIN_MS = 500
"""Pause before a hidden network that is due is looked at again, while the examiner works or rests."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """Problem that a person is told of without asking."""

    kind: ProblemKind
    severity: Severity
    sentence: str
    cure: Cure | None


class DoctorWatch(QObject):
    """Watch over the network that answers.

    A run is examined at its start, after each epoch and at its end, or as often as takes less than 1 % of the time;
    while somebody looks, twice a second. Other networks are examined while somebody looks.
    """

    examined = Signal()
    """Emitted when there is a new report, or none any more."""

    judged = Signal()
    """Emitted when the problems may have changed."""

    watched = Signal(object, object, bool)
    """Emitted after each judgement of the newest network.

    Values: (number of its run or None, Complaint or None, whether the run has ended and its last network was examined).
    """

    def __init__(self, store: DataStore, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._history = store, history
        self._examiner = BackgroundExaminer(self)
        self.record = DoctorHistory()
        self.report: Report | None = None
        self.problems: list[Problem] = []
        self.failure = ""
        self._network: Network | None = None
        self._epoch: int | None = None
        self._places: list[tuple[Network, float]] = []  # the run's two newest networks and positions, in epochs
        self._closed: tuple[RunHistory, Network] | None = None  # a run that has ended, and its final network
        self._split: Split | None = None
        self._asked: Network | None = None
        self._asked_at: object = None  # stage of the run at the newest request
        self._is_watched = False
        self._judged_by: tuple[object, ...] = ()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_LOOK_AGAIN_MS)
        self._again.timeout.connect(self._look_unseen)
        store.loaded.connect(self._take_data)
        self._examiner.examined.connect(self._take)
        self._examiner.failed.connect(self._fail)
        self._take_data()

    # Interface

    def take_over(self, before: "DoctorWatch") -> None:
        """Know what the watch before it has recorded of the run."""
        self.record, self._places, self._closed = before.record, before._places, before._closed

    def set_epoch(self, epoch: int | None) -> None:
        """Set the earlier epoch selected on the time line, before its network is set; None: now."""
        self._epoch = epoch

    def set_network(self, network: Network | None, trained: bool = True) -> None:
        """Set the network that answers; None: no network. Cheap."""
        self._network = network
        run = self._history.current
        if network and run and self._epoch is None:
            self._follow(run, network)
        if not self._is_watched:
            self._look_unseen()

    def set_watched(self, on: bool) -> None:
        """Set whether somebody looks, who then calls `look` several times a second."""
        self._is_watched = on

    def look(self) -> None:
        """Examine the network if there is anything new and the last examination was long enough ago."""
        if self.obstacle() is not None:
            self._drop_report()
        elif self._network is not self._asked and self._examiner.is_free(urgent=self._is_other()):
            self._ask()
        self._judge()

    def obstacle(self) -> str | None:
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

    def end_tasks(self) -> None:
        """Cancel all background work."""
        self._again.stop()
        self._examiner.cancel()

    # The run of the network

    def _follow(self, run: RunHistory, network: Network) -> None:
        """Record the positions of the run's two newest networks, including the final one after its end."""
        if run.ending is not None:
            if self._closed and self._closed[0] is run:
                return
            self._closed = run, network
            if run.ending in _GOES_BACK:
                self._places = []
                return
        else:
            self._closed = None
        newest = self._places[-1] if self._places else None
        kept = self._places[:-1] if newest and newest[1] == run.position else self._places
        self._places = [*kept[-1:], (network, run.position)]

    def own_run(self) -> RunHistory | None:
        """Return the run that the current network belongs to; None if it is from a file or untrained."""
        run, network = self._history.current, self._network
        if run is None or network is None:
            return None
        config = run.config
        if (config.sizes, config.hidden, config.output) != (network.sizes, network.hidden, network.output):
            return None
        is_final = self._closed is not None and self._closed[0] is run and self._closed[1].theta is network.theta
        return run if run.ending is None or self._epoch is not None or is_final else None

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
        self._split = data.train if data else None
        self._asked = None

    def _look_unseen(self) -> None:
        """Examine a run that nobody looks at, once at each stage of it."""
        if self._is_watched:
            return
        run = self.own_run()
        stage = run and (run.number, int(run.position), run.ending)
        if run and self._epoch is None and stage != self._asked_at and self.obstacle() is None:
            if self._examiner.is_free(urgent=run.ending is not None):
                self._asked_at = stage
                self._ask()
            elif not self._again.isActive():
                self._again.start()
        elif run is None and self._epoch is None:
            self._drop_report()
        self._judge()

    def _is_other(self) -> bool:
        """Return whether no training is slowed down, or the content shown is not of the current run."""
        run, old = self.own_run(), self.report.request if self.report else None
        is_learning = run is not None and run.ending is None and not run.paused and self._epoch is None
        return not is_learning or old is None or run is None or old.run != run.number

    def _ask(self) -> None:
        network, split, run = self._network, self._split, self.own_run()
        assert network is not None
        assert split is not None
        self._asked = network
        config = run.config if run else plain_config(network)
        before = self._before(run) if run else None
        number, position = (run.number, run.position) if run else (None, 0.0)
        self._examiner.examine(ExaminationRequest(network, config, split, before, number, position, self._epoch))

    def _take(self, report: Report) -> None:
        request, old = report.request, self.report.request if self.report else None
        if request.split is not self._split:
            return
        if old is None or old.run != request.run or request.run is None or old.network.sizes != request.network.sizes:
            self.record.clear()
        self.report, self.failure = report, ""
        if request.epoch is None or not self.record.columns:
            self.record.add(report.found, request.position if request.run else None)
        self._judge()
        self.examined.emit()

    def _fail(self, sentence: str) -> None:
        self.report, self.failure = None, sentence
        self._judge()
        self.examined.emit()

    def _drop_report(self) -> None:
        if self.report or self.failure:
            self.report, self._asked, self.failure = None, None, ""
            self.examined.emit()

    # Diagnosis

    def _judge(self) -> None:
        """Diagnose again if anything is new; called up to 30 times a second."""
        run = self.own_run() if self._epoch is None else None
        known = run and (run.number, run.epoch_count, run.diverged), self.report, self._epoch
        if self._judged_by == known:
            return
        self._judged_by = known
        course = _course(run, self._split) if run else None
        found = self.report.found if self.report and self._is_of(run) else None
        self.problems = diagnose(found, course)
        self.judged.emit()
        if self._epoch is None:
            told = self._to_tell(course, found) if course else None
            complaint = Complaint(told.kind, told.severity, told.sentence, told.cure) if told else None
            is_final = run is None or (run.ending is not None and self._asked is self._network and found is not None)
            self.watched.emit(run.number if run else None, complaint, is_final)

    def _to_tell(self, course: RunCourse, found: Examination | None) -> Problem | None:
        """Return the problem to tell of; a report from the run's first epochs is too early for one."""
        if found and self.report and not replace(course, position=self.report.request.position).is_long_enough:
            return to_tell(diagnose(None, course), course, None)
        return to_tell(self.problems, course, found)

    def _is_of(self, run: RunHistory | None) -> bool:
        """Return whether the report is of this run, or of the network without one."""
        if self.report is None:
            return False
        request = self.report.request
        return request.run == run.number if run else request.network is self._network


def _course(run: RunHistory, split: Split | None) -> RunCourse:
    train, validation = (run.curves[curve].y for curve in (RunCurve.TRAIN_COST, RunCurve.VALIDATION_COST))
    return RunCourse(
        run.config,
        run.position,
        run.train_images,
        train.tolist(),
        validation.tolist(),
        run.diverged,
        [epoch.accuracy for epoch in run.epochs],
        run.epochs[-1].eta if run.epochs else None,
        split is None or split.has_classes,
    )
