"""The menus: data, views, panels, text size, speed; each action is there once."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.data.dataset import Dataset
from core.data.sources import BOTH, OWN
from core.events import BatchDone, EpochDone
from core.training.speed import Speed
from gui.base import preferences, theme
from gui.session.digit_sets import SetName
from gui.session.training_session import State
from gui.widgets.plots.plot_view import PlotView
from gui.widgets.rows import RowsTable
from gui.window.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    window = open_window(qtbot)
    window.workbench.draft.replace(window.workbench.draft.config.changed(sizes="784-8-10", epochs=2))
    yield window
    window.workbench.document.unsaved = False
    window.workbench.close()


def open_window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1280, 760)
    window.show()
    qtbot.waitUntil(lambda: window.workbench.store.dataset is not None)
    return window


def action(window: MainWindow, name: str) -> QAction:
    found = window.findChild(QAction, f"{name}Action")
    assert isinstance(found, QAction), name
    return found


def part(window: MainWindow, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def test_the_data_menu_offers_the_sets_of_the_list(window: MainWindow) -> None:
    menu = window.findChild(QMenu, "setMenu")
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert [each.text() for each in menu.actions()] == [choice.label for choice in window.knobs.data.sets()]
    assert [each.isChecked() for each in menu.actions()] == [choice.value == OWN for choice in window.knobs.data.sets()]
    next(each for each in menu.actions() if "Sales" in each.text()).trigger()
    assert window.workbench.draft.config.data == "sales"


def test_mnist_is_offered_and_downloaded_from_the_data_menu(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched: list[bool] = []
    monkeypatch.setattr("gui.settings.data_panel._mnist_at_hand", lambda: False)
    monkeypatch.setattr(window.workbench.store, "fetch_mnist", lambda: fetched.append(True))
    action(window, "fetchMnist").trigger()
    assert fetched == [True]
    assert BOTH in [choice.value for choice in window.knobs.data.sets()]


def test_the_data_cannot_be_exchanged_from_the_menu_during_a_run(qtbot: QtBot, window: MainWindow) -> None:
    fetch = window.findChild(QAction, "fetchMnistAction")
    assert fetch.isEnabled()
    with qtbot.waitSignal(window.workbench.session.reported):
        window.workbench.runs.step_batch()
    assert not fetch.isEnabled()


def test_tables_follow_the_size_of_the_text(qtbot: QtBot) -> None:
    table = RowsTable(QStandardItemModel(1, 2), 28, {0: 60, 1: 80})
    qtbot.addWidget(table)
    theme.current().set_text_scale(1.5)
    assert table.verticalHeader().defaultSectionSize() == theme.scaled(28) > 28
    assert table.columnWidth(0) == pytest.approx(theme.scaled(60), abs=1)
    theme.current().set_text_scale(1.0)
    assert table.columnWidth(1) == pytest.approx(theme.scaled(80), abs=2)


def test_menu_and_button_share_one_action(window: MainWindow) -> None:
    action(window, "showMine").trigger()
    assert window.views.digits.isVisible()
    assert window.views.digits.shown is SetName.MINE
    for name in ("learnMine", "importMine", "exportMine"):
        button = part(window, f"{name}Button")
        assert isinstance(button, QToolButton)
        assert action(window, name) in button.actions()


def test_every_view_can_be_shown_from_the_menu(window: MainWindow) -> None:
    for name in window.views.titles():
        action(window, f"{name}View").trigger()
        assert getattr(window.views, name).isVisible(), name


def test_a_hidden_panel_stays_hidden_until_the_layout_is_reset(qtbot: QtBot, window: MainWindow) -> None:
    action(window, "hintsPanel").trigger()
    action(window, "knobsPanel").trigger()
    assert not window.help.strip.isVisible()
    assert not window.knobs.isVisible()
    window.workbench.document.unsaved = False
    window.close()
    second = open_window(qtbot)
    menu = second.findChild(QMenu, "panelMenu")
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert [each.text() for each in menu.actions() if not each.isChecked()] == ["Settings", "Explanations"]
    action(second, "resetLayout").trigger()
    menu.aboutToShow.emit()
    assert all(each.isChecked() for each in menu.actions())
    assert second.help.strip.isVisible()
    second.workbench.close()
    third = open_window(qtbot)
    assert third.help.strip.isVisible()
    third.workbench.close()


def test_larger_text_reaches_the_whole_window_and_is_remembered(window: MainWindow) -> None:
    labels = [part(window, name) for name in ("statusLabel", "etaBox", "tabs", "correctWords", "decayPreview")]
    plot = window.views.curves.findChild(PlotView, "costPlotView")
    assert isinstance(plot, PlotView)
    axis = plot.getPlotItem().getAxis("bottom").label
    before, axis_before = [label.fontMetrics().height() for label in labels], axis.font().pointSizeF()
    action(window, "largerText").trigger()
    action(window, "largerText").trigger()
    QApplication.processEvents()
    assert all(label.fontMetrics().height() > height for label, height in zip(labels, before, strict=True))
    assert axis.font().pointSizeF() > axis_before
    assert preferences.number("textScale", 1.0) == theme.current().text_scale > 1.2
    action(window, "smallerText").trigger()
    action(window, "normalText").trigger()
    assert [label.fontMetrics().height() for label in labels] == before


@pytest.mark.parametrize("kept", ["nan", "large", "1e9", "-3"])
def test_a_text_size_that_makes_no_sense_is_not_used(kept: str) -> None:
    preferences.settings().setValue("textScale", kept)
    theme.current().set_text_scale(preferences.number("textScale", 1.0))
    assert theme.TEXT_SCALES[0] <= theme.current().text_scale <= theme.TEXT_SCALES[-1]


def test_full_screen_and_back(window: MainWindow) -> None:
    full = action(window, "fullScreen")
    full.trigger()
    assert window.isFullScreen()
    assert full.isChecked()
    full.trigger()
    assert not window.isFullScreen()
    assert not full.isChecked()


def test_the_speed_holds_for_the_run_in_progress(qtbot: QtBot, window: MainWindow) -> None:
    session = window.workbench.session
    window.workbench.draft.set("epochs", 100_000)
    action(window, "slow_motionSpeed").trigger()
    assert session.speed is Speed.SLOW_MOTION
    assert "Slow motion" in part(window, "speedButton").property("text")
    with qtbot.waitSignal(session.reported, check_params_cb=lambda event: isinstance(event, BatchDone)) as told:
        window.workbench.runs.train()
    assert told.args is not None
    assert told.args[0].last is not None
    session.pause()
    qtbot.waitUntil(lambda: session.state is State.PAUSED)
    session.resume()
    with qtbot.waitSignal(session.reported, check_params_cb=lambda event: isinstance(event, EpochDone)):
        action(window, "fullSpeed").trigger()
    with qtbot.waitSignal(session.ended):
        session.stop()


def test_nothing_else_trains_while_a_race_or_an_experiment_does(window: MainWindow) -> None:
    menu = next(menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "&Train")
    actions = [each for each in menu.actions() if each.objectName() in ("trainAction", "stepAction", "stepEpochAction")]
    first = menu.actions()[: next(at for at, each in enumerate(menu.actions()) if each.isSeparator())]
    # the state alone: no race has to run for it
    window._actions.show_state(State.IDLE, trained=True, goes_on=True, can_bring_back=True, busy=True)
    assert len(actions) == 3
    assert not [each.text() for each in first if each.isEnabled() and not each.menu()]
