"""The sigmoid, with a neuron as a point on it and the tangent there."""

import numpy as np
import scipy
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.base import theme
from gui.base.palette import legible
from gui.widgets.plots.small_plot import DOT_PX, SmallPlot, line_pen, points

_LEAST_RANGE = 6.0
_SAMPLES = 161
_TANGENT = 0.16
"""Half the tangent's length as a fraction of the plot's width."""


class SigmoidView(SmallPlot):
    """Plot of σ(z) from 0 to 1 against z; the title shows the slope σ'(z) = σ(z)(1 - σ(z))."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__("", "1", parent)
        self.setAccessibleName(self.tr("The sigmoid and the neuron's point on it"))
        self._colour = colour
        self._z, self._target, self._range = 0.0, 0.0, _LEAST_RANGE

    def set_range(self, furthest: float) -> None:
        """Show z from -furthest to furthest, at least ±6."""
        self._range = max(_LEAST_RANGE, float(np.ceil(1.15 * furthest)))
        self.update()

    def set_point(self, z: float, target: float) -> None:
        """Move the point to z; target: the desired output, 0..1."""
        self._z, self._target = z, target
        self.setAccessibleDescription(self.words())
        self.update()

    def words(self) -> str:
        """Return the content as text."""
        a = float(scipy.special.expit(self._z))
        words = self.tr("z = {z}, output σ(z) = {a}, slope σ′(z) = {slope}")
        return words.format(z=f"{self._z:.3f}", a=f"{a:.4f}", slope=f"{a * (1 - a):.4f}")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        tokens, place = theme.current().tokens, self.place()
        a, z = float(scipy.special.expit(self._z)), self._z
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        title = self.tr("σ(z), its slope {slope}").format(slope=f"{a * (1 - a):.4f}")
        limit = f"{self._range:.0f}"
        self.paint_frame(painter, title, ("1", "0"), ((0.0, f"−{limit}"), (0.5, "z = 0"), (1.0, limit)))
        self.paint_level(painter, self._target)
        across = np.linspace(0, 1, _SAMPLES)
        painter.setPen(line_pen(tokens.muted, 1.25))
        painter.drawPolyline(points(place, across, scipy.special.expit((2 * across - 1) * self._range)))
        colour = legible(self._colour, tokens.background, tokens.text)
        at = QPointF(place.left() + (z / self._range + 1) / 2 * place.width(), place.bottom() - a * place.height())
        # The tangent has the same length on the screen at every slope.
        along = QPointF(place.width() / (2 * self._range), -a * (1 - a) * place.height())
        along *= _TANGENT * place.width() / (along.x() ** 2 + along.y() ** 2) ** 0.5
        painter.setPen(line_pen(colour, 2.0))
        painter.drawLine(at - along, at + along)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(at, DOT_PX, DOT_PX)
        painter.end()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(240, 84)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(160, 84)
