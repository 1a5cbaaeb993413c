"""Base of the views of the history: they redraw when it has changed and they are visible."""

from PySide6.QtWidgets import QWidget

from gui.session.history import History
from gui.view.clocked_view import ClockedView

_LATEST = 5
"""Timer ticks after which even small growth is shown."""


class HistoryView(ClockedView):
    """View that calls `redraw` by a timer, only while visible and only when the history has changed.

    It redraws at once after a user's action or the end of a run; after mere growth of a run only when the growth is
    visible, as each redraw takes time from the training thread.
    """

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._drawn = -1
        self._drawn_growth = 0
        self._passed_over = 0  # ticks since the last redraw

    def redraw(self) -> None:
        """Show the current history."""
        raise NotImplementedError

    def redraw_by_clock(self) -> None:
        """Redraw during a run; parts may follow later."""
        self.redraw()

    def has_grown(self) -> bool:
        """Return whether the current run has grown visibly."""
        return False

    def refresh(self) -> None:
        """Redraw if the history has changed."""
        if self._is_news():
            self._take_as_drawn()
            self.redraw()

    def redraw_all(self) -> None:
        """Redraw even if the history is unchanged, after the selection of what to show changed."""
        self._drawn = -1
        self.refresh()

    def _tick(self) -> None:
        if not self._yields_to_pen and self._is_news():
            self._passed_over += 1
            if self._is_more_than_growth() or self._passed_over >= _LATEST or self.has_grown():
                self._take_as_drawn()
                self.redraw_by_clock()

    def _is_news(self) -> bool:
        return self.isVisible() and self._drawn != self._history.version

    def _is_more_than_growth(self) -> bool:
        history = self._history
        return history.version - self._drawn > history.growth - self._drawn_growth

    def _take_as_drawn(self) -> None:
        self._drawn, self._drawn_growth, self._passed_over = self._history.version, self._history.growth, 0
