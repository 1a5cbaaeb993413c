"""How long the rest of a run will take, said steadily. No Qt."""


class Pace:
    """Measures epochs by the clock on the wall, pauses left out, and says what is left in round figures."""

    def __init__(self) -> None:
        self._last: tuple[float, float] | None = None
        self._epochs = 0.0
        self._seconds = 0.0
        self._said: float | None = None

    def note(self, position: float, now: float, *, going: bool) -> None:
        """Note where the run stands. position: in epochs; now: in seconds; going: not paused."""
        if going and self._last:
            self._epochs += position - self._last[0]
            self._seconds += now - self._last[1]
        self._last = (position, now) if going else None

    def seconds_left(self, epochs: float) -> float | None:
        """Seconds that so many more epochs will take, in round figures that do not flicker; None while unknown."""
        if self._epochs <= 0 or self._seconds < 1:
            return None
        seconds = epochs * self._seconds / self._epochs
        step = _step(seconds)
        # A figure stays until it is wrong by a whole step: at the edge of two it would dance.
        if self._said is None or abs(seconds - self._said) >= step:
            self._said = round(seconds / step) * step
        return self._said


def _step(seconds: float) -> float:
    """How finely so many seconds are worth saying."""
    return next((step for least, step in ((7200, 1800), (600, 300), (90, 60), (20, 10)) if seconds >= least), 5)
