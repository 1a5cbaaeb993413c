"""Fixtures of all tests of the window: no screen needed, nothing left behind."""

import gc
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt, QThread
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.data.synthetic.digits import make_digits
from core.events import Event
from core.support import language as core_language
from core.support.language import ENGLISH
from core.trainer import train
from core.training.controls import Controls
from gui.base import language, theme
from gui.base.garbage import collect_here
from gui.session import shipped
from gui.session.background import CLOSE_MS
from gui.session.history import History
from gui.session.workbench import Workbench
from gui.widgets.canvas.canvas import DigitCanvas
from gui.widgets.canvas.paper import square_in

Watch = Callable[[Event, Controls], None]
PATIENCE_MS = 60_000
"""For what a test waits for without a word of its own: more than the 5 s of pytest-qt, which a busy machine needs."""

for _wait in (QtBot.waitSignal, QtBot.waitSignals, QtBot.waitUntil, QtBot.waitCallback, QtBot.waitExposed):
    _wait.__kwdefaults__ = {**(_wait.__kwdefaults__ or {}), "timeout": PATIENCE_MS}

shipped._loaded = cache(shipped._loaded)  # of what ships nothing changes, and each window reads 5 MB of it


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says so of what only a screen can do; it means nothing."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    theme.apply(qapp, "light")
    collect_here(qapp)
    return qapp


@pytest.fixture(autouse=True)
def nothing_left_behind(dressed: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a thread running or a window behind, and give the theme and the language back."""
    started: list[QThread] = []
    start = QThread.start

    def recording_start(thread: QThread, *arguments: object) -> None:
        started.append(thread)
        start(thread, *arguments)

    monkeypatch.setattr(QThread, "start", recording_start)
    before = set(_windows())
    yield
    QGuiApplication.clipboard().clear()  # what Python put there ends the process if it outlives Python
    theme.current().set_scheme("light")
    theme.current().set_text_scale(1.0)
    if core_language.language() != ENGLISH:  # a monkey has found the menu
        language.current().use(ENGLISH)
    running = [
        thread for thread in started if isValid(thread) and not QThread.wait(thread, CLOSE_MS)
    ]  # as closing does
    assert not running, f"threads still running: {running}"
    left = _left(before)
    assert not left, f"windows left behind: {left}"


def _left(before: set[QWidget]) -> list[QWidget]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if any(window not in before for window in _windows()):
        gc.collect()
    return [window for window in _windows() if window not in before]


def _windows() -> list[QWidget]:
    return [window for window in QApplication.topLevelWidgets() if window.metaObject().className() != "QTipLabel"]


@pytest.fixture(scope="session")
def digits() -> Dataset:
    """Sixty images: enough to learn from in a blink."""
    images, labels = make_digits(1, 60)
    part = Split(images, labels)
    return Dataset("a few", part, part.first(20), part.first(20))


@pytest.fixture
def bench(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workbench]:
    """A workbench with a small network and few images."""
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    bench = Workbench()
    bench.draft.replace(bench.draft.config.changed(sizes="784-4-10", epochs=2))
    with qtbot.waitSignal(bench.store.loaded):
        bench.begin()
    yield bench
    bench.close()


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
