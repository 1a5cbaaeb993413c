"""The clock that plays the time line: epoch after epoch, from the one shown to the newest."""

from PySide6.QtCore import QObject, QTimer, Signal

from gui.session.epoch_browser import EpochBrowser

WHOLE_MS, SHORTEST_MS, LONGEST_MS = 8000, 250, 800
"""Time for a whole run, and for one step of it: no shorter than the views need, no longer than a person waits."""


class TimeLinePlayer(QObject):
    """Player of a run's kept epochs. A run of many is played in steps of several epochs."""

    playingChanged = Signal(bool)

    def __init__(self, past: EpochBrowser, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._past = past
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._step)

    @property
    def is_playing(self) -> bool:
        """True while playing."""
        return self._clock.isActive()

    def toggle(self) -> None:
        """Play or pause."""
        if self.is_playing:
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        """Play from the epoch gone back to, or from the first one if it is now; do nothing without epochs."""
        epochs = self._past.epochs
        if not epochs or self.is_playing:
            return
        if self._past.epoch is None:
            self._past.go_to(epochs[0])
        self._clock.start(min(max(WHOLE_MS // len(epochs), SHORTEST_MS), LONGEST_MS))
        self.playingChanged.emit(True)

    def pause(self) -> None:
        """Stay at the epoch shown."""
        if self.is_playing:
            self._clock.stop()
            self.playingChanged.emit(False)

    def _step(self) -> None:
        epochs, epoch = self._past.epochs, self._past.epoch
        if epoch is None:  # a person came back, or another network is at hand
            self.pause()
            return
        later = [each for each in epochs if each > epoch]
        step = -(-len(epochs) * SHORTEST_MS // WHOLE_MS)
        if len(later) > step:
            self._past.go_to(later[step - 1])
        else:
            self.pause()
            self._past.come_back()
