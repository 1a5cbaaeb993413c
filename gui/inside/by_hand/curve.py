"""A unit's point on the curve of its activation, with the tangent there."""

from math import hypot

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.activations import ACTIVATIONS
from core.chart.axes import Axis, fitting
from core.chart.drawing import Curve
from core.insight.by_hand import number
from core.linalg.arrays import Array
from core.support.language import translated
from gui.widgets.plots.line_plot import PlotContent

_tr = QCoreApplication.translate

_LEAST, _SAMPLES, _TANGENT, _SHAPE = 4.0, 121, 0.2, 1.6
"""Least range of z on either side; half the tangent's length as a share of the width; width for height."""


def activation_curve(hidden: str, z: float, a: float, slope: float) -> PlotContent:
    """Return the plot of f(z) of a hidden activation with a unit at z, where f' is `slope`."""
    reach = max(_LEAST, float(np.ceil(1.15 * abs(z))))
    across = np.linspace(-reach, reach, _SAMPLES)
    values = np.empty_like(across)
    ACTIVATIONS[hidden].value(across, values)
    y = fitting(values)
    along = _half_tangent(slope, 2 * reach, y.high - y.low)
    words = _tr("ByHand", "z = {z}, a = {a}, slope {slope}").format(z=number(z), a=number(a), slope=number(slope))
    title = _tr("ByHand", "{name}: slope {slope}").format(
        name=translated(ACTIVATIONS[hidden].title), slope=number(slope, 3)
    )
    ends = f"{reach:.0f}"
    return PlotContent(
        Axis(-reach, reach, ((-reach, f"−{ends}"), (0.0, "z = 0"), (reach, ends))),
        Axis(y.low, y.high, (y.ticks[0], y.ticks[-1])),
        (
            Curve("f", across, values, "muted", width=1.25),
            Curve("", z + along, a + slope * along, "accent", width=2.0),
            Curve("", np.array([z]), np.array([a]), "accent"),
        ),
        title,
        "z",
        words=words,
    )


def _half_tangent(slope: float, width: float, height: float) -> Array:
    """Return z of the tangent's ends from its middle; about the same length on the screen at every slope."""
    return np.array([-1.0, 1.0]) * (_TANGENT / hypot(1 / width, slope / (_SHAPE * height)))
