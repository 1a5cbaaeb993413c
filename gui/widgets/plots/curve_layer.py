"""All curves of a plot as one item of pyqtgraph's: bounds taken once, long curves thinned to the pixels there are."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from math import ceil, floor, log2

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from core.chart.curve_filters import thinned
from core.chart.drawing import BAND_OPACITY, RAW_OPACITY, Curve
from core.linalg.arrays import Array
from gui.widgets.plots.legend import curve_pen

_DOT_PX = 4.0
_FAINT_PX = 1.0
_STEPS = (8.0, 16.0)  # at least so many of x, and of y, are filled when the next begins


_Bounds = tuple[tuple[float, float], tuple[float, float]]
"""((low x, high x), (low y, high y))."""


@dataclass(frozen=True, slots=True)
class _CurveState:
    """What paths are made for: the scale of y, and for long curves the piece of x that is seen, so many pixels wide."""

    log: bool
    left: float = -np.inf
    right: float = np.inf
    columns: int = 0

    def cut(self, x: Array, y: Array) -> tuple[Array, Array]:
        """The samples that are seen, with one more on either side, no more of them than can be told apart."""
        if not self.columns:
            return x, _on_axis(y, self.log)
        first, last = np.searchsorted(x, (self.left, self.right))
        piece = slice(max(first - 1, 0), last + 1)
        return thinned(x[piece], _on_axis(y[piece], self.log), self.columns)


@dataclass(frozen=True, slots=True)
class _Paths:
    """What is painted of a curve, in the axes' units."""

    place: _CurveState
    line: QPainterPath
    dots: list[QPointF]
    raw: QPainterPath | None
    band: QPainterPath | None


@dataclass(slots=True)
class _Drawn:
    """curve: in the theme's colour. bounds: by whether y is logarithmic; None where there is nothing to be seen."""

    curve: Curve
    is_visible: bool = True
    bounds: dict[bool, _Bounds | None] = field(default_factory=dict)
    paths: _Paths | None = None


class CurveLayer(pg.GraphicsObject):  # type: ignore[misc] # pyqtgraph has no types
    """Holds curves by key and paints those that are visible; PlotItem tells it the axes, ViewBox asks for its bounds.

    One item, because each of pyqtgraph's own costs about a millisecond to add, and moves the axes each time.
    """

    def __init__(self) -> None:
        super().__init__()
        self._drawn: dict[Hashable, _Drawn] = {}
        self._log = False
        self._told: list[tuple[float, float] | None] = []
        self._pen_scale = 1.0
        self.scale_pens(1.0)

    def scale_pens(self, scale: float, *, on_screen: bool = True) -> None:
        """Multiply all pens: they are cosmetic, so that a denser screen or picture asks for wider ones.

        On the screen what was painted is kept, so that a move of the cross-hair does not paint the curves again; a
        picture is painted for itself.
        """
        self._pen_scale = scale
        modes = self.CacheMode
        self.setCacheMode(modes.DeviceCoordinateCache if on_screen else modes.NoCache)
        self.update()

    def put(self, key: Hashable, curve: Curve) -> None:
        """Add a curve, or replace it; call `update_view` when all are there."""
        before = self._drawn.get(key)
        self._drawn[key] = _Drawn(curve, before is None or before.is_visible)

    def recolour(self, key: Hashable, curve: Curve) -> None:
        """Take the same curve in another colour."""
        self._drawn[key].curve = curve
        self.update()

    def remove(self, key: Hashable) -> None:
        """Take a curve away; call `update_view`. Raises KeyError."""
        del self._drawn[key]

    def set_visible(self, key: Hashable, visible: bool) -> None:
        """Show a curve or hide it; call `update_view`. Raises KeyError."""
        self._drawn[key].is_visible = visible

    def is_visible(self, key: Hashable) -> bool:
        """Whether a curve is shown. Raises KeyError."""
        return self._drawn[key].is_visible

    def shown(self) -> list[Curve]:
        """The curves that are visible, in the theme's colours."""
        return [each.curve for each in self._drawn.values() if each.is_visible]

    def update_view(self) -> None:
        """Have the axes find their range now, and paint: found while painting, it would ask for a second paint."""
        bounds = [self.dataBounds(axis) for axis in (0, 1)]
        view = self.getViewBox()
        if view and bounds != self._told:
            self._told = bounds
            self.informViewBoundsChanged()
            view.prepareForPaint()
        self.update()

    # What pyqtgraph asks and tells

    def setLogMode(self, x: bool, y: bool) -> None:  # noqa: D102 - pyqtgraph's
        if self._log != y:
            self._log = y
            self.update_view()

    def dataBounds(self, axis: int, frac: float = 1.0, orthoRange: object = None) -> tuple[float, float] | None:  # noqa: D102 - pyqtgraph's
        ranges = [bounds[axis] for each in self._drawn.values() if each.is_visible and (bounds := self._bounds(each))]
        if not ranges:
            return None
        low, high = min(low for low, _ in ranges), max(high for _, high in ranges)
        return _in_steps(low, high, _STEPS[axis], keep_low=axis == 0)

    def pixelPadding(self) -> float:  # noqa: D102 - pyqtgraph's
        return _DOT_PX / 2

    def boundingRect(self) -> QRectF:  # noqa: D102 - Qt's
        return self.viewRect() or QRectF()

    def viewTransformChanged(self) -> None:  # noqa: D102 - pyqtgraph's
        self.prepareGeometryChange()
        super().viewTransformChanged()

    def paint(self, painter: QPainter, *_: object) -> None:  # noqa: D102 - Qt's
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = [(each.curve, self._paths(each)) for each in self._drawn.values() if each.is_visible]
        for curve, paths in shown:
            self._paint_behind(painter, curve, paths)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for curve, paths in shown:
            painter.setPen(self._pen(curve))
            painter.drawPath(paths.line)
            if paths.dots:
                dot = self._pen(curve, _DOT_PX)
                dot.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.setPen(dot)
                painter.drawPoints(paths.dots)

    def _paint_behind(self, painter: QPainter, curve: Curve, paths: _Paths) -> None:
        colour = QColor(curve.colour)
        if paths.band:
            colour.setAlphaF(BAND_OPACITY)
            painter.fillPath(paths.band, colour)
        if paths.raw:
            pen = self._pen(curve, _FAINT_PX)
            colour.setAlphaF(RAW_OPACITY)
            pen.setColor(colour)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(paths.raw)

    def _pen(self, curve: Curve, width_px: float = 0.0) -> QPen:
        return curve_pen(curve.colour, () if width_px else curve.dash, (width_px or curve.width) * self._pen_scale)

    def _bounds(self, each: _Drawn) -> _Bounds | None:
        if self._log not in each.bounds:
            each.bounds[self._log] = _ends(each.curve, self._log)
        return each.bounds[self._log]

    def _paths(self, each: _Drawn) -> _Paths:
        view, columns = self.viewRect(), max(1, round(self.getViewBox().width()))
        is_long = len(each.curve.x) > 4 * columns
        place = _CurveState(self._log, *((view.left(), view.right(), columns) if is_long else ()))
        if each.paths is None or each.paths.place != place:
            each.paths = _made(each.curve, place)
        return each.paths


