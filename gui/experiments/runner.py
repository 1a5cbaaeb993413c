"""Runner of experiments: one at a time, all its runs in one thread."""

import logging

from PySide6.QtCore import QObject, QThread, Signal

from core.data.dataset import Dataset
from core.events import BatchDone, Diverged, EpochDone, Event, Finished, Started
from core.studies.experiments.course import Course, Run
from core.studies.experiments.experiment import Experiment
from core.studies.experiments.following import follow
from core.support.errors import UserError, shortage
from core.training.controls import Controls

log = logging.getLogger(__name__)


class _KeptData:
    """Cache of the data set read last, as successive experiments mostly use the same."""

    def __init__(self) -> None:
        self._source = ""
        self._data: Dataset | None = None

    def of(self, experiment: Experiment, run: Run) -> Dataset:
        """What the run learns from. Raises UserError as Experiment.data_of does."""
        if experiment.own_data:
            return experiment.data_of(run)
        if self._data is None or self._source != run.config.data:
            self._data, self._source = experiment.data_of(run), run.config.data
        return self._data


class _ExperimentThread(QThread):
    """Thread that does the runs; its object stays in the window's thread, so that its signals arrive there."""

    began = Signal(object)
    moved = Signal(float)
    noted = Signal(object)
    blewUp = Signal(str)
    done = Signal(object)
    failed = Signal(str)

    def __init__(self, experiment: Experiment, kept: _KeptData, controls: Controls, parent: QObject) -> None:
        super().__init__(parent)
        self._experiment, self._kept, self._controls = experiment, kept, controls

    def run(self) -> None:
        """Do all runs; an error becomes a sentence here, at the thread's edge, and its traceback goes to the log."""
        try:
            self._do_runs()
        except UserError as error:
            self.failed.emit(str(error))
        except MemoryError:
            self.failed.emit(self.tr("There is not enough memory for this experiment; close other programs first."))
        except Exception as error:
            log.exception("experiment failed")
            ours = self.tr("The experiment failed inside Backswing. Help > Open log folder has the details.")
            self.failed.emit(shortage(error) or ours)

    def _do_runs(self) -> None:
        courses: dict[str, Course] = {}
        for run in self._experiment.runs:
            data = self._kept.of(self._experiment, run)
            if self._controls.stopped:
                return
            self.began.emit(run)
            for event, course in follow(self._experiment, run, data, self._controls):
                self._tell(event, course)
            courses[run.name] = course
        if not self._controls.stopped:
            self.done.emit(self._experiment.outcome(courses))

    def _tell(self, event: Event, course: Course) -> None:
        """Emit what is small: no event with its weights is kept until the window has time for it."""
        match event:
            case Started(batches_per_epoch=batches):
                self._batches = batches
                self.noted.emit(course)
            case BatchDone(epoch=epoch, batch=batch):
                self.moved.emit((epoch - 1 + batch / self._batches) / course.run.config.epochs)
            case EpochDone(epoch=epoch):
                self.moved.emit(epoch / course.run.config.epochs)
                self.noted.emit(course)
            case Diverged():
                self.blewUp.emit(f"{course.run.name}: {event.why}")
            case Finished():
                self.noted.emit(course)


class ExperimentRunner(QObject):
    """Runner of one experiment at a time; knows no widgets."""

    began = Signal(object)
    """A Run: the next one starts."""

    moved = Signal(float)
    """How much of the run under way is done, 0..1; at most about 30 times a second."""

    noted = Signal(object)
    """A Course: that of the run under way, after each epoch."""

    blewUp = Signal(str)
    """A sentence: the run under way diverged; the next one follows."""

    done = Signal(object)
    """An Outcome: all runs were done."""

    failed = Signal(str)
    """A sentence: it could not go on."""

    ended = Signal()
    """Always last: the thread is gone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: _ExperimentThread | None = None
        self._controls = Controls()
        self._kept = _KeptData()

    @property
    def is_active(self) -> bool:
        """Whether an experiment is under way."""
        return self._thread is not None

    def start(self, experiment: Experiment) -> None:
        """Begin. RuntimeError if one is under way."""
        if self._thread:
            raise RuntimeError("an experiment is under way")
        self._controls = Controls()
        thread = self._thread = _ExperimentThread(experiment, self._kept, self._controls, self)
        thread.began.connect(self._relay_began)
        thread.moved.connect(self._relay_moved)
        thread.noted.connect(self._relay_noted)
        thread.blewUp.connect(self._relay_blow_up)
        thread.done.connect(self._relay_done)
        thread.failed.connect(self._relay_failure)
        thread.finished.connect(self._thread_finished)
        thread.start()

    def stop(self) -> None:
        """End before the next mini-batch; `ended` follows."""
        self._controls.stop()

    def close(self) -> None:
        """End, and wait until the thread is gone; its last reports are not passed on."""
        thread = self._thread
        if thread:
            self._controls.stop()
            thread.wait()
            self._let_go(thread)

    def _is_current(self) -> bool:
        """Whether the signal that called comes from the thread in hand: what was on its way outlives a disconnect."""
        return self._thread is not None and self.sender() is self._thread

    def _relay_began(self, run: Run) -> None:
        if self._is_current():
            self.began.emit(run)

    def _relay_moved(self, share: float) -> None:
        if self._is_current():
            self.moved.emit(share)

    def _relay_noted(self, course: Course) -> None:
        if self._is_current():
            self.noted.emit(course)

    def _relay_blow_up(self, sentence: str) -> None:
        if self._is_current():
            self.blewUp.emit(sentence)

    def _relay_done(self, outcome: object) -> None:
        if self._is_current():
            self.done.emit(outcome)

    def _relay_failure(self, sentence: str) -> None:
        if self._is_current():
            self.failed.emit(sentence)

    def _thread_finished(self) -> None:
        if self._thread and self._is_current():
            self._thread.wait()
            self._let_go(self._thread)

    def _let_go(self, thread: _ExperimentThread) -> None:
        thread.deleteLater()
        self._thread = None
        self.ended.emit()
