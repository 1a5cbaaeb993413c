"""Search for η in the background: the range test, then Nielsen's short runs, reported as they come."""

from contextlib import closing
from dataclasses import dataclass, replace
from time import monotonic

from core.config import RunConfig
from core.data.dataset import Dataset
from core.insight.range_test import RangeTestPoint, Trial, range_test, trials
from gui.session.background import Task

SECONDS, RANGE_SECONDS = 30.0, 18.0
"""Total time, and the maximum of it for the range test."""

_REPORT_SECONDS = 0.1
"""Minimum interval of reports: drawing and search share Python's lock, so more reports slow the search."""


@dataclass(frozen=True, slots=True)
class RangeTestResult:
    """Points and trials so far, in order."""

    points: tuple[RangeTestPoint, ...] = ()
    trials: tuple[Trial, ...] = ()


def search(config: RunConfig, data: Dataset, task: Task) -> RangeTestResult:
    """Look for at most 30 s, or until the task is cancelled; report (result so far, None) as its progress."""
    until = monotonic() + SECONDS
    found = _rising(config, data, task)
    task.progress.emit(found, None)
    with closing(trials(config, data, task.cancelled, until - monotonic())) as done:
        for trial in done:
            found = replace(found, trials=(*found.trials, trial))
            task.progress.emit(found, None)
    return found


def _rising(config: RunConfig, data: Dataset, task: Task) -> RangeTestResult:
    points: list[RangeTestPoint] = []
    due = monotonic() + _REPORT_SECONDS
    with closing(range_test(config, data, RANGE_SECONDS)) as rising:
        for point in rising:
            points.append(point)
            if task.cancelled():
                break
            if monotonic() >= due:
                due = monotonic() + _REPORT_SECONDS
                task.progress.emit(RangeTestResult(tuple(points)), None)
    return RangeTestResult(tuple(points))
