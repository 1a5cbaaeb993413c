"""Short trainings that show each kind of problem, and healthy ones; diagnosed after every epoch as the window does."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from unittest.mock import patch

from core.config import RunConfig
from core.data.dataset import Dataset
from core.data.sources import load
from core.events import BatchDone, Diverged, EpochDone
from core.insight.doctor import Before, Examiner, Problem, ProblemKind, RunCourse, diagnose, to_tell
from core.trainer import train
from core.training.clock import Clock

IMAGES, EPOCHS = 5000, 4
DEEP = "784-30-30-30-30-10"
RELU = {"hidden": "relu", "init": "he", "cost": "log-likelihood"}
WIDE = RELU | {"sizes": "784-100-10"}

ILL: dict[ProblemKind, dict[str, object]] = {
    ProblemKind.DIVERGED: {"cost": "quadratic", "output": "linear", "hidden": "relu", "eta": 1000},
    ProblemKind.CHANCE: {"eta": 50},
    ProblemKind.ALIKE: {"init": "glorot", "max_norm": 1e-5, "eta": 1e-6},
    ProblemKind.EXPLODING: {
        "sizes": DEEP,
        "hidden": "leaky-relu",
        "init": "large",
        "cost": "quadratic",
        "output": "linear",
        "eta": 1e-3,
        "clip_norm": 1,
    },
    ProblemKind.DEAD: WIDE | {"eta": 1, "lambda_": 0},
    ProblemKind.SATURATED: {"eta": 8},
    ProblemKind.VANISHING: {"sizes": DEEP, "eta": 0.02},
    ProblemKind.STUCK: {"init": "large", "cost": "quadratic", "eta": 0.1, "lambda_": 0},
    ProblemKind.CONSTANT: {"sizes": DEEP, "cost": "quadratic", "eta": 0.5},
    ProblemKind.LARGE_STEP: {"lambda_": 5000},
    ProblemKind.SMALL_STEP: {"eta": 1e-3},
    ProblemKind.OVERFITTING: WIDE
    | {"optimizer": "adam", "eta": 0.001, "batch_size": 32, "lambda_": 0, "epochs": 30, "train_images": 1000},
}
"""Settings of a run that shows each kind of problem."""

HEALTHY: tuple[dict[str, object], ...] = (
    {},
    {"eta": 0.1},
    {"eta": 1},
    {"lambda_": 0},
    {"batch_size": 32, "eta": 1},
    {"cost": "quadratic", "eta": 3},
    {"cost": "quadratic", "eta": 1},
    {"cost": "quadratic", "output": "linear", "eta": 0.02},
    {"cost": "log-likelihood", "eta": 0.3},
    {"init": "large"},
    {"init": "glorot"},
    {"init": "he", "eta": 0.2},
    {"hidden": "tanh", "init": "glorot", "eta": 0.1},
    {"hidden": "tanh", "cost": "log-likelihood", "eta": 0.05},
    {"hidden": "relu", "eta": 0.1},
    {"hidden": "softplus", "eta": 0.05},
    {"hidden": "sinh", "eta": 0.005},
    {"optimizer": "momentum", "eta": 0.05},
    {"optimizer": "nesterov", "eta": 0.03},
    {"optimizer": "rmsprop", "eta": 0.001},
    {"optimizer": "adam", "eta": 0.002},
    {"optimizer": "l-bfgs", "epochs": 10},
    {"dropout": 0.5, "sizes": "784-100-10"},
    {"sizes": "784-30-30-10"},
    {"decay": "one-cycle", "eta": 1},
    {"decay": "cosine"},
    {"ema": 0.99},
    {"regularizer": "L1", "lambda_": 0.3},
    RELU | {"eta": 0.1},
    WIDE | {"eta": 0.05},
    RELU | {"optimizer": "adam", "eta": 0.001},
    RELU | {"hidden": "leaky-relu", "eta": 0.1},
    RELU | {"hidden": "gelu", "optimizer": "adamw", "eta": 0.002},
    RELU | {"sizes": "784-60-30-30-10", "eta": 0.05},
)
"""Settings of runs that learn well."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Findings after an epoch. told: the problem that a person is told of without asking."""

    accuracy: float | None
    problems: list[Problem]
    told: Problem | None


@cache
def data(source: str = "synthetic") -> Dataset:
    return load(source)


def settings(values: dict[str, object]) -> RunConfig:
    return RunConfig(epochs=EPOCHS, train_images=IMAGES).changed(**values)


def followed(config: RunConfig, epochs: int | None = None) -> list[Seen]:
    """Train and return what is seen after each epoch; the steps are measured from the report before the newest on.

    Each block of mini-batches is reported, so that what is seen does not depend on the speed of the machine.
    """
    with patch.object(Clock, "report_is_due", _has_learnt):
        return _followed(config, epochs)


def _has_learnt(clock: Clock) -> bool:
    """Return whether images were counted since the last report, which happens at the end of each block."""
    return clock._recent[1] > 0  # in place of its own question, which asks for the time too


def _followed(config: RunConfig, epochs: int | None) -> list[Seen]:
    dataset = data(config.data).limited(config.train_images)
    examiner = Examiner(config, dataset.train)
    course = RunCourse(config, 0.0, len(dataset.train), has_classes=dataset.train.has_classes)
    reports, seen = list[BatchDone](), list[Seen]()
    for event in train(config.changed(epochs=epochs or config.epochs), dataset):
        if isinstance(event, BatchDone):
            reports = [*reports[-1:], event]
        elif isinstance(event, Diverged):
            course = replace(course, diverged=event)
            problems = diagnose(None, course)
            seen.append(Seen(None, problems, to_tell(problems, course, None)))
        elif isinstance(event, EpochDone):
            course = _grown(course, event)
            found = examiner.examine(event.checkpoint.answering, _before(reports, event, course))
            problems = diagnose(found, course)
            seen.append(Seen(event.answering.accuracy, problems, to_tell(problems, course, found)))
            reports = []
    return seen


def _grown(course: RunCourse, event: EpochDone) -> RunCourse:
    return replace(
        course,
        position=float(event.epoch),
        train_costs=[*course.train_costs, event.train.data_cost],
        validation_costs=[*course.validation_costs, event.validation.data_cost],
        accuracies=[*course.accuracies, event.answering.accuracy],
        eta=event.eta,
    )


def _before(reports: Sequence[BatchDone], event: EpochDone, course: RunCourse) -> Before | None:
    if not reports or course.config.ema:
        return None
    batches = round((event.epoch - reports[0].position) * course.steps / course.position)
    return Before(reports[0].theta, batches) if batches else None
