"""Ends of the axes of a growing curve."""

import numpy as np
import pytest

from core.chart.drawing import Curve
from gui.widgets.plots.curve_layer import CurveLayer

pytestmark = pytest.mark.usefixtures("dressed")


def test_x_ends_at_a_step_so_that_a_growing_curve_moves_the_axis_seldom() -> None:
    layer, ends = CurveLayer(), set()
    for count in range(500, 1001):
        x = np.arange(count) / 100
        layer.put("run", Curve("run", x, x, "#000000"))
        bounds = layer.dataBounds(0)
        assert bounds is not None
        assert x[-1] <= bounds[1] <= x[-1] * 9 / 8
        ends.add(bounds[1])
    assert len(ends) < 10


def test_y_ends_at_ticks_and_holds_all_there_is() -> None:
    layer, seen = CurveLayer(), set()
    for low in np.linspace(0.4, 0.2, 201):
        layer.put("run", Curve("run", np.arange(3.0), np.array([2.3, low, 0.41]), "#000000"))
        bounds = layer.dataBounds(1)
        assert bounds == (0.0, 2.5)
        seen.add(bounds)
    assert len(seen) == 1


def test_whole_epochs_have_no_margin() -> None:
    layer = CurveLayer()
    for epochs in (1, 7, 8, 30):
        x = np.arange(epochs + 1.0)
        layer.put("run", Curve("run", x, x, "#000000"))
        assert layer.dataBounds(0) == (0.0, float(epochs))