def _in_steps(low: float, high: float, steps: float, *, keep_low: bool) -> tuple[float, float]:
    """An axis that grows by steps, since each new range has its figures laid out anew, the dearest part of a paint."""
    if high <= low:
        return low, high
    step = 2.0 ** floor(log2((high - low) / steps))
    return low if keep_low else step * floor(low / step), step * ceil(high / step)


def _ends(curve: Curve, log: bool) -> _Bounds | None:
    """The ends of what is drawn of a curve, on the axes' scales."""
    ys = [_on_axis(y, log) for y in (curve.y, curve.raw, *(curve.band or ())) if y is not None]
    there = np.isfinite(ys).any(axis=0)
    if not there.any():
        return None
    x, known = curve.x[there], np.concatenate(ys)
    known = known[np.isfinite(known)]
    return (float(x[0]), float(x[-1])), (float(known.min()), float(known.max()))


def _on_axis(y: Array, log: bool) -> Array:
    """Values of y as the axis has them; NaN where there is no place for one."""
    there = np.isfinite(y) & (y > 0) if log else np.isfinite(y)
    if there.all():
        return np.log10(y) if log else y
    return np.log10(y, where=there, out=np.full(len(y), np.nan)) if log else np.where(there, y, np.nan)


def _made(curve: Curve, place: _CurveState) -> _Paths:
    x, y = place.cut(curve.x, curve.y)
    raw = None if curve.raw is None else _line(*place.cut(curve.x, curve.raw))
    return _Paths(place, _line(x, y), _alone(x, y), raw, _area(curve, place) if curve.band else None)


def _line(x: Array, y: Array) -> QPainterPath:
    path: QPainterPath = pg.functions.arrayToQPath(x, y, connect="finite")
    return path


def _alone(x: Array, y: Array) -> list[QPointF]:
    """Samples with a gap on either side: no line, so a dot."""
    alone = np.isfinite(y)
    line = alone[1:] & alone[:-1]
    alone[1:] &= ~line
    alone[:-1] &= ~line
    return [QPointF(*at) for at in zip(x[alone].tolist(), y[alone].tolist(), strict=True)]


def _area(curve: Curve, place: _CurveState) -> QPainterPath:
    assert curve.band
    low, high = (_on_axis(y, place.log) for y in curve.band)
    there = np.isfinite(low) & np.isfinite(high)
    x, low, high = curve.x[there], low[there], high[there]
    return _line(np.concatenate([x, x[::-1]]), np.concatenate([low, high[::-1]]))
