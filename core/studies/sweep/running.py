"""A sweep: its runs handed out to workers, and the results as they come."""

import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, fields
from importlib.util import find_spec
from queue import Empty, Queue
from typing import Protocol

from core.data.selection import selected
from core.data.sources import load
from core.events import Ending
from core.studies.sweep.grid import GridPoint
from core.studies.sweep.progress import Channel, RunProgress
from core.studies.sweep.task import SweepTask, TaskOutcome, failed
from core.support.errors import UserError
from core.support.messages import message
from core.training.fit import check_fit

JOBS = 2
MOST_JOBS = 256
LOOK_S = 0.1
"""Time between two looks at what is to stop."""

NOT_BEGUN = message("It was stopped before it began.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Result(TaskOutcome):
    """Outcome of the run of `point`. index: its place in the sweep, from 0."""

    index: int
    point: GridPoint


class Stops:
    """Switch that stops one run or all; safe to call from any thread and from a signal's handler.

    all: whether all were stopped. at_once: whether the workers are to be ended without waiting for them.
    """

    def __init__(self) -> None:
        self.all, self.at_once = False, False
        self._ones = frozenset[int]()

    def stop(self, index: int | None = None) -> None:
        """End run `index` before its next mini-batch, or, None, all; what has not begun will not begin."""
        if index is None:
            self.all = True
        else:
            self._ones |= {index}

    def give_up(self) -> None:
        """End all without waiting for the mini-batches: what has not ended by now gives no result."""
        self.all = self.at_once = True

    def stops(self, index: int) -> bool:
        """Return whether run `index` is to end."""
        return self.all or index in self._ones


class _Workers(Protocol):
    slots: int

    def channel(self, index: int) -> Channel: ...
    def run(self, slot: int, task: SweepTask) -> TaskOutcome: ...
    def close(self) -> None: ...


def sweep(
    points: Sequence[GridPoint],
    jobs: int = JOBS,
    *,
    dask: str = "",
    keep: bool = True,
    stops: Stops | None = None,
    on_news: Callable[[RunProgress], object] = lambda progress: None,
    warn: Callable[[str], object] = lambda sentence: None,
) -> Generator[Result]:
    """Train every point, `jobs` at once, and yield each result when it is there; equal points give equal weights.

    dask: the address of a scheduler, whose workers do it instead, as many at once as they have threads. keep: each run
    in a run folder. Closing the iterator ends the workers at once; `stops` lets them finish their mini-batch.
    on_news: called in this thread while a result is awaited, with how far each run is, in the order of its epochs and
    before its result; a cluster tells nothing. warn: called with a sentence for each worker of a cluster that is left
    out, since it lacks Backswing, this version or the data.
    Raises UserError, before any run, when the data are not there or a network does not fit them, and for the cluster.
    """
    if not 1 <= jobs <= MOST_JOBS:
        raise UserError(message("From 1 to {most} runs can go on at once, not {jobs}.", most=MOST_JOBS, jobs=jobs))
    fingerprints = _checked(points)
    stops = stops or Stops()
    with closing(_workers(jobs, dask, len(points), fingerprints, warn)) as workers:
        tasks = [
            SweepTask(point.config, fingerprints[point.config.data], point.name, keep, workers.channel(index))
            for index, point in enumerate(points)
        ]
        threads = _WorkerThreads(workers, tasks, stops)
        yield from _results(points, tasks, threads, stops, on_news)


def can_use_clusters() -> bool:
    """Return whether the extra `dask` is installed."""
    return find_spec("distributed") is not None


def _checked(points: Sequence[GridPoint]) -> dict[str, str]:
    """Check that every network fits; return the fingerprint of each data set by its name."""
    fingerprints = {}
    for name in dict.fromkeys(point.config.data for point in points):
        data = load(name)
        for point in points:
            if point.config.data == name:
                check_fit(point.config, selected(data, point.config))
        fingerprints[name] = data.fingerprint
    return fingerprints


def _workers(
    jobs: int, dask: str, most: int, fingerprints: Mapping[str, str], warn: Callable[[str], object]
) -> _Workers:
    """Make the workers. Only what is asked for is imported: joblib takes a moment, and Dask may not be there."""
    if not dask:
        from core.studies.sweep.local import Local

        return Local(min(jobs, most))
    if not can_use_clusters():
        command = f"{sys.executable} -m pip install 'distributed>=2024.8'"
        raise UserError(message("A Dask cluster needs one more package: {command}.", command=command))
    from core.studies.sweep.cluster import Cluster

    return Cluster(dask, most, fingerprints, warn)


class _WorkerThreads:
    """A thread a slot, each of which hands out one task after another. done: outcomes, with their tasks' indices."""

    def __init__(self, workers: _Workers, tasks: Sequence[SweepTask], stops: Stops) -> None:
        self.done: Queue[tuple[int, TaskOutcome]] = Queue()
        self._waiting, self._tasks, self._stops = deque(range(len(tasks))), tasks, stops
        self._in_hand: dict[int, int] = {}
        for slot in range(workers.slots):
            threading.Thread(target=self._work, args=(slot, workers.run), name=f"sweep {slot}", daemon=True).start()

    def give_up(self) -> None:
        """Hand out no more."""
        self._waiting.clear()

    def under_way(self) -> Sequence[int]:
        """Return the runs that the slots are at, or were at last."""
        return tuple(self._in_hand.values())

    def _work(self, slot: int, run: Callable[[int, SweepTask], TaskOutcome]) -> None:
        while True:
            try:
                index = self._waiting.popleft()
            except IndexError:
                return
            self._in_hand[slot] = index
            try:
                outcome = self._outcome(index, slot, run)
            except BaseException as error:  # noqa: BLE001 - the thread's edge: nobody shall wait for this run for ever
                outcome = failed(error)
            self.done.put((index, outcome))

    def _outcome(self, index: int, slot: int, run: Callable[[int, SweepTask], TaskOutcome]) -> TaskOutcome:
        if self._stops.stops(index):
            return TaskOutcome(Ending.STOPPED, remark=NOT_BEGUN)
        outcome = run(slot, self._tasks[index])
        if outcome.ending is None and self._stops.stops(index):  # it died of the wish to end, perhaps
            return TaskOutcome(Ending.STOPPED, remark=outcome.remark)
        return outcome


def _results(
    points: Sequence[GridPoint],
    tasks: Sequence[SweepTask],
    threads: _WorkerThreads,
    stops: Stops,
    on_news: Callable[[RunProgress], object],
) -> Iterator[Result]:
    """Yield each result when it is there; pass on progress and stops while it is awaited."""
    left = set(range(len(tasks)))
    stopped = set[int]()

    def pass_on(indices: Iterable[int]) -> None:
        for index in indices:
            for progress in tasks[index].channel.read():
                on_news(progress)

    try:
        while left and not stops.at_once:
            for index in {index for index in left - stopped if stops.stops(index)}:
                tasks[index].channel.stop()
                stopped.add(index)
            pass_on(threads.under_way())
            try:
                index, outcome = threads.done.get(timeout=LOOK_S)
            except Empty:
                continue
            left.remove(index)
            pass_on([index])
            values = {each.name: getattr(outcome, each.name) for each in fields(outcome)}
            yield Result(**values, index=index, point=points[index])
    finally:
        threads.give_up()
