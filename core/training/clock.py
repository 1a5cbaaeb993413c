"""Clock of a run: time spent on mini-batches, and when the next report, checkpoint or rest is due."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter, sleep
from typing import TypeVar

T = TypeVar("T")

REPORT_SECONDS = 1 / 30
CHECKPOINT_SECONDS = 60.0
BUSY_SECONDS, REST_SECONDS = 0.002, 0.006
"""Working and sleeping time of a run that yields to the pen."""


class Clock:
    """Clock of a run. seconds: since its start; epoch_seconds: in this epoch; both without pauses and scoring."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.epoch_seconds = 0.0
        self._report_at = perf_counter() + REPORT_SECONDS
        self._recent = (0.0, 0)
        self._rest_at = 0.0
        self.restart_checkpoint()

    def restart_checkpoint(self) -> None:
        """Note a new checkpoint: the next one is due after CHECKPOINT_SECONDS."""
        self._checkpoint_at = perf_counter() + CHECKPOINT_SECONDS

    def checkpoint_is_due(self) -> bool:
        """Return whether the last checkpoint is old enough."""
        return perf_counter() >= self._checkpoint_at

    def rest_is_due(self) -> bool:
        """Return whether a run that yields to the pen has worked for BUSY_SECONDS."""
        return perf_counter() >= self._rest_at

    def rest(self) -> None:
        """Sleep, so that other threads get the processor and Python's lock."""
        sleep(REST_SECONDS)
        self._rest_at = perf_counter() + BUSY_SECONDS

    def count_rest(self, seconds: float) -> None:
        """Count a rest of a slowed run into the images per second of the next report, not into the run's time."""
        self._recent = self._recent[0] + seconds, self._recent[1]

    def report_is_due(self) -> bool:
        """Return whether the last report is long enough ago."""
        return perf_counter() >= self._report_at

    def restart_report(self) -> float:
        """Note a report and return the images per second since the last one."""
        self._report_at = perf_counter() + REPORT_SECONDS
        (seconds, images), self._recent = self._recent, (0.0, 0)
        return images / seconds if seconds else 0.0

    @contextmanager
    def working(self) -> Iterator[None]:
        """Count the time of the block as working time."""
        began = perf_counter()
        try:
            yield
        finally:
            seconds = perf_counter() - began
            self.seconds += seconds
            self.epoch_seconds += seconds
            self._recent = self._recent[0] + seconds, self._recent[1]

    def timed(self, items: Iterator[T]) -> Iterator[T]:
        """Yield the items; the time to produce them counts as working time."""
        while True:
            with self.working():
                item = next(items, None)
            if item is None:
                return
            yield item

    def take_epoch_seconds(self) -> float:
        """Return the seconds of the finished epoch and start again from 0."""
        seconds, self.epoch_seconds = self.epoch_seconds, 0.0
        return seconds

    def add_images(self, images: int) -> None:
        """Count images that were learnt from."""
        self._recent = self._recent[0], self._recent[1] + images
