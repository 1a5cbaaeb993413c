"""One training run in the window: settings, curves, epochs and ending."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from math import nan
from pathlib import Path

import numpy as np

from core.chart.x_axes import XAxis, placed
from core.config import RunConfig
from core.events import BatchDone, Changed, Diverged, Ending, HasAnsweringScores, Scores
from core.linalg.arrays import Array


class RunSeries:
    """Growing series of samples; x in epochs. Arrays double when full, and returned views never change.

    passed: what has passed of its run by each epoch, on the other x axes.
    """

    def __init__(self, passed: "Mapping[XAxis, RunSeries] | None" = None) -> None:
        self.passed = {} if passed is None else passed
        self._samples: Array = np.empty((2, 64))
        self._count = 0

    def add(self, x: float, y: float) -> None:
        """Append a sample."""
        if self._count == self._samples.shape[1]:
            self._samples = np.concatenate([self._samples, np.empty_like(self._samples)], axis=1)
        self._samples[:, self._count] = x, y
        self._count += 1

    def extend(self, xs: Array, ys: Array) -> None:
        """Append samples, (N,) each."""
        self._samples = np.concatenate([self._samples[:, : self._count], (xs, ys), np.empty((2, 64))], axis=1)
        self._count += len(xs)

    @property
    def x(self) -> Array:
        """Epochs, (N,)."""
        return self._samples[0, : self._count]

    @property
    def y(self) -> Array:
        """Values, (N,)."""
        return self._samples[1, : self._count]

    def on(self, axis: XAxis, epochs: Array) -> Array:
        """Return the places of epochs, (N,), on an x axis; NaN where its run does not know them."""
        if axis is XAxis.EPOCHS:
            return epochs
        passed = self.passed.get(axis)
        return placed(epochs, passed.x, passed.y) if passed else np.full(np.shape(epochs), np.nan)

    def has(self, axis: XAxis) -> bool:
        """Return whether its run knows its places on an x axis."""
        return axis is XAxis.EPOCHS or len(self.passed.get(axis, ())) > 0

    def __len__(self) -> int:
        return self._count


class RunCurve(StrEnum):
    """Kinds of curves of a run. Costs are without λ term, but in experiments with it; accuracies are 0..1.

    Averaged curves are of the moving average of the weights and empty without one; those within epochs are of the
    weights that answer, and empty where no validation came between the ends of epochs. Seconds and images count from
    the beginning of the first run that it continues, as far as that is known; they are the other x axes of all curves.
    """

    TRAIN_COST = "train cost"
    VALIDATION_COST = "validation cost"
    RUNNING_COST = "running cost"
    PENALTY = "λ term"
    TEST_COST = "test cost"
    TRAIN_ACCURACY = "train accuracy"
    VALIDATION_ACCURACY = "validation accuracy"
    RUNNING_ACCURACY = "running accuracy"
    WITHIN_COST = "validation cost within epochs"
    WITHIN_ACCURACY = "validation accuracy within epochs"
    AVERAGED_COST = "averaged validation cost"
    AVERAGED_ACCURACY = "averaged validation accuracy"
    TEST_ACCURACY = "test accuracy"
    ETA = "η"
    SECONDS = "seconds of training"
    IMAGES = "images seen"


COSTS = {
    "train": RunCurve.TRAIN_COST,
    "validation": RunCurve.VALIDATION_COST,
    "test": RunCurve.TEST_COST,
    "averaged": RunCurve.AVERAGED_COST,
    "within": RunCurve.WITHIN_COST,
    "running": RunCurve.RUNNING_COST,
    "penalty": RunCurve.PENALTY,
}
"""Curves of costs by their kind: the set, or what else they are of."""

ACCURACIES = {
    "train": RunCurve.TRAIN_ACCURACY,
    "validation": RunCurve.VALIDATION_ACCURACY,
    "test": RunCurve.TEST_ACCURACY,
    "averaged": RunCurve.AVERAGED_ACCURACY,
    "within": RunCurve.WITHIN_ACCURACY,
    "running": RunCurve.RUNNING_ACCURACY,
}
"""Curves of accuracies by their kind."""


class RunCurves(dict[RunCurve, RunSeries]):
    """Curves of a run, whether of the window, a race or an experiment: a series of each kind, empty at first."""

    def __init__(self) -> None:
        self.passed = {XAxis.SECONDS: RunSeries(), XAxis.IMAGES: RunSeries()}
        super().__init__((curve, RunSeries(self.passed)) for curve in RunCurve)
        self[RunCurve.SECONDS], self[RunCurve.IMAGES] = self.passed.values()

    def add(self, kind: str, x: float, cost: float, accuracy: float) -> None:
        """Append a cost and an accuracy, 0..1, of a kind at x epochs."""
        self[COSTS[kind]].add(x, cost)
        self[ACCURACIES[kind]].add(x, accuracy)

    def count(self, x: float, seconds: float, images: float) -> None:
        """Append the seconds of training and the images seen by x epochs."""
        self[RunCurve.SECONDS].add(x, seconds)
        self[RunCurve.IMAGES].add(x, round(images))

    @property
    def counted(self) -> tuple[float, float, float]:
        """Epochs and images as counted last, and the seconds, each 0 before the first."""
        seconds, images = self[RunCurve.SECONDS], self[RunCurve.IMAGES]
        at, seen = (float(images.x[-1]), float(images.y[-1])) if len(images) else (0.0, 0.0)
        return at, float(seconds.y[-1]) if len(seconds) else 0.0, seen

    def place(self, axis: XAxis, epochs: float) -> float:
        """Return the place of a moment in epochs on an x axis, also just beyond its ends; NaN where it is not known."""
        passed = self.passed.get(axis)
        if passed is None or not len(passed):
            return epochs if axis is XAxis.EPOCHS else nan
        return float(np.interp(epochs, passed.x, passed.y))


@dataclass(frozen=True, slots=True)
class RunEpoch(HasAnsweringScores):
    """Scores of an `EpochDone`, without the weights.

    averaged: validation scores of the moving average of the weights, if there is one.
    """

    epoch: int
    train: Scores
    running: Scores
    validation: Scores
    eta: float
    seconds: float
    averaged: Scores | None = None

    @property
    def accuracy(self) -> float:
        """Validation accuracy, 0..1, of the answering weights: their average if there is one."""
        return self.answering.accuracy


@dataclass(slots=True)
class RunHistory:
    """One training run. kept_epoch, kept_accuracy: best epoch for early stopping, possibly of an earlier run.

    number: from 1 for runs of this session, 0 and below for older ones on disk, the newest highest.
    ending: None while it runs or if it was interrupted. folder: on disk, or None. started: in UTC. remark: why it
    ended, as text. epochs_on_disk, best_on_disk, last_on_disk: from its folder while `epochs` is not read. curves:
    including those of the run it continues, whose live changes are past_changes. epochs, changes: its own. is_guest:
    trained elsewhere, as in a race, and read after its end. engine: what trains it, as in Started. file: of an opened
    model whose run is not known, or None. seconds: of its own; seconds_before: of those that it continues.
    """

    number: int
    name: str
    config: RunConfig
    curves: RunCurves = field(default_factory=RunCurves)
    epochs: list[RunEpoch] = field(default_factory=list)
    kept_epoch: int = 0
    kept_accuracy: float = 0.0
    changes: list[Changed] = field(default_factory=list)
    past_changes: list[Changed] = field(default_factory=list)
    batches_per_epoch: int = 1
    train_images: int = 1
    position: float = 0.0
    images_per_second: float = 0.0
    engine: str = ""
    seconds: float = 0.0
    seconds_before: float = 0.0
    paused: bool = False
    ending: Ending | None = None
    diverged: Diverged | None = None
    folder: Path | None = None
    star: bool = False
    note: str = ""
    started: datetime | None = None
    remark: str = ""
    epochs_on_disk: int = 0
    best_on_disk: float | None = None
    last_on_disk: float | None = None
    is_guest: bool = False
    file: Path | None = None

    @property
    def is_of_this_session(self) -> bool:
        """True if it was started by this window's Train button."""
        return self.number > 0 and not self.is_guest

    @property
    def epoch_count(self) -> int:
        """Number of complete epochs, including those of the run it continues."""
        return self.epochs[-1].epoch if self.epochs else self.epochs_on_disk

    @property
    def best_accuracy(self) -> float | None:
        """Best validation accuracy so far, 0..1, of the answering weights."""
        known = [*(epoch.accuracy for epoch in self.epochs), *self._reached]
        return max(known, default=self.best_on_disk)

    @property
    def last_accuracy(self) -> float | None:
        """Validation accuracy after the newest epoch, 0..1, of the answering weights; where one ended it, that."""
        if self._reached:
            return self._reached[0]
        return self.epochs[-1].accuracy if self.epochs else self.last_on_disk

    @property
    def _reached(self) -> tuple[float, ...]:
        """Accuracy, 0..1, that ended the run within an epoch, or ()."""
        within = self.curves[RunCurve.WITHIN_ACCURACY]
        is_end = self.ending is Ending.REACHED and len(within) > 0 and within.x[-1] > self.epoch_count
        return (float(within.y[-1]),) if is_end else ()

    @property
    def is_averaged(self) -> bool:
        """True if an average of the weights was scored."""
        return any(epoch.averaged for epoch in reversed(self.epochs))

    def place_of(self, event: BatchDone | Changed | Diverged) -> float:
        """Return the position of an event in epochs, computed from its mini-batch if the event has none."""
        return event.position or event.epoch - 1 + event.batch / self.batches_per_epoch
