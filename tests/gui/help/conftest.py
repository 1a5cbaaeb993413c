"""A whole window for the tests of its help."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from core.data.dataset import Dataset
from gui.window.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1280, 760)
    window.show()
    qtbot.waitUntil(lambda: window.workbench.store.dataset is not None)
    yield window
    window.workbench.close()
