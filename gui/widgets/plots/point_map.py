"""A map of points in up to ten classes: dots with the class's number among them, one of one's own, one pointed at."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from core.linalg.arrays import Array, Labels
from gui.base import theme
from gui.base.palette import RUN_COLOURS, legible
from gui.widgets.pictures.pixels import grey, on_paper
from gui.widgets.plots.small_plot import SmallPlot

_DOT_PX, _RING_PX, _LINE_PX, _OWN_PX = 1.8, 3.0, 0.8, 6.0
_PICTURE_PX, _REACH_PX, _APART_PX = 64, 14, 4
_PUSHES, _STILL_PX = 60, 0.2
"""Most rounds of moving the classes' numbers apart, and the step below which they are."""

_FINE = 2
"""Dots are drawn at this multiple of the screen's pixels and then scaled down, which makes them round."""

_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True, eq=False)
class MapPoints:
    """Points of a map. places: (N, 2), 0..1 from the left and the bottom; classes: (N,), 0..9; ringed: (N,) bool.

    picture: returns the image, (side, side) uint8, of a point; words: its description.
    """

    places: Array
    classes: Labels
    ringed: npt.NDArray[np.bool_]
    picture: Callable[[int], npt.NDArray[np.uint8]]
    words: Callable[[int], str]


