"""Validation within an epoch, every `validate_every` images, and the accuracy at which a run ends."""

from math import isfinite

from core.config import RunConfig
from core.data.dataset import Dataset
from core.events import Validated
from core.training.epoch_scores import validated
from core.training.position import Position
from core.training.stepper import Stepper


class Validation:
    """Validation of a run of `config` within its epochs. data: what the run sees.

    Scores leave no trace in the run. An optimizer of the full batch is scored at the end of its epochs only: in between
    its weights are trial points.
    """

    def __init__(self, config: RunConfig, data: Dataset, stepper: Stepper) -> None:
        self._data, self._reach = data, config.reach
        self._every = config.validate_every if stepper.stops_between_batches else 0

    def next_stop(self, here: Position, until: int, done: int, rows: int) -> int:
        """Return the mini-batch of a block before which to stop: `until`, or an earlier one after which it is due.

        done: mini-batches of the block that are done, up to `here`; rows: images of each.
        """
        return min(until, done + here.batches_until(self._every, rows)) if self._every else until

    def is_due(self, here: Position, image: int) -> bool:
        """Return whether a multiple of `validate_every` was passed since `image` of this epoch, before its end."""
        now = here.image
        return bool(self._every) and now < len(self._data.train) and now // self._every > image // self._every

    def score(self, config: RunConfig, stepper: Stepper, here: Position, seconds: float) -> Validated | None:
        """Score the weights; None where they have diverged, which is told at the place where it happened."""
        scores, averaged = validated(config, stepper.theta, stepper.average, self._data)
        if not isfinite(scores.cost):
            return None
        images = here.epoch * len(self._data.train) + here.image
        return Validated(here.epoch + 1, here.batch, here.epochs, images, seconds, scores, averaged)

    def is_reached(self, accuracy: float) -> bool:
        """Return whether a validation accuracy ends the run."""
        return 0 < self._reach <= accuracy

    def ended_at(self, config: RunConfig, stepper: Stepper, here: Position, rows: int) -> bool:
        """Return whether a run that was cut off `here`, after mini-batches of `rows` images, had ended here."""
        if here.batch == here.segment.batch:  # their size was changed here, so the run went on
            return False
        if not (self._reach and self.is_due(here, max(0, here.image - rows))):
            return False
        event = self.score(config, stepper, here, 0.0)
        return event is not None and self.is_reached(event.answering.accuracy)
