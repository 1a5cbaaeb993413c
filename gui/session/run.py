"""One training as the window keeps it: its settings, its curves, how it ended."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

import numpy as np

from core.config import RunConfig
from core.events import BatchDone, Changed, Diverged, Ending, HasAnsweringScores, Scores
from core.linalg.arrays import Array


class RunSeries:
    """A growing curve; x in epochs. Its arrays double, and what was handed out never changes."""

    def __init__(self) -> None:
        self._samples: Array = np.empty((2, 64))
        self._count = 0

    def add(self, x: float, y: float) -> None:
        """One more sample."""
        if self._count == self._samples.shape[1]:
            self._samples = np.concatenate([self._samples, np.empty_like(self._samples)], axis=1)
        self._samples[:, self._count] = x, y
        self._count += 1

    def extend(self, xs: Array, ys: Array) -> None:
        """More samples at once, (N,) each."""
        self._samples = np.concatenate([self._samples[:, : self._count], (xs, ys), np.empty((2, 64))], axis=1)
        self._count += len(xs)

    @property
    def x(self) -> Array:
        """(N,) epochs."""
        return self._samples[0, : self._count]

    @property
    def y(self) -> Array:
        """(N,) values."""
        return self._samples[1, : self._count]

    def __len__(self) -> int:
        return self._count


class RunCurve(StrEnum):
    """The curves of a run. Costs without their λ term; accuracies 0..1.

    Those that are averaged belong to the moving average of the weights and are empty without one.
    """

    TRAIN_COST = "train cost"
    VALIDATION_COST = "validation cost"
    RUNNING_COST = "running cost"
    PENALTY = "λ term"
    TRAIN_ACCURACY = "train accuracy"
    VALIDATION_ACCURACY = "validation accuracy"
    RUNNING_ACCURACY = "running accuracy"
    AVERAGED_COST = "averaged validation cost"
    AVERAGED_ACCURACY = "averaged validation accuracy"
    ETA = "η"


@dataclass(frozen=True, slots=True)
class RunEpoch(HasAnsweringScores):
    """What is remembered of an `EpochDone`: its figures, without the weights.

    averaged: `validation` of the moving average of the weights, where there is one.
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
        """The validation accuracy, 0..1, of what answers: the average where there is one."""
        return self.answering.accuracy


@dataclass(slots=True)
class RunHistory:
    """One training. kept_epoch, kept_accuracy: the best epoch as patience counts, perhaps one of an earlier run.

    number: from 1 for what came in this session, 0 and below for what was on disk before it, the newest highest.
    ending: None while it goes on, and where it was interrupted. folder: where it is kept, None where it is not.
    started: in UTC. remark: why it ended, in words. epochs_on_disk, best_on_disk: what its folder says while `epochs`
    is not read. curves: where it went on from another run, with that one's part before. epochs: its own.
    is_guest: trained beside the runs of the Train button, in a race or elsewhere, and read when it had ended.
    """

    number: int
    name: str
    config: RunConfig
    curves: dict[RunCurve, RunSeries] = field(default_factory=lambda: {curve: RunSeries() for curve in RunCurve})
    epochs: list[RunEpoch] = field(default_factory=list)
    kept_epoch: int = 0
    kept_accuracy: float = 0.0
    changes: list[Changed] = field(default_factory=list)
    batches_per_epoch: int = 1
    train_images: int = 1
    position: float = 0.0
    images_per_second: float = 0.0
    seconds: float = 0.0
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
    is_guest: bool = False

    @property
    def is_of_this_session(self) -> bool:
        """Whether the Train button of this window made it."""
        return self.number > 0 and not self.is_guest

    @property
    def epoch_count(self) -> int:
        """Whole epochs that were trained."""
        return len(self.epochs) or self.epochs_on_disk

    @property
    def best_accuracy(self) -> float | None:
        """The best validation accuracy so far, 0..1, of what answers."""
        return max((epoch.accuracy for epoch in self.epochs), default=self.best_on_disk)

    @property
    def is_averaged(self) -> bool:
        """Whether an average of the weights has been scored."""
        return any(epoch.averaged for epoch in reversed(self.epochs))

    def place_of(self, event: BatchDone | Changed | Diverged) -> float:
        """Where it happened on the axis of epochs; reckoned with today's mini-batches where the event does not say."""
        return event.position or event.epoch - 1 + event.batch / self.batches_per_epoch
