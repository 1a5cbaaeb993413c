"""What every view of the history shares: it redraws by the clock, when something is new and somebody can see it."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from gui.history import History

REDRAW_MS = 100


class HistoryView(QWidget):
    """Calls `redraw` at most ten times a second, only while visible and only when the history has moved."""

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._drawn = -1
        self._clock = QTimer(self)
        self._clock.setInterval(REDRAW_MS)
        self._clock.timeout.connect(self.refresh)

    def redraw(self) -> None:
        """Show the history as it is now."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Redraw if there is something new to see."""
        if self.isVisible() and self._drawn != self._history.version:
            self._drawn = self._history.version
            self.redraw()

    def redraw_all(self) -> None:
        """Redraw although the history may be the same: what is to be shown of it has changed."""
        self._drawn = -1
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        self._clock.start()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's
        self._clock.stop()
        super().hideEvent(event)
