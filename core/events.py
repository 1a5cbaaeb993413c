"""What a run reports: frozen values, in order, the same for the window, the command line and the tests."""

from dataclasses import dataclass, field
from enum import StrEnum

from core.checkpoint import Checkpoint
from core.linalg.arrays import Array
from core.mini_batch import MiniBatch

Value = float | str
"""Of a live setting: a number, on or off, or the name of a choice."""


class Ending(StrEnum):
    """Why a run ended."""

    EPOCHS = "all epochs done"
    PATIENCE = "no improvement"
    STOPPED = "stopped by you"
    DIVERGED = "diverged"
    RATE = "learning rate at its end"
    CONVERGED = "no way down any more"


@dataclass(frozen=True, slots=True)
class Scores:
    """How well one set is answered. cost: mean over its images; penalty: the λ term, the same for every set.

    accuracy: 0..1, the fraction of images answered rightly; of targets R²
    (see core.training.evaluation), 0 where negative.
    """

    data_cost: float
    penalty: float
    accuracy: float

    @property
    def cost(self) -> float:
        """The whole cost: data and λ term."""
        return self.data_cost + self.penalty


class HasAnsweringScores:
    """Mixin of what has `validation` scores, and `averaged` ones where the weights' moving average answers."""

    __slots__ = ()
    validation: Scores
    averaged: Scores | None

    @property
    def answering(self) -> Scores:
        """Validation scores of the weights that answer: of their average where there is one."""
        return self.averaged or self.validation


@dataclass(frozen=True, slots=True)
class Started:
    """A run begins, or goes on from `checkpoint`. train_images: n of λ/n."""

    checkpoint: Checkpoint
    batches_per_epoch: int
    train_images: int


@dataclass(frozen=True, slots=True)
class BatchDone:
    """Where a run stands, at most 30 times a second: `batch` mini-batches of epoch `epoch` (from 1) are done.

    running: the training scores so far in this epoch, each mini-batch scored before its own step.
    theta: (P,), a copy of the weights that answer as they are now: their average where there is one.
    position: epochs done, with the fraction of this one's images that are, whatever the size of its mini-batches.
    """

    epoch: int
    batch: int
    running: Scores
    eta: float
    images_per_second: float
    theta: Array
    position: float = 0.0


@dataclass(frozen=True, slots=True)
class EpochDone(HasAnsweringScores):
    """Epoch `epoch` (from 1) is over. train: scored on at most the first 10 000 training images, without dropout.

    running: as in BatchDone, for the whole epoch. seconds: spent on its mini-batches, pauses and scoring left out.
    averaged: `validation` of the moving average of the weights, which is what answers where there is one.
    is_best: no earlier epoch had a better validation accuracy, of what answers.
    """

    epoch: int
    train: Scores
    running: Scores
    validation: Scores
    eta: float
    seconds: float
    is_best: bool
    checkpoint: Checkpoint
    averaged: Scores | None = None


@dataclass(frozen=True, slots=True)
class Changed:
    """A live setting was changed; it counts from mini-batch `batch` (from 0) of epoch `epoch` (from 1) on.

    position: epochs done then, as in BatchDone.
    """

    epoch: int
    batch: int
    name: str
    old: Value
    new: Value
    position: float = field(default=0.0, compare=False)  # follows from the rest


@dataclass(frozen=True, slots=True)
class Paused:
    """The run waits at `checkpoint`, in mid-epoch perhaps; the next event comes when it goes on.

    last: the mini-batch before it, where that was stepped on alone.
    """

    checkpoint: Checkpoint
    last: MiniBatch | None = None


@dataclass(frozen=True, slots=True)
class Midway:
    """In the middle of a long epoch, once a minute: where to go on from `checkpoint` should the process be killed."""

    checkpoint: Checkpoint


@dataclass(frozen=True, slots=True)
class Diverged:
    """The numbers blew up in mini-batch `batch` (from 1) of epoch `epoch` (from 1); `Finished` follows.

    what: the quantity, in words; last_good: the start or the last epoch's end.
    suggested_eta: a smaller η to try; None where η has no say (L-BFGS). position: epochs done then, as in BatchDone.
    """

    epoch: int
    batch: int
    what: str
    last_good: Checkpoint
    suggested_eta: float | None
    position: float = 0.0

    @property
    def why(self) -> str:
        """What happened, in one sentence."""
        return f"Training blew up: {self.what} was no number any more in epoch {self.epoch}, mini-batch {self.batch}."

    @property
    def advice(self) -> str:
        """What to try, in one sentence."""
        if self.suggested_eta is None:
            return "Try smaller first weights, another activation or float64."
        return f"Try a smaller learning rate: {self.suggested_eta:g}."


@dataclass(frozen=True, slots=True)
class Finished:
    """Always the last event. checkpoint: what to answer with (`checkpoint.network`) and where training can go on.

    seconds: spent on mini-batches in this call, pauses and scoring left out.
    """

    ending: Ending
    checkpoint: Checkpoint
    seconds: float


Event = Started | BatchDone | EpochDone | Changed | Paused | Midway | Diverged | Finished
