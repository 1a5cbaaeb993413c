"""Judging predictions: the figure that decides, the right option, and points for a drawn curve."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import nan

import numpy as np

from core.linalg.arrays import Array
from core.studies.experiments.claims import Finding, Measure
from core.studies.experiments.course import Courses
from core.studies.experiments.measures import after, best, difference, late, length, ratio, taken
from core.studies.experiments.unit import EPOCHS, PERCENT, TIMES, Unit
from core.studies.step import CurveSketch, DecidingFigure, Prediction
from core.support.messages import message

COST = Unit(decimals=3)
POINTS = Unit(message("{number} percentage points"), scale=100, decimals=1, signed=True)
"""Differences of accuracies: "+3.2 percentage points", as a lesson gives points of its own."""

FIRST_TRY, LATER_TRY = 1.0, 0.5
"""Points of an exercise that is right at the first answer, and at a later one."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Runs and findings that a step has led to: courses by the runs' names in the lesson,
    findings by what they claim.
    """

    courses: Courses
    findings: Mapping[str, Finding]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Judgement of a prediction. points: 0..1; right: the number of the right option, from 0; None for a curve.

    was: the deciding figure in words, "" where there is none.
    """

    points: float
    right: int | None
    was: str


def judge(prediction: Prediction, chosen: int, evidence: Evidence) -> Verdict:
    """Judge a chosen option, from 0."""
    value, was = None, ""
    if prediction.figure:
        value, unit = figure_value(prediction.figure, evidence)
        was = unit.phrase(unit.number(value).replace("-", "−")) if value == value else ""
    right = prediction.right_option(value)
    return Verdict(float(chosen == right), right, was)


def figure_value(figure: DecidingFigure, evidence: Evidence) -> tuple[float, Unit]:
    """Return a figure and its unit; NaN where a run or a finding is missing."""
    if figure.claim:
        finding = evidence.findings.get(figure.claim)
        return (finding.value, finding.claim.unit) if finding else (nan, PERCENT)
    measure, unit = _measure(figure, figure.run), _unit(figure)
    if figure.minus:
        measure = difference(measure, _measure(figure, figure.minus))
    elif figure.over:
        measure = ratio(measure, _measure(figure, figure.over))
    missing = any(run not in evidence.courses for run in measure.runs)
    return (nan if missing else measure(evidence.courses), unit)


def _unit(figure: DecidingFigure) -> Unit:
    if figure.over:
        return TIMES
    plain = {"accuracy": POINTS if figure.minus else PERCENT, "cost": COST, "epochs": EPOCHS}
    return plain[figure.quantity]


def _measure(figure: DecidingFigure, run: str) -> Measure:
    """Take the figure of one run, as the gallery's measures do."""
    if figure.quantity == "epochs":
        return length(run)
    if figure.quantity == "cost":
        return taken(run, lambda course: _cost_at(course.cost(figure.of), figure.at))
    if figure.at == "best":
        return best(run, figure.of)
    return late(run, figure.of, epochs=1) if figure.at == "last" else after(run, figure.at, figure.of)


def _cost_at(values: Array, at: str | int) -> float:
    """Take the cost at an epoch from 1, the last, or the best, which is the lowest."""
    if not len(values) or (isinstance(at, int) and at > len(values)):
        return nan
    if at == "best":
        return float(np.min(values))
    return float(values[-1 if at == "last" else int(at) - 1])


def judge_sketch(sketch: CurveSketch, drawn: Array, evidence: Evidence) -> Verdict:
    """Judge a drawn curve. drawn: (E,) one value an epoch, from 1, NaN where nothing was drawn.

    The points fall from 1 to 0 as the mean distance grows from none to a quarter of the y axis. A curve drawn over a
    part of the epochs gets that part of them.
    """
    course = evidence.courses.get(sketch.run)
    if course is None or not course.epochs:
        return Verdict(0.0, None, "")
    true = course.accuracy(sketch.of) if sketch.quantity == "accuracy" else course.cost(sketch.of)
    both = min(len(true), len(drawn))
    distance = np.full(len(true), np.nan)
    distance[:both] = np.abs(np.clip(true[:both], sketch.low, sketch.high) - drawn[:both])
    mean = float(np.nanmean(distance)) if np.isfinite(distance).any() else sketch.high - sketch.low
    unit = POINTS if sketch.quantity == "accuracy" else COST
    points = max(0.0, 1 - 4 * mean / (sketch.high - sketch.low)) * float(np.isfinite(distance).mean())
    return Verdict(points, None, unit.phrase(unit.number(mean).removeprefix("+")))
