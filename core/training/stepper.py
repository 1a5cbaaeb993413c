"""The protocol of steppers: what owns a run's weights and moves them through a pass over the training set."""

from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import Protocol

from core.config import RunConfig
from core.data.batches import Block
from core.linalg.arrays import Array
from core.linalg.lbfgs import State
from core.training.dropout import Dropout


class Pass(Enum):
    """Result of a pass over the training set."""

    EPOCH = auto()
    """An epoch is done."""
    AGAIN = auto()
    """Another pass is needed first."""
    CONVERGED = auto()
    """No point with a lower cost is left to find."""
    DIVERGED = auto()
    """The slope is not finite, and there is no better point to go back to."""


class Stepper(Protocol):
    """Owner of the weights of a run.

    theta: (P,), the weights. average: (P,), their moving average, where the config asks for one. state: the optimizer's
    arrays. eta: of the last step.
    """

    theta: Array
    average: Array | None
    state: State
    eta: float

    @property
    def answering(self) -> Array:
        """The weights that answer: their average where there is one. (P,)."""

    @property
    def may_overshoot(self) -> bool:
        """Whether theta may be a trial, with a better point behind it: a cost that is not finite is then no failure."""

    @property
    def stops_between_batches(self) -> bool:
        """Whether a run can be stopped and resumed in the middle of a pass."""

    @property
    def uses_eta(self) -> bool:
        """Whether a smaller η would make smaller steps."""

    def bind(self, config: RunConfig) -> None:
        """Take the settings that can change while a run goes on."""

    def advance(
        self,
        block: Block,
        done: int,
        dropout: Dropout,
        step: int,
        accuracies: Sequence[float],
        interrupted: Callable[[], bool],
    ) -> int:
        """Do mini-batches of `block` from number `done` on, at least one, until its end or until `interrupted()`.

        step: mini-batches done since the run began. Returns how many of the block are done now.
        """

    def end_pass(self) -> Pass:
        """All mini-batches of the training set are done."""

    def is_over(self, accuracies: Sequence[float]) -> bool:
        """Whether the schedule ends the run after these validation accuracies, 0..1."""

    def last_gradient(self) -> Array | None:
        """Return the slope of the cost over the last mini-batch, without λ, as a copy (P,); None if it made no step."""

    def close(self) -> None:
        """The run is over."""
