"""A run's watch: time spent on mini-batches alone, and when the next report is due."""

from time import perf_counter

REPORT_SECONDS = 1 / 30


class Clock:
    """seconds: since the run began; epoch_seconds: since the epoch began; both without pauses and scoring."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.epoch_seconds = 0.0
        self._report_at = perf_counter() + REPORT_SECONDS
        self._recent = (0.0, 0)

    def report_is_due(self) -> bool:
        """Whether the last report is long enough ago."""
        return perf_counter() >= self._report_at

    def reported(self) -> float:
        """A report goes out: count anew. Returns images a second since the one before."""
        self._report_at = perf_counter() + REPORT_SECONDS
        (seconds, images), self._recent = self._recent, (0.0, 0)
        return images / seconds if seconds else 0.0

    def worked(self, seconds: float, images: int) -> None:
        """Mini-batches with so many images took so long."""
        self.seconds += seconds
        self.epoch_seconds += seconds
        self._recent = self._recent[0] + seconds, self._recent[1] + images
