"""The activations: the digit as it goes through the network, told and shown, and nothing when nobody looks."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.data.synthetic.digits import make_digits
from core.network import Network, as_input
from gui.inside import activation_texts
from gui.inside.activation_layers import HiddenLayers
from gui.inside.activations_panel import ActivationsPanel
from gui.session.subject import Subject
from gui.widgets.pictures.diverging import levels
from gui.widgets.pictures.unit_cells import UnitCells
from tests.gui.hands import find, press, show

IMAGES, LABELS = make_digits(5, 3)
SEVEN, OTHER = (Subject(IMAGES[n], (), int(LABELS[n]), f"picture {n}") for n in (0, 1))
NETWORK = Network.fresh(RunConfig(sizes=(784, 30, 20, 10)))


@pytest.fixture
def empty(qtbot: QtBot) -> ActivationsPanel:
    panel = ActivationsPanel()
    panel.resize(672, 390)
    show(qtbot, panel)
    return panel


@pytest.fixture
def panel(empty: ActivationsPanel) -> ActivationsPanel:
    empty.set_network(NETWORK)
    empty.set_subject(SEVEN)
    return empty


def card(panel: ActivationsPanel) -> str:
    return find(panel, "activationsCard").words() if find(panel, "activationsCard").isVisible() else ""


def layers(network: Network, subject: Subject):
    return [(z[0], a[0]) for z, a in network.layers(as_input(subject.pixels[None]))]


def shades(panel: ActivationsPanel, layer: int) -> list[int]:
    """The levels of a layer's cells in the order they stand."""
    found = find(panel, f"activationCells{layer}").levels().ravel()
    return found[found > 0].tolist()


def test_before_there_is_a_digit_it_says_what_it_will_show(empty):
    empty.set_network(NETWORK)
    empty.refresh()
    assert card(empty) == activation_texts.empty()


@pytest.mark.parametrize(
    ("network", "words"),
    [
        (None, "no network yet"),
        (Network((9, 2), "tanh", "softmax", np.zeros(20)), "has 9 inputs"),
        (Network(NETWORK.sizes, "tanh", "softmax", NETWORK.theta * np.nan), "diverged"),
        (Network(NETWORK.sizes, "sinh", "softmax", np.full_like(NETWORK.theta, 1e30)), "diverged"),
    ],
)
def test_a_network_that_cannot_be_shown_a_digit_is_told_of(panel, network, words):
    panel.set_network(network)
    panel.refresh()
    assert words in card(panel)


def test_every_layer_shows_its_activations(panel):
    for layer, (_, a) in enumerate(layers(NETWORK, SEVEN)[:-1]):
        assert shades(panel, layer) == levels(a, 1.0).tolist()
    assert find(panel, "activationsInput").image().pixelColor(14, 14).value() == SEVEN.pixels[14 * 28 + 14]
    z, a = layers(NETWORK, SEVEN)[-1]
    figures = f"z = {z[3]:.3f}, a = {a[3]:.4f}"
    assert find(panel, "activationsOutputs").words_at(3) == f"Output 3: {figures}"
    assert f"output {a.argmax()} is the largest" in find(panel, "activationsLabel").text()


def test_another_digit_is_shown_at_once_and_another_network_by_the_clock(panel, qtbot):
    panel.set_subject(OTHER)
    assert shades(panel, 0) == levels(layers(NETWORK, OTHER)[0][1], 1.0).tolist()
    learnt = Network.fresh(RunConfig(sizes=NETWORK.sizes, seed=4))
    panel.set_network(learnt)
    assert shades(panel, 0) == levels(layers(NETWORK, OTHER)[0][1], 1.0).tolist()
    qtbot.waitUntil(lambda: shades(panel, 0) == levels(layers(learnt, OTHER)[0][1], 1.0).tolist())


def test_hidden_it_computes_nothing_and_is_up_to_date_when_seen_again(panel, monkeypatch):
    panel.hide()
    with monkeypatch.context() as patch:
        patch.setattr(Network, "layers", None)
        panel.set_subject(OTHER)
        panel.refresh()
    panel.show()
    assert shades(panel, 0) == levels(layers(NETWORK, OTHER)[0][1], 1.0).tolist()


def test_when_the_digit_is_gone_so_is_the_picture(panel):
    panel.set_subject(None)
    assert card(panel) == activation_texts.empty()


def test_weighted_inputs_instead_and_the_largest_first(panel):
    press(panel, "activationsZButton")
    hidden = layers(NETWORK, SEVEN)[:-1]
    scale = max(float(np.abs(z).max()) for z, _ in hidden)
    assert shades(panel, 1) == levels(hidden[1][0], scale).tolist()
    order = find(panel, "activationsOrderBox")
    order.setCurrentIndex(order.values().index("value"))
    assert shades(panel, 1) == sorted(shades(panel, 1), reverse=True)


