"""Laws of drawing, through the window: what the answer must not depend on, and what must do no harm."""

from itertools import permutations

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.data.synthetic.digits import make_digits
from core.events import Finished
from core.trainer import train
from gui.drawing.panel import DrawPanel
from gui.tools.simulated_pen import draw
from gui.widgets.bars import ProbabilityBars
from gui.widgets.canvas.paper import square_in
from gui.window.main_window import MainWindow

TURN = np.linspace(0, 2 * np.pi, 60)
DIGITS = {
    0: [np.stack([0.5 + 0.32 * np.sin(TURN), 0.5 - 0.5 * np.cos(TURN)], 1)],
    1: [np.array([(0.5, 0.0), (0.5, 0.4), (0.5, 1.0)])],
    3: [
        np.array(
            [
                *((0.46 + 0.22 * np.sin(t), 0.28 - 0.22 * np.cos(t)) for t in np.linspace(-0.9, 2.7, 30)),
                *((0.46 + 0.26 * np.sin(t), 0.74 - 0.26 * np.cos(t)) for t in np.linspace(0.35, 4.1, 36)),
            ]
        )
    ],
    4: [np.array([(0.3, 0.0), (0.15, 0.6), (0.85, 0.6)]), np.array([(0.65, 0.3), (0.65, 1.0)])],
    7: [np.array([(0.2, 0.05), (0.8, 0.05), (0.45, 1.0)])],
}
PLACES = [(0.3, 0.0, 0.0), (0.3, 0.7, 0.7), (0.4, 0.0, 0.5), (0.6, 0.3, 0.1), (0.8, 0.1, 0.2), (1.0, 0.0, 0.0)]
"""Size, left, top, in sides of the paper."""


@pytest.fixture(scope="module")
def network():
    images, labels = make_digits(5, 2_000)
    split = Split(images, labels)
    config = RunConfig(sizes=(784, 30, 10), epochs=6, lambda_=0)
    *_, end = train(config, Dataset("digits", split, split.first(50), split.first(50)))
    assert isinstance(end, Finished)
    return end.checkpoint.network


@pytest.fixture
def window(qtbot, digits, network, monkeypatch):
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.workbench.store.dataset is not None)
    window.findChild(DrawPanel).set_network(network)
    yield window
    window.workbench.close()


@pytest.fixture
def canvas(window):
    return window.findChild(QWidget, "digitCanvas")


def answer(window):
    QCoreApplication.processEvents()
    return window.findChild(QWidget, "predictionLabel").property("digit")


def drawn(window, canvas, strokes, size=0.7, left=0.15, top=0.15):
    """Wipe the paper, draw in the square of side `size` at (left, top), and return the answer."""
    canvas.clear()
    assert answer(window) == -1
    for stroke in strokes:
        draw(canvas, (np.asarray(stroke) * size + (left, top)).tolist())
    return answer(window)


def resampled(stroke, count):
    """The same line with `count` samples, its corners kept."""
    t = np.unique(np.concatenate([np.linspace(0, len(stroke) - 1, count), np.arange(len(stroke))]))
    return np.stack([np.interp(t, np.arange(len(stroke)), stroke[:, i]) for i in (0, 1)], axis=1)


def test_place_and_size_do_not_matter(window, canvas):
    for digit, strokes in DIGITS.items():
        assert {drawn(window, canvas, strokes, *place) for place in PLACES} == {digit}


def test_the_order_and_direction_of_strokes_do_not_matter(window, canvas):
    strokes = DIGITS[4]
    orders = [*permutations(strokes), [stroke[::-1] for stroke in strokes]]
    assert {drawn(window, canvas, order) for order in orders} == {4}


def test_the_sampling_rate_does_not_matter(window, canvas):
    for digit, strokes in DIGITS.items():
        rates = [[resampled(stroke, count) for stroke in strokes] for count in (2, 100, 1_000)]
        assert {drawn(window, canvas, at_rate) for at_rate in rates} == {digit}
    assert drawn(window, canvas, [DIGITS[0][0][::4]]) == 0


def test_a_point_a_line_and_a_scribble_are_answered(window, canvas):
    scribble = np.random.default_rng(4).uniform(0, 1, (400, 2))
    for strokes in ([[(0.5, 0.5)]], [[(0.2, 0.5), (0.8, 0.5)]], [scribble], [[(0.5, 0.5)]] * 30):
        assert 0 <= drawn(window, canvas, strokes) <= 9
        assert window.findChild(ProbabilityBars, "probabilityBars").winner() == answer(window)


def test_ten_thousand_points_are_answered(window, canvas):
    t = np.linspace(0, 40 * np.pi, 10_000)
    ring = np.stack([0.5 + 0.32 * np.sin(t), 0.5 - 0.5 * np.cos(t)], 1)
    assert drawn(window, canvas, [ring]) == 0
    assert len(canvas.strokes()[0]) > 5_000


def test_a_stroke_that_leaves_the_canvas_is_answered_and_undone_as_one(window, canvas):
    _drag(canvas, [(0.5, 0.5), (1.6, 0.5), (1.6, 0.8), (0.5, 0.8), (0.5, -3.0)])
    assert 0 <= answer(window) <= 9
    assert all(stroke.min() >= 0 and stroke.max() <= 1 for stroke in canvas.strokes())
    canvas.undo()
    assert answer(window) == -1


def test_a_drag_that_never_meets_the_canvas_is_nothing(window, canvas):
    _drag(canvas, [(1.2, 1.2), (1.6, 0.5), (9.0, 9.0)])
    assert canvas.is_empty()
    assert answer(window) == -1


def _drag(canvas, points):
    """With the mouse held, also where the canvas is not: Qt goes on telling the widget that was pressed."""
    square, left, none = square_in(canvas.rect()), Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    kinds = [QEvent.Type.MouseButtonPress, *[QEvent.Type.MouseMove] * (len(points) - 1), QEvent.Type.MouseButtonRelease]
    for kind, (x, y) in zip(kinds, [*points, points[-1]], strict=True):
        at = QPointF(square.x() + x * square.width(), square.y() + y * square.width())
        button = none if kind == QEvent.Type.MouseMove else left
        held = none if kind == QEvent.Type.MouseButtonRelease else left
        event = QMouseEvent(kind, at, canvas.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(canvas, event)
