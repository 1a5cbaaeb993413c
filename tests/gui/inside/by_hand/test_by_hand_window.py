"""By hand in the window: it does the step that the Train menu's Step does."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from core.data.dataset import Dataset
from gui.session.training_session import State
from gui.window.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.workbench.store.dataset is not None)
    window.workbench.draft.replace(window.workbench.draft.config.changed(sizes="784-6-10", batch_size=5))
    yield window
    window.workbench.session.close()
    window.workbench.document.unsaved = False
    window.close()


def test_do_this_step_begins_a_run_and_waits_after_one_mini_batch(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, bench = window.views.by_hand, window.workbench
    window.views.turn_to(view)
    sentence, button = view.findChild(QLabel, "byHandLabel"), view.findChild(QToolButton, "byHandStepButton")
    for batch in (1, 2):
        qtbot.waitUntil(lambda batch=batch: f"before mini-batch {batch} of epoch 1" in sentence.text())
        qtbot.waitUntil(button.isEnabled)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "before mini-batch 3 of epoch 1" in sentence.text())
    assert bench.session.state is State.PAUSED
    assert bench.document.checkpoint
    assert bench.document.checkpoint.batch == 2
    monkeypatch.setattr(window.views, "_runs", lambda name: name == "experiments")  # without one at work
    window.views.set_blocked("", "")
    assert (button.isEnabled(), button.toolTip()) == (False, "Stop the experiment first.")
