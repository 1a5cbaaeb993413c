"""One run of a sweep as a worker does it, in a process of its own: from a task to its outcome, both small."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from core.config import RunConfig
from core.data.dataset import Dataset
from core.data.sources import ask_for, load
from core.events import Diverged, Ending, EpochDone, Event, Finished, Validated
from core.linalg.blas import stay_on_one_thread
from core.storage.runs.folder import RunFolder
from core.studies.sweep.progress import Channel
from core.studies.undertaking import Undertaking
from core.support.errors import UserError, shortage, shortened
from core.support.messages import joined, message
from core.training.controls import Controls

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SweepTask:
    """One run for a worker. The data go by name, and must be those of the fingerprint. keep: in a run folder."""

    config: RunConfig
    fingerprint: str
    name: str
    keep: bool
    channel: Channel


@dataclass(frozen=True, slots=True)
class TaskOutcome:
    """Outcome of a run. ending: None where it failed; `remark` then says why. Ending.DIVERGED is an ending like others.

    accuracies: of the validation set after each epoch, 0..1; accuracy, train_accuracy: of the network that answers, and
    of the newest weights on the training images; None before the first epoch. seconds: spent on mini-batches.
    folder: the run folder, None where it is not kept.
    """

    ending: Ending | None = None
    accuracies: tuple[float, ...] = ()
    accuracy: float | None = None
    train_accuracy: float | None = None
    seconds: float = 0.0
    folder: Path | None = None
    remark: str = ""


def work(task: SweepTask) -> TaskOutcome:
    """Train, keep, and report. Raises nothing: a run that cannot be done is an outcome without an ending."""
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
    kind, why = type(error).__name__, shortened(error)
    return TaskOutcome(remark=message("Backswing itself failed ({kind}: {why}).", kind=kind, why=why))


@lru_cache(maxsize=2)
def _data(name: str) -> Dataset:
    ask_for(name)  # whoever gave the task has read the same data
    return load(name)


def _trained(task: SweepTask) -> TaskOutcome:
    data = _data(task.config.data)
    if data.fingerprint != task.fingerprint:
        raise UserError(
            message("{data} is not the same data here as where the sweep was asked for.", data=task.config.data)
        )
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
    """Train to the end; return the last event of each kind."""
    last = dict[type[Event], Event]()
    for event in events:
        last[type(event)] = event
        if kept:
            kept.add(event)
        task.channel.report(event, str(kept.folder) if kept else "")
        if task.channel.is_stopped():
            controls.stop()
    return last


def _outcome(last: dict[type[Event], Event], kept: RunFolder | None) -> TaskOutcome:
    epoch, diverged, finished = last.get(EpochDone), last.get(Diverged), last[Finished]
    assert isinstance(finished, Finished)
    here, remarks = finished.checkpoint, []
    if isinstance(diverged, Diverged):
        remarks += [diverged.why, diverged.advice]
    if kept and kept.trouble:
        remarks.append(kept.trouble)
    accuracy = here.accuracies[(here.best_epoch or len(here.accuracies)) - 1] if here.accuracies else None
    within = last.get(Validated)
    if finished.ending is Ending.REACHED and here.batch and isinstance(within, Validated):
        accuracy = within.answering.accuracy
    return TaskOutcome(
        finished.ending,
        here.accuracies,
        accuracy,
        epoch.train.accuracy if isinstance(epoch, EpochDone) else None,
        finished.seconds,
        kept.folder if kept else None,
        joined(remarks),
    )
