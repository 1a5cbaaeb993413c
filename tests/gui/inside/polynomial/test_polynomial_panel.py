"""Ten points: sliders, points and the legend change the fits, and the sentence says how well they do."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.insight.polynomial import HIGH, LOW, draw_points, error, fitted
from gui.base import theme
from gui.inside.polynomial.panel import PolynomialPanel, lambda_at
from tests.gui.hands import find, press, show


@pytest.fixture
def panel(qtbot: QtBot) -> PolynomialPanel:
    panel = PolynomialPanel()
    panel.resize(672, 420)
    show(qtbot, panel)
    return panel


def told(panel: PolynomialPanel) -> str:
    return str(find(panel, "polynomialLabel").text())


def test_the_curves_are_the_fits_of_the_sliders(panel: PolynomialPanel) -> None:
    find(panel, "polynomialNoiseSlider").setValue(5)
    find(panel, "polynomialDegreeSlider").setValue(7)
    find(panel, "polynomialLambdaSlider").setValue(21)
    ten, new = draw_points(0.5, 1)
    line, curve = fitted(ten, 1), fitted(ten, 7, lambda_at(21))
    along = np.linspace(LOW, HIGH, 201)
    for drawn, fit in zip(find(panel, "polynomialPlot").curves(), (line, curve), strict=True):
        np.testing.assert_allclose(drawn.y, fit(along))
    assert f"error of polynomial of degree 7, λ 0.1: {error(curve, ten):.2f} on the ten points" in told(panel)
    assert f"error of line: {error(line, ten):.2f} on the ten points, {error(line, new):.2f}" in told(panel)
    assert find(panel, "polynomialLambdaLabel").text() == "0.1"


def test_lambda_begins_with_none_and_then_rises_by_fifths_of_a_power_of_ten() -> None:
    assert [lambda_at(step) for step in (0, 1, 6, 26)] == pytest.approx([0, 1e-5, 1e-4, 1])


def test_a_point_is_dragged_and_the_fit_follows(panel: PolynomialPanel) -> None:
    plot = find(panel, "polynomialPlot")
    before, (start, far) = told(panel), (plot.spots()[3].toPoint(), plot.spots()[3].toPoint() - QPoint(0, 40))
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(plot, far)
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=far)
    assert (plot.spots()[3].toPoint() - far).manhattanLength() <= 2
    assert told(panel) != before
    QTest.mouseMove(plot, start)  # let go of, it stays
    assert (plot.spots()[3].toPoint() - far).manhattanLength() <= 2


def test_a_press_beside_every_point_moves_none(panel: PolynomialPanel) -> None:
    plot = find(panel, "polynomialPlot")
    before = told(panel)
    corner = plot.place().topLeft().toPoint() + QPoint(2, 2)
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=corner)
    QTest.mouseMove(plot, corner + QPoint(60, 60))
    assert told(panel) == before


def test_keys_choose_a_point_and_move_it(panel: PolynomialPanel) -> None:
    plot = find(panel, "polynomialPlot")
    plot.setFocus()
    y = float(plot.ys[1])
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(plot, key)
    assert plot.ys[1] == pytest.approx(y + 0.1, abs=0.02)
    assert f"{plot.xs[1]:.2f}, {plot.ys[1]:.2f}" in plot.accessibleDescription()


def test_new_points_are_others_and_undo_what_was_moved(panel: PolynomialPanel) -> None:
    before = told(panel)
    press(panel, "polynomialNewButton")
    assert told(panel) != before
    np.testing.assert_array_equal(find(panel, "polynomialPlot").ys, draw_points(1.0, 2)[0].y)


def test_a_curve_is_hidden_by_its_name_and_stays_hidden(panel: PolynomialPanel) -> None:
    legend, plot = find(panel, "polynomialLegend"), find(panel, "polynomialPlot")
    legend.entry("line").click()
    find(panel, "polynomialDegreeSlider").setValue(2)
    assert [curve.name for curve in plot.curves()] == ["polynomial"]


def test_its_numbers_are_there_as_text(panel: PolynomialPanel) -> None:
    press(panel, "polynomialTextButton")
    words = find(panel, "polynomialText").toPlainText()
    assert all(title in words for title in ("The ten points", "New points", "Curves", "Coefficients"))
    assert "x^9" in words


def test_both_themes_draw_the_points(panel: PolynomialPanel) -> None:
    plot = find(panel, "polynomialPlot")
    (spot, *_) = plot.spots()
    for scheme in ("dark", "light"):
        theme.current().set_scheme(scheme)
        image = plot.grab().toImage()
        ratio = image.devicePixelRatio()
        assert image.pixelColor(*(int(ratio * at) for at in (spot.x(), spot.y()))).name() == theme.current().tokens.plot
