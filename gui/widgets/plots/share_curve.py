"""A small plot of an answer's probability as one thing changes: two lines, and where the answer changes."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from core.linalg.arrays import Array
from gui.base import theme
from gui.base.palette import OKABE_ITO, legible
from gui.base.plain_text import plain

COLOURS, DASHES = (OKABE_ITO[1], OKABE_ITO[0]), ((), (4.0, 2.5))
"""Colours and dashes of the first and second line."""

_APART_PX = 6
_GAP_PX, _PEN_PX, _DOT_PX = 4, 1.75, 3.0
_TEXT_SCALE = 0.9


@dataclass(frozen=True, slots=True, eq=False)
class ShareLine:
    """One line. shares: (n,), 0..1; marks: (index, text) for marked samples."""

    name: str
    shares: Array
    marks: Sequence[tuple[int, str]] = ()


class ShareCurve(QWidget):
    """Plot of shares, 0..1, against amounts; a tool tip shows the samples under mouse or arrow keys."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._amounts: Array = np.zeros(0)
        self._names: list[str] = []
        self._rest = 0
        self._lines: tuple[ShareLine, ...] = ()
        self._pointed: int | None = None
        font = theme.tabular(self.font())
        font.setPointSizeF(font.pointSizeF() * _TEXT_SCALE)
        self.setFont(font)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(title)
        theme.current().changed.connect(self.update)

    def set_lines(
        self, amounts: Array, names: Sequence[str], rest: int, lines: Sequence[ShareLine], words: str
    ) -> None:
        """Show at most two lines over amounts, (n,), ascending. names: n texts of the amounts; rest: index of "none".

        words: the curve in a sentence, for screen readers. Raises ValueError when a line does not have n shares.
        """
        if any(len(line.shares) != len(amounts) for line in lines) or len(names) != len(amounts):
            raise ValueError(f"lines and names do not belong to {len(amounts)} amounts")
        self._amounts, self._names, self._rest, self._lines = amounts, list(names), rest, tuple(lines)
        if self._pointed is not None and self._pointed >= len(amounts):
            self._pointed = None
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
        self.update()

    def lines(self) -> tuple[ShareLine, ...]:
        """Return the lines shown."""
        return self._lines

    def words_at(self, index: int) -> str:
        """Return the description of one amount."""
        figures = [f"{line.name}: {100 * float(line.shares[index]):.1f} %" for line in self._lines]
        return "\n".join([f"{self._title}: {self._names[index]}", *figures])

    # Geometry

    def _plot(self) -> QRectF:
        measure = QFontMetricsF(self.font())
        left = measure.horizontalAdvance("100 %") + _GAP_PX
        top, below = measure.height() + 2 * _GAP_PX, measure.height() + _GAP_PX
        return QRectF(left, top, max(1.0, self.width() - left - 2 * _GAP_PX), max(1.0, self.height() - top - below))

    def _xs(self, plot: QRectF) -> Array:
        span = float(np.ptp(self._amounts)) or 1.0
        xs: Array = plot.left() + (self._amounts - self._amounts[0]) / span * plot.width()
        return xs

    def _points(self, line: ShareLine, plot: QRectF) -> list[QPointF]:
        ys = plot.bottom() - np.clip(line.shares, 0, 1) * plot.height()
        return [QPointF(x, y) for x, y in zip(self._xs(plot).tolist(), ys.tolist(), strict=True)]

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        self._paint_frame(painter, plot)
        tokens = theme.current().tokens
        for nth, line in enumerate(self._lines):
            colour = legible(COLOURS[nth], tokens.background, tokens.text)
            self._paint_line(painter, line, plot, line_pen(colour, nth))
            self._paint_marks(painter, line, plot, colour, above=nth == 0)
        painter.end()

    def _paint_frame(self, painter: QPainter, plot: QRectF) -> None:
        tokens, measure = theme.current().tokens, QFontMetricsF(self.font())
        height = measure.height()
        painter.setPen(QColor(tokens.text))
        painter.drawText(QRectF(plot.left(), 0, plot.width(), height), Qt.AlignmentFlag.AlignLeft, self._title)
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.line), 1))
        for y in (plot.top(), plot.bottom()):
            painter.drawLine(QPointF(plot.left(), round(y) + 0.5), QPointF(plot.right(), round(y) + 0.5))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(tokens.muted))
        for y, text in ((plot.top(), "100 %"), (plot.bottom(), "0")):
            painter.drawText(QRectF(0, y - height / 2, plot.left() - _GAP_PX, height), right, text)
        if not len(self._amounts):
            return
        self._paint_amounts(painter, plot)
        x = round(self._xs(plot)[self._rest]) + 0.5
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        if self._pointed is not None:
            x = round(self._xs(plot)[self._pointed]) + 0.5
            painter.setPen(QPen(QColor(tokens.muted), 1))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))

    def _paint_amounts(self, painter: QPainter, plot: QRectF) -> None:
        """Label the first and last amount, and between them, where there is room, the one without change."""
        measure, written = QFontMetricsF(self.font()), list[tuple[float, float]]()
        for index in (0, len(self._amounts) - 1, self._rest):
            text = self._names[index]
            width = measure.horizontalAdvance(text)
            x = min(max(self._xs(plot)[index] - width / 2, plot.left()), plot.right() - width)
            if all(x + width + _APART_PX <= left or right + _APART_PX <= x for left, right in written):
                painter.drawText(QPointF(x, plot.bottom() + _GAP_PX / 2 + measure.ascent()), text)
                written.append((x, x + width))

    def _paint_line(self, painter: QPainter, line: ShareLine, plot: QRectF, pen: QPen) -> None:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = self._points(line, plot)
        painter.drawPolyline(QPolygonF(points))
        if self._pointed is not None:
            painter.setBrush(pen.color())
            painter.drawEllipse(points[self._pointed], _DOT_PX, _DOT_PX)

    def _paint_marks(self, painter: QPainter, line: ShareLine, plot: QRectF, colour: str, *, above: bool) -> None:
        """Paint rings with the new answer, above the first line and below the second."""
        tokens, measure = theme.current().tokens, QFontMetricsF(self.font())
        points, height = self._points(line, plot), measure.height()
        for index, text in line.marks:
            size = max(height - 2, measure.horizontalAdvance(text) + 2 * _GAP_PX)
            y = points[index].y() + (-size * 0.5 if above else size * 0.5)
            y = min(max(y, plot.top() + size / 2), plot.bottom() - size / 2)
            ring = QRectF(points[index].x() - size / 2, y - size / 2, size, size)
            painter.setPen(QPen(QColor(colour), 1, Qt.PenStyle.SolidLine if above else Qt.PenStyle.DashLine))
            painter.setBrush(QColor(tokens.background))
            painter.drawEllipse(ring)
            painter.setPen(QColor(tokens.text))
            painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, text)

    # Mouse and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        if len(self._amounts):
            self._point_at(int(np.abs(self._xs(self._plot()) - event.position().x()).argmin()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not step or not len(self._amounts):
            super().keyPressEvent(event)
            return
        before = self._rest if self._pointed is None else self._pointed
        self._point_at(min(max(before + step, 0), len(self._amounts) - 1))

    def _point_at(self, index: int | None) -> None:
        if index == self._pointed:
            return
        self._pointed = index
        self.update()
        if index is None or not self._lines:
            QToolTip.hideText()
            return
        plot = self._plot()
        at = QPointF(float(self._xs(plot)[index]) + 2 * _GAP_PX, plot.bottom())
        QToolTip.showText(self.mapToGlobal(at).toPoint(), plain(self.words_at(index)), self)

    def event(self, event: QEvent) -> bool:  # noqa: D102 - Qt's
        if event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self._point_at(None)
        return super().event(event)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(200, 104)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(112, 72)


def line_pen(colour: str, nth: int) -> QPen:
    """Return the pen of the nth line in a colour."""
    pen = QPen(QColor(colour), _PEN_PX, j=Qt.PenJoinStyle.RoundJoin, c=Qt.PenCapStyle.FlatCap)
    if DASHES[nth]:
        pen.setDashPattern(list(DASHES[nth]))
    return pen
