"""A sweep: its runs handed out to workers, and the results as they come."""

import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from queue import Empty, Queue
from typing import Any, Protocol

from core.config import RunConfig
from core.data.sources import load
from core.events import Ending
from core.studies.sweep.grid import GridPoint
from core.studies.sweep.progress import Progress, ProgressWriter
from core.studies.sweep.task import Flag, SweepTask, TaskOutcome, failed
from core.support.errors import UserError
from core.training.fit import check_fit

JOBS = 2
MOST_JOBS = 256
LOOK_S = 0.1
"""Between two looks at what shall stop."""

NOT_BEGUN = "It was stopped before it began."


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a run. index: its place in the sweep, from 0. differs: as in Point.

    ending: Ending.DIVERGED is a result like others; None: the run failed, and `remark` says why in a sentence.
    accuracies: validation, 0..1, after each epoch; accuracy: of the network that answers. train_accuracy: after the
    last epoch. None where no epoch was done. seconds: spent on mini-batches. folder: the run folder, None: not kept.
    """

    index: int
    config: RunConfig
    differs: Mapping[str, Any]
    seed: int
    ending: Ending | None
    accuracies: tuple[float, ...]
    accuracy: float | None
    train_accuracy: float | None
    seconds: float
    folder: Path | None
    remark: str


class Stops:
    """Stops one run or all; safe to call from any thread and from a signal's handler. all: whether all were stopped.

    at_once: whether the workers are to be ended without waiting for them.
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
        """Whether run `index` shall end."""
        return self.all or index in self._ones


class _Raisable(Flag, Protocol):
    def lift(self) -> None: ...


class _Told(ProgressWriter, Protocol):
    def read(self) -> Sequence[Progress]: ...


class _Slot(Protocol):
    """Where runs are done."""

    slots: int

    def flag(self, index: int) -> _Raisable: ...
    def news(self, index: int) -> _Told: ...
    def run(self, slot: int, task: SweepTask) -> TaskOutcome: ...
    def close(self) -> None: ...


def sweep(
    points: Sequence[GridPoint],
    jobs: int = JOBS,
    *,
    dask: str = "",
    keep: bool = True,
    stops: Stops | None = None,
    on_news: Callable[[Progress], object] | None = None,
) -> Generator[Result]:
    """Train every point, `jobs` at once, and give each result when it is there; equal points give equal weights.

    dask: the address of a scheduler, whose workers do it instead, as many at once as they have threads. keep: each run
    in a run folder. Closing the iterator ends the workers at once; `stops` lets them finish their mini-batch.
    on_news: called in this thread while a result is awaited, with how far each run is, in the order of its epochs and
    before its result; a cluster tells nothing.
    Raises UserError, before any run, when the data are not there or a network does not fit them, and for the cluster.
    """
    if not 1 <= jobs <= MOST_JOBS:
        raise UserError(f"From 1 to {MOST_JOBS} runs can go on at once, not {jobs}.")
    fingerprints = _checked(points)
    stops = stops or Stops()
    with closing(_place(jobs, dask, len(points))) as place:
        flags = [place.flag(index) for index in range(len(points))]
        news = [place.news(index) for index in range(len(points))]
        tasks = [
            SweepTask(point.config, fingerprints[point.config.data], point.name, keep, flag, teller)
            for point, flag, teller in zip(points, flags, news, strict=True)
        ]
        ear = _Ear(news, on_news)
        yield from _results(points, _Hands(place, tasks, stops), flags, stops, ear)


def _checked(points: Sequence[GridPoint]) -> dict[str, str]:
    """The fingerprint of each data set by its name, once every network was found to fit."""
    fingerprints = {}
    for name in dict.fromkeys(point.config.data for point in points):
        data = load(name)
        for point in points:
            if point.config.data == name:
                check_fit(point.config, data.limited(point.config.train_images))
        fingerprints[name] = data.fingerprint
    return fingerprints


def _place(jobs: int, dask: str, most: int) -> _Slot:
    """Only what is asked for is imported: joblib takes a moment, and Dask may not be there."""
    if not dask:
        from core.studies.sweep.local import Local

        return Local(min(jobs, most))
    if find_spec("distributed") is None:
        raise UserError("A Dask cluster needs one more package: .venv/bin/python -m pip install 'distributed>=2024.8'.")
    from core.studies.sweep.cluster import Cluster

    return Cluster(dask, most)


class _Hands:
    """A thread a slot, each handing out one task after the other. done: what came back, with the task's index."""

    def __init__(self, place: _Slot, tasks: Sequence[SweepTask], stops: Stops) -> None:
        self.done: Queue[tuple[int, TaskOutcome]] = Queue()
        self._waiting, self._tasks, self._stops = deque(range(len(tasks))), tasks, stops
        self._in_hand: dict[int, int] = {}
        for slot in range(place.slots):
            threading.Thread(target=self._work, args=(slot, place.run), name=f"sweep {slot}", daemon=True).start()

    def give_up(self) -> None:
        """Hand out no more."""
        self._waiting.clear()

    def under_way(self) -> Sequence[int]:
        """The runs that the slots are at, or were at last."""
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


class _Ear:
    """Passes on what the workers tell."""

    def __init__(self, news: Sequence[_Told], on_news: Callable[[Progress], object] | None) -> None:
        self._news, self._on_news = news, on_news

    def listen(self, indices: Iterable[int]) -> None:
        """Pass on what is new of these runs."""
        if self._on_news is None:
            return
        for index in indices:
            for each in self._news[index].read():
                self._on_news(each)


def _results(
    points: Sequence[GridPoint], hands: _Hands, flags: Sequence[_Raisable], stops: Stops, ear: _Ear
) -> Iterator[Result]:
    left = set(range(len(points)))
    told = set[int]()
    try:
        while left and not stops.at_once:
            for index in {index for index in left - told if stops.stops(index)}:
                flags[index].lift()
                told.add(index)
            ear.listen(hands.under_way())
            try:
                index, outcome = hands.done.get(timeout=LOOK_S)
            except Empty:
                continue
            left.remove(index)
            ear.listen([index])
            yield _result(index, points[index], outcome)
    finally:
        hands.give_up()


def _result(index: int, point: GridPoint, outcome: TaskOutcome) -> Result:
    return Result(
        index,
        point.config,
        point.differs,
        point.seed,
        outcome.ending,
        outcome.accuracies,
        outcome.accuracy,
        outcome.train_accuracy,
        outcome.seconds,
        outcome.folder,
        outcome.remark,
    )
