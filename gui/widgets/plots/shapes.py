"""Shapes on curves in a theme of high contrast, so that nobody has to tell curves apart by colour."""

from collections.abc import Iterable
from functools import cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from core.linalg.arrays import Array
from gui.base import theme
from gui.base.palette import RUN_COLOURS, Tokens, legible

_SHAPE_PX = 8.0
_ON_A_CURVE = 8
_EDGE_PX = 1.5
_APART_PX = 20.0


def _polygon(corners: int, turned: float = 0.0, inner: float = 1.0) -> QPainterPath:
    """Return a regular polygon within a circle of radius 1; inner: radius of every second corner, for a star."""
    path = QPainterPath()
    turns = [turned + 2 * pi * nth / corners for nth in range(corners)]
    radii = [inner if nth % 2 else 1.0 for nth in range(corners)]
    path.addPolygon(QPolygonF([QPointF(r * sin(t), -r * cos(t)) for t, r in zip(turns, radii, strict=True)]))
    path.closeSubpath()
    return path


_FORMS = (_polygon(24), _polygon(4, pi / 4), _polygon(3), _polygon(4), _polygon(3, pi), _polygon(8, inner=0.4))
"""Disc, square, triangle, diamond, triangle upside down, star: filled for six colours, hollow for six more."""


def shape_number(colour: str) -> int:
    """Return the number of the shape for a colour as the theme shows it; -1: none, as in a theme of usual contrast."""
    tokens = theme.current().tokens
    if not tokens.is_strong:
        return -1
    return _numbers(tokens).get(colour, -1)


@cache
def _numbers(tokens: Tokens) -> dict[str, int]:
    """Return the number of each colour that the theme shows a run in."""
    return {legible(each, tokens.plot, tokens.text): number for number, each in enumerate(RUN_COLOURS)}


def shaped_samples(y: Array, number: int) -> range:
    """Return the indices of the samples of y (N,) that get the shape; those of other curves lie beside them."""
    step = max(1, len(y) // _ON_A_CURVE)
    return range(number * step // len(RUN_COLOURS), len(y), step)


def paint_shapes(painter: QPainter, number: int, colour: str, places: Iterable[QPointF]) -> None:
    """Paint a shape around each of the places that is not too close to the one before."""
    last: QPointF | None = None
    for at in places:
        if last is None or (at - last).manhattanLength() > _APART_PX:
            paint_shape(painter, number, colour, at)
            last = at


def paint_shape(painter: QPainter, number: int, colour: str, at: QPointF) -> None:
    """Paint a shape around a point."""
    painter.save()
    painter.translate(at)
    painter.scale(_SHAPE_PX / 2, _SHAPE_PX / 2)
    pen = QPen(QColor(colour), 2 * _EDGE_PX / _SHAPE_PX, Qt.PenStyle.SolidLine)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    is_hollow = number >= len(_FORMS)
    painter.setBrush(QColor(theme.current().tokens.plot if is_hollow else colour))
    painter.drawPath(_FORMS[number % len(_FORMS)])
    painter.restore()
