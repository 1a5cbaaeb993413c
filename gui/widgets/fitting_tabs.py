"""A tab bar that never hides a tab: the room around the titles shrinks instead."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget

_LEAST_PX, _MOST_PX = 4, 16
"""Room on each side of a title."""


class FittingTabBar(QTabBar):
    """Tab bar whose tabs get as much room as there is, but never less than their titles need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edge_px = _LEAST_PX
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setExpanding(False)

    def tabSizeHint(self, index: int) -> QSize:  # noqa: D102 - Qt's
        return self._size(index, self._edge_px)

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: D102 - Qt's
        return self._size(index, _LEAST_PX)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        least = [self._size(index, _LEAST_PX) for index in range(self.count()) if self.isTabVisible(index)]
        return QSize(sum(size.width() for size in least), max([size.height() for size in least], default=0))

    def _size(self, index: int, edge_px: int) -> QSize:
        title = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.tabText(index))
        return QSize(title.width() + 2 * edge_px, title.height() + 12)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        self.fit(event.size().width())
        super().resizeEvent(event)

    def fit(self, width_px: int) -> None:
        """Share a width among the tabs."""
        spare = width_px - self.minimumSizeHint().width()
        edge_px = _LEAST_PX + max(0, spare) // (2 * max(1, self.count()))
        if (edge_px := min(edge_px, _MOST_PX)) != self._edge_px:
            self._edge_px = edge_px
            self.setIconSize(self.iconSize())  # has Qt ask for the sizes again
