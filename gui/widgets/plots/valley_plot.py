"""Paths over the level lines of a quadratic valley, with a start that mouse and keys move."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from core.linalg.arrays import Array
from gui.base import theme
from gui.widgets.plots.legend import LineLook, curve_pen
from gui.widgets.plots.shapes import paint_shapes
from gui.widgets.plots.small_plot import DOT_PX, SmallPlot

WIDE, HIGH = 4.0, 2.5
"""The map goes from -WIDE to WIDE and from -HIGH to HIGH."""

_LEVELS = np.array([0.05, 0.2, 0.5, 1, 2, 4, 8, 16, 32])
_POINT_PX, _STEP = 2.5, 0.1
_FAR = 50.0
"""Paths are drawn as far as this many times the map."""

_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}


class ValleyPlot(SmallPlot):
    """Map of the cost ½ (x² + κ y²) with paths on it. A click, a drag or an arrow key moves their start."""

    startMoved = Signal(float, float)
    """Emitted with the place to which a person moves the start."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "", parent)
        self._kappa = 1.0
        self._paths: list[tuple[Array, LineLook]] = []
        self._start = (0.0, 0.0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_paths(self, kappa: float, start: tuple[float, float], paths: Sequence[tuple[Array, LineLook]]) -> None:
        """Show paths, (n, 2) each, with their looks, in a valley of steepness κ across."""
        self._kappa, self._start, self._paths = kappa, start, list(paths)
        self.update()

    def paths(self) -> list[Array]:
        """Return the paths shown."""
        return [path for path, _ in self._paths]

    # Geometry

    def place(self) -> QRectF:
        """Return the rectangle of the map, which keeps its proportions."""
        scale = min((self.width() - 4) / (2 * WIDE), (self.height() - 4) / (2 * HIGH))
        width, height = 2 * WIDE * scale, 2 * HIGH * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def spot(self, x: float, y: float) -> QPointF:
        """Return where a place of the valley is on the widget."""
        area = self.place()
        scale = area.width() / (2 * WIDE)
        return QPointF(area.center().x() + x * scale, area.center().y() - y * scale)

    def _at(self, spot: QPointF) -> tuple[float, float]:
        area = self.place()
        scale = area.width() / (2 * WIDE)
        return (spot.x() - area.center().x()) / scale, (area.center().y() - spot.y()) / scale

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        painter, tokens, area = QPainter(self), theme.current().tokens, self.place()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, QColor(tokens.plot))
        painter.setClipRect(area)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.line), 1))
        middle, scale = self.spot(0, 0), area.width() / (2 * WIDE)
        for level in _LEVELS.tolist():
            painter.drawEllipse(middle, scale * (2 * level) ** 0.5, scale * (2 * level / self._kappa) ** 0.5)
        self._paint_cross(painter, middle, QColor(tokens.muted))
        for path, look in self._paths:
            self._paint_path(painter, path, look)
        painter.setPen(QPen(QColor(tokens.text), 2))
        painter.setBrush(QColor(tokens.plot))
        painter.drawEllipse(self.spot(*self._start), DOT_PX, DOT_PX)
        painter.setClipping(False)
        self.paint_ring(painter)
        painter.end()

    def _paint_cross(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Mark the minimum."""
        painter.setPen(QPen(colour, 1.5))
        for x, y in ((DOT_PX, 0.0), (0.0, DOT_PX)):
            painter.drawLine(at - QPointF(x, y), at + QPointF(x, y))

    def _paint_path(self, painter: QPainter, path: Array, look: LineLook) -> None:
        inside = np.clip(path, -_FAR * WIDE, _FAR * WIDE)
        spots = [self.spot(x, y) for x, y in inside.tolist()]
        painter.setPen(curve_pen(look.colour, look.dash, look.width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(spots))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.colour))
        if look.shape >= 0:
            paint_shapes(painter, look.shape, look.colour, spots[1:])
            return
        for spot in spots[1:]:
            painter.drawEllipse(spot, _POINT_PX, _POINT_PX)

    # Mouse and keys

    def _move_to(self, x: float, y: float) -> None:
        place = round(min(max(x, -WIDE), WIDE), 2), round(min(max(y, -HIGH), HIGH), 2)
        if place != self._start:
            self.startMoved.emit(*place)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        if event.button() == Qt.MouseButton.LeftButton:
            self._move_to(*self._at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_to(*self._at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._move_to(self._start[0] + _STEP * step[0], self._start[1] + _STEP * step[1])

    def event(self, event: QEvent) -> bool:  # noqa: D102 - Qt's
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(400, 250)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(128, 80)
