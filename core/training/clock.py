"""A run's watch: time spent on mini-batches alone, and when the next report is due."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter, sleep
from typing import TypeVar

T = TypeVar("T")

REPORT_SECONDS = 1 / 30
KEEP_SECONDS = 60.0
BUSY_SECONDS, REST_SECONDS = 0.002, 0.006
"""What a courteous run takes at a time, and what it leaves to others in between."""


class Clock:
    """seconds: since the run began; epoch_seconds: since the epoch began; both without pauses and scoring."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.epoch_seconds = 0.0
        self._report_at = perf_counter() + REPORT_SECONDS
        self._recent = (0.0, 0)
        self._rest_at = 0.0
        self.kept()

    def kept(self) -> None:
        """There is a new checkpoint: the next one is due in a minute."""
        self._keep_at = perf_counter() + KEEP_SECONDS

    def keeping_is_due(self) -> bool:
        """Whether the last checkpoint is long enough ago."""
        return perf_counter() >= self._keep_at

    def rest_is_due(self) -> bool:
        """Whether a courteous run has worked long enough."""
        return perf_counter() >= self._rest_at

    def rest(self) -> None:
        """Leave the processor, and Python's lock, to others."""
        sleep(REST_SECONDS)
        self._rest_at = perf_counter() + BUSY_SECONDS

    def report_is_due(self) -> bool:
        """Whether the last report is long enough ago."""
        return perf_counter() >= self._report_at

    def reported(self) -> float:
        """A report goes out: count anew. Returns images a second since the one before."""
        self._report_at = perf_counter() + REPORT_SECONDS
        (seconds, images), self._recent = self._recent, (0.0, 0)
        return images / seconds if seconds else 0.0

    @contextmanager
    def working(self) -> Iterator[None]:
        """What is done meanwhile counts."""
        began = perf_counter()
        try:
            yield
        finally:
            seconds = perf_counter() - began
            self.seconds += seconds
            self.epoch_seconds += seconds
            self._recent = self._recent[0] + seconds, self._recent[1]

    def timed(self, items: Iterator[T]) -> Iterator[T]:
        """The items; what it takes to make each counts."""
        while True:
            with self.working():
                item = next(items, None)
            if item is None:
                return
            yield item

    def take_epoch_seconds(self) -> float:
        """Return the seconds of the epoch that is over, and count anew."""
        seconds, self.epoch_seconds = self.epoch_seconds, 0.0
        return seconds

    def did(self, images: int) -> None:
        """So many images were learnt from."""
        self._recent = self._recent[0], self._recent[1] + images
