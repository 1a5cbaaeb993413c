"""A network drawn for one example: its input as a picture, its layers as columns of squares, lines between them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
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
from gui.base.spoken import spoken_as
from gui.widgets.canvas.paper import RING_PX, paint_paper
from gui.widgets.pictures.diverging import colours
from gui.widgets.pictures.heat_map import AGAINST, FOR
from gui.widgets.pictures.network_places import MARGIN_PX, NetworkPlaces, places, room
from gui.widgets.pictures.pixels import coloured

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
class ConnectionLines:
    """Lines to a column from the one before it, or from the picture, the strongest first.

    sources, targets: positions in the columns, (n,), the sources of the first column are ignored; strengths: -1..1,
    (n,), the width of a line, which is dashed below 0.
    """

    sources: Labels
    targets: Labels
    strengths: Array


def _say_nothing(column: int, unit: int) -> str:
    return ""


@spoken_as(QAccessible.Role.Graphic)
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
        self.columns: Sequence[UnitColumn] = ()
        """Layers shown, the output layer last."""
        self.lines: Sequence[ConnectionLines] = ()
        """Lines to each column."""
        self._answer = self._room = -1
        self._places: NetworkPlaces | None = None
        self._laid_out: tuple[QSize, float] | None = None  # what the places are for
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
        self._picture, self.columns, self._places = coloured(picture), columns, None
        self._answer, self._words_at = answer, words_at
        if self._pointed and not self._is_shown(*self._pointed):
            self.point_at(None)
        self._describe()
        self.update()

    def set_lines(self, lines: Sequence[ConnectionLines]) -> None:
        """Show the lines to each column."""
        self.lines = lines
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
        return column < len(self.columns) and self.columns[column].place(unit) >= 0

    def _describe(self) -> None:
        if self.columns:
            at = self._pointed or (len(self.columns) - 1, self._answer)
            self.setAccessibleDescription(self._words_at(*at))

    # Geometry

    def _paper(self) -> QRect:
        return self.rect().adjusted(2 * RING_PX, 2 * RING_PX, -2 * RING_PX, -2 * RING_PX)

    def _line_px(self) -> float:
        return QFontMetricsF(self.font()).height()

    @property
    def room(self) -> int:
        """Number of units that a column has room for."""
        return room(QRectF(self._paper()), self._line_px())

    def places(self) -> NetworkPlaces:
        """Return where everything is, for the size and the text of now."""
        key = self.size(), self._line_px()
        if self._places is None or self._laid_out != key:
            counts = [len(column.units) for column in self.columns]
            self._laid_out = key
            self._places = places(QRectF(self._paper()), counts, self._names_px(), self._line_px())
        return self._places

    def _names_px(self) -> float:
        """Return the width of the texts beside the last column."""
        if not self.columns:
            return 0.0
        measure, last = QFontMetricsF(_bold(self.font())), self.columns[-1]
        texts = [f"{name}  {figure}" for name, figure in zip(last.names, last.figures, strict=True)]
        return max(map(measure.horizontalAdvance, texts), default=0.0)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        painter = QPainter(self)
        paint_paper(painter, self, self._paper())
        if self._picture is not None and self.columns:
            for column, lines in enumerate(self.lines):
                self._paint_lines(painter, column, lines)
            self._paint_picture(painter, self._picture)
            for column in range(len(self.columns)):
                self._paint_column(painter, column)
                self._paint_titles(painter, column)
            self._paint_key(painter)
        painter.end()

    def _paint_picture(self, painter: QPainter, picture: QImage) -> None:
        place = self.places().picture
        painter.drawImage(place, picture)
        painter.setPen(QPen(QColor(FAINT_INK), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)

    def _paint_lines(self, painter: QPainter, column: int, lines: ConnectionLines) -> None:
        """Draw the weakest first, so that the strongest are on top."""
        at = self.places()
        rows = zip(lines.sources.tolist(), lines.targets.tolist(), lines.strengths.tolist(), strict=True)
        for source, target, strength in reversed(list(rows)):
            to = at.cells[column][target]
            painter.setPen(line_pen(strength))
            painter.drawLine(QLineF(at.start(column, source, to), QPointF(to.left(), to.center().y())))

    def _paint_column(self, painter: QPainter, column: int) -> None:
        shown, at, table = self.columns[column], self.places(), colours()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place, (unit, level) in enumerate(zip(shown.units.tolist(), shown.levels.tolist(), strict=True)):
            cell, is_pointed = at.cells[column][place], (column, unit) == self._pointed
            painter.fillRect(cell, QColor.fromRgb(table[level]))
            if is_pointed:
                painter.setPen(QPen(QColor(INK), RING_PX))
                painter.drawRect(cell.adjusted(-2, -2, 2, 2))
            is_strong = is_pointed or unit == self._answer
            if shown.names and (is_strong or at.pitches[column] >= at.line_px - 2):
                self._paint_name(painter, column, place, is_strong=is_strong)

    def _paint_name(self, painter: QPainter, column: int, place: int, *, is_strong: bool) -> None:
        beside, shown = self.places().name(column, place), self.columns[column]
        painter.setFont(_bold(self.font()) if is_strong else theme.tabular(self.font()))
        painter.setPen(QColor(INK if is_strong else FAINT_INK))
        painter.drawText(beside, Qt.AlignmentFlag.AlignLeft, shown.names[place])
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight, shown.figures[place])
        painter.setFont(self.font())

    def _paint_titles(self, painter: QPainter, column: int) -> None:
        above = self.places().title(column)
        for forms, colour in ((self.columns[column].titles, INK), (self.columns[column].notes, FAINT_INK)):
            painter.setPen(QColor(colour))
            painter.drawText(above, Qt.AlignmentFlag.AlignHCenter, self._fitting(forms, above.width()))
            above.translate(0, self._line_px())

    def _fitting(self, forms: Sequence[str], width: float) -> str:
        measure = QFontMetricsF(self.font())
        return next((words for words in forms if measure.horizontalAdvance(words) <= width), "")

    def _paint_key(self, painter: QPainter) -> None:
        """Draw in the corner that no line reaches what the two kinds of lines mean."""
        picture, line_px = self.places().picture, self._line_px()
        y = self._paper().bottom() - MARGIN_PX - 2 * (line_px + 2)
        if y < picture.bottom() + MARGIN_PX:
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
        found = self.places().at(point)
        return (found[0], int(self.columns[found[0]].units[found[1]])) if found else None

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
        if step and self.columns:
            self._move(*step)
        elif event.key() in _ENTER and self.columns:
            self.chosen.emit(*(self._pointed or (len(self.columns) - 1, self._answer)))
        elif event.key() == Qt.Key.Key_Escape and self._pointed:
            self.point_at(None)
        else:
            super().keyPressEvent(event)

    def _move(self, columns: int, rows: int) -> None:
        """Point at the neighbour: in the column, or at the same height in the next one."""
        column, unit = self._pointed or (len(self.columns) - 1, self._answer)
        place = self.columns[column].place(unit)
        if self._pointed is None:
            columns = rows = 0
        to = min(max(column + columns, 0), len(self.columns) - 1)
        if to != column:
            place = self.places().beside(column, place, to)
        place = min(max(place + rows, 0), len(self.columns[to].units) - 1)
        self.point_at((to, int(self.columns[to].units[place])))

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


def _bold(font: QFont) -> QFont:
    strong = theme.tabular(font)
    strong.setBold(True)
    return strong
