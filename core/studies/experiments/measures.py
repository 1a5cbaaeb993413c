"""Figures taken from finished runs; each is NaN where a run has no such figure."""

from collections.abc import Callable, Sequence
from math import nan
from typing import Any

import numpy as np

from core.linalg.arrays import Array
from core.studies.experiments.claims import Claim, Measure
from core.studies.experiments.course import Course, Courses, Of
from core.studies.experiments.evidence import Measured, Printed
from core.studies.experiments.unit import PERCENT, Unit


def reproduced(
    what: str, measure: Measure, seeds: tuple[float, ...], book: Printed | None = None, unit: Unit = PERCENT
) -> Claim:
    """Expect the figure that other seeds gave, neither worse nor better."""
    measured = Measured(seeds)
    return Claim(what, measure, unit, *measured.range(unit), measured, book)


def taken(run: str, figure: Callable[[Course], float]) -> Measure:
    """Take a figure of one run."""
    return Measure((run,), lambda courses: figure(courses[run]))


def best(run: str, of: Of = "test") -> Measure:
    """Take the highest accuracy of any epoch."""
    return taken(run, lambda course: _of(course.accuracy(of), np.max))


def after(run: str, epoch: int, of: Of = "test") -> Measure:
    """Take the accuracy after that epoch, counted from 1."""
    return taken(run, lambda course: _of(course.accuracy(of)[epoch - 1 : epoch], np.max))


def late(run: str, of: Of = "validation", epochs: int = 5) -> Measure:
    """Take the mean accuracy over the last epochs, so that no single one counts much."""
    return taken(run, lambda course: _of(course.accuracy(of)[-epochs:], np.mean))


def late_cost(run: str, of: Of = "validation") -> Measure:
    """Take the mean cost over the last five epochs."""
    return taken(run, lambda course: _of(course.cost(of)[-5:], np.mean))


def end_over_lowest_cost(run: str) -> Measure:
    """Divide the last cost on the test set by the lowest: 1 where nothing was unlearnt."""
    return taken(run, lambda course: _of(course.cost("test"), lambda cost: cost[-1] / np.min(cost)))


def lowest_cost_epoch(run: str) -> Measure:
    """Find the epoch, counted from 1, with the lowest cost on the test set."""
    return taken(run, lambda course: _of(course.cost("test"), lambda cost: np.argmin(cost) + 1))


def gain_after_the_turn(run: str) -> Measure:
    """Subtract the test accuracy where the test cost is lowest from the best one."""

    def figure(course: Course) -> float:
        cost = course.cost("test")
        return _of(course.accuracy("test"), lambda accuracy: accuracy.max() - accuracy[np.argmin(cost)])

    return taken(run, figure)


def spread(runs: Sequence[str], of: Of = "validation") -> Measure:
    """Take the standard deviation of the runs' accuracies at the end."""

    def figure(courses: Courses) -> float:
        ends = [courses[run].accuracy(of)[-1:] for run in runs]
        return _of(np.concatenate(ends), lambda values: np.std(values, ddof=1))

    return Measure(tuple(runs), figure)


def confused(run: str, one: int, other: int) -> Measure:
    """Take the share of two classes of the validation set that are read as each other at the end."""

    def figure(course: Course) -> float:
        if course.confusion is None or max(one, other) >= len(course.confusion):
            return nan
        pair = course.confusion[[one, other]]
        images = int(pair.sum())
        return float(pair[0, other] + pair[1, one]) / images if images else nan

    return taken(run, figure)


def rises(run: str) -> Measure:
    """Take the share of epochs, but the first, after which the training cost was higher than before."""
    return taken(run, lambda course: _of(np.diff(course.cost("train")), lambda change: np.mean(change > 0)))


def jitter(run: str, of: Of = "validation", epochs: int = 10) -> Measure:
    """Take the mean change of accuracy, up or down, from one to the next of the last epochs."""
    return taken(run, lambda course: _of(np.abs(np.diff(course.accuracy(of)[-epochs:])), np.mean))


def epochs_to(run: str, accuracy: float) -> Measure:
    """Find the first epoch, counted from 1, with that accuracy on validation."""
    return taken(run, lambda course: _of(np.flatnonzero(course.accuracy("validation") >= accuracy) + 1.0, np.min))


def seconds_to(run: str, accuracy: float) -> Measure:
    """Find the seconds of training by the first epoch with that accuracy on validation: for ratios, not by itself."""
    return taken(run, lambda course: _of(course.seconds[course.accuracy("validation") >= accuracy], np.min))


def steps_to_cost(run: str, cost: float) -> Measure:
    """Count the mini-batches of the epochs up to the first with a validation cost below that."""

    def figure(course: Course) -> float:
        batches = -(-course.train_images // course.run.config.batch_size)
        return batches * _of(np.flatnonzero(course.cost("validation") < cost) + 1.0, np.min)

    return taken(run, figure)


def length(run: str) -> Measure:
    """Count the epochs that were done."""
    return taken(run, lambda course: float(len(course.epochs)))


def slowness(run: str) -> Measure:
    """Take the ratio of the last hidden layer's speed to the first one's, at the start."""
    return taken(run, lambda course: _last_over_first(course.speeds[0]) if course.speeds else nan)


def _last_over_first(speeds: tuple[float, ...]) -> float:
    return speeds[-2] / speeds[0] if speeds[0] else nan


def difference(a: Measure, b: Measure) -> Measure:
    """Subtract b from a."""
    return _both(a, b, lambda one, other: one - other)


def ratio(a: Measure, b: Measure) -> Measure:
    """Divide a by b."""
    return _both(a, b, lambda one, other: one / other if other else nan)


def _both(a: Measure, b: Measure, of: Callable[[float, float], float]) -> Measure:
    def figure(courses: Courses) -> float:
        return of(a(courses), b(courses))

    return Measure((*a.runs, *b.runs), figure)


def _of(values: Array, figure: Callable[[Array], Any]) -> float:
    return float(figure(values)) if len(values) else nan
