"""The runs on disk, read in the background: what a row says of them at the start, their curves when they are ticked."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.arrays import Array
from core.errors import UserError
from core.events import Scores
from core.runs.about import About
from core.runs.record import RunRecord, read_run
from core.runs.shelf import list_runs
from gui.background import Task
from gui.history import Curve, Epoch, History, Run

_COLUMNS = {
    Curve.TRAIN_COST: "train_cost",
    Curve.VALIDATION_COST: "validation_cost",
    Curve.RUNNING_COST: "running_cost",
    Curve.PENALTY: "train_penalty",
    Curve.TRAIN_ACCURACY: "train_accuracy",
    Curve.VALIDATION_ACCURACY: "validation_accuracy",
    Curve.RUNNING_ACCURACY: "running_accuracy",
    Curve.AVERAGED_COST: "averaged_cost",
    Curve.AVERAGED_ACCURACY: "averaged_accuracy",
    Curve.ETA: "eta",
}


@dataclass(frozen=True, slots=True)
class _Found:
    """runs: oldest first. unread: the folders whose settings no file tells."""

    runs: list[Run]
    unread: list[Path]


class RunsOnDisk(QObject):
    """Puts what it reads into the history."""

    read = Signal()
    """The history has more to show."""

    failed = Signal(str)
    """A sentence: what could not be read."""

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._tasks: set[Task] = set()
        self._asked: set[Path] = set()

    def look(self) -> None:
        """Read what the rows say of all runs; the window need not wait."""
        self._begin(lambda task: _found(), self._take)

    def read_curves(self, runs: Sequence[Run]) -> None:
        """Read the curves of those that have none yet."""
        folders = [run.folder for run in runs if run.folder and not run.epochs and run.folder not in self._asked]
        if folders:
            self._asked.update(folders)
            self._begin(lambda task: {folder: _curves(folder) for folder in folders}, self._take_curves)

    def close(self) -> None:
        """Wait until all threads are gone; what they bring is not heard any more."""
        tasks, self._tasks = self._tasks, set()
        for task in tasks:
            task.cancel()
            task.wait()

    def _begin(self, work: Callable[[Task], Any], take: Callable[[Any], None]) -> None:
        task = Task(work)
        self._tasks.add(task)
        task.done.connect(take)
        task.failed.connect(self._fail)
        task.start()

    def _is_awaited(self) -> bool:
        task = self.sender()
        if not isinstance(task, Task) or task not in self._tasks:
            return False
        task.wait()
        self._tasks.discard(task)
        return True

    def _fail(self, sentence: str) -> None:
        if self._is_awaited():
            self.failed.emit(sentence)

    def _take(self, found: _Found) -> None:
        if not self._is_awaited():
            return
        known = {run.folder for run in self._history.runs}
        new = [run for run in found.runs if run.folder not in known]
        self._history.put_in(new)
        self.read.emit()
        folders = [run.folder for run in new if run.folder]
        self._begin(lambda task: _figures(folders, task), self._take_figures)
        if found.unread:
            words = self.tr("{count} runs have no settings that can be read and are left out, the first in {folder}.")
            self.failed.emit(words.format(count=len(found.unread), folder=found.unread[0]))

    def _take_figures(self, figures: dict[Path, tuple[int, float | None]]) -> None:
        if not self._is_awaited():
            return
        for run in self._history.runs:
            if run.folder in figures:
                run.epochs_on_disk, run.best_on_disk = figures[run.folder]
        self._history.touch()
        self.read.emit()

    def _take_curves(self, curves: dict[Path, dict[str, Array]]) -> None:
        if not self._is_awaited():
            return
        self._asked -= set(curves)
        for run in self._history.runs:
            if run.folder in curves and not run.epochs:
                fill(run, curves[run.folder])
        self._history.touch()
        self.read.emit()


def _found() -> _Found:
    records = [record for record in list_runs() if not record.is_running]
    known = [record for record in records if record.config]
    runs = [run_of(record, number - len(known) + 1) for number, record in enumerate(known)]
    return _Found(runs, [record.folder for record in records if not record.config])


def run_of(record: RunRecord, number: int) -> Run:
    """A run without its curves. Raises UserError where its settings are not known."""
    if not record.config:
        raise UserError(f"The settings of the run in {record.folder} cannot be read.")
    about = record.about
    when = f"{about.started.astimezone():%Y-%m-%d %H:%M}" if about.started else record.folder.name
    return Run(
        number,
        record.name or QCoreApplication.translate("RunsOnDisk", "Run of {when}").format(when=when),
        record.config,
        ending=record.ending,
        batches_per_epoch=about.batches_per_epoch or 1,
        train_images=about.train_images or 1,
        folder=record.folder,
        star=record.star,
        note=record.note,
        started=about.started,
        remark=about.remark,
    )


def _figures(folders: Sequence[Path], task: Task) -> dict[Path, tuple[int, float | None]]:
    """Epochs and the best validation accuracy: twice the work of all else in a row, so that it comes afterwards."""
    found: dict[Path, tuple[int, float | None]] = {}
    for folder in folders:
        if task.cancelled():
            break
        with suppress(UserError):  # it was deleted in the meantime
            record = RunRecord(folder, None, About())
            found[folder] = record.epochs, record.best_accuracy
    return found


def _curves(folder: Path) -> dict[str, Array]:
    try:
        return read_run(folder).curves
    except UserError:  # it was deleted in the meantime: there is nothing to draw
        return {}


def fill(run: Run, columns: dict[str, Array]) -> None:
    """Give a run the curves of its folder, `core.runs.figures.COLUMNS`."""
    epochs = columns.get("epoch", np.empty(0))
    for curve, name in _COLUMNS.items():
        values = columns.get(name, np.full(len(epochs), np.nan))
        for at in np.flatnonzero(np.isfinite(values)):
            run.curves[curve].add(float(epochs[at]), float(values[at]))
    run.epochs = [_epoch(columns, at) for at in range(len(epochs))]


def _epoch(columns: dict[str, Array], at: int) -> Epoch:
    def value(name: str) -> float:
        return float(columns[name][at]) if name in columns else float("nan")

    def scores(name: str) -> Scores:
        return Scores(value(f"{name}_cost"), value(f"{name}_penalty"), value(f"{name}_accuracy"))

    averaged = scores("averaged")
    has_average = not np.isnan(averaged.accuracy)
    return Epoch(
        int(value("epoch")),
        scores("train"),
        scores("running"),
        scores("validation"),
        value("eta"),
        value("seconds"),
        averaged if has_average else None,
    )
