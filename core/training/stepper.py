"""Protocol of steppers: owners of a run's weights, which train them in passes over the training set."""

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
    """The gradient is not finite, and no better point is known."""


class Stepper(Protocol):
    """Owner of the weights of a run.

    name: of the engine, with its versions. average: (P,), the weights' moving average if `ema` is on.
    eta: of the last step.
    """

    name: str
    average: Array | None
    eta: float

    @property
    def theta(self) -> Array:
        """Weights, (P,)."""

    @property
    def state(self) -> State:
        """The optimizer's arrays."""

    @property
    def answering(self) -> Array:
        """Weights that answer, (P,): their moving average if there is one."""

    @property
    def may_overshoot(self) -> bool:
        """True if theta may be a trial point with a better one known: a cost that is not finite is then no failure."""

    @property
    def stops_between_batches(self) -> bool:
        """True if a run can be stopped and resumed within a pass."""

    @property
    def uses_eta(self) -> bool:
        """True if a smaller η makes smaller steps."""

    def bind(self, config: RunConfig) -> None:
        """Update the settings that can change during a run."""

    def advance(
        self,
        block: Block,
        done: int,
        until: int,
        dropout: Dropout,
        step: int,
        accuracies: Sequence[float],
        interrupted: Callable[[], bool],
    ) -> int:
        """Train on mini-batches of `block` from number `done` to `until`, or fewer, at least one, if `interrupted()`.

        step: mini-batches done since the start of the run. Returns how many of the block are done now.
        """

    def end_pass(self) -> Pass:
        """Finish a pass over all mini-batches of the training set."""

    def is_over(self, accuracies: Sequence[float]) -> bool:
        """Return whether the schedule ends the run after these validation accuracies, 0..1."""

    def last_gradient(self) -> Array | None:
        """Return a copy, (P,), of the last mini-batch's gradient without λ term; None if it made no step."""

    def close(self) -> None:
        """End the run; theta keeps the last accepted weights."""
