"""A table of results over two settings: a coloured cell with a number for each pair, a ring around the best."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.base import theme
from gui.base.palette import contrast, mixed
from gui.base.plain_text import plain
from gui.base.spoken import spoken_as
from gui.widgets.spoken_cells import SpokenCells

_SCALE, _RING_PX, _PAD_PX = 0.95, 2, 6.0
_WIDEST_PX, _HIGHEST_PX = 112.0, 44.0
_FAINTEST, _FULL = 0.06, 0.9
_HEAD_SHARE = 0.4
_STEPS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}

Place = tuple[int, int]
"""Cell position (row, column)."""


@dataclass(frozen=True, slots=True)
class MapCell:
    """Content of a cell. share: colour strength, 0..1, or None for no colour; words: its description."""

    text: str
    share: float | None = None
    words: str = ""
    is_best: bool = False


@spoken_as(QAccessible.Role.Grouping)
class KnobMap(QWidget):
    """Table of results over two settings. One cell is current for the keys; chosen cells are framed."""

    cellChosen = Signal(int, int)
    """Emitted with (row, column) of a cell that was clicked or chosen with Enter or Space."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.titles = "", ""
        """Settings of rows and columns."""
        self.rows: Sequence[str] = ()
        """Names of the rows."""
        self.columns: Sequence[str] = ()
        """Names of the columns."""
        self.cells: Sequence[Sequence[MapCell]] = ()
        """Cells shown, row by row."""
        self._current: Place = (0, 0)
        self.chosen: Collection[Place] = ()
        """Framed cells."""
        self._spoken = SpokenCells(self, self._shape, lambda row, column: self.cells[row][column].words)
        font = theme.tabular(self.font())
        font.setPointSizeF(font.pointSizeF() * _SCALE)
        self.setFont(font)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.current().changed.connect(self.update)

    def set_map(
        self,
        titles: tuple[str, str],
        rows: Sequence[str],
        columns: Sequence[str],
        cells: Sequence[Sequence[MapCell]],
    ) -> None:
        """Show cells[row][column]. titles: the settings of rows and columns. Raises ValueError when shapes differ."""
        if len(cells) != len(rows) or any(len(line) != len(columns) for line in cells):
            raise ValueError(f"{len(cells)} lines of cells do not fill a map of {len(rows)} x {len(columns)}")
        if (len(rows), len(columns)) != (len(self.rows), len(self.columns)):
            self._current, self.chosen = (0, 0), ()
        self.titles, self.rows, self.columns, self.cells = titles, rows, columns, cells
        self._spoken.refresh()
        self._describe()
        self.update()

    def set_chosen(self, places: Collection[Place]) -> None:
        """Frame these cells."""
        self.chosen = places
        self.update()

    def cell_rect(self, row: int, column: int) -> QRectF:
        """Return the rectangle of a cell; -1: of a name."""
        head_px, across, down, top = self._measures()
        left = 0.0 if column < 0 else head_px + column * across
        right = head_px if column < 0 else left + across
        y = top - self._line_px() - _PAD_PX if row < 0 else top + row * down
        bottom = top if row < 0 else y + down
        return QRectF(round(left), round(y), round(right) - round(left), round(bottom) - round(y))

    # Geometry

    def _shape(self) -> tuple[int, int]:
        return len(self.rows), len(self.columns)

    def _line_px(self) -> float:
        return QFontMetricsF(self.font()).height()

    def _measures(self) -> tuple[float, float, float, float]:
        """Return the width of the row names, a cell's width and height, and the top of the first row."""
        measure = QFontMetricsF(self.font())
        names = max((measure.horizontalAdvance(name) for name in (self.titles[0], *self.rows)), default=0.0)
        head_px = min(names + 2 * _PAD_PX, _HEAD_SHARE * self.width())
        across = min(_WIDEST_PX, (self.width() - head_px) / max(1, len(self.columns)))
        top = 2 * self._line_px() + _PAD_PX
        down = min(_HIGHEST_PX, (self.height() - top) / max(1, len(self.rows)))
        return head_px, across, down, top

    def _place_at(self, point: QPointF) -> Place | None:
        for row in range(len(self.rows)):
            for column in range(len(self.columns)):
                if self.cell_rect(row, column).contains(point):
                    return row, column
        return None

    def _describe(self) -> None:
        row, column = self._current
        words = self.cells[row][column].words if self.cells and self.columns else ""
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        painter = QPainter(self)
        self._paint_names(painter)
        font = self._figure_font()
        for row, line in enumerate(self.cells):
            for column, cell in enumerate(line):
                self._paint_cell(painter, self.cell_rect(row, column), cell, font)
        self._paint_frames(painter)
        painter.end()

    def _paint_names(self, painter: QPainter) -> None:
        tokens, measure = theme.current().tokens, QFontMetricsF(self.font())
        elide, middle = Qt.TextElideMode.ElideRight, Qt.AlignmentFlag.AlignCenter
        painter.setFont(self.font())
        painter.setPen(QColor(tokens.muted))
        head_px, across, _, _ = self._measures()
        width = across * len(self.columns)
        painter.drawText(
            QRectF(head_px, 0, width, self._line_px()), middle, measure.elidedText(self.titles[1], elide, width)
        )
        self._paint_right(painter, self.cell_rect(-1, -1), self.titles[0])
        painter.setPen(QColor(tokens.text))
        for row, name in enumerate(self.rows):
            self._paint_right(painter, self.cell_rect(row, -1), name)
        for column, name in enumerate(self.columns):
            cell = self.cell_rect(-1, column)
            painter.drawText(cell, middle, measure.elidedText(name, elide, cell.width() - 2))

    def _paint_right(self, painter: QPainter, place: QRectF, text: str) -> None:
        place = place.adjusted(0, 0, -_PAD_PX, 0)
        text = QFontMetricsF(self.font()).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_cell(self, painter: QPainter, place: QRectF, cell: MapCell, font: QFont) -> None:
        tokens = theme.current().tokens
        ground = tokens.panel
        if cell.share is not None:
            ground = mixed(tokens.panel, tokens.accent, _FAINTEST + (_FULL - _FAINTEST) * cell.share)
        painter.fillRect(place.adjusted(0.5, 0.5, -0.5, -0.5), QColor(ground))
        ink = max((tokens.text, tokens.on_accent), key=lambda each: contrast(each, ground))
        painter.setPen(QColor(tokens.muted if cell.share is None else ink))
        painter.setFont(font)
        width = place.width() - 4
        text = QFontMetricsF(font).elidedText(cell.text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        if cell.is_best:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(ink), _RING_PX))
            painter.drawRoundedRect(place.adjusted(3.5, 3.5, -3.5, -3.5), 4, 4)

    def _figure_font(self) -> QFont:
        """Return the widget's font, or a smaller one in which the numbers fit."""
        font, measure, cell = QFont(self.font()), QFontMetricsF(self.font()), self.cell_rect(0, 0)
        figures = [cell.text for line in self.cells for cell in line if cell.share is not None]
        widest = max((measure.horizontalAdvance(text) + 14 for text in figures), default=1.0)
        font.setPointSizeF(
            max(1.0, font.pointSizeF() * min(1.0, cell.width() / widest, cell.height() / self._line_px()))
        )
        return font

    def _paint_frames(self, painter: QPainter) -> None:
        tokens = theme.current().tokens
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.text), _RING_PX))
        for place in self.chosen:
            painter.drawRect(self.cell_rect(*place).adjusted(1, 1, -1, -1))
        if self.hasFocus() and self.cells:
            painter.setPen(QPen(QColor(tokens.text), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.cell_rect(*self._current).adjusted(2.5, 2.5, -2.5, -2.5))

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        place = self._place_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and place:
            self._move_to(place)
            self.cellChosen.emit(*place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        key, (row, column) = Qt.Key(event.key()), self._current
        if key in _STEPS and self.cells:
            down, right = _STEPS[key]
            last_row, last_column = len(self.rows) - 1, len(self.columns) - 1
            self._move_to((min(max(row + down, 0), last_row), min(max(column + right, 0), last_column)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.cells:
            self.cellChosen.emit(row, column)
        else:
            super().keyPressEvent(event)

    def _move_to(self, place: Place) -> None:
        self._current = place
        self._spoken.point_at(*place)
        self._describe()
        self.update()

    def event(self, event: QEvent) -> bool:  # noqa: D102 - Qt's
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._place_at(QPointF(event.pos()))
            words = self.cells[place[0]][place[1]].words if place else ""
            QToolTip.showText(event.globalPos(), plain(words), self)
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(280, 200)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(160, 96)
