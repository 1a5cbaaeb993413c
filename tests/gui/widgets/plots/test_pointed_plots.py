"""Small plots of columns: told and chosen by mouse and keys."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from gui.widgets.output_bars import OutputBars
from gui.widgets.pictures.heat_map import AGAINST, FOR
from gui.widgets.pictures.scale_key import ScaleKey
from gui.widgets.plots.histogram_plot import HistogramPlot
from gui.widgets.plots.signed_bars import SignedBars, short_figure

KEY = Qt.Key


def shown(qtbot, widget, width=240, height=120):
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    return widget


@pytest.fixture
def bars(qtbot):
    bars = shown(qtbot, SignedBars("leads"))
    bars.set_bars("Leads to", np.array([2.0, -1.0, 0.0]), ["a", "b", "c"], ["a: 2", "b: −1", "c: 0"])
    return bars


def heard(signal):
    values = []
    signal.connect(values.append)
    return values


def hues(picture, column):
    x, (top, bottom) = round(column.center().x()), (int(column.top()), int(column.bottom()))
    return {
        picture.pixelColor(x, y).hue() // 10 for y in range(top, bottom) if picture.pixelColor(x, y).saturation() > 90
    }


def test_above_0_is_orange_and_below_blue(bars):
    picture = bars.grab().toImage()
    assert QColor(FOR).hue() // 10 in hues(picture, bars.column(0))
    assert QColor(AGAINST).hue() // 10 in hues(picture, bars.column(1))
    assert hues(picture, bars.column(2)) == set()


def test_columns_are_told_and_chosen(bars):
    chosen = heard(bars.chosen)
    QTest.mouseMove(bars, bars.column(1).center().toPoint())
    assert bars.accessibleDescription() == "b: −1"
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=bars.column(2).center().toPoint())
    QTest.keyClick(bars, KEY.Key_Left)
    assert bars.pointed == 0
    QTest.keyClick(bars, KEY.Key_Left)
    QTest.keyClick(bars, KEY.Key_Return)
    assert chosen == [2, 0]


def test_fewer_columns_leave_none_pointed_at_that_is_gone(bars):
    QTest.mouseMove(bars, bars.column(2).center().toPoint())
    bars.set_bars("", np.array([1.0]), ["a"], ["a: 1"])
    assert bars.pointed is None
    assert not bars.grab().isNull()


def test_names_that_would_touch_are_left_out_but_that_of_the_bar_pointed_at(qtbot):
    bars = shown(qtbot, SignedBars("leads"), width=160)
    names = [str(unit) for unit in range(100, 110)]
    bars.set_bars("", np.ones(10), names, names)
    drawn = bars.with_names()
    assert 1 < len(drawn) < 10
    assert drawn.step * bars.column(0).width() > bars.fontMetrics().horizontalAdvance("100")
    QTest.mouseMove(bars, bars.column(5).center().toPoint())
    assert 5 in bars.with_names()
    assert bars.with_names().step == drawn.step
    bars.resize(600, 120)
    assert list(bars.with_names()) == list(range(10))


def test_a_histogram_tells_each_bin(qtbot):
    plot = shown(qtbot, HistogramPlot(""))
    plot.set_counts("weights", np.array([1, 0, 1234]), 1.5)
    assert plot.words_at(2) == "0.5 to 1.5: 1\u202f234"
    QTest.keyClick(plot, KEY.Key_Right)
    assert plot.accessibleDescription() == "-1.5 to -0.5: 1"
    assert plot.accessibleName() == "weights"


def test_outputs_are_told_moved_through_and_chosen(qtbot):
    outputs = shown(qtbot, OutputBars(), 200, 300)
    outputs.set_outputs(np.array([-2.0, 3.0, 0.0]), np.array([0.1, 0.95, 0.5]), ["0", "1", "2"], 1.0)
    chosen = heard(outputs.chosen)
    QTest.keyClick(outputs, KEY.Key_Return)
    QTest.keyClick(outputs, KEY.Key_Down)
    QTest.keyClick(outputs, KEY.Key_Down)
    assert outputs.accessibleDescription() == "Output 1: z = 3.000, a = 0.9500"
    QTest.keyClick(outputs, KEY.Key_Return)
    QTest.mouseClick(outputs, Qt.MouseButton.LeftButton, pos=outputs.row(2).center().toPoint())
    assert chosen == [1, 2]


def test_the_key_says_its_ends_and_asks_for_room_for_them(qtbot):
    key = ScaleKey()
    qtbot.addWidget(key)
    key.set_scale(0.4567)
    wide = key.sizeHint().width()
    assert "−0.46" in key.accessibleName()
    assert not key.grab().isNull()
    key.set_scale(0.4567, has_negative=False)
    assert "−" not in key.accessibleName()
    assert key.sizeHint().width() < wide


@pytest.mark.parametrize(
    ("value", "figure"),
    [(0.99, "0.99"), (0.0123, "0.012"), (1.2e-5, "1e-05"), (99.6, "100"), (640.0, "640"), (123456.0, "1e+05")],
)
def test_the_figures_of_bars_fit_their_room(value: float, figure: str) -> None:
    assert short_figure(value) == figure
    assert len(figure) <= 5
