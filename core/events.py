"""Events that a run reports: frozen values, in order, the same for the window, the command line and the tests."""

from dataclasses import dataclass, field
from enum import StrEnum

from core.checkpoint import Checkpoint
from core.linalg.arrays import Array
from core.mini_batch import MiniBatch
from core.support.messages import Message, joined, message, recognized

Value = float | str
"""Value of a live setting: a number, on or off, or the name of a choice."""


class Ending(StrEnum):
    """Reason for a run's end."""

    EPOCHS = message("all epochs done")
    PATIENCE = message("no improvement")
    STOPPED = message("stopped")
    DIVERGED = message("diverged")
    RATE = message("learning rate at its minimum")
    CONVERGED = message("converged")
    REACHED = message("accuracy reached")


@dataclass(frozen=True, slots=True)
class Scores:
    """Scores on one set of examples. data_cost: mean over the set; penalty: the λ term, the same for every set.

    accuracy: 0..1, the fraction of images read correctly; for targets R² (see core.training.evaluation), 0 if negative.
    """

    data_cost: float
    penalty: float
    accuracy: float

    @property
    def cost(self) -> float:
        """Total cost: data cost and λ term."""
        return self.data_cost + self.penalty


class HasAnsweringScores:
    """Mixin for objects with `validation` scores, and `averaged` ones if the weights' moving average answers."""

    __slots__ = ()
    validation: Scores
    averaged: Scores | None

    @property
    def answering(self) -> Scores:
        """Validation scores of the weights that answer: of their moving average if there is one."""
        return self.averaged or self.validation


@dataclass(frozen=True, slots=True)
class Started:
    """Start of a run, or its continuation from `checkpoint`. train_images: n of λ/n. engine: its name and versions."""

    checkpoint: Checkpoint
    batches_per_epoch: int
    train_images: int
    engine: str = ""


@dataclass(frozen=True, slots=True)
class BatchDone:
    """Progress report, at most 30 times a second: `batch` mini-batches of epoch `epoch` (from 1) are done.

    running: training scores of this epoch so far, each mini-batch scored before its own step.
    theta: (P,), a copy of the weights that answer now: their moving average if there is one.
    position: epochs done, with the fraction of this epoch's images.
    last: the mini-batch just done, in slow motion. seconds: as in Finished, so far.
    """

    epoch: int
    batch: int
    running: Scores
    eta: float
    images_per_second: float
    theta: Array
    position: float = 0.0
    last: MiniBatch | None = None
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class EpochDone(HasAnsweringScores):
    """End of epoch `epoch` (from 1). train: scored on at most the first 10 000 training images, without dropout.

    running: as in BatchDone, for the whole epoch. seconds: spent on its mini-batches, without pauses and scoring.
    averaged: `validation` of the weights' moving average, None without one.
    is_best: no earlier epoch had a validation accuracy as good, of the weights that answer.
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
class Validated(HasAnsweringScores):
    """Scores within epoch `epoch` (from 1), after `batch` mini-batches of it: on every `validate_every` images.

    position: epochs done, as in BatchDone. images: learnt from since the start of the run, with those of the run that
    it continues. seconds: spent on this epoch's mini-batches so far. averaged: as in EpochDone.
    """

    epoch: int
    batch: int
    position: float
    images: int
    seconds: float
    validation: Scores
    averaged: Scores | None = None


@dataclass(frozen=True, slots=True)
class Changed:
    """Change of a live setting, in effect from mini-batch `batch` (from 0) of epoch `epoch` (from 1) on.

    name: the field of RunConfig; old, new: its values. position: epochs done then, as in BatchDone.
    """

    epoch: int
    batch: int
    name: str
    old: Value
    new: Value
    position: float = field(default=0.0, compare=False)  # determined by the other fields


@dataclass(frozen=True, slots=True)
class Paused:
    """Pause at `checkpoint`, possibly within an epoch; the next event comes when the run resumes.

    last: the mini-batch before the pause, if it was a single step.
    """

    checkpoint: Checkpoint
    last: MiniBatch | None = None


@dataclass(frozen=True, slots=True)
class Midway:
    """Checkpoint within a long epoch, once a minute, in case the process is killed."""

    checkpoint: Checkpoint


_DIVERGED = message("Training diverged: {what} was no longer finite in epoch {epoch}, mini-batch {batch}.")
_SMALLER_ETA = message("Try a smaller learning rate: {eta}.")
_WITHOUT_ETA = message("Try smaller initial weights, another activation or float64.")


def divergence(remark: str) -> str:
    """Return what a run's file says, in English, of its divergence as messages; as it is if it says anything else."""
    found = recognized(remark, [f"{_DIVERGED} {{advice}}"])
    if not isinstance(found, Message):
        return remark
    advice, what = found.values["advice"], found.values["what"]
    why = message(_DIVERGED, **{**found.values, "what": message(what)})
    return joined([why, recognized(advice, [_SMALLER_ETA, _WITHOUT_ETA])])


@dataclass(frozen=True, slots=True)
class Diverged:
    """Divergence in mini-batch `batch` (from 1) of epoch `epoch` (from 1): a number is not finite; `Finished` follows.

    what: the quantity, in words; last_good: the start or the end of the last epoch.
    suggested_eta: a smaller η to try; None where η is not used (L-BFGS). position: epochs done then, as in BatchDone.
    """

    epoch: int
    batch: int
    what: str
    last_good: Checkpoint
    suggested_eta: float | None
    position: float = 0.0

    @property
    def why(self) -> str:
        """Cause, in one sentence."""
        return message(_DIVERGED, what=self.what, epoch=self.epoch, batch=self.batch)

    @property
    def advice(self) -> str:
        """Remedy to try, in one sentence."""
        if self.suggested_eta is None:
            return _WITHOUT_ETA
        return message(_SMALLER_ETA, eta=f"{self.suggested_eta:g}")


@dataclass(frozen=True, slots=True)
class Finished:
    """Last event of every run. checkpoint: its `network` answers, and training can continue from it.

    seconds: spent on mini-batches in this call, without pauses and scoring.
    """

    ending: Ending
    checkpoint: Checkpoint
    seconds: float


Event = Started | BatchDone | Validated | EpochDone | Changed | Paused | Midway | Diverged | Finished
