"""Rules for the curves and the end of a run, which need no weights and are cheap."""

from collections.abc import Sequence

import numpy as np

from core.insight.doctor import limits
from core.insight.doctor.causes import cause
from core.insight.doctor.course import RunCourse
from core.insight.doctor.cures import cure, in_words
from core.insight.doctor.problem import Problem, ProblemKind, Severity
from core.linalg.arrays import Array
from core.support.messages import joined, message

_KEPT = message("{what} became infinite in mini-batch {batch} of epoch {epoch}: the weights of epoch {good} are kept.")
_NONE_KEPT = message("{what} became infinite in mini-batch {batch} of epoch {epoch}: the initial weights are kept.")

_AT_CHANCE = {
    (True, True): message("after {epochs:,} epochs it still answers as chance would."),
    (False, True): message("after {epochs:,} epochs it now answers as chance would."),
    (True, False): message("after {epochs:,} epochs it still answers no better than the mean of the targets."),
    (False, False): message("after {epochs:,} epochs it now answers no better than the mean of the targets."),
}
"""Sentences by whether a run never answered better, and whether the answers are classes."""


def diverged(course: RunCourse) -> Problem | None:
    """Detect divergence: what diverged, when, and what is kept; the cure says what to try."""
    event = course.diverged
    if event is None:
        return None
    good = event.last_good.epoch
    template = _KEPT if good else _NONE_KEPT
    what = message(template, what=event.what, batch=event.batch, epoch=event.epoch, good=good)
    knobs: tuple[str, ...] = ("init", "hidden") if event.suggested_eta is None else ("eta", "clip_norm")
    remedy = cure(ProblemKind.DIVERGED, course)
    if remedy is None:
        advice = message("Try smaller initial weights or another activation.")
        return Problem(ProblemKind.DIVERGED, joined([what, advice]), knobs)
    changed = [name for name, _ in remedy.changes]
    knobs = (*changed, *(name for name in knobs if name not in changed))
    advice = message("Try {changes}.", changes=in_words(remedy.changes))
    return Problem(ProblemKind.DIVERGED, joined([what, advice]), knobs)


def chance(course: RunCourse) -> Problem | None:
    """Detect a run that answers as chance would after several epochs, and name the setting that explains it."""
    if not course.is_at_chance:
        return None
    template = _AT_CHANCE[max(course.accuracies) < course.chance, course.has_classes]
    words = message(template, epochs=len(course.accuracies))
    found, remedy = cause(course), cure(ProblemKind.CHANCE, course)
    why = found.words if found else message("No single setting is far from usual.")
    knobs = tuple(name for name, _ in remedy.changes) if remedy else ()
    return Problem(ProblemKind.CHANCE, joined([words, why]), knobs)


def overfitting(course: RunCourse) -> Problem | None:
    """Detect a validation cost that rises for OVERFIT_EPOCHS or more while the training cost falls."""
    if len(course.validation_costs) < limits.OVERFIT_EPOCHS + limits.SMOOTH:
        return None
    validation, train = _smooth(course.validation_costs), _smooth(course.train_costs)
    lowest = int(validation.argmin())
    epochs = len(course.validation_costs) - 1 - (lowest + limits.SMOOTH // 2)
    rose = validation[-1] >= (1 + limits.OVERFIT_RISE) * validation[lowest]
    fell = train[-1] <= (1 - limits.OVERFIT_FALL) * train[lowest]
    if epochs < limits.OVERFIT_EPOCHS or not (rose and fell):
        return None
    if _still_improves(course.accuracies):
        words = message(
            "validation cost has risen for {epochs} epochs while training cost falls: it overfits, though its accuracy "
            "still improves.",
            epochs=epochs,
        )
        return Problem(ProblemKind.OVERFITTING, words, (), severity=Severity.USUAL)
    words = message(
        "validation cost has risen for {epochs} epochs while training cost falls: it overfits.", epochs=epochs
    )
    advice = message("Try more λ, dropout, or more data.")
    return Problem(ProblemKind.OVERFITTING, joined([words, advice]), ("lambda_", "dropout", "train_images"))


def _still_improves(accuracies: Sequence[float]) -> bool:
    """Return whether one of the newest epochs has the best accuracy."""
    newest, before = accuracies[-limits.OVERFIT_EPOCHS :], accuracies[: -limits.OVERFIT_EPOCHS]
    return bool(newest and before) and max(newest) > max(before)


def _smooth(costs: Sequence[float]) -> Array:
    """Return the moving means over SMOOTH epochs."""
    means: Array = np.convolve(costs, np.full(limits.SMOOTH, 1 / limits.SMOOTH), "valid")
    return means
