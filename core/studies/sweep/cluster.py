"""Workers of a Dask cluster, by joblib's Dask backend.

Each run is a `joblib.Parallel` call of its own, so that a failure is that run's alone. The scheduler gives a run whose
worker died to another, three times (Dask's `distributed.scheduler.allowed-failures`).
"""

from collections.abc import Sequence
from time import monotonic
from uuid import uuid4

from distributed import Client, Event
from joblib import Parallel, delayed, parallel_config

from core.events import Event as TrainerEvent
from core.studies.sweep.progress import Progress
from core.studies.sweep.task import SweepTask, TaskOutcome, work
from core.support.errors import UserError

CONNECT_S = 10
ASK_S = 0.5
"""Between two questions to the scheduler: each is a message there and back."""


class ClusterChannel:
    """Channel through the scheduler, which keeps an event that stops the run; progress does not come back.

    name: different for each run of each sweep.
    """

    def __init__(self, name: str) -> None:
        self._name, self._ask_at = name, 0.0

    def report(self, event: TrainerEvent, folder: str) -> None:
        """Do nothing."""

    def is_stopped(self) -> bool:
        """Return whether the run is to end."""
        if monotonic() < self._ask_at:
            return False
        self._ask_at = monotonic() + ASK_S
        return bool(Event(self._name).is_set())

    def read(self) -> Sequence[Progress]:
        """Return nothing."""
        return ()

    def stop(self) -> None:
        """Ask the worker to end its run."""
        Event(self._name).set()


class Cluster:
    """Workers of a cluster. slots: its threads, at most one a run; `run` is called from one thread each.

    The workers need Backswing and the data; they keep their runs below their own home. Raises UserError when there is
    no scheduler at `address`, or no worker.
    """

    def __init__(self, address: str, most: int) -> None:
        try:
            self._client = Client(address, timeout=CONNECT_S)
        except (OSError, ValueError, TimeoutError) as error:
            raise UserError(f"No Dask scheduler answers at {address} ({error}). Start one, or leave it out.") from error
        threads = sum(self._client.nthreads().values())
        if not threads:
            self._client.close()
            raise UserError(f"The Dask scheduler at {address} has no workers: start some with `dask worker {address}`.")
        self.slots = min(most, threads)
        self._sweep = uuid4().hex

    def channel(self, index: int) -> ClusterChannel:
        """Return the link to the worker of run `index`."""
        return ClusterChannel(f"backswing-{self._sweep}-{index}")

    def run(self, slot: int, task: SweepTask) -> TaskOutcome:
        """Have a worker do the run, and wait for it."""
        try:
            with parallel_config("dask", client=self._client, wait_for_workers_timeout=CONNECT_S):
                (outcome,) = Parallel(batch_size=1)([delayed(work)(task)])
        except Exception as error:  # noqa: BLE001 - whatever goes wrong over there costs this run
            return TaskOutcome(remark=f"The cluster could not do it ({type(error).__name__}: {error}).")
        return outcome if isinstance(outcome, TaskOutcome) else TaskOutcome(remark="The cluster sent no outcome.")

    def close(self) -> None:
        """Disconnect from the scheduler; runs that are still going on there are given up."""
        self._client.close()
