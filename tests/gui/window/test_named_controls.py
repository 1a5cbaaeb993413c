"""Controls of views as lessons name and set them."""

import pytest
from PySide6.QtWidgets import QDoubleSpinBox, QPushButton, QSlider, QSpinBox
from pytestqt.qtbot import QtBot

from core.chart.x_axes import XAxis
from gui.inside.polynomial.panel import PolynomialPanel
from gui.view.x_axis import XAxisBox, choices
from gui.widgets.fields import Choice, ChoiceField
from gui.window import named_controls
from tests.gui.hands import find


def test_a_slider_is_set_by_its_place_and_by_what_it_says_there(qtbot: QtBot) -> None:
    panel = PolynomialPanel()
    qtbot.addWidget(panel)
    slider, label = find(panel, "polynomialLambdaSlider"), find(panel, "polynomialLambdaLabel")
    named_controls.set_value(slider, 21)
    assert named_controls.values_of(slider) == (21, "0.1")
    named_controls.set_value(slider, "10")
    assert named_controls.values_of(slider) == (31, "10")
    assert label.text() == "10"
    assert not named_controls.set_value(slider, "never")
    assert named_controls.values_of(slider) == (31, "10")


def test_a_box_tells_that_somebody_has_chosen(qtbot: QtBot) -> None:
    box = XAxisBox()
    qtbot.addWidget(box)
    with qtbot.waitSignal(choices.made) as made:
        named_controls.set_value(box, "Over seconds")
    assert made.args == [XAxis.SECONDS]
    assert named_controls.values_of(box) == ("Over seconds",)


@pytest.mark.parametrize("value", ["nonsense", -3, 1e300, 10**30])
def test_a_value_that_a_control_cannot_have_changes_nothing(qtbot: QtBot, value: named_controls.Value) -> None:
    choice = ChoiceField([Choice("first", "First"), Choice("second", "Second")])
    for control in (choice, XAxisBox(), QSpinBox(), QDoubleSpinBox(), QSlider()):
        qtbot.addWidget(control)
        before = named_controls.values_of(control)
        assert not named_controls.set_value(control, value)
        assert named_controls.values_of(control) == before


def test_a_choice_that_is_disabled_cannot_be_made(qtbot: QtBot) -> None:
    choice = ChoiceField([Choice("first", "First"), Choice("second", "Second")])
    qtbot.addWidget(choice)
    choice.set_allowed("second", False, "Not now.")
    assert not named_controls.set_value(choice, "second")
    choice.set_allowed("second", True)
    assert named_controls.set_value(choice, "second")
    assert choice.value() == "second"


def test_a_button_is_called_by_the_words_on_it(qtbot: QtBot) -> None:
    button = QPushButton("&Histograms…")
    qtbot.addWidget(button)
    button.setAccessibleName("Distribution of the weights and biases")
    assert named_controls.title_of(button) == "Histograms"
    button.setText("")
    assert named_controls.title_of(button) == "Distribution of the weights and biases"
