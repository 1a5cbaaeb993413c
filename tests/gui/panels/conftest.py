"""What the tests of the panels share: a history, a small config, real runs to fill it with, and a hand that draws."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from core.config import RunConfig
from core.controls import Controls
from core.data.dataset import Dataset
from core.events import Event
from core.trainer import train
from gui.record.history import History
from gui.widgets.canvas import DigitCanvas
from gui.widgets.paper import square_in

Watch = Callable[[Event, Controls], None]


@pytest.fixture
def history() -> History:
    return History()


@pytest.fixture
def config() -> RunConfig:
    return RunConfig(sizes=(784, 8, 10), epochs=3, lambda_=0.1)


@pytest.fixture
def learn(history: History, digits: Dataset) -> Callable[..., list[Event]]:
    """Train for real into the history and return the events; `watch` sees each of them and may steer."""

    def learn(config: RunConfig, name: str = "", watch: Watch | None = None) -> list[Event]:
        history.begin(config, name or f"Run {len(history.runs) + 1}")
        controls, events = Controls(), []
        for event in train(config, digits, controls):
            history.add(event)
            events.append(event)
            if watch:
                watch(event, controls)
        return events

    return learn


@pytest.fixture
def draw() -> Callable[[DigitCanvas, Sequence[tuple[float, float]]], None]:
    """Draw one stroke with the mouse; points in sides of the canvas, 0..1."""

    def draw(canvas: DigitCanvas, points: Sequence[tuple[float, float]]) -> None:
        _mouse(canvas, QEvent.Type.MouseButtonPress, points[0], held=True)
        for point in points[1:]:
            _mouse(canvas, QEvent.Type.MouseMove, point, held=True)
        _mouse(canvas, QEvent.Type.MouseButtonRelease, points[-1], held=False)

    return draw


def _mouse(canvas: DigitCanvas, kind: QEvent.Type, point: tuple[float, float], *, held: bool) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    square = square_in(canvas.rect())
    at = QPointF(square.x() + point[0] * square.width(), square.y() + point[1] * square.width())
    button = none if kind == QEvent.Type.MouseMove else left
    keys = Qt.KeyboardModifier.NoModifier
    canvas.event(QMouseEvent(kind, at, canvas.mapToGlobal(at), button, left if held else none, keys))
