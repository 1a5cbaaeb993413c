"""Course of a run: its settings, curves and ending, without weights."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from core.config import RunConfig
from core.costs import COSTS
from core.events import Diverged
from core.insight.doctor import limits
from core.optimizers import OPTIMIZERS


@dataclass(frozen=True, slots=True)
class RunCourse:
    """Course of a run so far. position: in epochs. train_images: n of λ/n.

    train_costs, validation_costs: after each epoch, without λ term, of equal length. accuracies: on validation, after
    each epoch, of the weights that answer; R² if has_classes is false. eta: in use now; None if unknown.
    """

    config: RunConfig
    position: float = 0.0
    train_images: int = 1
    train_costs: Sequence[float] = ()
    validation_costs: Sequence[float] = ()
    diverged: Diverged | None = None
    accuracies: Sequence[float] = ()
    eta: float | None = None
    has_classes: bool = True

    @property
    def steps(self) -> float:
        """Number of steps so far: one a mini-batch, or one an epoch with the full batch."""
        full_batch = OPTIMIZERS[self.config.optimizer].full_batch
        return self.position * (1.0 if full_batch else max(1.0, self.train_images / self.config.batch_size))

    @property
    def is_long_enough(self) -> bool:
        """True if it has lasted long enough for a network without problems to show it."""
        return self.position >= limits.PATIENT_EPOCHS and self.steps >= limits.PATIENT_STEPS

    @property
    def chance(self) -> float:
        """Accuracy below which answers are no better than chance: little above that of guessing; for targets R².

        A cost with weights of its own does not aim at the targets' mean, so that R² says nothing of it.
        """
        if not self.has_classes:
            return -inf if COSTS[self.config.cost].knobs else limits.CHANCE_R2
        classes = len(self.config.digits) if len(self.config.digits) > 1 else self.config.sizes[-1]
        guessing = 1 / classes
        return guessing + min(guessing, limits.ABOVE_GUESSING)

    @property
    def is_at_chance(self) -> bool:
        """True if it still or again answers as chance would after its newest epochs."""
        return self.is_long_enough and bool(self.accuracies) and max(self.accuracies[-2:]) < self.chance

    @property
    def is_stalled(self) -> bool:
        """True if the training cost has not fallen any more in the newest epochs."""
        costs = self.train_costs[-1 - limits.STALL_EPOCHS :]
        return self.is_long_enough and len(costs) > limits.STALL_EPOCHS and costs[-1] > limits.STALLED * costs[0]
