"""What every view of the history shares: it redraws when something is new and somebody can see it."""

from PySide6.QtWidgets import QWidget

from gui.clocked_view import ClockedView
from gui.record.history import History


class HistoryView(ClockedView):
    """Calls `redraw` by the clock, only while visible and only when the history has moved."""

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._drawn = -1

    def redraw(self) -> None:
        """Show the history as it is now."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Redraw if there is something new to see."""
        if self._is_news():
            self.redraw()

    def _is_news(self) -> bool:
        """Whether there is something new that somebody can see; asked once, it is taken as drawn."""
        is_news = self.isVisible() and self._drawn != self._history.version
        if is_news:
            self._drawn = self._history.version
        return is_news

    def redraw_all(self) -> None:
        """Redraw although the history may be the same: what is to be shown of it has changed."""
        self._drawn = -1
        self.refresh()
