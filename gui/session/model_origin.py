"""Search for the run that an opened model is of, so that its curves can be shown."""

from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.checkpoint import Checkpoint
from core.storage.runs.listing import list_runs
from core.storage.runs.record import RunRecord
from gui.session.background import LatestTask, Task
from gui.session.parent_curves import accuracy_curve, is_same_network, led_to
from gui.session.run import RunCurve, RunHistory


class ModelOrigin(QObject):
    """Background search among the runs on disk; the newest search counts."""

    found = Signal(object, object, object)
    """Emitted with the model's path, its Checkpoint, and the folder of its run, a Path, or None where there is none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = LatestTask(self)
        self._model: tuple[Path, Checkpoint] | None = None
        self._task.done.connect(self._take)
        self._task.failed.connect(lambda _: self._take(None))  # a folder that may not be read has no run for it

    def look(self, path: Path, checkpoint: Checkpoint) -> None:
        """Begin a search."""
        self._model = path, checkpoint
        self._task.start(partial(_folder_of, checkpoint))

    def close(self) -> None:
        """Wait until the thread is gone; nothing is reported any more."""
        self._task.close()

    def _take(self, folder: Path | None) -> None:
        if self._model:
            self.found.emit(*self._model, folder)


def run_of_file(path: Path, checkpoint: Checkpoint) -> RunHistory:
    """Return a model file as a run, with the one curve that lies in it; its number is set when it joins the history."""
    run = RunHistory(0, path.stem, checkpoint.config, file=path, position=float(checkpoint.epoch))
    curve = RunCurve.VALIDATION_ACCURACY if checkpoint.average is None else RunCurve.AVERAGED_ACCURACY
    run.curves[curve].extend(*accuracy_curve(checkpoint))
    run.epochs_on_disk, run.best_on_disk = checkpoint.epoch, max(checkpoint.accuracies, default=None)
    run.last_on_disk = checkpoint.accuracies[-1] if checkpoint.accuracies else None
    return run


def _folder_of(start: Checkpoint, task: Task) -> Path | None:
    """Return the folder of the newest run that `start` is a checkpoint of."""
    for record in reversed(list_runs()):
        if task.cancelled():
            break
        if record.config and is_same_network(record.config, start.config) and _led_to(record, start):
            return record.folder
    return None


def _led_to(record: RunRecord, start: Checkpoint) -> bool:
    columns = record.curves
    if not columns or not record.config:
        return False
    own, averaged = columns["validation_accuracy"], columns["averaged_accuracy"]
    accuracies = np.where(np.isnan(averaged), own, averaged)
    return led_to(record.config, columns["epoch"].astype(int).tolist(), accuracies.tolist(), start)
