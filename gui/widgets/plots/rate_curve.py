"""A small plot of η against epochs: the preview of a learning-rate schedule."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from core.linalg.arrays import Array
from gui.base import theme
from gui.base.plain_text import plain
from gui.widgets.fields.number import grouped

_HEIGHT_PX, _GAP_PX, _PEN_PX, _DOT_PX = 88, 8, 1.5, 3.0
_TEXT_SCALE = 0.9
_NOTHING = 1e-6
"""Fraction of the peak below which the end counts as 0."""


class RateCurve(QWidget):
    """Plot of η from epoch 0 to the last, from 0 to its peak; a tool tip shows the value under the mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._epochs, self._etas = np.zeros(1), np.zeros(1)
        self._last = 1
        self._pointed: int | None = None
        font = theme.tabular(self.font())
        font.setPointSizeF(font.pointSizeF() * _TEXT_SCALE)
        self.setFont(font)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Preview of the learning rate"))
        theme.current().changed.connect(self.update)

    def set_curve(self, epochs: Array, etas: Array, last_epoch: int) -> None:
        """Show etas, (n,), at epochs, (n,), ascending from 0 and possibly ending before last_epoch; n >= 1, finite.

        last_epoch >= 1. Raises ValueError when the arrays differ in length or are empty.
        """
        if len(epochs) != len(etas) or not len(epochs):
            raise ValueError(f"{len(epochs)} epochs and {len(etas)} rates make no curve")
        self._epochs, self._etas, self._last = np.asarray(epochs, float), np.asarray(etas, float), last_epoch
        self._pointed = None
        words = self.tr("From {first} to {end}, at most {peak}, in {epochs} epochs")
        first, end = _figure(self._etas[0]), _figure(self._etas[-1])
        self.setAccessibleDescription(words.format(first=first, end=end, peak=_figure(self._peak()), epochs=last_epoch))
        self.update()

    def words_at(self, index: int) -> str:
        """Return the description of one sample."""
        words = self.tr("epoch {epoch}: η {eta}")
        return words.format(epoch=f"{self._epochs[index]:.4g}", eta=_figure(self._etas[index]))

    def _peak(self) -> float:
        return float(self._etas.max())

    # Geometry

    def _plot(self) -> QRectF:
        """Return the rectangle of the curve, right of and above its labels."""
        measure = QFontMetricsF(self.font())
        left = max(measure.horizontalAdvance(text) for text in ("0", _figure(self._peak()))) + _GAP_PX
        top, bottom = measure.height() / 2, measure.height() + _GAP_PX / 2
        return QRectF(left, top, max(1.0, self.width() - left - _DOT_PX), self.height() - top - bottom)

    def _points(self, plot: QRectF) -> list[QPointF]:
        xs = plot.left() + self._epochs / self._last * plot.width()
        ys = plot.bottom() - self._etas / (self._peak() or 1.0) * plot.height()
        return [QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)]

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot, tokens = self._plot(), theme.current().tokens
        points = self._points(plot)
        painter.setPen(QPen(QColor(tokens.line), 1))
        for y in (plot.top(), plot.bottom()):
            level = round(y) + 0.5  # the middle of a pixel row keeps the line 1 px wide
            painter.drawLine(QPointF(plot.left(), level), QPointF(plot.right(), level))
        accent = QColor(tokens.accent if self.isEnabled() else tokens.disabled)
        painter.setPen(QPen(accent, _PEN_PX, j=Qt.PenJoinStyle.RoundJoin, c=Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(accent)
        if self._epochs[-1] < self._last:  # it ends before the last epoch
            painter.drawEllipse(points[-1], _DOT_PX / 2, _DOT_PX / 2)
        if self._pointed is not None:
            painter.drawEllipse(points[self._pointed], _DOT_PX, _DOT_PX)
        painter.setPen(QColor(tokens.muted))
        self._paint_labels(painter, plot, points[-1])
        painter.end()

    def _paint_labels(self, painter: QPainter, plot: QRectF, end: QPointF) -> None:
        height = QFontMetricsF(self.font()).height()
        right, left, middle = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
        for y, text in ((plot.top(), _figure(self._peak())), (plot.bottom(), "0")):
            painter.drawText(QRectF(0, y - height / 2, plot.left() - _GAP_PX, height), right | middle, text)
        below = QRectF(plot.left(), plot.bottom() + _GAP_PX / 2, plot.width(), height)
        painter.drawText(below, left, "0")
        painter.drawText(below, right, self.tr("epoch {epoch}").format(epoch=grouped(self._last)))
        low = end.y() - plot.top() > 1.5 * height  # else it ends near its peak, which is labelled already
        if low and self._etas[-1] > _NOTHING * self._peak():
            painter.drawText(self._end_label(plot, end), right, _figure(self._etas[-1]))

    def _end_label(self, plot: QRectF, end: QPointF) -> QRectF:
        """Return the place of the end label: above the end, or right of it when the curve ends in the left half."""
        measure = QFontMetricsF(self.font())
        width, height = measure.horizontalAdvance(_figure(self._etas[-1])) + 1, measure.height()
        is_early = end.x() - plot.left() < plot.width() / 2
        left = end.x() + _GAP_PX if is_early else end.x() - width
        return QRectF(left, end.y() - height - _DOT_PX, width, height)

    # The mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        plot = self._plot()
        epoch = (event.position().x() - plot.left()) / plot.width() * self._last
        self._pointed = int(np.abs(self._epochs - epoch).argmin())
        QToolTip.showText(event.globalPosition().toPoint(), plain(self.words_at(self._pointed)), self)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102 - Qt's
        self._pointed = None
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(240, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(120, _HEIGHT_PX)


def _figure(value: float) -> str:
    return f"{value:.3g}"