class PointMap(SmallPlot):
    """Map of thousands of points. The mouse or the arrow keys point at one, whose image appears; a click chooses it.

    at: the index of the point that is pointed at, -1 for none. own: the place of the user's own digit and the indices
    of the points nearest to it.
    """

    pointed = Signal(int)
    """Emitted with the index of the point that is pointed at, -1 for none."""

    chosen = Signal(int)
    """Emitted with the index of a point that was clicked, or chosen with Enter."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "", parent)
        self._title = self._short = name
        self.points: MapPoints | None = None
        """Points shown, None before there are any."""
        self.own: tuple[Array, Sequence[int]] | None = None
        self.at, self._has_picture = -1, False
        self._image: QImage | None = None
        self.numbers: dict[int, QPointF] = {}
        """Position of each class's number, as long as the picture is good."""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.current().changed.connect(self._forget_image)

    def show_points(self, title: str, points: MapPoints | None, short: str = "") -> None:
        """Show other points, or none. short: title for little room."""
        if self.points and points and len(points.places) != len(self.points.places):
            self.at = -1
        self._title, self._short, self.points = title, short or title, points
        self.setAccessibleName(title)
        self._forget_image()

    def show_own(self, place: Array | None, nearest: Sequence[int] = ()) -> None:
        """Show a point of one's own, (2,), as a ring with lines to the points nearest to it, or none."""
        self.own = None if place is None else (place, nearest)
        self.update()

    def point_at(self, index: int) -> None:
        """Ring a point without a signal, as its image appears in another map; -1: none."""
        if index != self.at:
            self.at, self._has_picture = index, False
            self.setAccessibleDescription(self.points.words(index) if self.points and index >= 0 else "")
            self.update()

    # Geometry

    def place(self) -> QRectF:
        """Return the rectangle of the map, below its title."""
        top = QFontMetricsF(self.font()).height() + 2
        return QRectF(1, top, max(1.0, self.width() - 2), max(1.0, self.height() - top - 1))

    def spots(self, places: Array) -> list[QPointF]:
        """Return where places, (N, 2), are on the widget; those outside are at the edge."""
        area, inside = self.place(), np.clip(places, 0, 1)
        return [QPointF(area.left() + x * area.width(), area.bottom() - y * area.height()) for x, y in inside.tolist()]

    # Painting

    def _forget_image(self) -> None:
        self._image = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        painter, tokens, area = QPainter(self), theme.current().tokens, self.place()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.text))
        measure = painter.fontMetrics()
        words = self._title if measure.horizontalAdvance(self._title) <= self.width() else self._short
        words = measure.elidedText(words, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRectF(0, 0, self.width(), area.top()), Qt.AlignmentFlag.AlignLeft, words)
        if self.points is None:
            painter.fillRect(area, QColor(tokens.plot))
        else:
            painter.drawImage(area, self._dots(self.points))
            self._paint_numbers(painter, self.points)
            self._paint_own(painter, self.points)
            self._paint_pointed(painter, self.points)
        self.paint_ring(painter)
        painter.end()

    def _dots(self, points: MapPoints) -> QImage:
        """Return the picture of all dots; made anew when the points or the size change."""
        ratio = self.devicePixelRatioF()
        size = QSize(int(self.place().width() * ratio), int(self.place().height() * ratio)).expandedTo(QSize(1, 1))
        if self._image is None or self._image.size() != size:
            self._image = _drawn(points, size, ratio)
            self.numbers = self._number_spots(points)
        return self._image

    def _paint_numbers(self, painter: QPainter, points: MapPoints) -> None:
        """Write each class's number near the middle of its points: colour alone does not tell them apart."""
        tokens, side = theme.current().tokens, self.number_px()
        for each, at in self.numbers.items():
            circle = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
            painter.setPen(QPen(QColor(_colours(tokens.plot, tokens.text)[each]), 1.5))
            painter.setBrush(QColor(tokens.plot))
            painter.drawEllipse(circle)
            painter.setPen(QColor(tokens.text))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(each))

    def number_px(self) -> float:
        """Return the diameter of the circle around a class's number."""
        return QFontMetricsF(self.font()).height() + 1

    def _number_spots(self, points: MapPoints) -> dict[int, QPointF]:
        """Return where the classes' numbers stand: in the middle of their points, moved apart where they overlap."""
        classes = np.unique(points.classes).tolist()
        middles = [np.median(points.places[points.classes == each], axis=0) for each in classes]
        spots = np.array([(at.x(), at.y()) for at in self.spots(np.array(middles).reshape(-1, 2))]).reshape(-1, 2)
        area, edge = self.place(), self.number_px() / 2
        low, high = (area.left() + edge, area.top() + edge), (area.right() - edge, area.bottom() - edge)
        for _ in range(_PUSHES):
            before, spots = spots, np.clip(_pushed(spots, 2 * edge + _APART_PX), low, np.maximum(low, high))
            if np.abs(spots - before).max(initial=0) < _STILL_PX:
                break
        return {each: QPointF(*at) for each, at in zip(classes, spots.tolist(), strict=True)}

    def _paint_own(self, painter: QPainter, points: MapPoints) -> None:
        if self.own is None:
            return
        (here,), accent = self.spots(self.own[0][None]), QColor(theme.current().tokens.accent)
        painter.setPen(QPen(accent, 1.25))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for there in self.spots(points.places[list(self.own[1])]):
            painter.drawLine(here, there)
        painter.setPen(QPen(accent, 2.5))
        painter.drawEllipse(here, _OWN_PX, _OWN_PX)

    def _paint_pointed(self, painter: QPainter, points: MapPoints) -> None:
        """Ring the point pointed at, and where it is pointed at show its image in the corner away from it."""
        if self.at < 0:
            return
        (at,), area = self.spots(points.places[self.at][None]), self.place()
        painter.setPen(QPen(QColor(theme.current().tokens.text), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, _OWN_PX - 1, _OWN_PX - 1)
        if not self._has_picture:
            return
        side = min(float(_PICTURE_PX), area.width() / 3, area.height() / 2)
        x = area.left() + 2 if at.x() > area.center().x() else area.right() - side - 2
        y = area.top() + 2 if at.y() > area.center().y() else area.bottom() - side - 2
        painter.drawImage(QRectF(x, y, side, side), on_paper(grey(points.picture(self.at))))

    # Mouse and keys

    def near(self, spot: QPointF) -> int:
        """Return the point nearest to a spot, -1 where none is near."""
        if self.points is None or not len(self.points.places):
            return -1
        area = self.place()
        x = area.left() + np.clip(self.points.places[:, 0], 0, 1) * area.width() - spot.x()
        y = area.bottom() - np.clip(self.points.places[:, 1], 0, 1) * area.height() - spot.y()
        squares = x**2 + y**2
        best = int(squares.argmin())
        return best if squares[best] <= _REACH_PX**2 else -1

    def _move_to(self, index: int) -> None:
        if index != self.at or not self._has_picture:
            self.point_at(index)
            self._has_picture = True
            self.update()
            self.pointed.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        self._move_to(self.near(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        index = self.near(event.position())
        if index >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        step = _STEPS.get(Qt.Key(event.key()))
        if step and self.points is not None:
            self._move_to(self._beside(self.points.places, step))
        elif event.key() in _ENTER and self.at >= 0:
            self.chosen.emit(self.at)
        else:
            super().keyPressEvent(event)

    def _beside(self, places: Array, step: tuple[int, int]) -> int:
        """Return the nearest point in a direction, or the same where there is none."""
        if self.at < 0:
            return int(((places - 0.5) ** 2).sum(axis=1).argmin())
        away = places - places[self.at]
        along, across = away @ np.array(step), np.abs(away @ np.array(step[::-1]))
        distances = np.where((along > 0) & (across <= along), (away**2).sum(axis=1), np.inf)
        best = int(distances.argmin())
        return best if np.isfinite(distances[best]) else self.at

    def event(self, event: QEvent) -> bool:  # noqa: D102 - Qt's
        if event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self._move_to(-1)
        return super().event(event)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(240, 200)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(96, 96)


def _pushed(spots: Array, least: float) -> Array:
    """Return spots (K, 2), each pushed half of the way that it is too near to others."""
    away = spots[:, None] - spots
    away[..., 0] += 1e-3 * np.subtract.outer(np.arange(len(spots)), np.arange(len(spots)))  # equal ones part too
    far = np.hypot(away[..., 0], away[..., 1]) + np.eye(len(spots)) * least
    return np.asarray(spots + (away / far[..., None] * np.maximum(0, least - far)[..., None] / 2).sum(axis=1))


@cache
def _colours(background: str, text: str) -> tuple[str, ...]:
    """Return ten colours that are clear on a background."""
    return tuple(legible(colour, background, text) for colour in RUN_COLOURS[:10])


def _drawn(points: MapPoints, size: QSize, ratio: float) -> QImage:
    """Draw the dots, the ringed ones last, as one array, and return it scaled down to `size`."""
    tokens, scale = theme.current().tokens, _FINE * ratio
    edge, width, height = int(_RING_PX * scale) + 1, _FINE * size.width(), _FINE * size.height()
    pixels = np.full((height + 2 * edge, width + 2 * edge), QColor(tokens.plot).rgb(), np.uint32)
    inside = np.clip(points.places, 0, 1)
    rows = np.rint((1 - inside[:, 1]) * (height - 1)).astype(np.int64) + edge
    columns = np.rint(inside[:, 0] * (width - 1)).astype(np.int64) + edge
    at = rows * pixels.shape[1] + columns  # in the flat array, whose edge takes what stands out
    colours = np.array([QColor(each).rgb() for each in _colours(tokens.plot, tokens.text)], np.uint32)
    of_class, ringed = colours[points.classes], points.ringed
    ring = np.full(int(ringed.sum()), QColor(tokens.text).rgb(), np.uint32)
    for some, radius, shade in (
        (~ringed, _DOT_PX, of_class[~ringed]),
        (ringed, _RING_PX, ring),
        (ringed, _RING_PX - _LINE_PX, of_class[ringed]),
    ):
        pixels.ravel()[at[some, None] + _disc(radius * scale, pixels.shape[1])] = shade[:, None]
    whole = QImage(pixels.data, pixels.shape[1], pixels.shape[0], 4 * pixels.shape[1], QImage.Format.Format_RGB32)
    smooth = Qt.TransformationMode.SmoothTransformation
    return whole.copy(edge, edge, width, height).scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


@lru_cache(32)
def _disc(radius: float, width: int) -> Labels:
    """Return the offsets (k,) of the pixels of a disc in the flat array of a picture with rows of a width."""
    reach = np.arange(-int(radius) - 1, int(radius) + 2)
    rows, columns = np.meshgrid(reach, reach, indexing="ij")
    offsets: Labels = (rows * width + columns)[np.hypot(rows, columns) <= radius]
    return offsets
