"""Estimate of the remaining time of a run in steady round numbers. No Qt."""


class Pace:
    """Estimator of the remaining time from the time per epoch, pauses excluded."""

    def __init__(self) -> None:
        self._last: tuple[float, float] | None = None
        self._epochs = 0.0
        self._seconds = 0.0
        self._shown: float | None = None

    def note(self, position: float, now: float, *, going: bool) -> None:
        """Record the progress of the run. position: in epochs; now: in seconds; going: not paused."""
        if going and self._last:
            self._epochs += position - self._last[0]
            self._seconds += now - self._last[1]
        self._last = (position, now) if going else None

    def seconds_left(self, epochs: float) -> float | None:
        """Return the seconds that `epochs` more epochs take, rounded without flicker; None while unknown."""
        if self._epochs <= 0 or self._seconds < 1:
            return None
        seconds = epochs * self._seconds / self._epochs
        step = _step(seconds)
        # The number stays until it is wrong by a whole step, else it would flicker between two.
        if self._shown is None or abs(seconds - self._shown) >= step:
            self._shown = round(seconds / step) * step
        return self._shown


def _step(seconds: float) -> float:
    """Return the rounding step for a duration."""
    return next((step for least, step in ((7200, 1800), (600, 300), (90, 60), (20, 10)) if seconds >= least), 5)
