"""Slow motion: a timer that shows the pages term by term."""

from PySide6.QtCore import QObject, QTimer, Signal

SPEEDS_MS = {"slow": 1500, "medium": 600, "fast": 200}
"""Time of a term, by the name of the speed."""

_ALL_AFTER, _BEATS_OF_A_PAGE = 12, 4
"""Terms shown one by one before the rest follows at once; terms' time that a whole page stays."""


class TermPlayer(QObject):
    """Timer of slow motion. terms: of the page's running sum that are shown, None for all."""

    advanced = Signal()
    """Emitted when more terms are to be shown."""

    pageOver = Signal()
    """Emitted when the next page is to be shown; `begin_page` or `stop` follows."""

    stopped = Signal()
    """Emitted when slow motion has ended."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.terms: int | None = None
        self._rows = self._beats = 0
        self._timer = QTimer(self)
        self._timer.setInterval(SPEEDS_MS["medium"])
        self._timer.timeout.connect(self.beat)

    @property
    def is_playing(self) -> bool:
        """True while slow motion plays."""
        return self._timer.isActive()

    def set_speed(self, name: str) -> None:
        """Set the speed, one of SPEEDS_MS."""
        self._timer.setInterval(SPEEDS_MS[name])

    def begin_page(self, rows: int) -> None:
        """Play a page with so many terms, 0 where it has no sum."""
        self._rows, self._beats = rows, 0
        self.terms = 1 if rows else None
        self._timer.start()

    def stop(self) -> None:
        """End slow motion; the page is shown whole."""
        if self.is_playing:
            self._timer.stop()
            self.terms = None
            self.stopped.emit()

    def beat(self) -> None:
        """Show one more term; after the last one the page stays for a while."""
        if self.terms is not None:
            self.terms = self.terms + 1 if self.terms < min(self._rows, _ALL_AFTER) else None
            self.advanced.emit()
            return
        self._beats += 1
        if self._beats == _BEATS_OF_A_PAGE:
            self.pageOver.emit()
