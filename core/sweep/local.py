"""Workers on this machine: joblib's processes (loky), one to a slot, so that one that dies takes no other with it.

`joblib.Parallel` would end all runs when one worker dies: its executor is broken then as a whole. So each slot has an
executor of its own, with one process, which is made anew.
"""

from concurrent.futures import BrokenExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from joblib.externals.loky import ProcessPoolExecutor

from core.sweep.task import FileFlag, Outcome, Task, be_quiet, work

DIED = (
    "The process that trained it died, as when the system has no memory left or someone kills it. What it had kept "
    "until then is among the runs."
)


class Local:
    """slots: how many runs go on at once; `run` is called from one thread a slot."""

    def __init__(self, slots: int) -> None:
        self.slots = slots
        self._flags = TemporaryDirectory(prefix="backswing-sweep-")
        self._executors: dict[int, ProcessPoolExecutor] = {}

    def flag(self, index: int) -> FileFlag:
        """By which run `index` is stopped."""
        return FileFlag(Path(self._flags.name), index)

    def run(self, slot: int, task: Task) -> Outcome:
        """Have it done; takes as long as the run."""
        if slot not in self._executors:
            self._executors[slot] = ProcessPoolExecutor(max_workers=1, initializer=be_quiet)
        try:
            outcome: Outcome = self._executors[slot].submit(work, task).result()
        except BrokenExecutor:
            self._executors.pop(slot).shutdown(wait=False, kill_workers=True)
            return Outcome(remark=DIED)
        return outcome

    def close(self) -> None:
        """End the processes, whatever they do."""
        for executor in tuple(self._executors.values()):
            executor.shutdown(wait=True, kill_workers=True)
        self._flags.cleanup()
