"""Where a run is: how far in which epoch, in mini-batches and in images."""

from core.checkpoint import Checkpoint
from core.data.batches import WHOLE, Batches, EpochSegment


class Position:
    """epoch: whole epochs done; batch: mini-batches done after them; segment: as in Checkpoint.

    images: of the training set.
    """

    def __init__(self, start: Checkpoint, batches: Batches, images: int) -> None:
        self.epoch, self.batch, self.segment = start.epoch, start.batch, start.segment
        self._batches, self._images = batches, images

    @property
    def image(self) -> int:
        """Where in the epoch's order the next mini-batch begins; beyond its end when the last one is done."""
        return self.segment.images_after(self.batch, self._batches.batch_size)

    @property
    def step(self) -> int:
        """The same in mini-batches of today's size since the run began: what schedules count from, whatever was."""
        size: int = self._batches.batch_size
        return self.epoch * self._batches.per_epoch + self.image // size

    @property
    def epochs(self) -> float:
        """The same in epochs."""
        return self.epoch + min(1.0, self.image / self._images)

    def begin_epoch(self) -> None:
        """The next epoch begins."""
        self.epoch, self.batch, self.segment = self.epoch + 1, 0, WHOLE

    def begin_segment(self) -> None:
        """From here on mini-batches have another size; `take` says which."""
        self.segment = EpochSegment(self.batch, self.image)

    def take(self, batches: Batches) -> None:
        """Mini-batches are made by `batches` now."""
        self._batches = batches
