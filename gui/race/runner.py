"""Runner of a race: a thread that gives the runs to worker processes and relays their reports."""

from collections.abc import Sequence
from contextlib import closing
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.studies.sweep.grid import GridPoint
from core.studies.sweep.progress import RunProgress
from core.studies.sweep.running import Result, Stops, sweep
from gui.session.background import LatestTask, Task

KILLED_MS = 500
"""Time to wait for killed workers to be gone."""

GRACE_MS = 1000
"""Time for the workers to record the ends of their runs when the window closes; then they are killed."""


class RaceRunner(QObject):
    """Runner of one race at a time; knows no widgets."""

    told = Signal(object)
    """Emitted with a RunProgress."""

    came = Signal(object)
    """Emitted with a Result when a run ends."""

    warned = Signal(str)
    """Emitted with a sentence on a worker of a cluster that is left out."""

    failed = Signal(str)
    """Emitted with a sentence when the race cannot start or continue."""

    ended = Signal()
    """Emitted last, when the workers are gone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stops = Stops()
        self._task = LatestTask(self)
        self._task.progress.connect(self._relay)
        self._task.failed.connect(self.failed)
        for over in (self._task.failed, self._task.done):
            over.connect(self.ended)

    @property
    def is_active(self) -> bool:
        """True while a race is under way."""
        return self._task.is_busy

    def start(self, points: Sequence[GridPoint], jobs: int, scheduler: str = "") -> None:
        """Start a race. scheduler: the address of a Dask cluster's, whose workers do it; "" for processes here.

        Raises RuntimeError if one is in progress.
        """
        if self.is_active:
            raise RuntimeError("a race is under way")
        self._stops = Stops()
        self._task.start(partial(_race, points, jobs, scheduler, self._stops))

    def stop(self, indices: Sequence[int] | None = None) -> None:
        """Stop these runs, None: all, before their next mini-batch; results follow, and waiting runs do not start.

        Without a race under way nothing happens.
        """
        if indices is None:
            self._stops.stop()
        else:
            for index in indices:
                self._stops.stop(index)

    def close(self) -> None:
        """Stop all runs and wait until the workers are gone; nothing more is reported."""
        self._stops.stop()
        if not self._task.close(GRACE_MS):
            self._stops.give_up()
            self._task.close(KILLED_MS)

    def _relay(self, news: RunProgress | str | None, result: Result | None) -> None:
        if isinstance(news, str):
            self.warned.emit(news)
        elif news:
            self.told.emit(news)
        if result:
            self.came.emit(result)


def _race(points: Sequence[GridPoint], jobs: int, scheduler: str, stops: Stops, task: Task) -> None:
    def tell(news: RunProgress | str) -> None:
        task.progress.emit(news, None)

    with closing(sweep(points, jobs, dask=scheduler, stops=stops, on_news=tell, warn=tell)) as coming:
        for result in coming:
            task.progress.emit(None, result)
