"""The arrangement of the window: what folds, what grows, and what is remembered."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.data.dataset import Dataset
from gui.window.main_window import MainWindow

Open = Callable[[], MainWindow]
SMALL = QSize(911, 482)
"""A screen of 1366 x 768 on which everything is enlarged to 150 %, less a title bar of 30."""


def resize(window: MainWindow, size: QSize) -> None:
    window.resize(size)
    QCoreApplication.processEvents()


@pytest.fixture
def open_window(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    windows: list[MainWindow] = []

    def open_one() -> MainWindow:
        window = MainWindow()
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1280, 760)
        window.show()
        qtbot.waitUntil(lambda: window.workbench.store.dataset is not None)
        window.workbench.draft.replace(window.workbench.draft.config.changed(sizes="784-4-10", epochs=3))
        return window

    yield open_one
    for window in windows:
        window.workbench.close()


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    return open_window()


def click(qtbot: QtBot, window: MainWindow, name: str) -> None:
    arrow = window.findChild(QToolButton, f"{name}FoldButton")
    assert arrow is not None
    qtbot.mouseClick(arrow, Qt.MouseButton.LeftButton)


def test_the_window_fits_a_small_screen_with_everything_enlarged(window: MainWindow) -> None:
    resize(window, SMALL)
    assert window.size() == SMALL
    bar = window.views.tabBar()
    assert isinstance(bar, QTabBar)
    assert all(bar.rect().contains(bar.tabRect(index)) for index in range(bar.count()))


def test_experiments_have_the_height_of_the_runs_and_the_time_line(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.workbench.session.ended):
        window.workbench.runs.train()
    qtbot.waitUntil(window.time_line.isVisible)
    assert window.runs.isVisible()
    window.views.turn_to(window.views.experiments)
    assert not window.runs.isVisible()
    assert not window.time_line.isVisible()
    window.views.turn_to(window.views.mistakes)
    assert not window.runs.isVisible()
    assert window.time_line.isVisible()  # whose network made the mistakes
    window.views.turn_to(window.views.curves)
    assert window.runs.isVisible()
    window.workbench.document.unsaved = False


def test_runs_unfolded_in_a_tab_stay_so_there(qtbot: QtBot, open_window: Open) -> None:
    first = open_window()
    first.views.turn_to(first.views.experiments)
    click(qtbot, first, "runsPanel")
    first.views.turn_to(first.views.race)
    assert not first.runs.isVisible()
    first.views.turn_to(first.views.experiments)
    assert first.runs.isVisible()
    click(qtbot, first, "knobs")
    first.close()
    second = open_window()
    second.views.turn_to(second.views.experiments)
    assert second.runs.isVisible()
    assert not second.knobs.isVisible()


def test_the_time_line_can_be_hidden_for_good(qtbot: QtBot, open_window: Open) -> None:
    def train(window: MainWindow) -> None:
        with qtbot.waitSignal(window.workbench.session.ended):
            window.workbench.runs.train()
        window.workbench.document.unsaved = False

    first = open_window()
    train(first)
    qtbot.waitUntil(first.time_line.isVisible)
    action = first.findChild(QAction, "timeLinePanelPanelAction")
    assert action is not None
    action.trigger()
    assert not first.time_line.isVisible()
    first.close()
    second = open_window()
    train(second)
    second.arrangement.reset()
    qtbot.waitUntil(second.time_line.isVisible)


def test_a_run_is_ticked_while_the_table_is_folded(qtbot: QtBot, window: MainWindow) -> None:
    click(qtbot, window, "runsPanel")
    with qtbot.waitSignal(window.runs.shownChanged), qtbot.waitSignal(window.workbench.session.ended):
        window.workbench.runs.train()
    window.workbench.document.unsaved = False


def test_the_canvas_grows_with_the_window(window: MainWindow) -> None:
    sides = []
    for size in (QSize(1280, 760), QSize(1920, 1040), QSize(2560, 1400)):
        resize(window, size)
        sides.append(min(window.draw.canvas.width(), window.draw.canvas.height()))
    assert sides == sorted(set(sides))
    assert sides[1] > 330


def test_a_knob_asked_for_unfolds_the_settings(qtbot: QtBot, window: MainWindow) -> None:
    click(qtbot, window, "knobs")
    assert not window.knobs.isVisible()
    window.views.knobAsked.emit("eta")
    assert window.knobs.isVisible()
    box = window.findChild(QWidget, "etaBox")
    assert box is not None
    assert box.isVisible()


def test_a_spoilt_memory_of_sizes_is_passed_over(open_window: Open) -> None:
    from gui.base import preferences

    preferences.settings().setValue("window/columnSizes", ["wide", "-3"])
    preferences.settings().setValue("window/middleSizes", {"a": 1})
    assert open_window().runs.isVisible()
