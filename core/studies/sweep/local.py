"""Workers on this machine: joblib's processes (loky), one to a slot, so that one that dies takes no other with it.

`joblib.Parallel` would end all runs when one worker dies: its executor is broken then as a whole. So each slot has an
executor of its own, with one process, which is made anew.
"""

import threading
from concurrent.futures import BrokenExecutor, Future

from joblib.externals.loky import ProcessPoolExecutor

from core.events import Ending
from core.studies.sweep.parent import begin_worker
from core.studies.sweep.progress import FileChannel
from core.studies.sweep.task import SweepTask, TaskOutcome, work
from core.support.messages import message
from core.support.temporary_folder import TemporaryFolder

DIED = message(
    "The process that trained it died, as when the system has no memory left or someone kills it. What it had kept "
    "until then is among the runs."
)


class Local:
    """Worker processes of this machine. slots: runs at once; `run` is called from one thread a slot."""

    def __init__(self, slots: int) -> None:
        self.slots = slots
        self._folder = TemporaryFolder()
        self._executors: dict[int, ProcessPoolExecutor] = {}
        self._closed, self._starting = False, threading.Lock()

    def channel(self, index: int) -> FileChannel:
        """Return the link to the worker of run `index`."""
        return FileChannel(self._folder.path, index)

    def run(self, slot: int, task: SweepTask) -> TaskOutcome:
        """Have a worker do the run, and wait for it."""
        try:
            future = self._begin(slot, task)
            return future.result() if future else TaskOutcome(Ending.STOPPED)
        except BrokenExecutor:
            if executor := self._executors.pop(slot, None):
                executor.shutdown(wait=False, kill_workers=True)
            return TaskOutcome(remark=DIED)

    def _begin(self, slot: int, task: SweepTask) -> "Future[TaskOutcome] | None":
        """None: it is closed. Without the lock a process could start that `close` knows nothing of."""
        with self._starting:
            if self._closed:
                return None
            if slot not in self._executors:
                self._executors[slot] = ProcessPoolExecutor(max_workers=1, initializer=begin_worker)
            future: Future[TaskOutcome] = self._executors[slot].submit(work, task)
            return future

    def close(self) -> None:
        """End the processes, whatever they do."""
        with self._starting:
            self._closed = True
        for executor in tuple(self._executors.values()):
            executor.shutdown(wait=True, kill_workers=True)
        self._folder.remove()
