"""A table of coloured cells for numbers: a matrix, a layer's units, the weights of one unit."""

from collections.abc import Callable, Collection

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from core.linalg.arrays import Bytes
from gui.base import theme
from gui.base.palette import DARK, FAINT_INK, INK, PAPER
from gui.base.plain_text import plain
from gui.base.spoken import spoken_as
from gui.widgets.canvas.paper import RING_PX, paint_edge
from gui.widgets.pictures.diverging import image_of
from gui.widgets.spoken_cells import SpokenCells

EDGE_PX, _RADIUS_PX = 2 * RING_PX, 4
LARGEST_PX, _GRID_FROM_PX = 40, 7
_STEPS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def _say_nothing(row: int, column: int) -> str:
    return ""


@spoken_as(QAccessible.Role.Grouping)
class HeatCells(QWidget):
    """Table of colour levels, see gui.widgets.pictures.diverging.

    A tool tip describes the cell under the mouse or the arrow keys.

    is_square: cells are squares of whole pixels; else they fill the area, up to LARGEST_PX.
    """

    chosen = Signal(int, int)
    """Emitted with (row, column) of a cell that was clicked or chosen with Enter."""

    def __init__(self, name: str, parent: QWidget | None = None, *, is_square: bool = False) -> None:
        super().__init__(parent)
        self._levels: Bytes = np.zeros((0, 0), np.uint8)
        self._words_at: Callable[[int, int], str] = _say_nothing
        self._is_square = is_square
        self._pointed: tuple[int, int] | None = None
        self._framed: tuple[int, int, int, int] | None = None
        self.crossed: Collection[tuple[int, int]] = ()
        """Cells crossed out, (row, column) each."""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)
        self._spoken = SpokenCells(self, self._shape, self._spoken_words)
        theme.current().changed.connect(self.update)

    def set_cells(self, levels: Bytes, words_at: Callable[[int, int], str]) -> None:
        """Show levels, (R, C), 0 where there is no cell; words_at: returns the description of a cell."""
        self._levels, self._words_at = levels, words_at
        self._spoken.refresh()
        if self._pointed and not self._has(*self._pointed):
            self._point_at(None)
        elif self._pointed and QToolTip.isVisible():
            self._show_tip()
        self.update()

    def frame(self, cells: tuple[int, int, int, int] | None) -> None:
        """Frame a block of cells, (row, column, rows, columns), or none."""
        if cells != self._framed:
            self._framed = cells
            self.update()

    def cross(self, cells: Collection[tuple[int, int]]) -> None:
        """Cross out exactly these cells, (row, column) each."""
        self.crossed = cells
        self.update()

    @property
    def pointed(self) -> tuple[int, int] | None:
        """Cell described now, (row, column)."""
        return self._pointed

    def levels(self) -> Bytes:
        """Return the levels shown."""
        return self._levels

    # Geometry

    def _has(self, row: int, column: int) -> bool:
        rows, columns = self._levels.shape
        return 0 <= row < rows and 0 <= column < columns and bool(self._levels[row, column])

    def _shape(self) -> tuple[int, int]:
        rows, columns = self._levels.shape
        return rows, columns

    def _spoken_words(self, row: int, column: int) -> str:
        return self._words_at(row, column) if self._has(row, column) else ""

    def _cell_size(self) -> tuple[float, float]:
        """Return width and height of a cell; below 1 when there are more cells than pixels."""
        rows, columns = self._levels.shape
        width, height = (self.width() - 2 * EDGE_PX) / columns, (self.height() - 2 * EDGE_PX) / rows
        if self._is_square:
            width = height = min(width, height)
        return _whole(width), _whole(height)

    def _place(self) -> QRectF:
        """Return the rectangle of all cells."""
        (rows, columns), (width, height) = self._levels.shape, self._cell_size()
        return QRectF(EDGE_PX, EDGE_PX, columns * width, rows * height)

    def cell(self, row: int, column: int, rows: int = 1, columns: int = 1) -> QRectF:
        """Return the rectangle of a cell or a block of cells."""
        (width, height), place = self._cell_size(), self._place()
        return QRectF(place.x() + column * width, place.y() + row * height, columns * width, rows * height)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        if not self._levels.size:
            return
        painter, place = QPainter(self), self._place()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(place.adjusted(-2, -2, 2, 2), _RADIUS_PX, _RADIUS_PX)
        painter.fillPath(outline, QColor(PAPER))
        paint_edge(painter, outline)
        is_fine = min(self._cell_size()) < 1
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_fine)
        painter.drawImage(place, image_of(self._levels))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._paint_lines(painter, place)
        self._paint_crosses(painter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._framed:
            painter.setPen(QPen(QColor(DARK.accent), RING_PX))
            painter.drawRect(self.cell(*self._framed))
        if self._pointed:
            painter.setPen(QPen(QColor(INK), 1))
            painter.drawRect(self.cell(*self._pointed))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.current().tokens.accent), RING_PX))
            painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), _RADIUS_PX, _RADIUS_PX)
        painter.end()

    def _paint_lines(self, painter: QPainter, place: QRectF) -> None:
        """Draw lines between large cells."""
        (rows, columns), (width, height) = self._levels.shape, self._cell_size()
        painter.setPen(QPen(QColor(PAPER), 1))
        if width >= _GRID_FROM_PX:
            for column in range(1, columns):
                x = place.x() + column * width
                painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))
        if height >= _GRID_FROM_PX:
            for row in range(1, rows):
                y = place.y() + row * height
                painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))

    def _paint_crosses(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for cell in self.crossed:
            square = self.cell(*cell).adjusted(1, 1, -1, -1)
            painter.fillRect(square, QColor(PAPER))
            painter.setPen(QPen(QColor(FAINT_INK), 1.5))
            painter.drawLine(square.topLeft(), square.bottomRight())
            painter.drawLine(square.topRight(), square.bottomLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    # Mouse and keys

    def cell_at(self, point: QPointF) -> tuple[int, int] | None:
        """Return the cell at a point, (row, column), or None."""
        if not self._levels.size or not self._place().contains(point):
            return None
        (width, height), at = self._cell_size(), point - self._place().topLeft()
        found = int(at.y() / height), int(at.x() / width)
        return found if self._has(*found) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        self._point_at(self.cell_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        cell = self.cell_at(event.position())
        if cell and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(*cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        step = _STEPS.get(Qt.Key(event.key()))
        if step and self._levels.size:
            row, column = self._pointed or (0, 0)
            target = (row + step[0], column + step[1]) if self._pointed else (0, 0)
            self._point_at(target if self._has(*target) else (row, column))
        elif event.key() in _ENTER and self._pointed:
            self.chosen.emit(*self._pointed)
        else:
            super().keyPressEvent(event)

    def _point_at(self, cell: tuple[int, int] | None) -> None:
        if cell == self._pointed:
            return
        self._pointed = cell
        self.update()
        if cell is None:
            QToolTip.hideText()
        else:
            self._show_tip()

    def _show_tip(self) -> None:
        assert self._pointed is not None
        self._spoken.point_at(*self._pointed)
        words, corner = self._words_at(*self._pointed), self.cell(*self._pointed).bottomRight()
        self.setAccessibleDescription(words)
        QToolTip.showText(self.mapToGlobal(corner + QPointF(EDGE_PX, EDGE_PX)).toPoint(), plain(words), self)

    def event(self, event: QEvent) -> bool:  # noqa: D102 - Qt's
        if event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self._point_at(None)
        return super().event(event)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(240, 160)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(48, 48)


def _whole(length: float) -> float:
    """Return a cell's side in whole pixels from 2 on; below that, rounding would waste half of the area."""
    return min(float(int(length)), float(LARGEST_PX)) if length >= 2 else length
