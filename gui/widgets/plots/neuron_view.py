"""A picture of one neuron: its one or two inputs, their weights, its bias and output."""

from collections.abc import Sequence
from math import hypot

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.base import theme
from gui.base.palette import legible
from gui.base.spoken import spoken_as

_THINNEST_PX, _THICKEST_PX, _FULL_WEIGHT = 1.0, 6.0, 5.0
_HEIGHT_PX, _MOST_PX = 60, 48
_SMALL = 0.34
"""Radius of the input circle as a fraction of the neuron's."""


@spoken_as(QAccessible.Role.Graphic)
class NeuronView(QWidget):
    """Drawing of a neuron: line thickness |w|, dashed below 0; fill level is the output."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        self._x: Sequence[float] = (1.0,)
        self._w: Sequence[float] = (0.0,)
        self._b, self._output, self._target = 0.0, 0.5, 0.0
        self.setFont(theme.tabular(self.font()))
        self.setAccessibleName(self.tr("The neuron"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.current().changed.connect(self.update)

    def set_neuron(self, *, x: Sequence[float], w: Sequence[float], b: float, output: float, target: float) -> None:
        """Show a neuron with output = σ(Σ w x + b), 0..1, and target; x, w: one number for each input."""
        self._x, self._w, self._b, self._output, self._target = x, w, b, output, target
        self.setAccessibleDescription(self.words())
        self.update()

    def words(self) -> str:
        """Return the content as text."""
        words = self.tr("input {x}, w = {w}, b = {b}, output {output}, target {target}")
        if len(self._x) > 1:
            words = self.tr("inputs {x}, weights {w}, b = {b}, output {output}, target {target}")
        return words.format(
            x=self.tr(" and ").join(f"{x:g}" for x in self._x),
            w=self.tr(" and ").join(f"{w:.3f}" for w in self._w),
            b=f"{self._b:.3f}",
            output=f"{self._output:.4f}",
            target=f"{self._target:g}",
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        tokens = theme.current().tokens
        colour = legible(self._colour, tokens.background, tokens.text)
        measure = QFontMetricsF(self.font())
        radius = min(self.height() / 2 - 2, max(0.13 * self.width(), 24.0), theme.scaled(_MOST_PX))
        middle = QPointF(0.46 * self.width(), self.height() / 2)
        small = max(_SMALL * radius, measure.height() * 0.6)
        starts = [QPointF(small + 2, y) for y in self._heights()]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for nth, start in enumerate(starts):
            self._paint_way(painter, nth, start, middle, radius, small, colour)
        self._paint_output(painter, middle, radius)
        self._paint_circles(painter, starts, middle, radius, small, colour)
        painter.end()

    def _heights(self) -> list[float]:
        """Return the middles of the inputs, in pixels from above."""
        count = len(self._x)
        return [(nth + 0.5) / count * self.height() for nth in range(count)]

    def _paint_way(
        self, painter: QPainter, nth: int, start: QPointF, middle: QPointF, radius: float, small: float, colour: str
    ) -> None:
        """Draw the line from input number `nth` (from 0) to the neuron, and its weight."""
        w, measure = self._w[nth], QFontMetricsF(self.font())
        width = _THINNEST_PX + (_THICKEST_PX - _THINNEST_PX) * min(1.0, abs(w) / _FULL_WEIGHT)
        style = Qt.PenStyle.SolidLine if w >= 0 else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(colour), width, style, Qt.PenCapStyle.FlatCap))
        way = middle - start
        along = way / hypot(way.x(), way.y())
        begin, end = start + along * small, middle - along * radius
        painter.drawLine(begin, end)
        painter.setPen(QColor(theme.current().tokens.text))
        name = "w" if len(self._w) == 1 else f"w{'₁₂'[nth]}"
        top = start.y() - measure.height() - _THICKEST_PX if nth == 0 else start.y() + _THICKEST_PX
        top = min(max(0.0, top), self.height() - measure.height())
        place = QRectF(begin.x(), top, end.x() - begin.x(), measure.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"{name} {_signed(w)}")

    def _paint_output(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        tokens, measure = theme.current().tokens, QFontMetricsF(self.font())
        right = middle + QPointF(radius, 0)
        tip = right + QPointF(18, 0)
        painter.setPen(QPen(QColor(tokens.muted), 1.25))
        painter.drawLine(right, tip)
        for up in (-4, 4):
            painter.drawLine(tip, tip + QPointF(-5, up))
        painter.setPen(QColor(tokens.text))
        out = QRectF(tip.x() + 6, middle.y() - measure.height(), self.width() - tip.x() - 6, measure.height())
        painter.drawText(out, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"a {self._output:.4f}")
        painter.setPen(QColor(tokens.muted))
        out.translate(0, measure.height())
        goal = self.tr("target {target}").format(target=f"{self._target:g}")
        painter.drawText(out, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, goal)

    def _paint_circles(
        self,
        painter: QPainter,
        starts: Sequence[QPointF],
        middle: QPointF,
        radius: float,
        small: float,
        colour: str,
    ) -> None:
        tokens, measure = theme.current().tokens, QFontMetricsF(self.font())
        painter.setPen(QPen(QColor(tokens.muted), 1.25))
        painter.setBrush(QColor(tokens.panel))
        for start in starts:
            painter.drawEllipse(start, small, small)
        painter.drawEllipse(middle, radius, radius)
        fill = QColor(colour)
        fill.setAlphaF(0.28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.save()
        level = middle.y() + radius - 2 * radius * self._output
        painter.setClipRect(QRectF(middle.x() - radius, level, 2 * radius, 2 * radius))
        painter.drawEllipse(middle, radius - 1, radius - 1)
        painter.restore()
        painter.setPen(QColor(tokens.text))
        for x, start in zip(self._x, starts, strict=True):
            box = QRectF(start.x() - small, start.y() - small, 2 * small, 2 * small)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{x:g}")
        height = measure.height()
        inside = QRectF(middle.x() - radius, middle.y() - height, 2 * radius, height)
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, "σ")
        painter.drawText(inside.translated(0, height), Qt.AlignmentFlag.AlignCenter, f"b {_signed(self._b)}")

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(240, theme.scaled(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(168, theme.scaled(_HEIGHT_PX))


def _signed(value: float) -> str:
    return f"{value:.2f}".replace("-", "−")
