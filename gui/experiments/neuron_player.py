"""The clock of an animation over epochs: play, pause, speed, position."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

_FRAME_MS = 33


class NeuronPlayer(QObject):
    """Player that counts epochs from 0 to `last` at `speed` epochs per second."""

    moved = Signal(int)
    """Emitted with the epoch shown now."""

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
        """Epoch shown."""
        return int(self._at)

    @property
    def is_playing(self) -> bool:
        """True while playing."""
        return self._wanted

    def play(self) -> None:
        """Play; from the end, start again."""
        if self.epoch >= self._last:
            self.go_to(0)
        self._set_wanted(True)

    def pause(self) -> None:
        """Pause at the current epoch."""
        self._set_wanted(False)

    def toggle(self) -> None:
        """Play or pause."""
        if self._wanted:
            self.pause()
        else:
            self.play()

    def go_to(self, epoch: int) -> None:
        """Show an epoch, clipped to the range."""
        before = self.epoch
        self._at = float(min(max(epoch, 0), self._last))
        if self.epoch != before:
            self.moved.emit(self.epoch)

    def set_awake(self, awake: bool) -> None:
        """Suspend the clock while the animation is not visible, or resume it."""
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
