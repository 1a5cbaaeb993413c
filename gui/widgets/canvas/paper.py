"""Dark paper shared by the canvas and the network's input: a square with a text when empty and a focus ring."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from gui.base import theme
from gui.base.palette import FAINT_INK, INK, PAPER

RING_PX = 2
"""Width of the focus ring; the gap between ring and paper is the same."""

_RADIUS_PX = 6.0
_FRAME_PX = (8, 8, -8, -8)
_VEIL = 0.8
_MIDDLE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


def square_in(rect: QRect) -> QRect:
    """Return the largest centred square in the rectangle that leaves room for the ring."""
    side = max(1, min(rect.width(), rect.height()) - 4 * RING_PX)
    return QRect(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2, side, side)


def paint_paper(painter: QPainter, owner: QWidget, square: QRect) -> QPainterPath:
    """Paint the paper, with a ring if `owner` has the focus, and return its outline for clipping."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(square), _RADIUS_PX, _RADIUS_PX)
    painter.fillPath(outline, QColor(PAPER))
    if owner.hasFocus():
        painter.setPen(QPen(QColor(theme.current().tokens.accent), RING_PX))
        gap, radius = 1.5 * RING_PX, _RADIUS_PX + 1.5 * RING_PX
        painter.drawRoundedRect(QRectF(square).adjusted(-gap, -gap, gap, gap), radius, radius)
    else:
        paint_edge(painter, outline)
    return outline


def paint_edge(painter: QPainter, outline: QPainterPath) -> None:
    """Paint an edge around dark paper in a theme of high contrast, whose ground may be as dark."""
    if theme.current().tokens.is_strong:
        painter.strokePath(outline, QPen(QColor(theme.current().tokens.edge), 1))


def paint_word(painter: QPainter, square: QRect, word: str) -> None:
    """Write a faint text in the middle of the paper."""
    painter.setPen(QColor(FAINT_INK))
    painter.drawText(square.adjusted(8, 8, -8, -8), _MIDDLE, word)


def paint_drop_cue(painter: QPainter, square: QRect, word: str) -> None:
    """Paint the hint for a drag over the paper: dim the drawing and draw a dashed frame with a text."""
    veil = QColor(PAPER)
    veil.setAlphaF(_VEIL)
    painter.fillRect(square, veil)
    painter.setPen(QPen(QColor(FAINT_INK), RING_PX, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(QRectF(square).adjusted(*_FRAME_PX), _RADIUS_PX, _RADIUS_PX)
    painter.setPen(QColor(INK))
    painter.drawText(square.adjusted(16, 16, -16, -16), _MIDDLE, word)
