"""A window in which training takes a blink, for the tests of lessons."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from core.data.dataset import Dataset
from core.data.sources import NUMBERS
from core.studies.experiments.gallery import GALLERY
from gui.window.main_window import MainWindow

Open = Callable[[], MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Every data set is sixty digits, however many are asked for, and the experiments have two epochs."""

    def load(source: str) -> Dataset:
        return NUMBERS[source].load() if source in NUMBERS else digits

    monkeypatch.setattr("core.data.sources.load", load)
    monkeypatch.setattr("gui.experiments.runner.load", load)
    monkeypatch.setattr(Dataset, "_check_count", lambda *_: None)
    monkeypatch.setattr("core.data.mnist.mnist.present", lambda: True)
    small = {name: each.changed(epochs=2, train_images=0) for name, each in GALLERY.items()}
    monkeypatch.setattr("gui.experiments.panel.GALLERY", small)
    windows: list[MainWindow] = []

    def open_one() -> MainWindow:
        window = MainWindow()
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        qtbot.waitUntil(lambda: window.workbench.store.dataset is not None)
        return window

    yield open_one
    for window in windows:
        window._end_tasks()  # a window with something unsaved asks before it closes, and leaves them


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    return open_window()
