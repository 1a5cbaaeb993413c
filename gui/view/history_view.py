"""What every view of the history shares: it redraws when something is new and somebody can see it."""

from PySide6.QtWidgets import QWidget

from gui.session.history import History
from gui.view.clocked_view import ClockedView

_LATEST = 5
"""Ticks of the clock after which growth is shown, however small."""


class HistoryView(ClockedView):
    """Calls `redraw` by the clock, only while visible and only when the history has moved.

    At once for whatever a person does or a run comes to; where a run has only grown, when that is to be seen, for each
    redraw takes the interpreter from the training.
    """

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._drawn = -1
        self._drawn_growth = 0
        self._passed_over = 0  # ticks since then

    def redraw(self) -> None:
        """Show the history as it is now."""
        raise NotImplementedError

    def redraw_by_clock(self) -> None:
        """The same while a run goes on; a part of it may follow a little later."""
        self.redraw()

    def has_grown(self) -> bool:
        """Whether the current run has grown by as much as can be seen."""
        return False

    def refresh(self) -> None:
        """Redraw if there is something new to see."""
        if self._is_news():
            self._take_as_drawn()
            self.redraw()

    def redraw_all(self) -> None:
        """Redraw although the history may be the same: what is to be shown of it has changed."""
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
