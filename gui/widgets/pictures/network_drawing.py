"""A network drawn for one example: its input as a picture, its layers as columns of squares, lines between them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.linalg.arrays import Array, Bytes, Labels
from gui.base import theme
from gui.base.palette import FAINT_INK, INK
from gui.widgets.canvas.paper import RING_PX, paint_paper
from gui.widgets.pictures.diverging import colours
from gui.widgets.pictures.heat_map import AGAINST, FOR
from gui.widgets.pictures.pixels import coloured

MOST_UNITS = 40
"""Maximum number of squares in a column."""

_LEAST_PITCH_PX, _PITCH_PX, _CELL_PX, _GAP_PX = 9, 24, 16, 2
_MARGIN_PX, _PICTURE_PX, _REACH_PX = 12, 96, 14
_THIN_PX, _WIDE_PX = 0.8, 4.0
_FAINT, _STRONG = 70, 255  # opacity of the weakest and of the strongest line
_DASH_PX = (5.0, 4.0)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


@dataclass(frozen=True, slots=True)
class UnitColumn:
    """Squares of a layer's units, from top to bottom.

    titles, notes: two lines above them, each in several lengths, the longest first. units: numbers of the units, (n,);
    levels: their colours as in gui.widgets.pictures.diverging, (n,). names, figures: texts beside the squares, or none.
    """

    titles: Sequence[str]
    notes: Sequence[str]
    units: Labels
    levels: Bytes
    names: Sequence[str] = ()
    figures: Sequence[str] = ()

    def place(self, unit: int) -> int:
        """Return the position of a unit; -1 if it is not shown."""
        found = np.flatnonzero(self.units == unit)
        return int(found[0]) if len(found) else -1


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines to a column from the one before it, or from the picture, the strongest first.

    sources, targets: positions in the columns, (n,), the sources of the first column are ignored; strengths: -1..1,
    (n,), the width of a line, which is dashed below 0.
    """

    sources: Labels
    targets: Labels
    strengths: Array


def _say_nothing(column: int, unit: int) -> str:
    return ""


