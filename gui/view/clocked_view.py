"""A view that redraws by a timer, only while visible."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

REDRAW_MS = 200


class ClockedView(QWidget):
    """View that calls `refresh` every REDRAW_MS while visible."""

    _yields_to_pen = False

    @staticmethod
    def yield_to_pen(on: bool) -> None:
        """Suspend all redraws (or resume them) while the user draws, so that every pen move is answered at once."""
        ClockedView._yields_to_pen = on

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = QTimer(self)
        self._clock.setInterval(REDRAW_MS)
        self._clock.timeout.connect(self._tick)

    def redraw_every(self, ms: int) -> None:
        """Set the redraw interval."""
        self._clock.setInterval(ms)

    def refresh(self) -> None:
        """Show the current state."""
        raise NotImplementedError

    def _tick(self) -> None:
        if not self._yields_to_pen:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        self._clock.start()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's
        self._clock.stop()
        super().hideEvent(event)
