"""Runner of experiments: one at a time, all its runs in one thread."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QObject, Signal

from core.data.dataset import Dataset
from core.data.sources import load
from core.events import BatchDone, Diverged, EpochDone, Event, Finished, Started
from core.studies.experiments.claims import Outcome
from core.studies.experiments.course import Course
from core.studies.experiments.experiment import Experiment
from core.studies.experiments.following import follow_all
from core.support.wording import with_title
from core.training.controls import Controls
from gui.session.background import LatestTask, Task


class _ExperimentWork:
    """Work of the experiment's thread, which does the runs.

    Each report is the name of a signal of ExperimentRunner and its value.
    """

    def __init__(self, experiment: Experiment, load: Callable[[str], Dataset], controls: Controls) -> None:
        self._experiment, self._load, self._controls = experiment, load, controls
        self._batches = 1

    def __call__(self, task: Task) -> Outcome | None:
        """Do all runs and return the outcome; None if stopped. Raises UserError."""
        courses: dict[str, Course] = {}
        for event, course in follow_all(self._experiment, self._load, self._controls):
            self._tell(event, course, task.progress.emit)
            courses[course.run.name] = course
        return None if self._controls.stopped else self._experiment.outcome(courses)

    def _tell(self, event: Event, course: Course, report: Callable[[str, object], object]) -> None:
        """Report only small values, so that no event with its weights waits in the window's queue."""
        match event:
            case Started(batches_per_epoch=batches):
                self._batches = batches
                report("began", course.run)
                report("noted", course)
            case BatchDone(epoch=epoch, batch=batch):
                report("moved", (epoch - 1 + batch / self._batches) / course.run.config.epochs)
            case EpochDone(epoch=epoch):
                report("moved", epoch / course.run.config.epochs)
                report("noted", course)
            case Diverged():
                report("blewUp", with_title(course.run.name, event.why))
            case Finished():
                report("noted", course)


class ExperimentRunner(QObject):
    """Runner of one experiment at a time; knows no widgets."""

    began = Signal(object)
    """Emitted with a Run when it starts."""

    moved = Signal(float)
    """Emitted with the fraction of the current run done, 0..1, at most about 30 times a second."""

    noted = Signal(object)
    """Emitted with the Course of the current run after each epoch."""

    blewUp = Signal(str)
    """Emitted with a sentence when the current run diverges; the next one follows."""

    done = Signal(object)
    """Emitted with an Outcome when all runs are done."""

    failed = Signal(str)
    """Emitted with a sentence when the experiment fails."""

    ended = Signal()
    """Emitted last, when the thread is gone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = LatestTask(self)
        self._task.progress.connect(self._relay)
        self._task.done.connect(self._take)
        self._task.failed.connect(self.failed)
        self._task.failed.connect(self.ended)
        self._controls = Controls()
        self._load = lru_cache(1)(lambda source: load(source))  # experiments in a row mostly use the same data

    @property
    def is_active(self) -> bool:
        """True while an experiment is in progress."""
        return self._task.is_busy

    def start(self, experiment: Experiment) -> None:
        """Start an experiment. Raises RuntimeError if one is in progress."""
        if self.is_active:
            raise RuntimeError("an experiment is under way")
        self._controls = Controls()
        self._task.start(_ExperimentWork(experiment, self._load, self._controls))

    def stop(self) -> None:
        """Stop before the next mini-batch; `ended` follows."""
        self._controls.stop()

    def close(self) -> None:
        """Stop and wait until the thread is gone; its last reports are dropped."""
        if self.is_active:
            self._controls.stop()
            self._task.close()
            self.ended.emit()

    def _relay(self, name: str, value: object) -> None:
        """Relay a report of the thread. name: of the signal."""
        getattr(self, name).emit(value)

    def _take(self, outcome: Outcome | None) -> None:
        if outcome:
            self.done.emit(outcome)
        self.ended.emit()
