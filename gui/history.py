"""What has happened in this window: the one writer of what plots and tables read."""

from bisect import insort
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

import numpy as np

from core.arrays import Array
from core.config import RunConfig
from core.events import BatchDone, Changed, Diverged, Ending, EpochDone, Event, Finished, Paused, Scores, Started

FIRST_SHARE = 0.05
"""Of an epoch: before it, the running average is chance rather than news, and would stretch the axes."""


class Series:
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


class Curve(StrEnum):
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
class Epoch:
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
        return (self.averaged or self.validation).accuracy


@dataclass(slots=True)
class Run:
    """One training. kept_epoch, kept_accuracy: the best epoch as patience counts, perhaps one of an earlier run.

    number: from 1 in this session, 0 and below for what was on disk before it, the newest highest. ending: None while
    it goes on, and where it was interrupted. folder: where it is kept, None where it is not. started: in UTC.
    remark: why it ended, in words. epochs_on_disk, best_on_disk: what its folder says while `epochs` is not read.
    """

    number: int
    name: str
    config: RunConfig
    curves: dict[Curve, Series] = field(default_factory=lambda: {curve: Series() for curve in Curve})
    epochs: list[Epoch] = field(default_factory=list)
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

    @property
    def is_of_this_session(self) -> bool:
        """Whether it was trained in this window since it was opened."""
        return self.number > 0

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
        return len(self.curves[Curve.AVERAGED_ACCURACY]) > 0

    def position_of(self, epoch: int, batch: int) -> float:
        """Where `batch` mini-batches of epoch `epoch` (from 1) stand on the axis of epochs."""
        return epoch - 1 + batch / self.batches_per_epoch


class History:
    """All runs, oldest first. version moves with every change: who draws looks at it now and then."""

    def __init__(self) -> None:
        self.runs: list[Run] = []
        self.version = 0
        self._last_number = 0

    @property
    def current(self) -> Run | None:
        """The newest run of this session."""
        return self.runs[-1] if self.runs and self.runs[-1].is_of_this_session else None

    @property
    def next_number(self) -> int:
        """The number of the run that `begin` would make."""
        return self._last_number + 1

    def begin(self, config: RunConfig, name: str) -> Run:
        """A new run; the events that follow are its own."""
        self._last_number += 1  # one that was removed may be put back: its number is not given again
        self.runs.append(Run(self._last_number, name, config))
        self.version += 1
        return self.runs[-1]

    def put_in(self, runs: Sequence[Run]) -> None:
        """Runs from the disk, or that were removed; each goes where its number belongs."""
        for run in runs:
            insort(self.runs, run, key=lambda each: each.number)
        self.version += 1

    def tie(self, folder: Path) -> None:
        """The newest run is kept in `folder`; what was read there before is the same run."""
        run = self.current
        if run:
            self.runs = [each for each in self.runs if each is run or each.folder != folder]
            run.folder = folder
            self.version += 1

    def touch(self) -> None:
        """Something of a run was changed: its star, its note, its curves."""
        self.version += 1

    def rename(self, run: Run, name: str) -> None:
        """Call a run something else."""
        run.name = name
        self.version += 1

    def remove(self, run: Run) -> None:
        """Forget a run that has ended."""
        self.runs.remove(run)
        self.version += 1

    def abandon(self) -> None:
        """The newest run was cut off without a last event."""
        run = self.current
        if run and run.ending is None:
            run.ending, run.paused = Ending.STOPPED, False
            self.version += 1

    def add(self, event: Event) -> None:
        """Write down an event of the newest run."""
        run = self.runs[-1]
        run.paused = isinstance(event, Paused)
        match event:
            case Started():
                run.batches_per_epoch, run.train_images = event.batches_per_epoch, event.train_images
                run.position = run.position_of(event.checkpoint.epoch + 1, event.checkpoint.batch)
            case BatchDone():
                self._add_batch(run, event)
            case EpochDone():
                self._add_epoch(run, event)
            case Changed():
                run.changes.append(event)
                run.config = run.config.changed(**{event.name: event.new})
            case Diverged():
                run.diverged = event
            case Finished():
                run.ending, run.seconds, run.images_per_second = event.ending, event.seconds, 0.0
        self.version += 1

    def _add_batch(self, run: Run, event: BatchDone) -> None:
        run.position = run.position_of(event.epoch, event.batch)
        run.images_per_second = event.images_per_second or run.images_per_second
        if event.batch >= FIRST_SHARE * run.batches_per_epoch:
            self._put_running(run, event.running)
        self._put(run, Curve.ETA, event.eta)

    def _add_epoch(self, run: Run, event: EpochDone) -> None:
        run.position = float(event.epoch)
        run.seconds += event.seconds
        if event.checkpoint.best_epoch:
            run.kept_epoch = event.checkpoint.best_epoch
            run.kept_accuracy = event.checkpoint.accuracies[run.kept_epoch - 1]
        run.epochs.append(
            Epoch(event.epoch, event.train, event.running, event.validation, event.eta, event.seconds, event.averaged)
        )
        self._put_running(run, event.running)
        self._put(run, Curve.TRAIN_COST, event.train.data_cost)
        self._put(run, Curve.VALIDATION_COST, event.validation.data_cost)
        self._put(run, Curve.PENALTY, event.train.penalty)
        self._put(run, Curve.TRAIN_ACCURACY, event.train.accuracy)
        self._put(run, Curve.VALIDATION_ACCURACY, event.validation.accuracy)
        if event.averaged:
            self._put(run, Curve.AVERAGED_COST, event.averaged.data_cost)
            self._put(run, Curve.AVERAGED_ACCURACY, event.averaged.accuracy)
        self._put(run, Curve.ETA, event.eta)

    def _put_running(self, run: Run, scores: Scores) -> None:
        self._put(run, Curve.RUNNING_COST, scores.data_cost)
        self._put(run, Curve.RUNNING_ACCURACY, scores.accuracy)

    @staticmethod
    def _put(run: Run, curve: Curve, value: float) -> None:
        run.curves[curve].add(run.position, value)
