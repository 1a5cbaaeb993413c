import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF

from gui.base import theme
from gui.base.palette import OKABE_ITO, legible
from gui.widgets.fold_text import FoldText
from gui.widgets.plots.growing_curve import GrowingCurve, figure
from gui.widgets.plots.neuron_view import NeuronView
from gui.widgets.plots.sigmoid_view import SigmoidView
from gui.widgets.thin_bar import ThinBar
from gui.widgets.verdict_mark import VerdictMark

COLOUR = OKABE_ITO[0]


def painted(widget, qtbot, colour=COLOUR):
    """Return the rows and columns at which a widget's picture has exactly this colour."""
    qtbot.addWidget(widget)
    widget.resize(240, 150)
    widget.show()
    image = widget.grab().toImage()
    tokens = theme.current().tokens
    wanted = QColor(legible(colour, tokens.background, tokens.text)).rgb()
    found = [(y, x) for y in range(image.height()) for x in range(image.width()) if image.pixel(x, y) == wanted]
    return np.array(found).reshape(-1, 2)


def test_the_point_slides_up_the_sigmoid_and_to_the_right(qtbot):
    view = SigmoidView(COLOUR)
    view.set_point(-4.0, 0.0)
    low = painted(view, qtbot).mean(axis=0)
    view.set_point(4.0, 0.0)
    high = painted(view, qtbot).mean(axis=0)
    assert high[0] < low[0]
    assert high[1] > low[1]


def test_the_tangent_is_steepest_in_the_middle_and_flat_on_the_shoulder(qtbot):
    view = SigmoidView(COLOUR)
    rises = []
    for z in (0.0, 5.5):
        view.set_point(z, 0.0)
        rises.append(np.ptp(painted(view, qtbot)[:, 0]))
    assert rises[0] > 1.5 * rises[1]


@pytest.mark.parametrize(("z", "output"), [(0.0, "0.5000"), (2.0, "0.8808"), (-1000.0, "0.0000"), (1000.0, "1.0000")])
def test_the_sigmoid_is_right_even_far_out(z, output):
    view = SigmoidView(COLOUR)
    view.set_range(abs(z))
    view.set_point(z, 0.0)
    assert f"σ(z) = {output}" in view.accessibleDescription()


def test_the_sigmoid_is_told_in_words():
    view = SigmoidView(COLOUR)
    view.set_point(1.5, 0.0)
    assert view.accessibleDescription() == "z = 1.500, output σ(z) = 0.8176, slope σ′(z) = 0.1491"


def test_a_point_far_out_is_still_on_the_picture(qtbot):
    view = SigmoidView(COLOUR)
    view.set_range(20.0)
    view.set_point(20.0, 0.0)
    assert len(painted(view, qtbot))


def test_the_curve_grows_to_the_right_and_tells_its_value(qtbot):
    curve = GrowingCurve("Cost", "C", COLOUR)
    curve.set_curve(np.linspace(1, 0, 101))
    curve.set_place(10)
    short = painted(curve, qtbot)[:, 1].max()
    curve.set_place(90, "more")
    assert painted(curve, qtbot)[:, 1].max() > short + 100
    assert curve.accessibleDescription() == "C 0.1000, more"


def test_the_figure_beside_the_curve_has_room_whatever_it_is(qtbot):
    curve = GrowingCurve("Cost", "C", COLOUR)
    qtbot.addWidget(curve)
    measure = QFontMetricsF(curve.font())
    assert [figure(peak) for peak in (4.0181, 0.4822, 0.00596, 5.2e-5)] == ["4", "0.48", "0.006", "5e-05"]
    for n in range(-30, 3):
        curve.set_curve(np.array([1.234 * 10.0**n]))
        assert measure.horizontalAdvance(figure(1.234 * 10.0**n)) <= curve.place().left()


def test_the_neuron_is_told_in_words():
    view = NeuronView(COLOUR)
    view.set_neuron(x=(1.0,), w=(-0.6,), b=0.9, output=0.5744, target=0.0)
    assert view.accessibleDescription() == "input 1, w = -0.600, b = 0.900, output 0.5744, target 0"


def test_two_inputs_are_told_and_drawn_with_a_line_each(qtbot):
    view, counts = NeuronView(COLOUR), []
    for x, w in (((1.0,), (2.0,)), ((1.0, -2.0), (2.0, 2.0))):
        view.set_neuron(x=x, w=w, b=0.9, output=0.0, target=0.0)
        counts.append(len(painted(view, qtbot)))
    assert counts[1] > 1.5 * counts[0]
    assert view.accessibleDescription().startswith("inputs 1 and -2, weights 2.000 and 2.000, b = 0.900")


def test_a_heavier_weight_is_a_thicker_line(qtbot):
    view = NeuronView(COLOUR)
    sizes = []
    for w in (0.2, 4.0):
        view.set_neuron(x=(1.0,), w=(w,), b=0.0, output=0.0, target=0.0)
        sizes.append(len(painted(view, qtbot)))
    assert sizes[1] > 2 * sizes[0]


@pytest.mark.parametrize(("good", "words"), [(True, "as expected"), (False, "not as expected")])
def test_a_verdicts_mark_has_a_name_and_the_themes_colour(qtbot, good, words):
    mark = VerdictMark(good=good)
    tokens = theme.current().tokens
    assert mark.accessibleName() == words
    assert len(painted(mark, qtbot, tokens.accent if good else tokens.warning))


def test_the_bar_shows_a_share():
    bar = ThinBar("Progress")
    bar.set_share(0.25)
    assert bar.value() == 0.25 * bar.maximum()
    bar.set_share(7.0)
    assert bar.value() == bar.maximum()


def test_folded_a_text_ends_with_a_link_and_is_whole_for_those_who_do_not_see(qtbot):
    label = FoldText()
    qtbot.addWidget(label)
    label.resize(300, 60)
    words = "a < b & so on, " * 40
    label.set_text(words)
    label.show()
    label.suggest_folded(True)
    assert label.is_folded()
    assert "Read more" in label.text()
    assert len(label.text()) < len(words) / 2
    assert label.accessibleName() == words
    label.toggle()
    label.suggest_folded(True)
    assert not label.is_folded()
    assert "a &lt; b &amp; so on" in label.text()
    assert label.textFormat() == Qt.TextFormat.RichText
