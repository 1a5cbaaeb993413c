"""Work that takes longer than a blink, off the window's thread."""

import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QThread, Signal

from core.errors import UserError

log = logging.getLogger(__name__)


class Task(QThread):
    """Runs `work(task)` once in a thread of its own; exactly one of done and failed follows, in the window's thread.

    Whoever starts it keeps it until it has ended, and connects methods, not closures: a closure that holds the last
    reference to its owner would end that owner together with the task.
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
        """Whether the work is no longer wanted."""
        return self._cancel.is_set()

    def cancel(self) -> None:
        """Ask the work to end early."""
        self._cancel.set()

    def run(self) -> None:
        """Do the work; an error becomes a sentence here, at the thread's edge, and its traceback goes to the log."""
        try:
            result = self._work(self)
        except UserError as error:
            self.failed.emit(str(error))
        except Exception:
            log.exception("background work failed")
            self.failed.emit(self.tr("Something went wrong inside Backswing. Help > Open log folder has the details."))
        else:
            self.done.emit(result)
