"""Record of a race in this window: its runs, their progress and results. No Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import prod
from typing import Any

from core.config import RunConfig
from core.events import Ending
from core.studies.experiments.course import Run, work
from core.studies.sweep.grid import GridPoint
from core.studies.sweep.progress import RunProgress
from core.studies.sweep.running import Result
from core.studies.sweep.table import Row, rows
from gui.session.run import RunCurve, RunCurves


@dataclass(slots=True, eq=False)
class RaceEntry:
    """One run of a race. style: for `run_style`, equal for all seeds of a setting; is_stopping: stop requested.

    curves: on the validation set, one sample per epoch reported.
    """

    index: int
    point: GridPoint
    style: int
    has_begun: bool = False
    is_stopping: bool = False
    curves: RunCurves = field(default_factory=RunCurves)
    result: Result | None = None

    @property
    def config(self) -> RunConfig:
        """Settings of the run."""
        return self.point.config

    @property
    def has_ended(self) -> bool:
        """True if the run has ended."""
        return self.result is not None

    @property
    def epochs(self) -> int:
        """Number of epochs reported."""
        return len(self.curves[RunCurve.VALIDATION_ACCURACY])

    @property
    def passed(self) -> tuple[float | None, float | None]:
        """Seconds of training and images seen so far; None where not known, as of a run of a cluster."""
        _, seconds, images = self.curves.counted
        return (round(seconds, 3), int(images)) if images else (None, None)

    @property
    def best_accuracy(self) -> float | None:
        """Best validation accuracy of all epochs, 0..1, as in the table of runs."""
        return max(self._known, default=None)

    @property
    def last_accuracy(self) -> float | None:
        """Validation accuracy after the newest epoch, 0..1, as in the table of runs."""
        return self._known[-1] if self._known else None

    @property
    def _known(self) -> Sequence[float]:
        if self.result:
            known, reached = self.result.accuracies, self.result.accuracy
            return (*known, reached) if self.result.ending is Ending.REACHED and reached is not None else known
        return [float(each) for each in self.curves[RunCurve.VALIDATION_ACCURACY].y]

    @property
    def share(self) -> float:
        """Fraction done, 0..1."""
        return 1.0 if self.result else min(1.0, self.epochs / self.config.epochs)


class RaceRecord:
    """Record of a race, updated by the panel; views redraw when `version` changes.

    names: name of each run, without its seed.
    """

    def __init__(self, points: Sequence[GridPoint], jobs: int = 1, names: Sequence[str] = ()) -> None:
        self.points, self.jobs, self.version = tuple(points), jobs, 0
        self.names = tuple(names) or ("",) * len(self.points)
        self.failure = ""
        self.is_active = False
        settings = list(dict.fromkeys(tuple(point.differs.items()) for point in points))
        alone = len(settings) == 1  # then the seeds are what is to be told apart
        self.entries = [
            RaceEntry(at, point, at if alone else settings.index(tuple(point.differs.items())))
            for at, point in enumerate(points)
        ]

    # What it is about

    @cached_property
    def knobs(self) -> Mapping[str, tuple[Any, ...]]:
        """Keys and values of the varying settings, in the order requested."""
        names = self.points[0].differs if self.points else ()
        values = {name: tuple(dict.fromkeys(point.differs[name] for point in self.points)) for name in names}
        return {name: each for name, each in values.items() if len(each) > 1}

    @cached_property
    def settings(self) -> list[tuple[str, Mapping[str, Any]]]:
        """Name and differences of each combination, in the order requested."""
        named = zip(self.names, self.points, strict=True)
        return list({tuple(point.differs.items()): (name, point.differs) for name, point in named}.values())

    @cached_property
    def is_grid(self) -> bool:
        """True if every combination of the settings' values is there, so that a map has no empty cells."""
        combinations = prod(len(values) for values in self.knobs.values())
        return len(self.settings) == combinations

    def name_of(self, row: Row) -> str:
        """Return the name of a row's combination."""
        return next(name for name, differs in self.settings if differs == row.differs)

    def best_config(self, table: Sequence[Row]) -> RunConfig | None:
        """Return the settings of the best row, with the first of its seeds; None if there is none yet."""
        best = next((row.differs for row in table if row.best), None)
        return next((point.config for point in self.points if point.differs == best), None)

    def config_with(self, name: str, value: Any) -> RunConfig:
        """Return the settings of a run in which the setting `name` is `value`."""
        return next(point.config for point in self.points if point.differs[name] == value)

    # How it goes

    def take_news(self, news: RunProgress) -> None:
        """Record a worker's report."""
        entry = self.entries[news.index]
        entry.has_begun = True
        if news.accuracy is not None and news.cost is not None:
            _, seconds, images = entry.curves.counted
            if news.images:
                entry.curves.count(news.epoch, seconds + news.seconds, images + news.images)
            entry.curves.add("validation", news.epoch, news.cost, news.accuracy)
        self.version += 1

    def take_result(self, result: Result) -> None:
        """Record the result of a run."""
        self.entries[result.index].result = result
        self.version += 1

    def want_stopped(self, indices: Sequence[int]) -> None:
        """Mark these runs as stopping."""
        for index in indices:
            self.entries[index].is_stopping |= not self.entries[index].has_ended
        self.version += 1

    @property
    def ended(self) -> int:
        """Number of ended runs."""
        return sum(entry.has_ended for entry in self.entries)

    @property
    def results(self) -> list[Result]:
        """Results of the runs that have ended."""
        return [entry.result for entry in self.entries if entry.result]

    def rows(self) -> tuple[Row, ...]:
        """Return a row per combination, of the runs that have ended."""
        return rows(self.results)

    # How much of it is done

    def work(self) -> float:
        """Return the estimated work, in arbitrary units."""
        return race_work(self.points)

    def position(self) -> float:
        """Return the fraction of the work done, 0..1, weighted by the length of the runs."""
        done = sum(entry.share * work(Run("", entry.config)) for entry in self.entries)
        return done / (self.work() or 1.0)

    def work_done(self) -> float:
        """Return the work done by the workers, in the same units."""
        return sum(work(Run("", entry.config)) * min(1.0, entry.epochs / entry.config.epochs) for entry in self.entries)


def race_work(points: Sequence[GridPoint]) -> float:
    """Return the estimated work of these runs, in arbitrary units."""
    return sum(work(Run("", point.config)) for point in points)
