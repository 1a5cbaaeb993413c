"""The valley: knobs and start move the paths, and the sentence says how each ends."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from core.insight.valley import WAYS_DOWN, Valley
from gui.inside.valley.panel import ValleyPanel
from tests.gui.hands import find, press, show


@pytest.fixture
def panel(qtbot: QtBot) -> ValleyPanel:
    panel = ValleyPanel()
    panel.resize(672, 420)
    show(qtbot, panel)
    return panel


def told(panel: ValleyPanel) -> str:
    return str(find(panel, "valleyLabel").text())


def test_the_paths_are_those_of_the_knobs(panel: ValleyPanel) -> None:
    find(panel, "valleyEtaBox").setValue(0.05)
    find(panel, "valleyMuBox").setValue(-0.3)
    find(panel, "valleyKappaBox").setValue(4)
    find(panel, "valleyStepsBox").setValue(7)
    plot = find(panel, "valleyPlot")
    valley = Valley(4, tuple(plot.paths()[0][0]), 0.05, -0.3)
    for path, way in zip(plot.paths(), WAYS_DOWN.values(), strict=True):
        assert path.tolist() == way(valley, 7).tolist()


def test_it_says_how_many_steps_each_takes_and_what_diverges(panel: ValleyPanel) -> None:
    assert "Newton 1, conjugate gradients 2." in told(panel)
    assert "η must be below 0.2, with momentum below 0.32." in told(panel)
    find(panel, "valleyEtaBox").setValue(0.5)
    assert "gradient descent diverges, momentum diverges" in told(panel)
    find(panel, "valleyEtaBox").setValue(0.001)
    assert "gradient descent more than 40" in told(panel)
    find(panel, "valleyMuBox").setValue(1.1)
    assert "with this μ no η will do" in told(panel)


def test_the_start_is_moved_by_mouse_and_keys(panel: ValleyPanel) -> None:
    plot = find(panel, "valleyPlot")
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=plot.spot(2.0, -1.0).toPoint())
    assert plot.paths()[0][0] == pytest.approx([2.0, -1.0], abs=0.03)
    before = plot.paths()[0][0].copy()
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Left)
    QTest.keyClick(plot, Qt.Key.Key_Up)
    assert plot.paths()[0][0] == pytest.approx([before[0] - 0.1, before[1] + 0.1])


def test_a_path_is_hidden_by_its_name(panel: ValleyPanel) -> None:
    legend = find(panel, "valleyLegend")
    for name in ("momentum", "Newton"):
        next(button for button in legend.findChildren(QToolButton) if button.text() == name).click()
    assert len(find(panel, "valleyPlot").paths()) == 2
    assert "momentum" not in told(panel).partition(".")[0]


def test_a_path_that_flies_away_is_drawn_and_told_in_numbers(panel: ValleyPanel) -> None:
    find(panel, "valleyEtaBox").setValue(9)
    panel.grab()
    press(panel, "valleyTextButton")
    assert "gradient descent, x" in find(panel, "valleyText").toPlainText()
    assert np.isfinite(find(panel, "valleyPlot").paths()[0]).all()
