"""A plot of lines with points on it that mouse and keys move."""

import numpy as np
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from core.chart.drawing import Curve
from core.linalg.arrays import Array
from gui.base import theme
from gui.widgets.plots.line_plot import LinePlot, PlotContent
from gui.widgets.plots.small_plot import DOT_PX

_REACH_PX, _SPECK_PX, _STEP = 14.0, 1.75, 0.1
_ALONG = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_UP = {Qt.Key.Key_Up: _STEP, Qt.Key.Key_Down: -_STEP}


class PointsPlot(LinePlot):
    """Line plot with points that are dragged; the left and right arrow keys choose one, up and down move it.

    The lines are cut off at the edges of the plot.
    """

    pointMoved = Signal(int, float, float)
    """Emitted with the index of a point, and the x and y to which a person moves it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, takes_keys=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        none: Array = np.zeros(0)
        self.xs, self.ys, self._specks = none, none, (none, none)
        """Positions of the points on the axes, (N,) each."""
        self._chosen: int | None = None
        self._dragged = False

    def show_points(self, x: Array, y: Array, specks: tuple[Array, Array], content: PlotContent) -> None:
        """Show points that can be moved, (N,) each, specks that cannot, and the lines of a plot."""
        self.xs, self.ys, self._specks = x, y, specks
        self.show_content(content)

    def spots(self) -> list[QPointF]:
        """Return where the points are on the widget."""
        return self.points(self.xs, self.ys)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        super().paintEvent(event)
        painter, tokens = QPainter(self), theme.current().tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.place().adjusted(-DOT_PX, -DOT_PX, DOT_PX, DOT_PX))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.muted))
        for spot in self.points(*self._specks):
            painter.drawEllipse(spot, _SPECK_PX, _SPECK_PX)
        for nth, spot in enumerate(self.spots()):
            is_chosen = nth == self._chosen and self.hasFocus()
            painter.setPen(QPen(QColor(tokens.accent if is_chosen else tokens.text), 2))
            painter.setBrush(QColor(tokens.accent if is_chosen else tokens.plot))
            painter.drawEllipse(spot, DOT_PX, DOT_PX)
        painter.end()

    def _paint_line(self, painter: QPainter, curve: Curve) -> None:
        painter.save()
        painter.setClipRect(self.place())
        super()._paint_line(painter, curve)
        painter.restore()

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        if event.button() != Qt.MouseButton.LeftButton or not len(self.xs):
            return
        spots = self.spots()
        far = [(spot - event.position()).manhattanLength() for spot in spots]
        nearest = int(np.argmin(far))
        self._dragged = far[nearest] <= _REACH_PX
        if self._dragged:
            self._chosen = nearest
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        if self._dragged and self._chosen is not None:
            self._point_at(None)
            place, content = self.place(), self.content
            right = (event.position().x() - place.left()) / place.width()
            up = (place.bottom() - event.position().y()) / place.height()
            x, y = (axis.low + share * (axis.high - axis.low) for axis, share in ((content.x, right), (content.y, up)))
            self._move(self._chosen, x, y)
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        key, count = Qt.Key(event.key()), len(self.xs)
        if key in _ALONG and count:
            first = 0 if _ALONG[key] > 0 else count - 1
            self._chosen = first if self._chosen is None else (self._chosen + _ALONG[key]) % count
            self.update()
        elif key in _UP and self._chosen is not None:
            self._move(self._chosen, float(self.xs[self._chosen]), float(self.ys[self._chosen]) + _UP[key])
        else:
            super().keyPressEvent(event)

    def _move(self, index: int, x: float, y: float) -> None:
        """Ask for a point's new place, within the axes and to two decimals."""
        across, along = self.content.x, self.content.y
        x, y = min(max(x, across.low), across.high), min(max(y, along.low), along.high)
        self.pointMoved.emit(index, round(x, 2), round(y, 2))
