"""Rows one below the other, some of which give up their room where the window is too low."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

_UNLIMITED_PX = 16_777_215  # QWIDGETSIZE_MAX, which PySide does not name


class YieldingRows(QWidget):
    """Rows around a main one. A row that yields has no height where its least one does not fit; owners hide rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._main: QWidget | None = None
        self._firm: list[QWidget] = []
        self._yielding: list[QWidget] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    def add_main(self, row: QWidget) -> None:
        """Add the row that has the rest of the room."""
        self._main = row
        self._rows.addWidget(row, 1)

    def add_row(self, row: QWidget, *, yields: bool = False) -> None:
        """Add a row. yields: it gives up its room in a low window, down to its least height or all; the last first."""
        (self._yielding if yields else self._firm).append(row)
        self._rows.addWidget(row)

    def add_first(self, row: QWidget) -> None:
        """Add a row above the others, which yields after them."""
        self._yielding.insert(0, row)
        self._rows.insertWidget(0, row)

    def minimumSizeHint(self) -> QSize:
        """Return room for the rows that do not yield."""
        firm = [row.minimumSizeHint() for row in self._shown(self._firm)]
        rest = self._main.minimumSizeHint().expandedTo(self._main.minimumSize()) if self._main else QSize(0, 0)
        width = max([rest.width(), *(size.width() for size in firm)])
        return QSize(width, rest.height() + sum(size.height() for size in firm))

    def _fit(self) -> None:
        room = self.height() - self.minimumSizeHint().height()
        for row in self._shown(self._yielding):
            needed, least = row.sizeHint().height(), row.minimumSizeHint().height()
            row.setMaximumHeight(_UNLIMITED_PX if needed <= room else room if least <= room else 0)
            room -= needed

    def _shown(self, rows: list[QWidget]) -> list[QWidget]:
        return [row for row in rows if not row.isHidden()]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:  # noqa: D102 - Qt's
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)
