"""A small mark beside a verdict: a tick, or a not-equal sign."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.base import theme

MARK_PX = 12
_PEN_PX = 1.75


def paint_mark(painter: QPainter, corner: QPointF, colour: str, *, good: bool) -> None:
    """Paint a mark of MARK_PX by MARK_PX at its upper left corner."""
    painter.setPen(QPen(QColor(colour), _PEN_PX, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if good:
        painter.drawPolyline(QPolygonF([corner + QPointF(*at) for at in ((1.5, 6.5), (4.5, 9.5), (10.5, 2.5))]))
    else:
        for start, end in (((2.0, 4.0), (10.0, 4.0)), ((2.0, 8.0), (10.0, 8.0)), ((8.0, 1.0), (4.0, 11.0))):
            painter.drawLine(corner + QPointF(*start), corner + QPointF(*end))


class VerdictMark(QWidget):
    """Widget with the mark: a tick for a result as expected, ≠ for another."""

    def __init__(self, parent: QWidget | None = None, *, good: bool) -> None:
        super().__init__(parent)
        self._good = good
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("as expected") if good else self.tr("not as expected"))
        theme.current().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        tokens = theme.current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QPointF(0, 2), tokens.accent if self._good else tokens.warning, good=self._good)
        painter.end()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(MARK_PX, MARK_PX + 4)
