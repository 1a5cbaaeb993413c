"""Nothing that a monkey does at the window is too much for it, and nothing that it brings along."""

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from gui.window.main_window import MainWindow
from tests.gui.monkeys.content import Content
from tests.gui.monkeys.guard import MANY, Guard
from tests.gui.monkeys.mouse import Monkey

GROWTH_MB = 300
"""Memory that the last four in ten of 10 000 events may add: a thousand epochs a second, undo stacks, caches."""


def _act(qtbot: QtBot, window: MainWindow, seed: int, events: int, content: Content, guard: Guard) -> Monkey:
    QGuiApplication.clipboard().clear()  # what an earlier test copied may name a file, and Ctrl+V opens it rightly
    monkey = Monkey(window, seed, events, content, guard)
    guard.begin()
    with qtbot.waitSignal(monkey.done, timeout=3_600_000):
        monkey.start()
    done = sum(monkey.did.values())
    print(f"seed {seed}: {done} steps; {guard.told()}")  # noqa: T201 - for who reads the log
    assert not monkey.fault, f"seed {seed}, step {done}: {monkey.fault}"
    return monkey


def test_a_hundred_events(qtbot: QtBot, window: MainWindow, content: Content, guard: Guard) -> None:
    assert sum(_act(qtbot, window, 1, 100, content, guard).did.values()) == 100


@pytest.mark.slow
def test_thousands_of_events_also_while_training(
    qtbot: QtBot, window: MainWindow, content: Content, guard: Guard
) -> None:
    _act(qtbot, window, 3, MANY * 3 // 10, content, guard)
    window.workbench.session.close()
    window.workbench.draft.replace(RunConfig().changed(sizes="784-12-10", epochs=100_000))
    window.workbench.runs.train()
    _act(qtbot, window, 4, MANY * 3 // 10, content, guard)
    guard.most_mb = GROWTH_MB
    did = _act(qtbot, window, 5, MANY * 4 // 10, content, guard).did
    assert all(did[act] for act in ("_click", "_drag", "_key", "_type", "_resize", "_theme", "_drop", "_paste"))
