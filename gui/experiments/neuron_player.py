"""The clock of an animation over epochs: play, pause, speed, place."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

_FRAME_MS = 33


class Player(QObject):
    """Goes from 0 to `last`, `speed` epochs a second, and waits there."""

    moved = Signal(int)
    """The epoch that is shown now."""

    playingChanged = Signal(bool)

    def __init__(self, last: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.speed = 30.0
        self._last, self._at = last, 0.0
        self._wanted, self._awake = False, True
        self._since = QElapsedTimer()
        self._clock = QTimer(self)
        self._clock.setInterval(_FRAME_MS)
        self._clock.timeout.connect(self._tick)

    @property
    def epoch(self) -> int:
        """Which epoch is shown."""
        return int(self._at)

    @property
    def is_playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._wanted

    def play(self) -> None:
        """Go on; from the end, begin again."""
        if self.epoch >= self._last:
            self.go_to(0)
        self._set_wanted(True)

    def pause(self) -> None:
        """Stay where it is."""
        self._set_wanted(False)

    def toggle(self) -> None:
        """Play or pause."""
        if self._wanted:
            self.pause()
        else:
            self.play()

    def go_to(self, epoch: int) -> None:
        """Show an epoch; one beyond the ends becomes the first or the last."""
        before = self.epoch
        self._at = float(min(max(epoch, 0), self._last))
        if self.epoch != before:
            self.moved.emit(self.epoch)

    def set_awake(self, awake: bool) -> None:
        """Nobody looks: time stands still until somebody does."""
        self._awake = awake
        self._run_clock()

    def _set_wanted(self, wanted: bool) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self._run_clock()
            self.playingChanged.emit(wanted)

    def _run_clock(self) -> None:
        if self._wanted and self._awake:
            self._since.start()
            self._clock.start()
        else:
            self._clock.stop()

    def _tick(self) -> None:
        before = self.epoch
        self._at = min(self._at + self.speed * self._since.restart() / 1000, float(self._last))
        if self.epoch != before:
            self.moved.emit(self.epoch)
        if self.epoch >= self._last:
            self.pause()
