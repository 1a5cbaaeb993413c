"""All curves of a plot as one pyqtgraph item, with cached bounds and long curves thinned to the pixels."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field, replace
from math import ceil, floor, inf, log2

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from core.chart.axes import linear
from core.chart.curve_filters import marked_samples, thinned
from core.chart.drawing import BAND_OPACITY, MARK_PX, RAW_OPACITY, Curve
from core.linalg.arrays import Array, Labels
from gui.widgets.plots.legend import curve_pen
from gui.widgets.plots.round_ticks import most_ticks
from gui.widgets.plots.shapes import paint_shapes, shape_number, shaped_samples

_FAINT_PX, _SPECK_PX = 1.0, 0.75
_STEPS = (8.0, 16.0)  # minimum steps filled on the x and the y axis


_Bounds = tuple[tuple[float, float], tuple[float, float]]
"""((low x, high x), (low y, high y))."""


@dataclass(frozen=True, slots=True)
class _CurveState:
    """View that a path is made for: the scale of y and, for long curves, the visible x range and its width in px."""

    log: bool
    left: float = -np.inf
    right: float = np.inf
    columns: int = 0

    def cut(self, x: Array, y: Array) -> tuple[Array, Array]:
        """Return the visible samples and one more on either side, thinned to the pixels."""
        if not self.columns:
            return x, _on_axis(y, self.log)
        first, last = np.searchsorted(x, (self.left, self.right))
        piece = slice(max(first - 1, 0), last + 1)
        return thinned(x[piece], _on_axis(y[piece], self.log), self.columns)


@dataclass(frozen=True, slots=True)
class _Paths:
    """Paths of a curve, in the axes' units."""

    place: _CurveState
    line: QPainterPath
    dots: list[QPointF]
    raw: QPainterPath | None
    band: QPainterPath | None


@dataclass(slots=True)
class _Drawn:
    """Curve in the theme's colour, with its caches. bounds: by whether y is logarithmic; None if nothing is visible

    placed: the same with x in the axis' units.
    """

    curve: Curve
    placed: Curve
    is_visible: bool = True
    bounds: dict[bool, _Bounds | None] = field(default_factory=dict)
    paths: _Paths | None = None


