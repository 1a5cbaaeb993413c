"""A map of points: dots where they belong, numbers that can be read, one point at a time."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.base import theme
from gui.widgets.plots.point_map import MapPoints, PointMap
from tests.gui.hands import show

PLACES = np.array([[0.1, 0.1], [0.9, 0.9], [0.5, 0.2], [0.9, 0.1]])


def points(places: np.ndarray, classes: list[int], ringed: list[bool] | None = None) -> MapPoints:
    wrong = np.array(ringed or [False] * len(classes), bool)
    return MapPoints(
        places, np.array(classes, np.int64), wrong, lambda _: np.zeros((28, 28), np.uint8), "point {}".format
    )


@pytest.fixture
def plot(qtbot: QtBot) -> PointMap:
    plot = PointMap("A map")
    plot.resize(300, 240)
    show(qtbot, plot)
    return plot


def colour_at(plot: PointMap, place: list[float]) -> QColor:
    (spot,) = plot.spots(np.array([place]))
    return plot.grab().toImage().pixelColor(spot.toPoint())


def test_each_point_is_a_dot_in_its_classs_colour_and_a_wrong_one_has_a_ring(plot: PointMap) -> None:
    plot.show_points("A map", points(np.repeat(PLACES, 2, axis=0)[:5], [0, 0, 1, 1, 0]))
    background = QColor(theme.current().tokens.plot)
    assert colour_at(plot, [0.02, 0.98]) == background
    before = plot.grab().toImage()
    plot.show_points("A map", points(np.repeat(PLACES, 2, axis=0)[:5], [0, 0, 1, 1, 0], [False] * 4 + [True]))
    assert plot.grab().toImage() != before
    assert colour_at(plot, [0.3, 0.6]) == background


def test_numbers_of_classes_that_lie_together_stand_apart(plot: PointMap) -> None:
    plot.show_points("A map", points(np.full((10, 2), 0.5), list(range(10))))
    plot.grab()
    spots = np.array([(at.x(), at.y()) for at in plot.numbers.values()])
    away = np.hypot(*(spots[:, None] - spots).transpose(2, 0, 1)) + 1000 * np.eye(10)
    assert away.min() >= plot.number_px()


def test_outside_points_are_at_the_edge_and_none_is_no_error(plot: PointMap) -> None:
    plot.show_points("A map", points(np.array([[-3.0, 9.0]]), [4]))
    (spot,) = plot.spots(np.array([[-3.0, 9.0]]))
    assert (spot.x(), spot.y()) == (plot.place().left(), plot.place().top())
    plot.grab()
    plot.show_points("A map", points(np.zeros((0, 2)), []))
    plot.grab()
    plot.show_points("A map", None)
    plot.grab()


def test_the_mouse_points_at_the_nearest_and_only_where_one_is_near(qtbot: QtBot, plot: PointMap) -> None:
    plot.show_points("A map", points(PLACES, [0, 1, 2, 3]))
    (spot,) = plot.spots(PLACES[2:3])
    with qtbot.waitSignal(plot.pointed) as pointed:
        QTest.mouseMove(plot, spot.toPoint() + QPoint(3, 2))
    assert pointed.args == [2]
    assert plot.accessibleDescription() == "point 2"
    with qtbot.waitSignal(plot.pointed) as pointed:
        QTest.mouseMove(plot, plot.place().center().toPoint())
    assert pointed.args == [-1]


def test_the_arrow_keys_go_to_the_nearest_in_their_direction(plot: PointMap) -> None:
    plot.show_points("A map", points(PLACES, [0, 1, 2, 3]))
    plot.setFocus()
    found = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        QTest.keyClick(plot, key)
        found.append(plot.at)
    assert found == [2, 0, 0, 2, 3, 1]


def test_a_point_of_ones_own_is_drawn_with_its_lines(plot: PointMap) -> None:
    plot.show_points("A map", points(PLACES, [0, 1, 2, 3]))
    before = plot.grab().toImage()
    plot.show_own(np.array([0.5, 0.6]), [0, 1])
    assert plot.grab().toImage() != before
    plot.show_own(None)
    assert plot.grab().toImage() == before
