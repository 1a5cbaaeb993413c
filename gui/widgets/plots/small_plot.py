"""Base of small painted plots: a title above, lines at top and bottom, numbers at the sides."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.linalg.arrays import Array
from gui.base import theme

GAP_PX, PEN_PX, DOT_PX = 4, 1.75, 4.5
_SCALE = 0.9


class SmallPlot(QWidget):
    """Base of small plots: geometry and painting of the frame. It handles no keys; its parent does."""

    def __init__(self, name: str, y_widest: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._y_widest = y_widest
        self.setFont(_small(self.font()))
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.current().changed.connect(self.update)

    def place(self) -> QRectF:
        """Return the rectangle of the curve."""
        measure = QFontMetricsF(self.font())
        left = measure.horizontalAdvance(self._y_widest) + 2 * GAP_PX
        top, below = measure.height() + 2 * GAP_PX, measure.height() + GAP_PX
        width, height = self.width() - left - 2 * GAP_PX, self.height() - top - below
        return QRectF(left, top, max(1.0, width), max(1.0, height))

    def paint_frame(
        self, painter: QPainter, title: str, y_figures: tuple[str, str], x_figures: tuple[tuple[float, str], ...]
    ) -> None:
        """Paint the title, the y labels at top and bottom, and x labels, each at a fraction 0..1 of the width."""
        tokens, measure, place = theme.current().tokens, QFontMetricsF(self.font()), self.place()
        height, left = measure.height(), Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(tokens.text))
        title = measure.elidedText(title, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRectF(0, 0, self.width(), height), left, title)
        painter.setPen(QPen(QColor(tokens.line), 1))
        for y in (place.top(), place.bottom()):
            painter.drawLine(QPointF(place.left(), round(y) + 0.5), QPointF(place.right(), round(y) + 0.5))
        painter.setPen(QColor(tokens.muted))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for y, text in zip((place.top(), place.bottom()), y_figures, strict=True):
            painter.drawText(QRectF(0, y - height / 2, place.left() - GAP_PX, height), right, text)
        for share, text in x_figures:
            width = measure.horizontalAdvance(text)
            x = min(max(place.left() + share * place.width() - width / 2, place.left()), place.right() - width)
            painter.drawText(QPointF(x, place.bottom() + GAP_PX / 2 + measure.ascent()), text)

    def paint_level(self, painter: QPainter, share: float) -> None:
        """Paint a dashed horizontal line at a fraction 0..1 of the height."""
        place = self.place()
        y = round(place.bottom() - share * place.height()) + 0.5
        painter.setPen(QPen(QColor(theme.current().tokens.muted), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))


def points(place: QRectF, across: Array, up: Array) -> QPolygonF:
    """Return the points at fractions 0..1, each (N,), of a rectangle's width and height."""
    xs, ys = place.left() + across * place.width(), place.bottom() - up * place.height()
    return QPolygonF([QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)])


def line_pen(colour: str, width: float = PEN_PX) -> QPen:
    """Return a curve's pen."""
    return QPen(QColor(colour), width, j=Qt.PenJoinStyle.RoundJoin, c=Qt.PenCapStyle.RoundCap)


def _small(font: QFont) -> QFont:
    small = theme.tabular(font)
    small.setPointSizeF(font.pointSizeF() * _SCALE)
    return small