class NetworkDrawing(QWidget):
    """Drawing of a network. A unit is pointed at with the mouse or the arrow keys, and chosen with a click or Enter.

    It stays the one pointed at until another is, or until a click beside the units or Escape. up, down: meaning of the
    two kinds of lines.
    """

    pointedChanged = Signal()
    """Emitted when another unit is pointed at, or none."""

    roomChanged = Signal()
    """Emitted when a column has room for more or fewer units."""

    chosen = Signal(int, int)
    """Emitted with (column, unit) of a unit that was clicked or chosen with Enter."""

    def __init__(self, name: str, up: str, down: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meanings = up, down
        self._picture: QImage | None = None
        self._columns: Sequence[UnitColumn] = ()
        self._lines: Sequence[Lines] = ()
        self._answer = self._room = -1
        self._pointed: tuple[int, int] | None = None
        self._words_at: Callable[[int, int], str] = _say_nothing
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)
        theme.current().changed.connect(self.update)

    # Content

    def set_network(
        self, picture: Bytes, columns: Sequence[UnitColumn], answer: int, words_at: Callable[[int, int], str]
    ) -> None:
        """Show an example and the layers.

        picture: the input, (H, W) uint8; columns: one per layer; answer: the unit of the last one whose name stands
        out; words_at: returns the description of (column, unit).
        """
        self._picture, self._columns = coloured(picture), columns
        self._answer, self._words_at = answer, words_at
        if self._pointed and not self._is_shown(*self._pointed):
            self.point_at(None)
        self._describe()
        self.update()

    def set_lines(self, lines: Sequence[Lines]) -> None:
        """Show the lines to each column."""
        self._lines = lines
        self.update()

    @property
    def pointed(self) -> tuple[int, int] | None:
        """Unit pointed at, (column, unit)."""
        return self._pointed

    def point_at(self, unit: tuple[int, int] | None) -> None:
        """Point at a unit, (column, unit), or at none."""
        if unit != self._pointed:
            self._pointed = unit
            self._describe()
            self.update()
            self.pointedChanged.emit()

    def _is_shown(self, column: int, unit: int) -> bool:
        return column < len(self._columns) and self._columns[column].place(unit) >= 0

    def _describe(self) -> None:
        if self._columns:
            at = self._pointed or (len(self._columns) - 1, self._answer)
            self.setAccessibleDescription(self._words_at(*at))

    # Geometry

    def _paper(self) -> QRect:
        return self.rect().adjusted(2 * RING_PX, 2 * RING_PX, -2 * RING_PX, -2 * RING_PX)

    def _line_px(self) -> float:
        return QFontMetricsF(self.font()).height()

    def _area(self) -> QRectF:
        """Return the room below the titles."""
        return QRectF(self._paper()).adjusted(
            _MARGIN_PX, _MARGIN_PX / 2 + 2 * self._line_px() + 6, -_MARGIN_PX, -_MARGIN_PX
        )

    @property
    def room(self) -> int:
        """Number of units that a column has room for."""
        return min(max(int(self._area().height() / _LEAST_PITCH_PX), 1), MOST_UNITS)

    def _picture_place(self) -> QRectF:
        area = self._area()
        side = min(float(theme.scaled(_PICTURE_PX)), area.width() / 4, area.height() / 2)
        return QRectF(area.x(), area.center().y() - side / 2, side, side)

    def _names_px(self) -> float:
        """Return the width of the texts beside the last column."""
        if not self._columns or not self._columns[-1].names:
            return 0.0
        measure, last = QFontMetricsF(_bold(self.font())), self._columns[-1]
        texts = [f"{name}  {figure}" for name, figure in zip(last.names, last.figures, strict=True)]
        return max(map(measure.horizontalAdvance, texts)) + 8

    def _step_px(self) -> float:
        """Return the distance between columns."""
        left, right = self._picture_place().right(), self._area().right() - self._names_px() - _CELL_PX / 2
        return (right - left) / max(len(self._columns), 1)

    def _x(self, column: int) -> float:
        return self._picture_place().right() + (column + 1) * self._step_px()

    def _pitch(self, column: int) -> float:
        """Return the distance between the squares of a column."""
        return min(float(theme.scaled(_PITCH_PX)), self._area().height() / len(self._columns[column].units))

    def cell(self, column: int, place: int) -> QRectF:
        """Return the square at a position of a column."""
        area, count, pitch = self._area(), len(self._columns[column].units), self._pitch(column)
        side = max(min(pitch - _GAP_PX, float(_CELL_PX)), 1.0)
        y = area.center().y() + (place - (count - 1) / 2) * pitch
        return QRectF(self._x(column) - side / 2, y - side / 2, side, side)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        painter = QPainter(self)
        paint_paper(painter, self, self._paper())
        if self._picture is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for column, lines in enumerate(self._lines):
                self._paint_lines(painter, column, lines)
            self._paint_picture(painter, self._picture)
            for column in range(len(self._columns)):
                self._paint_column(painter, column)
                self._paint_titles(painter, column)
            self._paint_key(painter)
        painter.end()

    def _paint_picture(self, painter: QPainter, picture: QImage) -> None:
        place = self._picture_place()
        painter.drawImage(place, picture)
        painter.setPen(QPen(QColor(FAINT_INK), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)

    def _paint_lines(self, painter: QPainter, column: int, lines: Lines) -> None:
        """Draw the weakest first, so that the strongest are on top."""
        rows = zip(lines.sources.tolist(), lines.targets.tolist(), lines.strengths.tolist(), strict=True)
        for source, target, strength in reversed(list(rows)):
            to = self.cell(column, target)
            start = self._fan_out(to) if column == 0 else _right_middle(self.cell(column - 1, source))
            painter.setPen(line_pen(strength))
            painter.drawLine(QLineF(start, QPointF(to.left(), to.center().y())))

    def _fan_out(self, to: QRectF) -> QPointF:
        """Return the point of the picture's edge from which the line to a square of the first column comes."""
        picture, area = self._picture_place(), self._area()
        share = (to.center().y() - area.top()) / area.height()
        return QPointF(picture.right(), picture.top() + share * picture.height())

    def _paint_column(self, painter: QPainter, column: int) -> None:
        shown, table = self._columns[column], colours()
        for place, (unit, level) in enumerate(zip(shown.units.tolist(), shown.levels.tolist(), strict=True)):
            cell, is_pointed = self.cell(column, place), (column, unit) == self._pointed
            painter.fillRect(cell, QColor.fromRgb(table[level]))
            if is_pointed:
                painter.setPen(QPen(QColor(INK), RING_PX))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(cell.adjusted(-2, -2, 2, 2))
            is_strong = is_pointed or unit == self._answer
            if shown.names and (is_strong or self._pitch(column) >= self._line_px() - 2):
                self._paint_name(painter, cell, shown, place, is_strong=is_strong)

    def _paint_name(self, painter: QPainter, cell: QRectF, column: UnitColumn, place: int, *, is_strong: bool) -> None:
        room = QRectF(cell.right() + 8, cell.center().y() - self._line_px() / 2, self._names_px(), self._line_px())
        painter.save()
        painter.setFont(_bold(self.font()) if is_strong else theme.tabular(self.font()))
        painter.setPen(QColor(INK if is_strong else FAINT_INK))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, column.names[place])
        room.setRight(self._area().right())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight, column.figures[place])
        painter.restore()

    def _paint_titles(self, painter: QPainter, column: int) -> None:
        left, right = self._x(column) - self._step_px() / 2, self._x(column) + self._step_px() / 2
        if column == len(self._columns) - 1:
            right = float(self._paper().right())
        room = QRectF(left + 4, self._paper().top() + _MARGIN_PX / 2, right - left - 8, self._line_px())
        for forms, colour in ((self._columns[column].titles, INK), (self._columns[column].notes, FAINT_INK)):
            painter.setPen(QColor(colour))
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, self._fitting(forms, room.width()))
            room.translate(0, self._line_px())

    def _fitting(self, forms: Sequence[str], width: float) -> str:
        measure = QFontMetricsF(self.font())
        return next((words for words in forms if measure.horizontalAdvance(words) <= width), "")

    def _paint_key(self, painter: QPainter) -> None:
        """Draw below the picture what the two kinds of lines mean."""
        picture, line_px = self._picture_place(), self._line_px()
        y = picture.bottom() + _MARGIN_PX
        if y + 2 * line_px > self._paper().bottom():
            return
        for words, strength in zip(self._meanings, (0.5, -0.5), strict=True):
            middle = y + line_px / 2
            painter.setPen(line_pen(strength))
            painter.drawLine(QLineF(picture.left(), middle, picture.left() + 22, middle))
            painter.setPen(QColor(FAINT_INK))
            painter.drawText(QPointF(picture.left() + 28, y + QFontMetricsF(self.font()).ascent()), words)
            y += line_px + 2

    # Mouse and keys

    def unit_at(self, point: QPointF) -> tuple[int, int] | None:
        """Return the unit at or near a point, (column, unit), or None."""
        for column, shown in enumerate(self._columns):
            if abs(point.x() - self._x(column)) > _REACH_PX or not len(shown.units):
                continue
            first, last = self.cell(column, 0), self.cell(column, len(shown.units) - 1)
            if first.top() - 2 <= point.y() <= last.bottom() + 2:
                pitch = (last.y() - first.y()) / max(len(shown.units) - 1, 1) or 1.0
                place = round((point.y() - first.center().y()) / pitch)
                return column, int(shown.units[min(max(place, 0), len(shown.units) - 1)])
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        unit = self.unit_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if unit else Qt.CursorShape.ArrowCursor)
        if unit:
            self.point_at(unit)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        if event.button() != Qt.MouseButton.LeftButton:
            return
        unit = self.unit_at(event.position())
        self.point_at(unit)
        if unit:
            self.chosen.emit(*unit)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        step = _STEPS.get(Qt.Key(event.key()))
        if step and self._columns:
            self._move(*step)
        elif event.key() in _ENTER and self._columns:
            self.chosen.emit(*(self._pointed or (len(self._columns) - 1, self._answer)))
        elif event.key() == Qt.Key.Key_Escape and self._pointed:
            self.point_at(None)
        else:
            super().keyPressEvent(event)

    def _move(self, columns: int, places: int) -> None:
        """Point at the neighbour: in the column, or at the same height in the next one."""
        column, unit = self._pointed or (len(self._columns) - 1, self._answer)
        place = self._columns[column].place(unit)
        if self._pointed is None:
            columns = places = 0
        to = min(max(column + columns, 0), len(self._columns) - 1)
        if to != column:
            y = self.cell(column, place).center().y()
            heights = [self.cell(to, each).center().y() for each in range(len(self._columns[to].units))]
            place = int(np.argmin(np.abs(np.array(heights) - y)))
        place = min(max(place + places, 0), len(self._columns[to].units) - 1)
        self.point_at((to, int(self._columns[to].units[place])))

    # Size

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        if self.room != self._room:
            self._room = self.room
            self.roomChanged.emit()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(420, 300)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(200, 120)


def line_pen(strength: float) -> QPen:
    """Return the pen of a line, -1..1: wider and clearer the stronger, dashed and blue below 0."""
    size = min(abs(strength), 1.0)
    colour = QColor(FOR if strength > 0 else AGAINST)
    colour.setAlpha(round(_FAINT + size * (_STRONG - _FAINT)))
    width = _THIN_PX + size * (_WIDE_PX - _THIN_PX)
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if strength < 0:
        pen.setDashPattern([length / width for length in _DASH_PX])
    return pen


def _right_middle(cell: QRectF) -> QPointF:
    return QPointF(cell.right(), cell.center().y())


def _bold(font: QFont) -> QFont:
    strong = theme.tabular(font)
    strong.setBold(True)
    return strong
