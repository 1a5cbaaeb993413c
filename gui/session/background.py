"""Background work: what takes longer than a blink runs in a thread of its own."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal

from core.support.errors import UserError, shortage
from core.support.language import translated

log = logging.getLogger(__name__)

CLOSE_MS = 1000
"""For all tasks together when the window closes: what has not ended by then is not waited for."""

_FOR_EVER = QDeadlineTimer(QDeadlineTimer.ForeverConstant.Forever)


class Task(QThread):
    """Runs `work(task)` once in a thread of its own; exactly one of done and failed follows, in the window's thread.

    A LatestTask starts it and keeps it until it has ended. It connects methods, not closures: a closure that holds the
    last reference to its owner would end that owner together with the task.
    The work may call `task.progress.emit(done, total)` and should look at `task.cancelled()`.
    """

    done = Signal(object)
    failed = Signal(str)
    progress = Signal(object, object)

    def __init__(self, work: Callable[["Task"], Any]) -> None:
        super().__init__()
        self._work = work
        self._cancel = threading.Event()

    def cancelled(self) -> bool:
        """Return whether the work is cancelled."""
        return self._cancel.is_set()

    def cancel(self) -> None:
        """Ask the work to end early."""
        self._cancel.set()

    def wait(self, deadline: QDeadlineTimer | int = _FOR_EVER) -> bool:  # type: ignore[override] # one for both of Qt's
        """Wait until the thread is gone, `deadline` (or so many ms) at most; give whether it is.

        Who names no deadline waits no longer than there is patience while the window closes: see `closing_time`.
        """
        if _Closing.until is None or deadline is not _FOR_EVER:
            return super().wait(deadline)
        self.cancel()
        is_gone = super().wait(_Closing.until)
        if not is_gone and self not in _Closing.left:
            _Closing.left.append(self)  # a QThread that is forgotten while it runs takes the process with it
        return is_gone

    def run(self) -> None:
        """Do the work; an error becomes a sentence here, at the thread's edge, and its traceback goes to the log."""
        try:
            result = self._work(self)
        except UserError as error:
            self.failed.emit(translated(error))
        except Exception as error:
            log.exception("background work failed")
            ours = self.tr("Something went wrong inside Backswing. Help > Open log folder has the details.")
            self.failed.emit(translated(shortage(error)) or ours)
        else:
            self.done.emit(result)


class LatestTask(QObject):
    """Owner of the newest task of its kind: an older one is cancelled, and its results are never heard.

    A task that is no longer wanted is kept until its last signal has arrived: freed earlier, a newer one may get its
    address, and Qt would take the older one's signal for the newer one's.
    """

    done = Signal(object)
    """The result of the newest task. Its thread is gone by then: a slot may start the next one."""

    failed = Signal(str)
    """A sentence; comes in place of `done`."""

    progress = Signal(object, object)
    """Whatever the work reports by `task.progress.emit(a, b)`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._unheard: list[Task] = []
        self._next: Callable[[Task], Any] | None = None  # that waits for the task under way

    @property
    def is_busy(self) -> bool:
        """True while a task runs whose result is wanted."""
        return self._task is not None

    def start(self, work: Callable[[Task], Any]) -> None:
        """Run `work(task)` in a thread of its own, in place of the task under way."""
        self.cancel()
        task = self._task = Task(work)
        task.progress.connect(self._take_progress)
        task.done.connect(self._take)
        task.failed.connect(self._fail)
        task.start()

    def queue(self, work: Callable[[Task], Any]) -> None:
        """Run `work(task)` after the task under way; of several that wait, only the newest is kept."""
        if self._task is None:
            self.start(work)
        else:
            self._next = work

    def cancel(self) -> None:
        """Ask the task under way to end, and hear nothing of it or of one that waits any more. Does not wait."""
        task, self._task, self._next = self._task, None, None
        if task:
            task.cancel()
            self._unheard.append(task)

    def close(self, deadline: QDeadlineTimer | int = _FOR_EVER) -> bool:
        """Cancel, and wait for every thread as `Task.wait` does; return whether all are gone."""
        self.cancel()
        are_gone = [task.wait(deadline) for task in self._unheard]
        return all(are_gone)

    def _take_progress(self, a: object, b: object) -> None:
        if self.sender() is self._task:
            self.progress.emit(a, b)

    def _take(self, result: object) -> None:
        if self._let_go():
            self.done.emit(result)
            self._go_on()

    def _fail(self, sentence: str) -> None:
        if self._let_go():
            self.failed.emit(sentence)
            self._go_on()

    def _go_on(self) -> None:
        """Start the work that waits; there is none where a slot has started another or has cancelled."""
        if self._next:
            self.start(self._next)

    def _let_go(self) -> bool:
        """End the task whose last signal has come; return whether it is the newest."""
        task = self.sender()
        assert isinstance(task, Task)
        task.wait()
        if task is not self._task:
            self._unheard.remove(task)
            return False
        self._task = None
        return True


class _Closing:
    """until: when the patience with tasks ends; None while no window closes. left: those that were not waited for."""

    until: QDeadlineTimer | None = None
    left: list[Task] = []  # noqa: RUF012 # one for the process


@contextmanager
def closing_time(patience_ms: int = CLOSE_MS) -> Iterator[None]:
    """While the window closes: whatever waits for tasks waits `patience_ms` at most in all."""
    _Closing.until = QDeadlineTimer(patience_ms)
    try:
        yield
    finally:
        _Closing.until = None


def left_behind() -> bool:
    """Return whether an abandoned task still works; the process must then end by os._exit."""
    return any(task.isRunning() for task in _Closing.left)
