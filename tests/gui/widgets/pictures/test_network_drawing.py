"""The drawn network: where its squares are, and lines that differ in more than colour."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from gui.widgets.pictures.heat_map import AGAINST, FOR
from gui.widgets.pictures.network_drawing import line_pen
from gui.widgets.pictures.network_places import MOST_UNITS, places, room

PAPER = QRectF(4, 4, 600, 400)


def test_lines_up_and_down_differ_in_colour_and_in_dash(qtbot: QtBot) -> None:
    up, down = line_pen(0.7), line_pen(-0.7)
    assert (up.style(), down.style()) == (Qt.PenStyle.SolidLine, Qt.PenStyle.CustomDashLine)
    assert (up.color().rgb(), down.color().rgb()) == (QColor(FOR).rgb(), QColor(AGAINST).rgb())


def test_a_stronger_line_is_wider_and_clearer(qtbot: QtBot) -> None:
    for sign in (1, -1):
        weak, strong = line_pen(0.1 * sign), line_pen(0.9 * sign)
        assert weak.widthF() < strong.widthF()
        assert weak.color().alpha() < strong.color().alpha()


@pytest.mark.parametrize("counts", [[10], [40, 10], [30, 1, 10], [5] * 9])
def test_squares_lie_on_the_paper_and_apart(qtbot: QtBot, counts: list[int]) -> None:
    at = places(PAPER, counts, 60.0, 15.0)
    assert [len(column) for column in at.cells] == counts
    for column, cells in enumerate(at.cells):
        assert all(at.area.contains(cell) for cell in cells)
        assert all(upper.bottom() <= lower.top() for upper, lower in pairwise(cells))
        for place, cell in enumerate(cells):
            assert at.at(cell.center()) == (column, place)
    assert at.picture.right() < at.cells[0][0].left()
    assert at.at(at.picture.center()) is None


def test_more_units_fit_a_higher_paper_up_to_a_limit(qtbot: QtBot) -> None:
    heights = [QRectF(0, 0, 400, height) for height in (10, 100, 300, 5000)]
    rooms = [room(paper, 15.0) for paper in heights]
    assert rooms == sorted(rooms)
    assert (rooms[0], rooms[-1]) == (1, MOST_UNITS)


def test_the_neighbour_in_another_column_is_at_the_same_height(qtbot: QtBot) -> None:
    at = places(PAPER, [9, 3], 0.0, 15.0)
    assert at.beside(0, 4, 1) == 1
    assert at.beside(1, 2, 0) > 4
