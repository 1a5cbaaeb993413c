import xml.etree.ElementTree as ET

import numpy as np

from core.chart.axes import linear
from core.chart.drawing import Curve, Figure, svg

X = np.arange(1.0, 6.0)
FIGURE = Figure("key", 400, 200, "Cost", "about", "epoch", linear(0, 5), linear(0, 30), "#ffffff", "#000000", "#eeeeee")
PATH = "{http://www.w3.org/2000/svg}path"


def drawn(curve):
    return ET.fromstring(svg(FIGURE, [curve]))


def test_what_was_smoothed_stands_faintly_behind():
    root = drawn(Curve("cost", X, X, "#0072b2", (6, 3), raw=X**2))
    (faint,) = (group for group in root.iter() if group.get("stroke-opacity"))
    (raw,) = faint.iter(PATH)
    assert raw.get("stroke-dasharray") is None
    lines = [path for path in root.iter(PATH) if path.get("stroke") == "#0072b2" and path.get("d").count("L") == 4]
    assert lines[0] is raw
    assert len(lines) == 2


def test_a_band_is_an_area_around_its_mean():
    low, high = X - 1, np.where(X == 3, np.nan, X + 1)
    root = drawn(Curve("cost", X, X, "#0072b2", band=(low, high)))
    (band,) = (path for path in root.iter(PATH) if path.get("fill") == "#0072b2")
    assert band.get("d").endswith("z")
    assert band.get("d").count("L") == 7  # four samples there and back: one has no upper end
    assert "nan" not in band.get("d")


def test_a_band_of_nothing_is_not_drawn():
    nothing = np.full(5, np.nan)
    assert not any(
        path.get("fill") == "#0072b2"
        for path in drawn(Curve("cost", X, X, "#0072b2", band=(nothing, nothing))).iter(PATH)
    )
