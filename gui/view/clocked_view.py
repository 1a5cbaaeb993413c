"""What redraws by the clock, and only while somebody can see it."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

REDRAW_MS = 200


class ClockedView(QWidget):
    """Calls `refresh` every REDRAW_MS while visible; a hidden one does nothing."""

    _yields_to_pen = False

    @staticmethod
    def yield_to_pen(on: bool) -> None:
        """Whether all of them wait: a person who is drawing looks at the pen, and each of its moves is answered."""
        ClockedView._yields_to_pen = on

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = QTimer(self)
        self._clock.setInterval(REDRAW_MS)
        self._clock.timeout.connect(self._tick)

    def redraw_every(self, ms: int) -> None:
        """Let the clock tick so often."""
        self._clock.setInterval(ms)

    def refresh(self) -> None:
        """Show things as they are now."""
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
