"""Rules for the curves and the end of a run, which need no weights and are cheap."""

from collections.abc import Sequence

import numpy as np

from core.insight.doctor import limits
from core.insight.doctor.course import RunCourse
from core.insight.doctor.problem import Problem, ProblemKind
from core.linalg.arrays import Array


def diverged(course: RunCourse) -> Problem | None:
    """Detect divergence: what diverged, when, what is kept, and what to try."""
    event = course.diverged
    if event is None:
        return None
    good = event.last_good.epoch
    kept = f"the weights of epoch {good} are kept" if good else "the initial weights are kept"
    what = f"{event.what} became infinite in mini-batch {event.batch} of epoch {event.epoch}: {kept}, "
    config = course.config
    # A step multiplies each weight by 1 - ηλ/n: with ηλ/n >= 2 that alone makes the weights grow without bound.
    if config.regularizer == "L2" and config.eta * config.lambda_ / course.train_images >= 2:
        largest = float(f"{course.train_images / config.eta:.1g}")
        return Problem(ProblemKind.DIVERGED, f"{what}try a λ below {largest:g}.", ("lambda_", "eta"))
    if event.suggested_eta is None:
        return Problem(
            ProblemKind.DIVERGED, f"{what}try smaller initial weights or another activation.", ("init", "hidden")
        )
    return Problem(ProblemKind.DIVERGED, f"{what}try η {event.suggested_eta:g}.", ("eta", "clip_norm"))


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
    return Problem(
        ProblemKind.OVERFITTING,
        f"validation cost has risen for {epochs} epochs while training cost falls: overfitting: "
        "try more λ, dropout, or more data.",
        ("lambda_", "dropout", "train_images"),
    )


def _smooth(costs: Sequence[float]) -> Array:
    """Return the moving means over SMOOTH epochs."""
    means: Array = np.convolve(costs, np.full(limits.SMOOTH, 1 / limits.SMOOTH), "valid")
    return means
