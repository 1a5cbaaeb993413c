"""Numbers as coloured cells: two colours around 0, and what mouse and keys tell of them."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from gui.base.palette import PAPER
from gui.widgets.pictures.diverging import ZERO, colours, image_of, levels
from gui.widgets.pictures.heat_cells import HeatCells
from gui.widgets.pictures.heat_map import AGAINST, FOR
from gui.widgets.pictures.unit_cells import UnitCells

KEY = Qt.Key


def test_levels_are_symmetric_about_0_and_end_at_the_scale():
    assert levels(np.array([-9.0, -2, 0, 2, 9]), 2.0).tolist() == [1, 1, ZERO, 255, 255]
    values = np.linspace(-1, 1, 101)
    shades = levels(values, 1.0).astype(int)
    assert (np.diff(shades) >= 0).all()
    np.testing.assert_array_equal(shades - ZERO, ZERO - shades[::-1])
    assert values[0] == -1  # left as it was


def test_full_colours_are_those_of_every_map_and_0_is_seen_on_the_paper():
    table = [QColor.fromRgb(each).name() for each in colours()]
    assert len(table) == 256
    assert (table[0], table[1], table[255]) == (PAPER, AGAINST, FOR)
    assert table[ZERO] not in (PAPER, AGAINST, FOR)
    image = image_of(np.array([[1, 255]], np.uint8))
    assert [image.pixelColor(x, 0).name() for x in (0, 1)] == [AGAINST, FOR]


@pytest.fixture
def cells(qtbot):
    cells = HeatCells("matrix")
    qtbot.addWidget(cells)
    cells.resize(208, 108)  # 5 columns of 40, 2 rows of 40
    cells.show()
    cells.activateWindow()
    cells.setFocus()
    qtbot.waitUntil(cells.hasFocus)
    table = np.full((2, 5), ZERO, np.uint8)
    table[0, 0], table[1, 4] = 255, 0
    cells.set_cells(table, lambda row, column: f"row {row}, column {column}")
    return cells


def heard(signal):
    values = []
    signal.connect(lambda *each: values.append(each))
    return values


def middle(cells, row, column):
    return cells.cell(row, column).center().toPoint()


def test_a_cell_has_the_colour_of_its_level(cells):
    picture = cells.grab().toImage()
    assert picture.pixelColor(middle(cells, 0, 0)).name() == FOR
    assert picture.pixelColor(middle(cells, 0, 1)).rgb() == colours()[ZERO]


def test_what_is_under_the_mouse_is_told(cells):
    QTest.mouseMove(cells, middle(cells, 0, 0))  # the test before may have left it where it goes next
    QTest.mouseMove(cells, middle(cells, 1, 2))
    assert cells.pointed == (1, 2)
    assert cells.accessibleDescription() == "row 1, column 2"
    QTest.mouseMove(cells, middle(cells, 1, 4))
    assert cells.pointed is None  # no cell is there


def test_the_arrows_move_within_the_cells_and_enter_chooses(cells):
    chosen = heard(cells.chosen)
    QTest.keyClick(cells, KEY.Key_Return)
    assert chosen == []
    for key in (KEY.Key_Down, KEY.Key_Right, KEY.Key_Up, KEY.Key_Down, KEY.Key_Right):
        QTest.keyClick(cells, key)
    assert cells.pointed == (1, 2)
    QTest.keyClick(cells, KEY.Key_Return)
    assert chosen == [(1, 2)]
    for _ in range(5):
        QTest.keyClick(cells, KEY.Key_Right)
    assert cells.pointed == (1, 3)


def test_a_click_chooses_a_cell_and_beside_them_none(cells):
    chosen = heard(cells.chosen)
    QTest.mouseClick(cells, Qt.MouseButton.LeftButton, pos=middle(cells, 0, 3))
    QTest.mouseClick(cells, Qt.MouseButton.LeftButton, pos=middle(cells, 1, 4))
    QTest.mouseClick(cells, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert chosen == [(0, 3)]


def test_of_fewer_cells_than_before_none_that_is_gone_is_pointed_at(cells):
    QTest.mouseMove(cells, middle(cells, 1, 2))
    cells.set_cells(np.full((1, 2), ZERO, np.uint8), lambda row, column: "")
    assert cells.pointed is None


@pytest.mark.parametrize("shape", [(1024, 1024), (1, 3000), (3000, 1)])
def test_more_cells_than_pixels_are_painted_all_the_same(qtbot, shape):
    cells = HeatCells("large")
    qtbot.addWidget(cells)
    cells.resize(300, 200)
    cells.set_cells(np.full(shape, 255, np.uint8), lambda row, column: "")
    last = cells.cell(shape[0] - 1, shape[1] - 1)
    assert cells.rect().toRectF().contains(last)
    assert cells.grab().toImage().pixelColor(cells.cell(0, 0, *shape).center().toPoint()).name() == FOR


@pytest.fixture
def units(qtbot):
    units = UnitCells("layer")
    qtbot.addWidget(units)
    units.resize(300, 128)
    units.show()
    return units


def test_a_layers_units_stand_in_rows_each_once(units):
    units.set_values(np.linspace(-1, 1, 30), np.arange(30), 1.0, lambda unit: f"unit {unit}")
    shades = units.levels()
    assert np.count_nonzero(shades) == 30
    assert shades[0, 0] == 1
    rows, columns = shades.shape
    assert {units.unit_at(*divmod(at, columns)) for at in range(30)} == set(range(30))
    assert units.rect().toRectF().contains(units.cell(rows - 1, columns - 1))


def test_a_unit_is_told_and_chosen_by_its_number_whatever_the_order(units, qtbot):
    units.set_values(np.array([0.1, 0.9, 0.5]), np.array([1, 2, 0]), 1.0, lambda unit: f"unit {unit}")
    chosen = heard(units.unitChosen)
    at = units.cell(0, 0).center().toPoint()
    QTest.mouseMove(units, at)
    assert units.accessibleDescription() == "unit 1"
    QTest.mouseClick(units, Qt.MouseButton.LeftButton, pos=at)
    assert chosen == [(1,)]
    assert units.levels()[0, 0] == levels(np.array([0.9]), 1.0)[0]


def test_another_size_finds_other_rows(units):
    units.set_values(np.zeros(24), np.arange(24), 1.0, str)
    before = units.levels().shape
    units.resize(60, 300)
    assert units.levels().shape != before
    assert units.rect().toRectF().contains(units.cell(*(n - 1 for n in units.levels().shape)))
