"""Course of a run: its settings, curves and ending, without weights."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.config import RunConfig
from core.events import Diverged


@dataclass(frozen=True, slots=True)
class RunCourse:
    """Course of a run so far. position: in epochs. train_images: n of λ/n.

    train_costs, validation_costs: after each epoch, without λ term, of equal length.
    """

    config: RunConfig
    position: float = 0.0
    train_images: int = 1
    train_costs: Sequence[float] = ()
    validation_costs: Sequence[float] = ()
    diverged: Diverged | None = None
