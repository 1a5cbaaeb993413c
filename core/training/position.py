"""Position of a run: epoch, mini-batches and images."""

from core.checkpoint import Checkpoint
from core.data.batches import WHOLE, Batches, EpochSegment


class Position:
    """Position of a run. epoch: whole epochs done; batch: mini-batches done after them; segment: as in Checkpoint.

    images: size of the training set.
    """

    def __init__(self, start: Checkpoint, batches: Batches, images: int) -> None:
        self.epoch, self.batch, self.segment = start.epoch, start.batch, start.segment
        self._batches, self._images = batches, images

    @property
    def image(self) -> int:
        """Index in the epoch's order of the next mini-batch's first image; past the end after the last one."""
        return self.segment.images_after(self.batch, self._batches.batch_size)

    @property
    def step(self) -> int:
        """Position since the start of the run in mini-batches of the current size, for schedules."""
        size: int = self._batches.batch_size
        return self.epoch * self._batches.per_epoch + self.image // size

    @property
    def epochs(self) -> float:
        """Position in epochs."""
        return self.epoch + min(1.0, self.image / self._images)

    def batches_until(self, every: int, rows: int) -> int:
        """Return the mini-batches of `rows` images after which the next multiple of `every` of the epoch is done."""
        return -(-(every - self.image % every) // rows)

    def begin_epoch(self) -> None:
        """Move to the start of the next epoch."""
        self.epoch, self.batch, self.segment = self.epoch + 1, 0, WHOLE

    def begin_segment(self) -> None:
        """Start a segment with another mini-batch size, which `use_batches` sets."""
        self.segment = EpochSegment(self.batch, self.image)

    def use_batches(self, batches: Batches) -> None:
        """Count in mini-batches of `batches` from now on."""
        self._batches = batches