class CurveLayer(pg.GraphicsObject):  # type: ignore[misc] # pyqtgraph has no types
    """Plot item that holds curves by key and paints the visible ones; pyqtgraph sets its axes, asks its bounds.

    It is one item because each pyqtgraph curve takes about a millisecond to add and rescales the axes each time.
    """

    def __init__(self, *, log_x: bool = False) -> None:
        """Create the layer. log_x: the x axis is logarithmic, for good; every x has to be above 0."""
        super().__init__()
        self._log_x = log_x
        self._drawn: dict[Hashable, _Drawn] = {}
        self._log = False
        self._reported: list[tuple[float, float] | None] = []
        self._pen_scale = 1.0
        self.scale_pens(1.0)

    def scale_pens(self, scale: float, *, on_screen: bool = True) -> None:
        """Scale the widths of all pens; they are cosmetic, so a denser screen or picture needs wider ones.

        On the screen the painted curves are cached, so that a move of the cross-hair does not repaint them; a picture
        is painted without cache.
        """
        self._pen_scale = scale
        modes = self.CacheMode
        self.setCacheMode(modes.DeviceCoordinateCache if on_screen else modes.NoCache)
        self.update()

    def put(self, key: Hashable, curve: Curve) -> None:
        """Add or replace a curve; call `update_view` after the last."""
        before = self._drawn.get(key)
        self._drawn[key] = _Drawn(curve, self._placed(curve), before is None or before.is_visible)

    def recolour(self, key: Hashable, curve: Curve) -> None:
        """Replace a curve by the same in another colour."""
        self._drawn[key].curve, self._drawn[key].placed = curve, self._placed(curve)
        self.update()

    def _placed(self, curve: Curve) -> Curve:
        return replace(curve, x=np.log10(curve.x)) if self._log_x else curve

    def remove(self, key: Hashable) -> None:
        """Remove a curve; call `update_view`. Raises KeyError."""
        del self._drawn[key]

    def set_visible(self, key: Hashable, visible: bool) -> None:
        """Show a curve or hide it; call `update_view`. Raises KeyError."""
        self._drawn[key].is_visible = visible

    def is_visible(self, key: Hashable) -> bool:
        """Return whether a curve is shown. Raises KeyError."""
        return self._drawn[key].is_visible

    def shown(self) -> list[Curve]:
        """Return the visible curves, in the theme's colours."""
        return [each.curve for each in self._drawn.values() if each.is_visible]

    def update_view(self) -> None:
        """Update the axes' range, then paint; a range found while painting would cause a second paint."""
        bounds = [self.dataBounds(axis) for axis in (0, 1)]
        view = self.getViewBox()
        if view and bounds != self._reported:
            self._reported = bounds
            self.informViewBoundsChanged()
            view.prepareForPaint()
        self.update()

    # pyqtgraph's interface

    def setLogMode(self, x: bool, y: bool) -> None:  # noqa: D102 - pyqtgraph's
        if self._log != y:
            self._log = y
            self.update_view()

    def dataBounds(self, axis: int, frac: float = 1.0, orthoRange: object = None) -> tuple[float, float] | None:  # noqa: D102 - pyqtgraph's
        ranges = [bounds[axis] for each in self._drawn.values() if each.is_visible and (bounds := self._bounds(each))]
        if not ranges:
            return None
        low, high = min(low for low, _ in ranges), max(high for _, high in ranges)
        if axis == 0 and self._log_x:
            return _in_steps(low, high, _STEPS[axis], keep_low=False)
        if axis == 0:  # from 0, so that plots beside each other begin alike
            return _in_steps(min(low, 0.0), high, _STEPS[axis], keep_low=True)
        if self._log:
            return _in_steps(low, high, _STEPS[axis], keep_low=False)
        ends = linear(low, high, most=most_ticks("left", self._height_px())) if high > low else None
        return (ends.low, ends.high) if ends else (low, high)

    def _height_px(self) -> float:
        view = self.getViewBox()
        return float(view.height()) if view else inf

    def pixelPadding(self) -> float:  # noqa: D102 - pyqtgraph's
        return MARK_PX / 2

    def boundingRect(self) -> QRectF:  # noqa: D102 - Qt's
        return self.viewRect() or QRectF()

    def viewTransformChanged(self) -> None:  # noqa: D102 - pyqtgraph's
        self.prepareGeometryChange()
        super().viewTransformChanged()

    def paint(self, painter: QPainter, *_: object) -> None:  # noqa: D102 - Qt's
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = [(each.placed, self._paths(each)) for each in self._drawn.values() if each.is_visible]
        for curve, paths in shown:
            self._paint_behind(painter, curve, paths)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for curve, paths in shown:
            painter.setPen(self._pen(curve))
            painter.drawPath(paths.line)
            if paths.dots:
                is_speck = len(curve.x) > 1 and not curve.marked  # a lone sample of a line with gaps is no mark
                dot = self._pen(curve, curve.width + _SPECK_PX if is_speck else MARK_PX)
                dot.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.setPen(dot)
                _draw_dots(painter, paths.dots)
            self._paint_shapes(painter, curve)

    def _paint_shapes(self, painter: QPainter, curve: Curve) -> None:
        number = shape_number(curve.colour)
        if number < 0:
            return
        view, at = painter.transform(), np.array(shaped_samples(curve.y, number), np.int64)
        painter.save()
        painter.resetTransform()
        places = map(view.map, _at(curve, at, self._log))
        paint_shapes(painter, number, curve.colour, places)  # a denser screen or picture scales them by itself
        painter.restore()

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
            each.bounds[self._log] = _ends(each.placed, self._log)
        return each.bounds[self._log]

    def _paths(self, each: _Drawn) -> _Paths:
        view, columns = self.viewRect(), max(1, round(self.getViewBox().width()))
        is_long = len(each.placed.x) > 4 * columns
        place = _CurveState(self._log, *((view.left(), view.right(), columns) if is_long else ()))
        if each.paths is None or each.paths.place != place:
            each.paths = _made(each.placed, place)
        return each.paths


