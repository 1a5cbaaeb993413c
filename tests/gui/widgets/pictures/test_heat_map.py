import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from gui.base import theme
from gui.base.palette import PAPER
from gui.widgets.pictures.heat_map import AGAINST, FOR, HeatMap

DIGIT = np.zeros((28, 28), np.uint8)
DIGIT[5:20, 12:15] = 255
VALUES = np.zeros((28, 28))
VALUES[5, 12], VALUES[10, 13], VALUES[20, 20] = 2.0, -4.0, 1.0


@pytest.fixture
def heat(qtbot):
    heat = HeatMap()
    qtbot.addWidget(heat)
    heat.resize(216, 240)
    heat.show()
    heat.set_map(DIGIT, VALUES, 2.0, speaks_for="for", against="against")
    yield heat
    QToolTip.hideText()


def test_both_colours_lie_over_the_digit(heat):
    image = heat.image()
    assert image.pixelColor(12, 5) == QColor(FOR)
    assert image.pixelColor(13, 10) == QColor(AGAINST)  # beyond the scale it is as full as at it
    assert image.pixelColor(0, 0) == QColor(PAPER)
    ink, half = image.pixelColor(13, 15), image.pixelColor(20, 20)
    assert ink.red() == pytest.approx(ink.blue(), abs=4)  # grey
    assert QColor(PAPER).red() < half.red() < QColor(FOR).red()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_legend_has_both_colours_and_stands_below(heat, scheme):
    theme.current().set_scheme(scheme)
    image = heat.grab().toImage()
    below = range(heat.square().bottom() + 4, image.height())
    seen = {image.pixelColor(x, y).name() for y in below for x in range(image.width())}
    assert {FOR, AGAINST} <= seen


def test_a_map_that_does_not_fit_is_refused(heat):
    with pytest.raises(ValueError, match="does not lie over"):
        heat.set_map(DIGIT, VALUES[:5], 1.0, speaks_for="", against="")


def test_the_mouse_is_told_what_is_below_it(heat):
    QTest.mouseMove(heat, heat.cell(10, 13).center().toPoint())
    assert QToolTip.text() == "Row 11, column 14: against (4)"
    QTest.mouseMove(heat, heat.cell(0, 0).center().toPoint())
    assert QToolTip.text() == "Row 1, column 1: no influence"


def test_the_arrow_keys_lead_from_the_middle_and_end_at_the_edge(heat, qtbot):
    heat.activateWindow()
    heat.setFocus()
    qtbot.waitUntil(heat.hasFocus)
    for _ in range(4):
        QTest.keyClick(heat, Qt.Key.Key_Up)
    QTest.keyClick(heat, Qt.Key.Key_Left)
    assert QToolTip.text() == "Row 11, column 14: against (4)"
    for _ in range(40):
        QTest.keyClick(heat, Qt.Key.Key_Right)
    assert "column 28" in QToolTip.text()


def test_an_empty_map_takes_mouse_and_keys_in_its_stride(qtbot):
    heat = HeatMap()
    qtbot.addWidget(heat)
    heat.show()
    QTest.mouseMove(heat, QPoint(30, 30))
    QTest.keyClick(heat, Qt.Key.Key_Up)
    assert heat.image() is None
    assert not heat.grab().isNull()
