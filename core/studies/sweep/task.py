"""One run of a sweep as a worker does it, in a process of its own: from a task to its outcome, both small."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from core.config import RunConfig
from core.data.dataset import Dataset
from core.data.sources import ask_for, load
from core.events import Diverged, Ending, EpochDone, Event, Finished
from core.linalg.blas import stay_on_one_thread
from core.storage.runs.folder import RunFolder
from core.storage.runs.undertaking import Undertaking
from core.studies.sweep.progress import ProgressWriter
from core.support.errors import UserError, shortage, shortened
from core.training.controls import Controls

log = logging.getLogger(__name__)


class Flag(Protocol):
    """Tells a worker that its run shall end; goes with the task."""

    def is_raised(self) -> bool:
        """Whether it shall. Asked after each event: 30 times a second or so."""


class FileFlag:
    """A file that is there or not. folder: on this machine."""

    def __init__(self, folder: Path, index: int) -> None:
        self._path = folder / str(index)

    def lift(self) -> None:
        """Tell the worker."""
        self._path.touch()

    def is_raised(self) -> bool:
        """Whether the run shall end."""
        return self._path.exists()


@dataclass(frozen=True, slots=True)
class SweepTask:
    """What a worker is given. The data go by name, and must be those of the fingerprint. keep: in a run folder.

    teller: whom it tells how far it is.
    """

    config: RunConfig
    fingerprint: str
    name: str
    keep: bool
    flag: Flag
    teller: ProgressWriter


@dataclass(frozen=True, slots=True)
class TaskOutcome:
    """What came of it. ending: None, the run failed, and `remark` says why.

    accuracies: of the validation set after each epoch, 0..1; accuracy, train_accuracy: of the network that answers, and
    of the newest weights on the training images; None before the first epoch. seconds: spent on mini-batches.
    """

    ending: Ending | None = None
    accuracies: tuple[float, ...] = ()
    accuracy: float | None = None
    train_accuracy: float | None = None
    seconds: float = 0.0
    folder: Path | None = None
    remark: str = ""


def work(task: SweepTask) -> TaskOutcome:
    """Train, keep, and tell. Raises nothing: a run that cannot be done is an outcome without an ending."""
    stay_on_one_thread()
    try:
        return _trained(task)
    except Exception as error:  # noqa: BLE001 - the worker's edge: it goes to whoever waits
        return failed(error)


def failed(error: BaseException) -> TaskOutcome:
    """The outcome of a run that an error ended; one that nobody foresaw is logged as well."""
    if isinstance(error, UserError):
        return TaskOutcome(remark=str(error))
    if lacking := shortage(error):
        return TaskOutcome(remark=lacking)
    log.error("a run of a sweep failed", exc_info=error)
    return TaskOutcome(remark=f"Backswing itself failed ({type(error).__name__}: {shortened(error)}).")


@lru_cache(maxsize=2)
def _data(name: str) -> Dataset:
    ask_for(name)  # whoever gave the task has read the same data
    return load(name)


def _trained(task: SweepTask) -> TaskOutcome:
    data = _data(task.config.data)
    if data.fingerprint != task.fingerprint:
        raise UserError(f"{task.config.data} is not the same data here as where the sweep was asked for.")
    controls = Controls()
    kept, events = Undertaking(task.config, data, name=task.name, is_kept=task.keep).begun(controls)
    try:
        last = _followed(task, controls, kept, events)
    finally:
        if kept:
            kept.close()
    return _outcome(last, kept)


def _followed(
    task: SweepTask, controls: Controls, kept: RunFolder | None, events: Iterator[Event]
) -> dict[type[Event], Event]:
    """The last event of each kind."""
    last = dict[type[Event], Event]()
    for event in events:
        last[type(event)] = event
        if kept:
            kept.add(event)
        task.teller.tell(event, str(kept.folder) if kept else "")
        if task.flag.is_raised():
            controls.stop()
    return last


def _outcome(last: dict[type[Event], Event], kept: RunFolder | None) -> TaskOutcome:
    epoch, diverged, finished = last.get(EpochDone), last.get(Diverged), last[Finished]
    assert isinstance(finished, Finished)
    here, remarks = finished.checkpoint, []
    if isinstance(diverged, Diverged):
        remarks.append(f"{diverged.why} {diverged.advice}")
    if kept and kept.trouble:
        remarks.append(kept.trouble)
    return TaskOutcome(
        finished.ending,
        here.accuracies,
        here.accuracies[(here.best_epoch or len(here.accuracies)) - 1] if here.accuracies else None,
        epoch.train.accuracy if isinstance(epoch, EpochDone) else None,
        finished.seconds,
        kept.folder if kept else None,
        " ".join(remarks),
    )
