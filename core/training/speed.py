"""Speed of a run: as fast as it goes, or slowed down so that a person can watch. The numbers are the same."""

from enum import StrEnum
from time import perf_counter

EPOCH_SECONDS = 1.0
"""Least duration of an epoch that is slowed down."""

BATCH_SECONDS = 0.5
"""Least duration of a mini-batch in slow motion."""

SLICE_SECONDS = 0.002
"""Working time between two rests of a slowed epoch: short, so that its progress is smooth."""

_CATCH_UP_SECONDS = 0.2
"""Delay that is made up for, such as the scoring after an epoch; a longer one was a pause."""


class Speed(StrEnum):
    """Speed of a run."""

    FULL = "full"
    EPOCH_A_SECOND = "epoch"
    SLOW_MOTION = "batch"


class Tempo:
    """Tells a run when to rest, and how long."""

    def __init__(self) -> None:
        self._due = 0.0
        self._slice_ends = 0.0

    def slice_is_over(self) -> bool:
        """Return whether an epoch that is slowed down has worked for SLICE_SECONDS."""
        return perf_counter() >= self._slice_ends

    def seconds_to_rest(self, wanted: float) -> float:
        """Return how long to rest after work that is to take `wanted` seconds, rest included."""
        now = perf_counter()
        began = min(now, max(self._due, now - _CATCH_UP_SECONDS))
        self._due = began + wanted
        return max(0.0, self._due - now)

    def begin_slice(self) -> None:
        """Begin to work again, after a rest."""
        self._slice_ends = perf_counter() + SLICE_SECONDS
