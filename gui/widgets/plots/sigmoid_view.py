"""The sigmoid, with a neuron as a point on it and the tangent there."""

from math import hypot

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from core.chart.axes import Axis
from core.chart.drawing import Curve
from core.linalg.arrays import Array
from gui.widgets.plots.line_plot import LinePlot, PlotContent

_LEAST_RANGE = 6.0
_SAMPLES = 161
_TANGENT, _SHAPE = 0.16, 3.0
"""Half the tangent's length as a fraction of the plot's width; the plot's usual width for its height."""


class SigmoidView(LinePlot):
    """Plot of σ(z) from 0 to 1 against z; the title shows the slope σ'(z) = σ(z)(1 - σ(z))."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("The sigmoid and the neuron's point on it"))
        self._colour = colour
        self._z, self._target, self._range = 0.0, 0.0, _LEAST_RANGE

    def set_range(self, furthest: float) -> None:
        """Show z from -furthest to furthest, at least ±6."""
        self._range = max(_LEAST_RANGE, float(np.ceil(1.15 * furthest)))
        self.set_point(self._z, self._target)

    def set_point(self, z: float, target: float) -> None:
        """Move the point to z; target: the desired output, 0..1."""
        self._z, self._target = z, target
        a, low, high = float(_sigmoid(np.array(z))), -self._range, self._range
        slope, limit = a * (1 - a), f"{self._range:.0f}"
        across, along = np.linspace(low, high, _SAMPLES), self._half_tangent(slope)
        here = np.array([z]), np.array([a])
        words = self.tr("z = {z}, output σ(z) = {a}, slope σ′(z) = {slope}")
        self.show_content(
            PlotContent(
                Axis(low, high, ((low, f"−{limit}"), (0.0, "z = 0"), (high, limit))),
                Axis(0.0, 1.0, ((0.0, "0"), (1.0, "1"))),
                (
                    Curve("σ", across, _sigmoid(across), "muted", width=1.25),
                    Curve("", z + along, a + slope * along, self._colour, width=2.0),
                    Curve("", *here, self._colour),
                ),
                self.tr("σ(z), its slope {slope}").format(slope=f"{slope:.4f}"),
                "z",
                levels=[target],
                words=words.format(z=f"{z:.3f}", a=f"{a:.4f}", slope=f"{slope:.4f}"),
            )
        )

    def _half_tangent(self, slope: float) -> Array:
        """Return z of the tangent's ends from its middle; it has about the same length on the screen at every slope."""
        length = hypot(1 / (2 * self._range), slope / _SHAPE)
        return np.array([-1.0, 1.0]) * (_TANGENT / length)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(240, 84)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(120, 72)


def _sigmoid(z: Array) -> Array:
    """Return σ(z), without overflow; SciPy's would be imported for it, which takes 0.2 s."""
    doubled: Array = 1 + np.tanh(z / 2)
    return doubled / 2
