"""Curves are told apart by shapes where the theme has high contrast, and only there."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from core.chart.drawing import Curve
from gui.base import theme
from gui.base.palette import RUN_COLOURS, legible, run_style
from gui.widgets.plots.curves import CurvePlot
from gui.widgets.plots.legend import LineLook, line_sample
from gui.widgets.plots.shapes import paint_shapes, shape_number, shaped_samples

X, GREY = np.arange(1.0, 33.0), "#808080"


def shown(colour: str) -> str:
    tokens = theme.current().tokens
    return legible(colour, tokens.plot, tokens.text)


@pytest.mark.parametrize("scheme", ["black-on-white", "white-on-black"])
def test_each_of_twelve_colours_has_a_shape_of_its_own(scheme: theme.Scheme) -> None:
    assert {shape_number(each) for each in RUN_COLOURS} == {-1}
    theme.current().set_scheme(scheme)
    assert [shape_number(shown(each)) for each in RUN_COLOURS] == list(range(12))
    icons = [line_sample(LineLook(GREY)).pixmap(26, 12).toImage()]
    for each in RUN_COLOURS:
        look = LineLook(shown(each))
        object.__setattr__(look, "colour", GREY)  # nothing but the shape tells them apart
        icons.append(line_sample(look).pixmap(26, 12).toImage())
    assert all(a != b for at, a in enumerate(icons) for b in icons[:at])


def test_shapes_of_two_curves_do_not_lie_on_each_other() -> None:
    assert not set(shaped_samples(X, 0)) & set(shaped_samples(X, 4))
    assert list(shaped_samples(X[:3], 11)) == [0, 1, 2]


def coloured_pixels(image: QImage, colour: str) -> int:
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(*place) == QColor(colour) for place in places)


def test_a_plot_shows_shapes_and_its_legend_as_well(qtbot: QtBot) -> None:
    plot = CurvePlot("Cost", "epoch", own_legend=True)
    qtbot.addWidget(plot)
    plot.resize(300, 200)
    plot.show_curves({n: Curve(f"Run {n}", X, X * n, *run_style(n)) for n in (1, 4)})
    plot.show()
    theme.current().set_scheme("black-on-white")
    looks = {name: look.shape for name, look in plot.entries.items()}
    assert looks == {"Run 1": 1, "Run 4": 4}
    strong = coloured_pixels(plot.grab().toImage(), shown(RUN_COLOURS[1]))
    theme.current().set_scheme("light")
    assert strong > coloured_pixels(plot.grab().toImage(), shown(RUN_COLOURS[1])) + 100
    assert {look.shape for look in plot.entries.values()} == {-1}


def test_shapes_do_not_pile_up(monkeypatch: pytest.MonkeyPatch) -> None:
    painted: list[QPointF] = []
    monkeypatch.setattr("gui.widgets.plots.shapes.paint_shape", lambda *words: painted.append(words[3]))
    paint_shapes(None, 0, "", [QPointF(x, 0) for x in (0, 5, 19, 25, 80)])  # type: ignore[arg-type] # not painted on
    assert [at.x() for at in painted] == [0, 25, 80]


def test_an_exported_picture_has_shapes_of_the_same_share(qtbot: QtBot, tmp_path: Path) -> None:
    theme.current().set_scheme("black-on-white")
    plot = CurvePlot("Cost", "epoch")
    qtbot.addWidget(plot)
    plot.resize(300, 200)
    plot.show_curves({0: Curve("Run 1", X, X, RUN_COLOURS[0], width=0.5)})
    plot.show()
    on_screen = coloured_pixels(plot.grab().toImage(), shown(RUN_COLOURS[0]))
    plot.export_png(tmp_path / "plot.png")
    dense = coloured_pixels(QImage(str(tmp_path / "plot.png")), shown(RUN_COLOURS[0]))
    assert 3 < dense / on_screen < 7
