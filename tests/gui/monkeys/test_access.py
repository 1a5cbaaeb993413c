"""The window without eyes: each thing that the keyboard reaches has a name and a role, and nothing done there harms."""

from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QTableView
from pytestqt.qtbot import QtBot

from gui.tools.scenes import THREE, VIEWS, press, settle, train
from gui.tools.simulated_pen import draw
from gui.window.main_window import MainWindow
from tests.gui.monkeys.access import ScreenReader, flaw, nodes, unreached
from tests.gui.monkeys.guard import MANY, Guard

NO_CELL = pytest.mark.qt_log_ignore(  # the second: a part of a table that is no cell
    "This plugin does not support", "QAccessibleTable::(un)?select: Accessible", extend=True
)


@pytest.fixture(autouse=True)
def listening(window: MainWindow) -> Iterator[None]:
    """Qt tells a screen reader of each change only while one is there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def _act(qtbot: QtBot, guard: Guard, seed: int, steps: int) -> ScreenReader:
    reader = ScreenReader(seed, steps, guard)
    guard.begin()
    with qtbot.waitSignal(reader.done, timeout=3_600_000):
        reader.start()
    done = sum(reader.did.values())
    print(f"seed {seed}: {done} steps; {guard.told()}; {dict(reader.did)}")  # noqa: T201 - for who reads the log
    assert not reader.fault, f"seed {seed}, step {done}: {reader.fault}"
    assert reader.nameless == set()
    return reader


@NO_CELL
def test_a_few_steps_through_the_tree(qtbot: QtBot, window: MainWindow, guard: Guard) -> None:
    did = _act(qtbot, guard, 1, 50).did
    assert did["Press"] + did["Toggle"] > 2
    assert did["SetFocus"]


@pytest.mark.slow
@NO_CELL
def test_thousands_of_steps_through_the_tree(qtbot: QtBot, window: MainWindow, guard: Guard) -> None:
    did = _act(qtbot, guard, 3, MANY).did
    assert all(did[act] > MANY // 500 for act in ("Press", "Toggle", "SetFocus", "setValue", "select"))
    assert sum(did[edit] for edit in ("replaceText", "insertText", "deleteText", "setText")) > MANY // 1000


def test_all_that_the_keyboard_reaches_in_any_view_has_a_name_and_a_role(qtbot: QtBot, window: MainWindow) -> None:
    views = window.views
    window.workbench.runs.step_epoch()
    qtbot.waitUntil(lambda: bool(window.workbench.history.current and window.workbench.history.current.epochs))
    seen, flaws = 0, set()
    for view in views.views():
        views.turn_to(view)
        found = list(nodes(QAccessible.queryAccessibleInterface(QApplication.instance())))
        seen = max(seen, len(found))
        flaws.update(filter(None, map(flaw, found)))
        for button in view.findChildren(QAbstractButton):
            if button.isVisible() and button.isEnabled() and button.objectName().endswith(("TextButton", "HelpButton")):
                button.click()
                flaws.update(filter(None, map(flaw, nodes(QAccessible.queryAccessibleInterface(view)))))
    assert seen > 200
    assert sorted(flaws) == []


def _examine(qtbot: QtBot, window: MainWindow, views: Iterable[str]) -> dict[str, list[str]]:
    """Return what is wrong in each view with its names, its roles and the way of the Tab key."""
    draw(window.draw.canvas, THREE)
    window.activateWindow()
    found = {}
    for name in views:
        VIEWS[name](window)
        settle(window)
        window.draw.canvas.setFocus()
        qtbot.waitUntil(window.draw.canvas.hasFocus)
        unnamed = filter(None, map(flaw, nodes(QAccessible.queryAccessibleInterface(window))))
        found[name] = [*unnamed, *unreached(window)]
    return {name: wrong for name, wrong in found.items() if wrong}


def test_tab_comes_to_everything_in_a_few_views(qtbot: QtBot, window: MainWindow) -> None:
    train(window, 1)
    assert _examine(qtbot, window, ["mistakes", "committee"]) == {}


@pytest.mark.slow
def test_tab_comes_to_everything_in_every_view(qtbot: QtBot, window: MainWindow) -> None:
    for _ in range(2):
        train(window, 1)
        window.workbench.reset()
    train(window, 1)
    assert _examine(qtbot, window, VIEWS) == {}


@pytest.mark.slow
@pytest.mark.parametrize("name", ["keyboard", "glossary", "guide", "findEta", "compare"])
def test_tab_comes_to_everything_in_a_dialog(qtbot: QtBot, window: MainWindow, name: str) -> None:
    opener = {"findEta": "findEtaButton", "compare": "compareRunsButton"}.get(name)
    if name == "compare":
        table = window.findChild(QTableView, "runsTable")
        assert isinstance(table, QTableView)
        table.selectAll()
    if opener:
        press(window, opener)
    else:
        window.findChild(QAction, f"{name}Action").trigger()  # type: ignore[union-attr] # it is there
    qtbot.waitUntil(lambda: isinstance(window.findChild(QDialog, f"{name}Dialog"), QDialog))
    dialog = window.findChild(QDialog, f"{name}Dialog")
    assert isinstance(dialog, QDialog)
    settle(window)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_Tab)
    unnamed = filter(None, map(flaw, nodes(QAccessible.queryAccessibleInterface(dialog))))
    assert [*unnamed, *unreached(dialog)] == []
    dialog.close()