def test_a_unit_is_told_with_what_it_pushes_most(panel):
    cells = find(panel, "activationCells1")
    QTest.mouseMove(cells, cells.cell(0, 2).center().toPoint())
    z, a = (float(each[2]) for each in layers(NETWORK, SEVEN)[1])
    pushes = a * NETWORK.weights[2][:, 2]
    words = cells.accessibleDescription()
    assert words.startswith(f"Unit 2 of hidden layer 2: z = {activation_texts.figure(z)}")
    assert f"+{pushes.max():.3g} to output {pushes.argmax()}" in words
    assert f"−{-pushes.min():.3g} to output {pushes.argmin()}" in words


def test_units_and_outputs_are_chosen(panel, qtbot):
    cells, outputs = find(panel, "activationCells0"), find(panel, "activationsOutputs")
    with qtbot.waitSignal(panel.unitChosen) as chosen:
        QTest.mouseClick(cells, Qt.MouseButton.LeftButton, pos=cells.cell(0, 3).center().toPoint())
    assert chosen.args == [0, 3]
    cells = find(panel, "activationCells1")
    cells.setFocus()
    QTest.keyClick(cells, Qt.Key.Key_Right)
    with qtbot.waitSignal(panel.unitChosen) as chosen:
        QTest.keyClick(cells, Qt.Key.Key_Return)
    assert chosen.args == [1, 0]
    with qtbot.waitSignal(panel.unitChosen) as chosen:
        QTest.mouseClick(outputs, Qt.MouseButton.LeftButton, pos=outputs.row(6).center().toPoint())
    assert chosen.args == [2, 6]


def test_saturated_and_idle_units_are_counted():
    z = np.array([-9.0, -5.0, 0.0, 9.0])
    sigmoid, relu, sinh = (
        Network((784, 4, 2), name, "softmax", np.zeros(3150)) for name in ("sigmoid", "relu", "sinh")
    )
    squashed = 1 / (1 + np.exp(-z))
    assert activation_texts.flat_words(sigmoid, 0, z, squashed) == ("Saturated: 2 low, 1 high", "Saturated: 3")
    assert activation_texts.flat_words(relu, 0, z, np.maximum(z, 0)) == ("1 on, 3 off",)
    assert activation_texts.flat_words(sinh, 0, z, np.sinh(z)) == ("",)


@pytest.mark.parametrize("sizes", [(784, 10), (784, 1024, 10), (784, 9, 8, 7, 6, 5, 4, 3, 1), (784, 5, 60)])
@pytest.mark.parametrize("output", ["softmax", "linear"])
def test_any_network_that_takes_a_digit_is_shown(panel, sizes, output):
    cost = "log-likelihood" if output == "softmax" else "quadratic"
    network = Network.fresh(RunConfig(sizes=sizes, hidden="relu", output=output, cost=cost))
    panel.set_network(network)
    panel.refresh()
    assert len(panel.findChild(HiddenLayers).findChildren(UnitCells)) == len(sizes) - 2
    assert find(panel, "activationsOutputCells").isVisible() == (sizes[-1] > 40)
    assert not panel.grab().isNull()


@pytest.mark.parametrize("hidden", ["sigmoid", "leaky-relu"])
@pytest.mark.parametrize("sizes", [(784, 100, 10), (784, 900, 300, 10), (784, *[20] * 9, 10)])
def test_no_heading_is_cut_off_in_a_small_window(panel, sizes, hidden):
    panel.resize(672, 390)
    panel.set_network(Network.fresh(RunConfig(sizes=sizes, hidden=hidden)))
    panel.refresh()
    for number in range(len(sizes) - 2):
        for label in (find(panel, f"activationTitle{number}"), find(panel, f"activationWords{number}")):
            assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
            assert "…" not in label.text()
        assert find(panel, f"activationTitle{number}").toolTip().startswith(f"Hidden layer {number + 1}: ")


def test_the_figures_are_copied(panel):
    press(panel, "activationsCopyButton")
    text = QGuiApplication.clipboard().text()
    z, a = layers(NETWORK, SEVEN)[2]
    assert "Hidden layer 2\nunit\tz\ta\n" in text
    assert text.rstrip().endswith(f"9\t{z[9]:.4g}\t{a[9]:.4g}")


def test_untrained_it_is_a_guess(panel):
    panel.set_network(Network.fresh(RunConfig(sizes=(784, 5, 10))), trained=False)
    panel.refresh()
    assert "Not trained yet" in find(panel, "activationsLabel").text()
