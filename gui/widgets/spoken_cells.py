"""Rows and cells of a self-painted grid for a screen reader."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class SpokenCells(QObject):
    """Table over a self-painted grid, which neither mouse nor keyboard nor eye meets, but a screen reader does.

    Python cannot give a widget the table interface of a screen reader; Qt's own table has it. It is made when a screen
    reader is there and the grid is shown or gets the focus; without one it costs nothing.
    """

    _table: "_Table | None" = None
    """Of the class, since events still come when Python's garbage collector has emptied the object."""

    def __init__(
        self,
        owner: QWidget,
        shape: Callable[[], tuple[int, int]],
        words_at: Callable[[int, int], str],
        area: Callable[[], QRect] | None = None,
    ) -> None:
        """Create it. shape: (rows, columns); words_at: the words of a cell; area: of all cells, else the whole grid."""
        super().__init__(owner)
        self._owner, self._area = owner, area or owner.rect
        self._model = _Cells(self, shape, words_at)
        owner.installEventFilter(self)

    def refresh(self) -> None:
        """Take the grid's new content."""
        if self._table:
            self._model.refresh()

    def point_at(self, row: int, column: int) -> None:
        """Let a screen reader say the cell, as the current one; outside of the grid: none."""
        if self._table is None or not QAccessible.isActive():
            return
        index = self._model.index(row, column)
        self._table.setCurrentIndex(index)
        if index.isValid() and self._owner.hasFocus():
            said = QAccessibleEvent(self._table, QAccessible.Event.Focus)
            said.setChild((row + 1) * (self._model.columnCount() + 1) + column + 1)  # headers count as cells
            QAccessible.updateAccessibility(said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's
        kind = event.type()
        if kind in (QEvent.Type.Show, QEvent.Type.FocusIn) and self._table is None and QAccessible.isActive():
            self._model.refresh()
            self._table = _Table(self._model, self._owner)
            self._table.setGeometry(self._area())
        elif self._table and kind in (QEvent.Type.Show, QEvent.Type.Resize):
            self._table.setGeometry(self._area())
        return False


class _Table(QTableView):
    """Table that paints nothing and takes no events; its cells divide its area evenly."""

    def __init__(self, model: "_Cells", owner: QWidget) -> None:
        super().__init__(owner)
        self.setModel(model)
        self.setObjectName(f"{owner.objectName()}Cells")
        self.setAccessibleName(owner.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        for bars in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
            header = self.horizontalHeader() if bars == Qt.Orientation.Horizontal else self.verticalHeader()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        pass  # the grid below has painted its cells


class _Cells(QAbstractTableModel):
    """Words of a grid's cells; its shape is as it was at the last `refresh`."""

    def __init__(
        self, parent: QObject, shape: Callable[[], tuple[int, int]], words_at: Callable[[int, int], str]
    ) -> None:
        super().__init__(parent)
        self._ask, self._words_at = shape, words_at
        self._shape = shape()

    def refresh(self) -> None:
        """Take the grid's shape and tell that its words may be others."""
        if self._ask() != self._shape:
            self.beginResetModel()
            self._shape = self._ask()
            self.endResetModel()
        elif all(self._shape):
            self.dataChanged.emit(self.index(0, 0), self.index(self._shape[0] - 1, self._shape[1] - 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._shape[0]

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._shape[1]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        is_there = role == Qt.ItemDataRole.DisplayRole and self._ask() == self._shape
        return self._words_at(index.row(), index.column()) if is_there else None
