"""Search at start-up for traces of a crash: interrupted runs, runs kept elsewhere, half-written files and folders."""

import logging
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.data.mnist import files as mnist_files
from core.storage.runs.listing import interrupted
from core.storage.runs.record import RunRecord
from core.storage.runs.temporary_runs import bring_home
from core.support.atomic import sweep
from core.support.paths import cache_dir, data_dir, runs_dir
from core.support.temporary_folder import remove_left
from gui.session.background import LatestTask, Task
from gui.session.run_texts import local_time

_tr = QCoreApplication.translate

log = logging.getLogger(__name__)


class Interrupted(QObject):
    """Background search for an interrupted run."""

    found = Signal(object)
    """RunRecord: the newest that can be gone on with. Silence where there is none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = LatestTask(self)  # a folder that may not be read is told when the next run is kept
        self._task.done.connect(self._take)

    def look(self, saved_in: Iterable[Path] = ()) -> None:
        """Begin; the window need not wait. saved_in: folders where a person had it save lately."""
        self._task.start(partial(_cut_off, tuple(saved_in)))

    def close(self) -> None:
        """Wait until the thread is gone."""
        self._task.close()

    def _take(self, runs: list[RunRecord]) -> None:
        newest = next(filter(_can_be_offered, reversed(runs)), None)
        if newest:
            self.found.emit(newest)


def _cut_off(saved_in: Iterable[Path], task: Task) -> list[RunRecord]:
    found = interrupted(besides=bring_home())
    for folder in (data_dir(), mnist_files.folder(), cache_dir(), *saved_in, *runs_dir().glob("*/")):
        if task.cancelled():
            break
        sweep(folder)
    remove_left()
    return found


def _can_be_offered(run: RunRecord) -> bool:
    """Return whether a run can be described; if not, an older one is offered."""
    try:
        return bool(run.config and words(run))
    except Exception:
        log.exception("the run in %s cannot be offered", run.folder)
        return False


def words(run: RunRecord) -> tuple[str, str]:
    """Return the question about an interrupted run, and the details."""
    about = run.about
    question = _tr("interrupted", "A training run was interrupted. Continue it?")
    name = about.name or _tr("interrupted", "An unnamed run")
    epochs = run.config.epochs if run.config else 0
    state = _tr("interrupted", "{name}: {done} of {all} epochs are saved.")
    if about.started:
        state = _tr("interrupted", "{name}, {when}: {done} of {all} epochs are saved.")
    when = local_time(about.started) if about.started else ""
    return question, state.format(name=name, when=when, done=run.epochs, all=epochs)
