"""Ink kept as pixels, so that a long drawing costs no more to paint than a short one."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from gui.base.palette import INK
from gui.widgets.canvas.drawing import Point, Stroke

_DOT = QPointF(0.01, 0.0)
"""Length too short to see but long enough for Qt to draw a single sample with a round cap."""


def _piece(points: Sequence[Point], n: int, side: float) -> QPainterPath:
    """Return the curve that sample n completes: from segment middle to segment middle, bent by the sample between."""
    path = QPainterPath(_middle(points, n - 1, side))
    path.quadTo(_at(points[max(0, n - 1)], side), _middle(points, n, side))
    return path


def _at(point: Point, side: float) -> QPointF:
    return QPointF(point[0] * side, point[1] * side)


def _middle(points: Sequence[Point], n: int, side: float) -> QPointF:
    """Return the middle between samples n - 1 and n; the last sample when there is no n."""
    end = min(max(0, n), len(points) - 1)
    return (_at(points[max(0, n - 1)], side) + _at(points[end], side)) / 2


class InkLayer:
    """White ink on a transparent square, at the screen's resolution."""

    def __init__(self) -> None:
        self._pixmap = QPixmap()
        self._side, self._ratio, self._width = 0, 1.0, 0.1

    def fit(self, side: int, ratio: float, width: float, strokes: Sequence[Stroke]) -> None:
        """Redraw if the side (px), the device pixel ratio or the pen width (in units of the side) changed."""
        if (side, ratio, width) != (self._side, self._ratio, self._width):
            self._side, self._ratio, self._width = side, ratio, width
            self.redraw(strokes)

    def redraw(self, strokes: Sequence[Stroke]) -> None:
        """Redraw all strokes."""
        pixels = max(1, ceil(self._side * self._ratio))
        self._pixmap = QPixmap(pixels, pixels)
        self._pixmap.setDevicePixelRatio(self._ratio)
        self._pixmap.fill(Qt.GlobalColor.transparent)
        painter = self._painter(self._pixmap)
        for stroke in strokes:
            # Piece by piece: where the pen turns back, Qt leaves gaps in one long path.
            for n in range(len(stroke)):
                painter.drawPath(_piece(stroke, n, self._side))
            painter.drawPath(self._tail(stroke))
        painter.end()

    def extend(self, stroke: Stroke) -> None:
        """Add the piece that a stroke's newest sample completes: all but the part from the last middle on."""
        self._draw(_piece(stroke, len(stroke) - 1, self._side))

    def settle(self, stroke: Stroke) -> None:
        """Add the last piece of a finished stroke."""
        self._draw(self._tail(stroke))

    def paint(self, painter: QPainter, live: Stroke | None) -> None:
        """Paint the ink and the last piece of the current stroke, aligned to whole screen pixels to stay sharp."""
        origin = painter.deviceTransform().map(QPointF(0, 0))
        painter.translate((origin.toPoint().toPointF() - origin) / self._ratio)
        painter.drawPixmap(0, 0, self._pixmap)
        if live:
            painter.setPen(self._pen())
            painter.drawPath(self._tail(live))

    def _tail(self, stroke: Stroke) -> QPainterPath:
        path = QPainterPath(_middle(stroke, len(stroke) - 1, self._side))
        path.lineTo(_at(stroke[-1], self._side) + _DOT)
        return path

    def _draw(self, path: QPainterPath) -> None:
        if not self._pixmap.isNull():
            painter = self._painter(self._pixmap)
            painter.drawPath(path)
            painter.end()

    def _painter(self, pixmap: QPixmap) -> QPainter:
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._pen())
        return painter

    def _pen(self) -> QPen:
        round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        return QPen(QColor(INK), self._width * self._side, Qt.PenStyle.SolidLine, round_cap, round_join)
