"""The confusion matrix: its colours, geometry and texts."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtTest import QTest

from gui.base import theme
from gui.base.palette import contrast
from gui.widgets.pictures.confusion_grid import ConfusionGrid
from gui.widgets.pictures.confusion_places import ConfusionPlaces

COUNTS = np.array([[900, 40, 0], [10, 950, 0], [0, 0, 1000]])


@pytest.fixture
def table(qtbot):
    table = ConfusionGrid()
    qtbot.addWidget(table)
    table.resize(360, 300)
    table.show()
    table.set_counts(COUNTS)
    return table


def colour(table, row, column) -> QColor:
    corner = table.places().cell(row, column).topLeft() + QPointF(4, 4)
    return table.grab().toImage().pixelColor(corner.toPoint())


def redness(shade: QColor) -> float:
    return shade.red() - (shade.green() + shade.blue()) / 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_diagonal_does_not_drown_the_mistakes(table, scheme):
    theme.current().set_scheme(scheme)
    ground = QColor(theme.current().tokens.panel)
    most, some, none = (redness(colour(table, *cell)) - redness(ground) for cell in ((0, 1), (1, 0), (0, 2)))
    assert none == 0
    assert some == pytest.approx(most / 2, abs=3)  # a quarter as many: half as strong
    right = colour(table, 2, 2)
    strength = [
        sum(abs(a - b) for a, b in zip(c.getRgb(), ground.getRgb(), strict=True)) for c in (right, colour(table, 0, 1))
    ]
    assert strength[0] < strength[1]


@pytest.mark.parametrize(
    ("scheme", "least"), [("light", 4.5), ("dark", 4.5), ("black-on-white", 7), ("white-on-black", 7)]
)
def test_every_figure_can_be_read_on_its_colour(table, scheme, least):
    theme.current().set_scheme(scheme)
    for row in table.colours():
        for ground in row:
            assert contrast(table.ink(ground, quiet=False), ground) >= least


def test_a_figure_that_is_too_wide_is_written_smaller(table):
    assert table.figure_font(table.places()).pointSizeF() == table.font().pointSizeF()
    table.set_counts(1000 * np.tile(COUNTS, (6, 6)))
    places = table.places()
    width = QFontMetricsF(table.figure_font(places)).horizontalAdvance("5 940 000")
    assert width <= places.cell(0, 0).width()


def test_sums_are_told(table):
    assert table.text_at(0, 3) == "940"
    assert table.text_at(3, 1) == "990"
    assert table.words_at(0, 3) == "All 940 of class 0: 40 misread"
    assert table.words_at(3, 1) == "990 read as 1: 40 of them wrongly"
    assert table.words_at(3, 3).endswith(": 50 misread")
    assert table.words_at(0, 1) == "0 read as 1: 40, 4.3 % of class 0"


def test_a_click_beside_the_table_and_a_right_click_choose_nothing(table, qtbot):
    with qtbot.assertNotEmitted(table.cellChosen):
        QTest.mouseClick(table, Qt.MouseButton.LeftButton, pos=table.rect().bottomLeft())
        QTest.mouseClick(table, Qt.MouseButton.RightButton, pos=table.places().cell(1, 1).center().toPoint())


def test_the_current_cell_stays_while_the_counts_change(table):
    table.set_current(1, 0)
    table.set_counts(COUNTS + 1)
    assert table.current == (1, 0)
    table.set_counts(np.eye(4, dtype=int))
    assert table.current == (4, 4)


@pytest.mark.parametrize(("width", "height", "classes"), [(350, 290, 10), (350, 290, 20), (900, 900, 2)])
def test_cells_lie_side_by_side_within_the_field(width, height, classes):
    places = ConfusionPlaces(width, height, classes, 14.0, 45.0)
    for row in range(-1, classes):
        for column in range(-1, classes):
            cell = places.cell(row, column)
            assert cell.right() == places.cell(row, column + 1).left()
            assert cell.bottom() == places.cell(row + 1, column).top()
    last = places.cell(classes, classes)
    assert last.right() <= width
    assert last.bottom() <= height
    assert places.title().top() >= 0
    assert places.cell_at(places.cell(1, -1).center()) == (1, classes)
    assert places.span(classes, 1).top() == places.cell(-1, 1).top()
