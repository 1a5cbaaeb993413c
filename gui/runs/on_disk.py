"""The runs on disk, read in the background: their rows at the start, their curves when they are checked."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from time import time_ns
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.storage.runs import lock, names
from core.storage.runs.figures import Glance
from core.storage.runs.listing import list_runs
from core.storage.runs.record import RunRecord, glance, read_run
from core.support.errors import UserError
from core.support.paths import runs_dir
from gui.session.background import LatestTask, Task
from gui.session.history import History, RunHistory
from gui.session.run_curves import RunContent, curves_of, no_curves, run_of

log = logging.getLogger(__name__)

_ROOM = 1_000_000
"""Run numbers reserved above those of the runs found first, for older runs found later; all are 0 or below."""

_SETTLED_NS = 2_000_000_000
"""Time after a change within which a folder may be incomplete."""


@dataclass(slots=True)
class _Found:
    """Runs found. records: ended, oldest first; unread: folders without readable settings; growing: being written."""

    records: list[RunRecord] = field(default_factory=list)
    unread: list[Path] = field(default_factory=list)
    growing: set[Path] = field(default_factory=set)


class RunsOnDisk(QObject):
    """Background reader that adds the runs on disk to the history; a run being written is added once it ends.

    origins: by the folder of a continued run, the epoch and the folder name of the original, or "".
    """

    read = Signal()
    """Emitted when the history has more to show."""

    failed = Signal(str)
    """Emitted with a sentence on what could not be read."""

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.origins: dict[Path, tuple[int, str]] = {}
        self._history = history
        self._tasks: list[LatestTask] = []
        self._asked: set[Path] = set()
        self._passed_over: set[str] = set()
        self._looking = LatestTask(self)
        self._looking.done.connect(self._look_done)
        self._looking.failed.connect(self.failed)
        self._growing: set[Path] = set()
        self._seen_ns: int | None = None
        self._has_looked = False
        self._has_found = False
        self._opened = datetime.now(UTC).replace(microsecond=0)  # runs say no more than the second they began in

    def take_over(self, before: "RunsOnDisk") -> None:
        """Know the runs that the reader before it has found; what it was reading is read again."""
        self.origins.update(before.origins)
        self._passed_over, self._opened, self._has_found = before._passed_over, before._opened, before._has_found

    def look(self) -> None:
        """Read the rows of all unknown runs in the background."""
        if not self._looking.is_busy:
            stamp = _stamp_ns()
            self._has_looked, self._seen_ns = True, stamp if time_ns() - stamp > _SETTLED_NS else None
            known = {run.folder.name for run in self._history.runs if run.folder} | self._passed_over
            self._growing = set()
            self._looking.start(lambda task: _found(known))

    def look_again(self) -> None:
        """Look again if runs have appeared or ended since; cheap if not."""
        if self._has_looked and (
            _stamp_ns() != self._seen_ns or not all(lock.is_held(folder / names.LOCK) for folder in self._growing)
        ):
            self.look()

    def take_in(self, folder: Path) -> None:
        """Read the ended run in `folder`; do nothing if there is none or it is known."""
        self._begin(lambda task: _one(folder), self._take)

    def read_curves(self, runs: Sequence[RunHistory]) -> None:
        """Read the curves of the runs that have none yet."""
        folders = [run.folder for run in runs if run.folder and not run.epochs and run.folder not in self._asked]
        if folders:
            self._asked.update(folders)
            self._begin(lambda task: {folder: _curves(folder) for folder in folders}, self._take_curves)

    def close(self) -> None:
        """Cancel all tasks, wait until their threads are gone, and drop their results."""
        self._has_looked = False
        for task in (self._looking, *self._tasks):
            task.close()

    def _begin(self, work: Callable[[Task], Any], take: Callable[[Any], None]) -> None:
        """Start a task beside the running ones; each reads other folders."""
        for idle in [task for task in self._tasks if not task.is_busy]:
            self._tasks.remove(idle)
            idle.deleteLater()
        task = LatestTask(self)
        self._tasks.append(task)
        task.done.connect(take)
        task.failed.connect(self.failed)
        task.start(work)

    def _look_done(self, found: _Found) -> None:
        is_first, self._has_found = not self._has_found, True
        self._take(found, are_old=is_first)

    def _take(self, found: _Found, *, are_old: bool = False) -> None:
        self._growing |= found.growing
        known = {run.folder for run in self._history.runs}
        new = [record for record in found.records if record.folder not in known]
        runs = [run for record in new if (run := _attempted(record, found.unread))]
        self.origins.update({r.folder: (r.about.from_epoch, r.about.from_run) for r in new if r.about.from_epoch})
        self._put_in(runs, are_old=are_old)
        self.read.emit()
        folders = [run.folder for run in runs if run.folder]
        if folders:
            self._begin(lambda task: _figures(folders, task), self._take_figures)
        self._passed_over.update(folder.name for folder in found.unread)
        if found.unread:
            self.failed.emit(self._left_out(found.unread))

    def _left_out(self, folders: Sequence[Path]) -> str:
        one = self.tr("The run in {folder} has no settings that can be read and is left out.")
        several = self.tr("{count} runs have no settings that can be read and are left out, the first in {folder}.")
        return (one if len(folders) == 1 else several).format(count=len(folders), folder=folders[0])

    def _put_in(self, runs: Sequence[RunHistory], *, are_old: bool) -> None:
        """Add runs to the history; runs started since the window opened are added as the newest."""
        new = [] if are_old else [run for run in runs if self._is_new(run)]
        old = [run for run in runs if are_old or not self._is_new(run)]
        for number, run in enumerate(old, self._next_number(len(old))):
            run.number = number
        self._history.put_in(old)
        for run in new:
            self._history.admit(run)

    def _is_new(self, run: RunHistory) -> bool:
        return run.started is not None and run.started >= self._opened and names.has_come(run.started)

    def _next_number(self, count: int) -> int:
        """Return the first of `count` numbers above those of all runs found on disk before."""
        last = max((run.number for run in self._history.runs if run.number <= 0), default=None)
        return -_ROOM - count if last is None else last + 1

    def _take_figures(self, figures: dict[Path, Glance]) -> None:
        for run in self._history.runs:
            if run.folder in figures:
                run.epochs_on_disk, run.best_on_disk, run.last_on_disk = figures[run.folder]
        self._history.touch()
        self.read.emit()

    def _take_curves(self, curves: dict[Path, RunContent]) -> None:
        self._asked -= set(curves)
        for run in self._history.runs:
            if run.folder in curves and not run.epochs:
                curves[run.folder].give_to(run)
        self._history.touch()
        self.read.emit()


def _stamp_ns() -> int:
    """Return a time stamp that changes when runs appear or disappear; 0 before there are any."""
    try:
        return runs_dir().stat().st_mtime_ns
    except OSError:
        return 0


def _found(known: set[str]) -> _Found:
    return _sorted(list_runs(without=known))


def _one(folder: Path) -> _Found:
    try:
        return _sorted([read_run(folder)])
    except UserError:  # no run was begun in it
        return _Found()


def _sorted(records: Sequence[RunRecord]) -> _Found:
    found = _Found()
    for record in records:
        if record.is_running:
            found.growing.add(record.folder)
        elif record.config:
            found.records.append(record)
        else:
            found.unread.append(record.folder)
    return found


def _attempted(record: RunRecord, unread: list[Path]) -> RunHistory | None:
    """Return the run, without a number; if that fails for any reason, add its folder to `unread`."""
    try:
        return run_of(record, 0)
    except Exception:
        log.exception("the run in %s cannot be shown", record.folder)
        unread.append(record.folder)
        return None


def _figures(folders: Sequence[Path], task: Task) -> dict[Path, Glance]:
    """Return epochs and validation accuracies, read last as they take as long as the rest of a row."""
    found: dict[Path, Glance] = {}
    for folder in folders:
        if task.cancelled():
            break
        try:
            found[folder] = glance(folder)
        except Exception:
            log.exception("the figures in %s could not be read", folder)
    return found


def _curves(folder: Path) -> RunContent:
    try:
        return curves_of(read_run(folder))
    except UserError:  # it was deleted in the meantime: there is nothing to draw
        return no_curves()
    except Exception:
        log.exception("the curves in %s could not be read", folder)
        return no_curves()
