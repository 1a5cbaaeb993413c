"""Confusion matrix as a table of coloured cells, with a current cell moved by mouse and keys."""

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
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

from core.linalg.arrays import Labels
from gui.base import theme
from gui.base.palette import INK, contrast, mixed
from gui.base.plain_text import plain
from gui.base.spoken import spoken_as
from gui.widgets.fields.number import grouped
from gui.widgets.pictures.confusion_places import ConfusionPlaces
from gui.widgets.spoken_cells import SpokenCells

_FULL_WRONG, _FULL_STRONG, _FULL_RIGHT = 0.8, 0.45, 0.3
"""Colour strength of the largest mistake, here and with high contrast, and of a class without mistakes."""

_INKS, _LEAST_CONTRAST = (INK, "#000000"), 4.5
"""Text colours to choose from: white or black has at least 4.58:1 on any colour."""

_SCALE, _RING_PX, _APART_PX = 0.9, 2, 6
_STEPS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
_ROW_ENDS, _ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: 1}, {Qt.Key.Key_PageUp: 0, Qt.Key.Key_PageDown: 1}


@spoken_as(QAccessible.Role.Grouping)
class ConfusionGrid(QWidget):
    """Confusion matrix: rows are labels, columns answers, sums at the right and below. One cell is current.

    A mistake is coloured by the square root of its share of the most frequent mistake, so that neither the diagonal
    nor one pair of digits hides the others; the diagonal, faintly, by its share of the row.
    Row or column K, like the names at the left and above, stands for all mistakes of its column or row.
    """

    cellChosen = Signal(int, int)
    """Emitted with (row, column), 0..K, when another cell becomes current or the same is clicked again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Labels = np.zeros((1, 1), np.int64)
        self._as_percent = False
        self._current = (1, 1)
        font = theme.tabular(self.font())
        font.setPointSizeF(font.pointSizeF() * _SCALE)
        self.setFont(font)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Confusion matrix"))
        self._spoken = SpokenCells(self, self._shape, self.words_at, self._area)
        theme.current().changed.connect(self.update)

    # What is shown

    def set_counts(self, counts: Labels) -> None:
        """Show counts, (K, K); with another K, or at first, the sum of all mistakes is the current cell."""
        if counts.shape != self._counts.shape:
            self._current = counts.shape
        self._counts = counts
        self._spoken.refresh()
        self._describe()
        self.update()

    def set_percent(self, on: bool) -> None:
        """Show each count as a percentage of its row, or as a count; the sums stay counts."""
        self._as_percent = on
        self.update()

    @property
    def current(self) -> tuple[int, int]:
        """Current cell (row, column), 0..K; K: all."""
        return self._current

    def set_current(self, row: int, column: int) -> None:
        """Make a cell current and emit `cellChosen`."""
        self._current = row, column
        self._describe()
        self._spoken.point_at(row, column)
        self.update()
        self.cellChosen.emit(row, column)

    def text_at(self, row: int, column: int) -> str:
        """Return the text of a cell; K: of a sum."""
        count = self._sum(row, column)
        if self._is_sum(row, column):
            return _short(count)
        if self._as_percent:
            return f"{100 * self._share(row, column):.1f}" if count else "·"
        return str(count) if count else "·"

    def words_at(self, row: int, column: int) -> str:
        """Return the description of a cell; K: of a sum."""
        k, count = len(self._counts), self._sum(row, column)
        names = {"label": row, "answer": column, "count": grouped(count), "wrong": grouped(self._wrong(row, column))}
        if row == k and column == k:
            words = self.tr("All {count} pictures: {wrong} misread")
        elif column == k:
            words = self.tr("All {count} of class {label}: {wrong} misread")
        elif row == k:
            words = self.tr("{count} read as {answer}: {wrong} of them wrongly")
        else:
            words = self.tr("{label} read as {answer}: {count}, {share} % of class {label}")
            if row == column:
                words = self.tr("{label} read correctly: {count}, {share} % of class {label}")
            names["share"] = f"{100 * self._share(row, column):.1f}"
        return words.format(**names)

    def _is_sum(self, row: int, column: int) -> bool:
        return len(self._counts) in (row, column)

    def _part(self, row: int, column: int) -> tuple[int | slice, int | slice]:
        k = len(self._counts)
        return (slice(None) if row == k else row), (slice(None) if column == k else column)

    def _sum(self, row: int, column: int) -> int:
        return int(self._counts[self._part(row, column)].sum())

    def _wrong(self, row: int, column: int) -> int:
        return self._sum(row, column) - int(np.diag(np.diag(self._counts))[self._part(row, column)].sum())

    def _share(self, row: int, column: int) -> float:
        return float(self._counts[row, column] / max(1, self._counts[row].sum()))

    def _describe(self) -> None:
        words = self.words_at(*self._current)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    # Painting

    def places(self) -> ConfusionPlaces:
        """Return the rectangles of the cells."""
        measure = QFontMetricsF(self.font())
        total = measure.horizontalAdvance(_short(max(10_000, int(self._counts.sum()))))
        return ConfusionPlaces(self.width(), self.height(), len(self._counts), measure.height(), total)

    def _shape(self) -> tuple[int, int]:
        return len(self._counts) + 1, len(self._counts) + 1

    def _area(self) -> QRect:
        k, places = len(self._counts), self.places()
        return places.cell(0, 0).united(places.cell(k, k)).toRect()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        painter, places = QPainter(self), self.places()
        self._paint_heads(painter, places)
        colours = self.colours()
        painter.setFont(self.figure_font(places))
        k, middle = len(self._counts), Qt.AlignmentFlag.AlignCenter
        for row in range(k + 1):
            for column in range(k + 1):
                cell, is_sum = places.cell(row, column), self._is_sum(row, column)
                ground = theme.current().tokens.background if is_sum else colours[row][column]
                painter.fillRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), QColor(ground))
                text = self.text_at(row, column)
                painter.setPen(QColor(self.ink(ground, quiet=is_sum or text == "·")))
                painter.drawText(cell, middle, text)
        self._paint_current(painter, places)
        painter.end()

    def _paint_heads(self, painter: QPainter, places: ConfusionPlaces) -> None:
        k, middle, tokens = len(self._counts), Qt.AlignmentFlag.AlignCenter, theme.current().tokens
        painter.setPen(QColor(tokens.muted))
        painter.drawText(places.title(), Qt.AlignmentFlag.AlignCenter, self.tr("read as →"))
        small = self.figure_font(places)  # in which "sum" is no wider than the names' column
        painter.setFont(small)
        painter.drawText(places.cell(-1, -1), middle, self.tr("is ↓"))
        bold = QFont(self.font())
        bold.setBold(True)
        for each in range(k + 1):
            is_sum = each == k
            painter.setFont(small if is_sum else bold)
            painter.setPen(QColor(tokens.muted if is_sum else tokens.text))
            for cell in (places.cell(each, -1), places.cell(-1, each)):
                painter.drawText(cell, middle, self.tr("sum") if is_sum else str(each))

    def figure_font(self, places: ConfusionPlaces) -> QFont:
        """Return the widget's font, or a smaller one in which the largest number of a column fits."""
        font, measure, cell = QFont(self.font()), QFontMetricsF(self.font()), places.cell(0, 0)
        texts = self.tr("sum"), _short(int(self._counts.sum(axis=0).max()))
        widest = max(measure.horizontalAdvance(text) for text in texts)
        font.setPointSizeF(
            font.pointSizeF() * min(1.0, (cell.width() - _APART_PX) / widest, cell.height() / measure.height())
        )
        return font

    def colours(self) -> list[list[str]]:
        """Return the colour, `#rrggbb`, of each cell."""
        tokens = theme.current().tokens
        rows = self._counts / np.maximum(1, self._counts.sum(axis=1, keepdims=True))
        wrong = (rows if self._as_percent else self._counts.astype(float)) * (1 - np.eye(len(rows)))
        shades = (_FULL_STRONG if tokens.is_strong else _FULL_WRONG) * np.sqrt(wrong / (wrong.max() or 1.0))
        return [
            [
                mixed(tokens.panel, tokens.accent, _FULL_RIGHT * float(rows[r, r]))
                if r == c
                else mixed(tokens.panel, tokens.error, float(shades[r, c]))
                for c in range(len(rows))
            ]
            for r in range(len(rows))
        ]

    def ink(self, ground: str, *, quiet: bool) -> str:
        """Return the colour of a figure on its ground; quiet: one that is not to stand out."""
        tokens = theme.current().tokens
        return tokens.muted if quiet else _legible(tokens.text, ground)

    def _paint_current(self, painter: QPainter, places: ConfusionPlaces) -> None:
        tokens = theme.current().tokens
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._current == (len(self._counts), len(self._counts)) and not self.hasFocus():
            return  # everything is chosen: a frame around the whole table says nothing
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.text), _RING_PX))
        painter.drawRect(places.span(*self._current).adjusted(1, 1, -1, -1))

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        cell = self.places().cell_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and cell:
            self.set_current(*cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        key, (row, column), k = Qt.Key(event.key()), self._current, len(self._counts)
        if key in _STEPS:
            down, right = _STEPS[key]
            row, column = min(max(row + down, 0), k), min(max(column + right, 0), k)
        elif key in _ROW_ENDS:
            column = k * _ROW_ENDS[key]
        elif key in _ENDS:
            row = k * _ENDS[key]
        elif key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            super().keyPressEvent(event)
            return
        self.set_current(row, column)

    def event(self, event: QEvent) -> bool:  # noqa: D102 - Qt's
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cell = self.places().cell_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain(self.words_at(*cell) if cell else ""), self)
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(400, 320)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(320, 240)


@lru_cache(1024)
def _legible(text: str, ground: str) -> str:
    """Return the text's colour where it is legible on the ground, else white or black."""
    if contrast(text, ground) >= _LEAST_CONTRAST:
        return text
    return max(_INKS, key=lambda ink: contrast(ink, ground))


def _short(count: int) -> str:
    """Return a sum as text; four digits are written without a space, to fit a cell."""
    return grouped(count) if count >= 10_000 else str(count)
