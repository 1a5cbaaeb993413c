import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QSlider, QToolButton

from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.events import Finished
from core.ink import render
from core.network import Network
from core.trainer import train
from gui.panels.draw import DrawPanel
from gui.widgets.bars import ProbabilityBars
from gui.widgets.pixels import PixelView

ONE = [(0.5, 0.2), (0.5, 0.5), (0.5, 0.8)]
ZERO = [(0.5, 0.2), (0.3, 0.5), (0.5, 0.8), (0.7, 0.5), (0.5, 0.2)]


@pytest.fixture
def panel(qtbot):
    panel = DrawPanel()
    qtbot.addWidget(panel)
    panel.resize(280, 620)
    panel.show()
    return panel


def trained(ones, zeros):
    """A network that calls a stroke of the first kind `ones`, of the second `zeros`."""
    images = np.stack([render([ONE]), render([ZERO])] * 20)
    split = Split(images, np.array([ones, zeros] * 20))
    config = RunConfig(sizes=(784, 10), epochs=20, lambda_=0)
    *_, finished = train(config, Dataset("two strokes", split, split, split))
    assert isinstance(finished, Finished)
    return finished.checkpoint.network


@pytest.fixture(scope="module")
def network():
    return trained(1, 0)


def answer(panel):
    return panel.findChild(QLabel, "predictionLabel")


def words(panel):
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def seen(panel):
    return panel.findChild(PixelView, "networkInputView").image()


def test_an_empty_canvas_has_no_answer(panel, network):
    panel.set_network(network)
    assert answer(panel).property("digit") == -1
    assert "Draw a digit" in words(panel)
    assert seen(panel) is None
    assert panel.findChild(ProbabilityBars, "probabilityBars").winner() == -1


def test_a_drawing_is_answered(panel, network, draw):
    panel.set_network(network)
    draw(panel.canvas, ONE)
    assert answer(panel).property("digit") == 1
    assert answer(panel).text() == "1"
    assert answer(panel).accessibleName().startswith("Answer: 1,")
    assert panel.findChild(ProbabilityBars, "probabilityBars").winner() == 1
    assert (seen(panel).width(), seen(panel).height()) == (28, 28)
    QTest.mouseClick(panel.findChild(QToolButton, "clearCanvasButton"), Qt.MouseButton.LeftButton)
    assert answer(panel).property("digit") == -1
    assert seen(panel) is None
    draw(panel.canvas, ZERO)
    assert answer(panel).property("digit") == 0


def test_the_answer_follows_each_move(panel, network, draw, monkeypatch):
    panel.set_network(network)
    answers = []
    panel.canvas.changed.connect(lambda: answers.append(answer(panel).property("digit")))
    draw(panel.canvas, ONE)
    assert len(answers) == 3
    assert all(0 <= digit <= 9 for digit in answers)


def test_another_network_answers_anew(panel, network, draw):
    panel.set_network(network)
    draw(panel.canvas, ONE)
    panel.set_network(trained(7, 3))
    assert answer(panel).property("digit") == 7


def test_an_untrained_network_answers_and_says_so(panel, draw):
    panel.set_network(Network.fresh(RunConfig()), trained=False)
    draw(panel.canvas, ONE)
    assert 0 <= answer(panel).property("digit") <= 9
    assert "not trained yet" in words(panel)


@pytest.mark.parametrize(
    ("network", "sentence"),
    [
        (None, "There is no network yet"),
        (Network.fresh(RunConfig(sizes=(100, 10))), "has 100 inputs and 10 outputs"),
        (Network.fresh(RunConfig(sizes=(784, 3))), "has 784 inputs and 3 outputs"),
    ],
    ids=["none", "inputs", "outputs"],
)
def test_a_network_that_cannot_answer_is_told(panel, draw, network, sentence):
    panel.set_network(network)
    draw(panel.canvas, ONE)
    assert sentence in words(panel)
    assert answer(panel).property("digit") == -1


def test_a_blown_up_network_has_no_answer(panel, draw):
    config = RunConfig(sizes=(784, 10))
    panel.set_network(Network.of(config, np.full(7850, np.nan, np.float32)))
    draw(panel.canvas, ONE)
    assert answer(panel).property("digit") == -1
    assert "blown up" in words(panel)


def test_a_hidden_panel_answers_when_it_is_seen_again(panel, network, draw, monkeypatch):
    draw(panel.canvas, ONE)
    panel.hide()
    asked = []
    probabilities = Network.probabilities
    monkeypatch.setattr(Network, "probabilities", lambda *a: asked.append(a) or probabilities(*a))
    panel.set_network(network)
    assert asked == []
    panel.show()
    assert answer(panel).property("digit") == 1


def test_an_empty_canvas_asks_no_network(panel, network, monkeypatch):
    monkeypatch.setattr(Network, "probabilities", lambda *_: pytest.fail("asked"))
    panel.set_network(network)


def test_undo_redo_and_clear_are_offered_when_they_can_be_done(panel, draw):
    buttons = [panel.findChild(QToolButton, f"{name}Button") for name in ("undoStroke", "redoStroke", "clearCanvas")]

    def offered():
        return [button.isEnabled() for button in buttons]

    assert offered() == [False, False, False]
    draw(panel.canvas, ONE)
    assert offered() == [True, False, True]
    buttons[0].click()
    assert offered() == [False, True, False]
    buttons[1].click()
    assert offered() == [True, False, True]
    assert "Ctrl+Z" in buttons[0].toolTip()


def test_a_thicker_pen_is_thicker_for_the_network(panel, draw):
    def ink():
        image = seen(panel)
        return sum(image.pixelColor(x, y).red() for x in range(28) for y in range(28))

    draw(panel.canvas, ONE)
    before = ink()
    slider = panel.findChild(QSlider, "penWidthSlider")
    slider.setValue(slider.maximum())
    assert ink() > 1.5 * before
    assert panel.canvas.pen_width() == pytest.approx(0.2)


@pytest.mark.parametrize("size", [(280, 600), (280, 900), (400, 900)])
def test_everything_fits_and_the_canvas_stays_a_square_at_most(panel, size):
    panel.resize(*size)
    assert panel.size().toTuple() == size
    assert 180 <= panel.canvas.height() <= panel.canvas.width()
    bars = panel.findChild(ProbabilityBars, "probabilityBars")
    assert bars.height() >= bars.minimumSizeHint().height()
    assert bars.geometry().bottom() < panel.height()
