"""Workers of a Dask cluster.

The scheduler gives a run whose worker died to another, three times (Dask's `distributed.scheduler.allowed-failures`).
"""

import pickle
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from time import monotonic
from typing import Any
from uuid import uuid4

from distributed import Client, Event

from core.events import Event as TrainerEvent
from core.studies.sweep.progress import RunProgress
from core.studies.sweep.task import SweepTask, TaskOutcome, work
from core.studies.sweep.worker_check import made_everywhere, other_data, other_version, readings
from core.support.errors import UserError, shortened
from core.support.messages import joined, message
from core.support.version import version

CONNECT_S = 10
"""Time that a scheduler has to answer, that all workers have, and that a sweep waits without any worker."""

READ_S = 60
"""Time that all workers have to read the data."""

ASK_S = 0.5
"""Between two questions to the scheduler: each is a message there and back."""


def _by_value() -> Callable[[bytes], object]:
    """Return a function that calls a pickled (function, argument).

    It is sent as code, not by the name of its module: a scheduler reads what it hands on, and need not have Backswing.
    """

    def call(pickled: bytes) -> object:
        function, argument = pickle.loads(pickled)
        return function(argument)

    return call


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

    def read(self) -> Sequence[RunProgress]:
        """Return nothing."""
        return ()

    def stop(self) -> None:
        """Ask the worker to end its run."""
        Event(self._name).set()


class Cluster:
    """Workers of a cluster. slots: its threads, at most one a run; `run` is called from one thread each.

    The workers need this version of Backswing and the data; they keep their runs below their own home. Those that lack
    either are left out, and `warn` is called with a sentence for each. fingerprints: of the data, by name.
    Raises UserError when there is no scheduler at `address`, or no worker that can do the runs.
    """

    def __init__(self, address: str, most: int, fingerprints: Mapping[str, str], warn: Callable[[str], object]) -> None:
        try:
            self._client = Client(address, timeout=CONNECT_S)
        except (OSError, ValueError, TimeoutError) as error:
            raise UserError(
                message(
                    "No Dask scheduler answers at {address} ({why}). Start one, or leave it out.",
                    address=address,
                    why=error,
                )
            ) from error
        self._address, self._sweep = address, uuid4().hex
        self._seen_at = monotonic()  # when there was a worker last
        try:
            self._fit, self._are_all_fit = self._chosen(fingerprints, warn)
        except BaseException:
            self._client.close()
            raise
        threads = self._client.nthreads()
        self.slots = min(most, sum(threads.get(worker, 1) for worker in self._fit))

    def _chosen(self, fingerprints: Mapping[str, str], warn: Callable[[str], object]) -> tuple[list[str], bool]:
        """Return the addresses of the workers that can do the runs, and whether all can."""
        versions = self._asked(None, CONNECT_S, version)
        if not versions:
            raise UserError(
                message(
                    "The Dask scheduler at {address} has no workers: start some with `dask worker {address}`.",
                    address=self._address,
                )
            )
        found = {worker: other_version(answer) for worker, answer in versions.items()}
        there = {name: value for name, value in fingerprints.items() if not made_everywhere(name)}
        able = [worker for worker, why in found.items() if not why]
        if there and able:
            answers = self._asked(able, READ_S, readings, list(there))
            found |= {worker: other_data(answer, there) for worker, answer in answers.items()}
        told = [
            message("Worker {worker} cannot do these runs: {why}", worker=worker, why=why)
            for worker, why in found.items()
            if why
        ]
        fit = [worker for worker, why in found.items() if not why]
        if not fit:
            raise UserError(joined(told))
        for sentence in told:
            warn(sentence)
        return fit, not told

    def _asked(self, workers: Sequence[str] | None, patience_s: float, *question: Any) -> dict[str, Any]:
        """Call a function with its arguments on these workers, None: all; return what each answers, or its error."""
        pool = ThreadPoolExecutor(1)
        asking = pool.submit(self._client.run, *question, workers=workers, on_error="return")
        try:
            return dict(asking.result(timeout=patience_s))
        except TimeoutError:
            raise UserError(
                message(
                    "A worker of {address} does not answer within {seconds} s: end it.",
                    address=self._address,
                    seconds=patience_s,
                )
            ) from None
        finally:
            pool.shutdown(wait=False)

    def channel(self, index: int) -> ClusterChannel:
        """Return the link to the worker of run `index`."""
        return ClusterChannel(f"backswing-{self._sweep}-{index}")

    def run(self, slot: int, task: SweepTask) -> TaskOutcome:
        """Have a worker do the run, and wait for it."""
        try:
            return self._done_by_a_worker(task)
        except Exception as error:  # noqa: BLE001 - whatever goes wrong over there costs this run
            if self._client.status != "running":
                return TaskOutcome(remark=message("The Dask scheduler at {address} went away.", address=self._address))
            kind, why = type(error).__name__, shortened(error)
            return TaskOutcome(remark=message("The cluster could not do it ({kind}: {why}).", kind=kind, why=why))

    def _done_by_a_worker(self, task: SweepTask) -> TaskOutcome:
        # A worker that is restarted has another address: where all can do the runs, any may.
        only = None if self._are_all_fit else self._fit
        future = self._client.submit(_by_value(), pickle.dumps((work, task)), workers=only, pure=False)
        while True:
            try:
                outcome = future.result(timeout=ASK_S)
            except TimeoutError:
                if self._has_workers():
                    self._seen_at = monotonic()
                elif monotonic() > self._seen_at + CONNECT_S:
                    future.cancel()
                    remark = message("The Dask scheduler at {address} has no worker left.", address=self._address)
                    return TaskOutcome(remark=remark)
            else:
                nothing = TaskOutcome(remark=message("It sent no outcome."))
                return outcome if isinstance(outcome, TaskOutcome) else nothing

    def _has_workers(self) -> bool:
        there = self._client.scheduler_info(n_workers=-1)["workers"]
        return bool(there) if self._are_all_fit else any(worker in there for worker in self._fit)

    def close(self) -> None:
        """Disconnect from the scheduler; runs that are still going on there are given up."""
        self._client.close()
