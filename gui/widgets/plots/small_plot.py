"""Base of small painted plots: a title above, lines at top and bottom, numbers at the sides."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.chart.axes import Axis
from gui.base import theme
from gui.base.spoken import spoken_as
from gui.widgets.canvas.paper import RING_PX

GAP_PX, PEN_PX, DOT_PX = 4, 1.75, 4.5
_APART_PX = 6
_SCALE = 0.9


@spoken_as(QAccessible.Role.Chart)
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
        top, bottom = y_figures
        self.paint_axes(painter, title, Axis(0.0, 1.0, x_figures), Axis(0.0, 1.0, ((0.0, bottom), (1.0, top))))

    def paint_axes(self, painter: QPainter, title: str, x: Axis, y: Axis) -> None:
        """Paint the title, a line at each end of the y axis, and the labels of both."""
        tokens, measure, place = theme.current().tokens, QFontMetricsF(self.font()), self.place()
        height, left = measure.height(), Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(tokens.text))
        title = measure.elidedText(title, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRectF(0, 0, self.width(), height), left, title)
        painter.setPen(QPen(QColor(tokens.line), 1))
        for end in (place.top(), place.bottom()):
            level = round(end) + 0.5  # the middle of a pixel row keeps the line 1 px wide
            painter.drawLine(QPointF(place.left(), level), QPointF(place.right(), level))
        painter.setPen(QColor(tokens.muted))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for at, text in y.tick_places(place.bottom(), place.top()):
            painter.drawText(QRectF(0, at - height / 2, place.left() - GAP_PX, height), right, text)
        ticks, written = list(x.tick_places(place.left(), place.right())), list[tuple[float, float]]()
        for at, text in [*ticks[:1], *ticks[:0:-1]]:  # the ends first; between them what has room
            width = measure.horizontalAdvance(text)
            start = min(max(at - width / 2, place.left()), place.right() - width)
            if all(start + width + _APART_PX <= first or last + _APART_PX <= start for first, last in written):
                painter.drawText(QPointF(start, place.bottom() + GAP_PX / 2 + measure.ascent()), text)
                written.append((start, start + width))

    def paint_level(self, painter: QPainter, share: float) -> None:
        """Paint a dashed horizontal line at a fraction 0..1 of the height."""
        place = self.place()
        y = round(place.bottom() - share * place.height()) + 0.5
        painter.setPen(QPen(QColor(theme.current().tokens.muted), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))

    def paint_ring(self, painter: QPainter) -> None:
        """Draw the focus ring."""
        if self.hasFocus():
            painter.setPen(line_pen(theme.current().tokens.accent, RING_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)


def line_pen(colour: str, width: float = PEN_PX) -> QPen:
    """Return a curve's pen."""
    return QPen(QColor(colour), width, j=Qt.PenJoinStyle.RoundJoin, c=Qt.PenCapStyle.RoundCap)


def _small(font: QFont) -> QFont:
    small = theme.tabular(font)
    small.setPointSizeF(font.pointSizeF() * _SCALE)
    return small
