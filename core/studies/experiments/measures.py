"""Figures taken from finished runs, and how they are written. Each gives NaN where a run has no such figure."""

from collections.abc import Callable
from math import nan
from typing import Any

import numpy as np

from core.linalg.arrays import Array
from core.studies.experiments.claims import Claim, Measure
from core.studies.experiments.course import Courses, Of

BOOK = "book, best epoch of one run"
OURS = "measured here"
BOOK_TOLERANCE = 0.004
"""How far a fresh seed may fall below an accuracy that the book prints: twice the 0.2 points it moves by."""


def best(run: str, of: Of = "test") -> Measure:
    """The highest accuracy of any epoch."""
    return lambda courses: _taken(courses[run].accuracy(of), np.max)


def after(run: str, epoch: int, of: Of = "test") -> Measure:
    """The accuracy after that epoch, counted from 1."""
    return lambda courses: float(curve[epoch - 1]) if len(curve := courses[run].accuracy(of)) >= epoch else nan


def late(run: str, of: Of = "validation", epochs: int = 5) -> Measure:
    """The mean accuracy over the last epochs, so that no single one counts much."""
    return lambda courses: _taken(courses[run].accuracy(of)[-epochs:], np.mean)


def late_cost(run: str, of: Of = "validation", epochs: int = 5) -> Measure:
    """The mean cost over the last epochs."""
    return lambda courses: _taken(courses[run].cost(of)[-epochs:], np.mean)


def end_over_lowest_cost(run: str, of: Of = "test") -> Measure:
    """The last cost over the lowest: how much was unlearnt, 1 for nothing."""
    return lambda courses: _taken(courses[run].cost(of), lambda cost: cost[-1] / np.min(cost))


def rises(run: str, of: Of = "train") -> Measure:
    """The share of epochs, but the first, after which the cost was higher than before."""
    return lambda courses: _taken(np.diff(courses[run].cost(of)), lambda change: np.mean(change > 0))


def jitter(run: str, of: Of = "validation", epochs: int = 10) -> Measure:
    """The mean change of accuracy, up or down, from one to the next of the last epochs."""
    return lambda courses: _taken(np.abs(np.diff(courses[run].accuracy(of)[-epochs:])), np.mean)


def epochs_to(run: str, accuracy: float, of: Of = "validation") -> Measure:
    """The first epoch, counted from 1, with that accuracy."""

    def measure(courses: Courses) -> float:
        there = np.flatnonzero(courses[run].accuracy(of) >= accuracy)
        return float(there[0] + 1) if len(there) else nan

    return measure


def length(run: str) -> Measure:
    """How many epochs were done."""
    return lambda courses: float(len(courses[run].epochs))


def slowness(run: str) -> Measure:
    """How many times as fast as the first hidden layer the last one learns, at the start."""

    def measure(courses: Courses) -> float:
        speeds = courses[run].speeds
        return speeds[0][-2] / speeds[0][0] if speeds and speeds[0][0] else nan

    return measure


def difference(a: Measure, b: Measure) -> Measure:
    """How much larger a is than b."""
    return lambda courses: a(courses) - b(courses)


def ratio(a: Measure, b: Measure) -> Measure:
    """How many times as large a is as b."""
    return lambda courses: a(courses) / divisor if (divisor := b(courses)) else nan


def percent(share: float) -> str:
    """0.9542 -> "95.42 %"."""
    return f"{100 * share:.2f} %"


def points(share: float) -> str:
    """0.0123 -> "+1.23 points"."""
    return f"{100 * share:+.2f} points"


def times(factor: float) -> str:
    """1.5 -> "1.5 times"."""
    return f"{factor:.2g} times" if factor < 100 else f"{factor:.0f} times"


def count(epochs: float) -> str:
    """3 -> "3 epochs"."""
    return f"{epochs:.0f} epoch{'' if epochs == 1 else 's'}"


def printed(run: str, accuracy: float, source: str = BOOK, tolerance: float = BOOK_TOLERANCE) -> Claim:
    """The best epoch on the test set should be as good as printed, or better."""
    return Claim(run, percent(accuracy), source, best(run), percent, accuracy - tolerance)


def _taken(values: Array, of: Callable[[Array], Any]) -> float:
    return float(of(values)) if len(values) else nan