def _draw_dots(painter: QPainter, dots: Sequence[QPointF]) -> None:
    """Draw points in pixels: Qt draws each as a line as long as a 63rd of the painter's unit."""
    to_pixels = painter.worldTransform()
    painter.setWorldTransform(QTransform())
    painter.drawPoints([to_pixels.map(dot) for dot in dots])
    painter.setWorldTransform(to_pixels)


def _in_steps(low: float, high: float, steps: float, *, keep_low: bool) -> tuple[float, float]:
    """Return a range rounded to steps: each new range lays out the axis labels again, the slowest part of a paint."""
    if high <= low:
        return low, high
    step = 2.0 ** floor(log2((high - low) / steps))
    return low if keep_low else step * floor(low / step), step * ceil(high / step)


def _ends(curve: Curve, log: bool) -> _Bounds | None:
    """Return the bounds of the drawn part of a curve, on the axes' scales."""
    ys = [_on_axis(y, log) for y in (curve.y, curve.raw, *(curve.band or ())) if y is not None]
    there = np.isfinite(ys).any(axis=0)
    if not there.any():
        return None
    x, known = curve.x[there], np.concatenate(ys)
    known = known[np.isfinite(known)]
    return (float(x[0]), float(x[-1])), (float(known.min()), float(known.max()))


def _on_axis(y: Array, log: bool) -> Array:
    """Return values of y on the axis' scale; NaN where a value has no place."""
    there = np.isfinite(y) & (y > 0) if log else np.isfinite(y)
    if there.all():
        return np.log10(y) if log else y
    return np.log10(y, where=there, out=np.full(len(y), np.nan)) if log else np.where(there, y, np.nan)


def _made(curve: Curve, place: _CurveState) -> _Paths:
    x, y = place.cut(curve.x, curve.y)
    raw = None if curve.raw is None else _line(*place.cut(curve.x, curve.raw))
    dots = [*_alone(x, y), *(_marks(curve, place) if curve.marked else ())]
    return _Paths(place, _line(x, y), dots, raw, _area(curve, place) if curve.band else None)


def _line(x: Array, y: Array) -> QPainterPath:
    path: QPainterPath = pg.functions.arrayToQPath(x, y, connect="finite")
    return path


def _alone(x: Array, y: Array) -> list[QPointF]:
    """Return samples with a gap on either side, drawn as dots."""
    alone = np.isfinite(y)
    line = alone[1:] & alone[:-1]
    alone[1:] &= ~line
    alone[:-1] &= ~line
    return _points(x[alone], y[alone])


def _marks(curve: Curve, place: _CurveState) -> list[QPointF]:
    return _at(curve, np.array(marked_samples(curve.y), np.int64), place.log)


def _at(curve: Curve, samples: Labels, log: bool) -> list[QPointF]:
    """Return those of the samples that have a place, in the axes' units."""
    y = _on_axis(curve.y[samples], log)
    there = np.isfinite(y)
    return _points(curve.x[samples][there], y[there])


def _points(x: Array, y: Array) -> list[QPointF]:
    return [QPointF(*at) for at in zip(x.tolist(), y.tolist(), strict=True)]


def _area(curve: Curve, place: _CurveState) -> QPainterPath:
    assert curve.band
    low, high = (_on_axis(y, place.log) for y in curve.band)
    there = np.isfinite(low) & np.isfinite(high)
    x, low, high = curve.x[there], low[there], high[there]
    return _line(np.concatenate([x, x[::-1]]), np.concatenate([low, high[::-1]]))
