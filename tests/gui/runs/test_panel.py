import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QTableView, QToolButton, QTreeWidget

from core.config import RunConfig
from core.events import Changed, Ending, EpochDone
from gui.base import theme
from gui.runs.compare_dialog import CompareDialog
from gui.runs.panel import RunsPanel
from gui.runs.table import MOST_TICKED, SETTING_COLUMNS, RunColumn
from gui.session.history import RunHistory
from gui.session.run_texts import best_title, last_title
from gui.view.swatch import SWATCH_PX, swatch
from tests.gui.hands import find

SHOWN, TICK = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.CheckStateRole
ON, OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@pytest.fixture
def panel(qtbot, history):
    panel = RunsPanel(history)
    qtbot.addWidget(panel)
    panel.resize(800, 200)
    panel.show()
    return panel


@pytest.fixture
def three(panel, config, learn):
    learn(config)
    learn(config.changed(eta=0.05, lambda_=5))
    learn(config.changed(eta=0.05, lambda_=5))
    panel.refresh()
    return panel


def text(panel, row, column):
    return panel.model.index(row, column).data(SHOWN)


def settings(panel):
    """The columns of the settings that differ, in the order on the screen: heading and the values of all rows."""
    table, rows = panel.findChild(QTableView, "runsTable"), range(panel.model.rowCount())
    header = table.horizontalHeader()
    shown = [c for c in map(header.logicalIndex, range(header.count())) if not table.isColumnHidden(c)]
    assert shown[0] == RunColumn.NAME
    found = shown[1 : 1 + len([c for c in shown if c in SETTING_COLUMNS])]
    return [
        (panel.model.headerData(c, Qt.Orientation.Horizontal), [text(panel, row, c) for row in rows]) for c in found
    ]


def select(panel, *rows):
    table = panel.findChild(QTableView, "runsTable")
    table.clearSelection()
    for row in rows:
        how = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        table.selectionModel().setCurrentIndex(panel.model.index(row, 0), how)
    table.setFocus()
    return table


def test_no_run_yet_is_said(panel):
    assert [label.text() for label in panel.findChildren(QLabel) if label.isVisible()] == [
        "Each training run appears here, for comparison."
    ]


def test_the_rows_follow_by_the_clock(panel, history, config, qtbot):
    history.begin(config, "Run 1")
    panel._disk_clock.stop()  # it is not the look at the disk that shows them
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)


def test_the_columns_are_headed_by_words(three):
    table = three.findChild(QTableView).model()
    heads = [table.headerData(column, Qt.Orientation.Horizontal) for column in RunColumn]
    results = ["Epochs", best_title(), last_title()]
    assert heads == ["Run", "Also differs", *results, "State", "Date", "★", "Note"]


def test_a_row_tells_what_is_different_and_how_it_went(three, history):
    assert [text(three, row, RunColumn.NAME) for row in range(3)] == ["Run 1", "Run 2", "Run 3"]
    assert settings(three) == [("η", ["0.5", "0.05", "0.05"]), ("λ", ["0.1", "5", "5"])]
    assert text(three, 0, RunColumn.EPOCHS) == "3"
    assert text(three, 0, RunColumn.BEST) == f"{100 * history.runs[0].best_accuracy:.2f} %"
    assert text(three, 0, RunColumn.LAST) == f"{100 * history.runs[0].epochs[-1].accuracy:.2f} %"
    assert text(three, 0, RunColumn.STATE) == "all epochs done"
    assert three.model.index(0, RunColumn.STATE).data(Qt.ItemDataRole.ToolTipRole).startswith("Done: all 3 epochs")


def test_a_live_change_is_a_difference(panel, config, learn):
    def watch(event, controls):
        if isinstance(event, EpochDone) and event.epoch == 1:
            controls.change("eta", 8)

    learn(config, watch=watch)
    learn(config)
    panel.refresh()
    assert settings(panel) == [("η", ["0.5 → 8", "0.5"])]


def test_a_setting_that_is_changed_while_it_runs_gets_its_column_at_once(panel, history, config, learn):
    learn(config)
    learn(config)
    panel.refresh()
    assert settings(panel) == []
    history.add(Changed(3, 1, "eta", 0.5, 8.0))
    panel.refresh()
    assert settings(panel) == [("η", ["0.5", "0.5 → 8"])]


def test_of_many_changes_the_first_and_the_last_value_are_shown(panel, history, config, learn):
    learn(config)
    learn(config)
    for old, new in ((0.5, 1.0), (1.0, 2.0), (2.0, 4.0)):
        history.add(Changed(3, 1, "eta", old, new))
    panel.refresh()
    assert settings(panel)[0][1] == ["0.5", "0.5 → … → 4"]


def test_the_ticked_runs_are_held_against_each_other_else_those_that_the_filter_leaves(panel, config, learn):
    for changed in ({}, {"eta": 5}, {"lambda_": 2}, {"lambda_": 2, "optimizer": "momentum"}):
        learn(config.changed(**changed, epochs=1))
    panel.refresh()

    def differences():
        return [text(panel, row, RunColumn.DIFFERENCE) for row in range(panel.model.rowCount())]

    def tick(row, on):
        panel.model.setData(panel.model.index(row, 0), on, TICK)

    plain = "gradient descent (SGD)"
    assert settings(panel) == [
        ("η", ["0.5", "5", "0.5", "0.5"]),
        ("λ", ["0.1", "0.1", "2", "2"]),
        ("Optimizer", [plain, plain, plain, "momentum"]),
    ]
    assert differences() == ["", "", "", ""]
    for row in (2, 3):
        tick(row, OFF)
    assert settings(panel) == [("η", ["0.5", "5", "0.5", "0.5"])]
    assert differences() == ["", "", "λ 2", "λ 2 · momentum"]
    tick(0, OFF)
    panel.findChild(QLineEdit, "runsFilter").setText("lambda = 2.0")
    assert settings(panel) == [("Optimizer", [plain, "momentum"])]


@pytest.mark.parametrize("words", ["eta=5", "eta = 5", "ETA =5.0 seed=1"])
def test_a_setting_and_its_value_are_filtered_by_together(panel, config, history, words):
    for number, eta in enumerate((5, 0.5), start=1):
        history.begin(config.changed(eta=eta, seed=1), f"Run {number}")  # each has a 5 and a 1 somewhere
    panel.refresh()
    panel.findChild(QLineEdit, "runsFilter").setText(words)
    assert [text(panel, row, RunColumn.NAME) for row in range(panel.model.rowCount())] == ["Run 1"]


def test_what_has_no_say_is_no_difference(panel, config, learn):
    learn(config.changed(optimizer="momentum", momentum=0.5, epochs=1))
    learn(config.changed(momentum=0.8, epochs=1))
    panel.refresh()
    assert settings(panel) == [("Optimizer", ["momentum", "gradient descent (SGD)"]), ("μ", ["0.5", "–"])]


def test_differences_sort_by_their_values(panel, config, learn):
    for eta in (10, 5, 0.25):
        learn(config.changed(eta=eta, epochs=1))
    panel.refresh()
    table = panel.findChild(QTableView, "runsTable")
    for column in (RunColumn.DIFFERENCE, SETTING_COLUMNS[0]):
        table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        assert settings(panel) == [("η", ["0.25", "5", "10"])]
    panel.model.setData(panel.model.index(1, 0), OFF, TICK)
    assert settings(panel) == [("η", ["0.25", "5", "10"])]


def test_what_is_meant_are_the_selected_runs_else_the_ticked(three):
    assert [run.number for run in three.selected_or_checked()] == [1, 2, 3]
    select(three, 0, 2)
    assert [run.number for run in three.selected_or_checked()] == [1, 3]
    select(three, 0)
    assert [run.number for run in three.selected_or_checked()] == [1, 2, 3]
    for row in range(3):
        three.model.setData(three.model.index(row, 0), OFF, TICK)
    assert [run.number for run in three.selected_or_checked()] == [1]


def test_two_runs_are_compared_by_key_and_by_button(three, qtbot):
    table = select(three, 0, 1)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    (dialog,) = three.findChildren(CompareDialog)
    dialog.close()
    QTest.mouseClick(three.findChild(QToolButton, "compareRunsButton"), Qt.MouseButton.LeftButton)
    dialog = three.findChildren(CompareDialog)[-1]
    qtbot.waitUntil(lambda: dialog.findChild(QTreeWidget).topLevelItemCount() > 0)
    titles = [dialog.findChild(QTreeWidget).headerItem().text(column) for column in (1, 2)]
    assert titles == ["Run 1", "Run 2"]
    dialog.close()


def test_one_run_cannot_be_compared(three, qtbot):
    for row in (0, 1):
        three.model.setData(three.model.index(row, 0), OFF, TICK)
    assert not three.findChild(QToolButton, "compareRunsButton").isEnabled()
    with qtbot.waitSignal(three.said) as said:
        three.compare()
    assert said.args == ["Check or select two runs to compare them.", "info"]


def test_runs_can_be_raced_again_with_the_settings_they_began_with(three, config, qtbot):
    select(three, 0, 1)
    race = next(action for action in three.menu().actions() if action.text() == "Race 2 runs again")
    with qtbot.waitSignal(three.raceAsked) as asked:
        race.trigger()
    assert asked.args == [[config, config.changed(eta=0.05, lambda_=5)]]


def test_a_run_that_is_not_kept_has_no_report(three, qtbot):
    with qtbot.waitSignal(three.said) as said:
        three.ask_report()
    assert said.args[1] == "info"


def test_only_rows_that_read_otherwise_are_drawn_anew(three, history, qtbot):
    history.runs[1].name = "slow"
    history.touch()
    with qtbot.waitSignal(three.rows.dataChanged) as told:
        three.refresh()
    assert [index.row() for index in told.args[:2]] == [1, 1]


def test_of_a_row_only_the_cells_that_read_otherwise_are_drawn_anew(three, history, qtbot):
    told = []
    three.rows.dataChanged.connect(lambda first, last: told.append((first.column(), last.column())))
    run = history.runs[1]
    run.epochs.append(replace(run.epochs[-1], epoch=4))
    history.touch()
    three.refresh()
    assert told == [(RunColumn.EPOCHS, RunColumn.EPOCHS)]


def test_new_runs_are_ticked_and_ticks_are_told(three, config, learn, qtbot):
    assert three.model.shown() == {1, 2, 3}
    index = three.model.index(1, RunColumn.NAME)
    with qtbot.waitSignal(three.shownChanged) as told:
        assert three.model.setData(index, OFF, TICK)
    assert told.args == [{1, 3}]
    assert Qt.CheckState(index.data(TICK)) == OFF
    learn(config)
    with qtbot.waitSignal(three.shownChanged) as told:
        three.refresh()
    assert told.args == [{1, 3, 4}]
    with qtbot.waitSignal(three.shownChanged) as told:
        three.model.setData(index, ON.value, TICK)  # as a delegate gives it
    assert told.args == [{1, 2, 3, 4}]


def test_a_ninth_run_is_ticked_in_place_of_the_oldest_and_more_only_when_asked_for(panel, history, config, qtbot):
    for number in range(1, MOST_TICKED + 2):
        history.begin(config, f"Run {number}")
        panel.refresh()
    assert panel.model.shown() == set(range(2, MOST_TICKED + 2))
    assert find(panel, "shownRunsButton").text().startswith(f"{MOST_TICKED} of {MOST_TICKED + 1} shown")
    with qtbot.waitSignal(panel.said) as said:
        show_by_menu(panel, "Show all")
    assert panel.model.shown() == set(range(1, MOST_TICKED + 2))
    assert (f"All {MOST_TICKED + 1} runs" in said.args[0], said.args[1]) == (True, "info")
    history.begin(config, "one more")
    panel.refresh()
    assert len(panel.model.shown()) == MOST_TICKED + 2
    show_by_menu(panel, f"Show the newest {MOST_TICKED}")
    assert panel.model.shown() == set(range(3, MOST_TICKED + 3))
    show_by_menu(panel, "Show none")
    assert panel.model.shown() == set()


def show_by_menu(panel, text):
    next(action for action in find(panel, "shownRunsButton").menu().actions() if action.text() == text).trigger()


def test_only_the_chosen_runs_are_shown_by_menu_key_and_button(three, qtbot):
    select(three, 1)
    with qtbot.waitSignal(three.shownChanged) as told:
        next(action for action in three.menu().actions() if action.text() == "Show only this").trigger()
    assert told.args == [{2}]
    assert [Qt.CheckState(three.model.index(row, 0).data(TICK)) for row in range(3)] == [OFF, ON, OFF]
    table = select(three, 0, 2)
    QTest.keyClick(table, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert three.model.shown() == {1, 3}
    select(three, 0)
    show_by_menu(three, "Show only the selected")
    assert three.model.shown() == {1}


def test_in_little_room_what_differs_and_the_best_accuracy_stay(three, qtbot):
    three.resize(430, 200)
    table = three.findChild(QTableView, "runsTable")
    qtbot.waitUntil(lambda: table.isColumnHidden(RunColumn.STATE))
    assert [heading for heading, _ in settings(three)] == ["η", "λ"]
    assert not table.isColumnHidden(RunColumn.BEST)
    assert not table.horizontalScrollBar().isVisible()
    three.resize(1200, 200)
    qtbot.waitUntil(lambda: not table.isColumnHidden(RunColumn.NOTE))
    assert not table.horizontalScrollBar().isVisible()


def test_the_space_bar_ticks(three):
    table = select(three, 1)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert three.model.shown() == {1, 3}


def test_each_run_has_the_swatch_of_its_curves(three):
    pictures = [
        three.model.index(row, 0).data(Qt.ItemDataRole.DecorationRole).pixmap(SWATCH_PX).toImage() for row in range(3)
    ]
    assert all(a != b for n, a in enumerate(pictures) for b in pictures[:n])


def test_a_run_can_be_renamed(three, history, qtbot):
    index = three.model.index(1, RunColumn.NAME)
    version = history.version
    with qtbot.waitSignal(three.renamed) as told:
        assert three.model.setData(index, " slow ", Qt.ItemDataRole.EditRole)
    assert told.args == ["Run 2", "slow"]
    three.model.setData(index, "  ", Qt.ItemDataRole.EditRole)
    assert history.runs[1].name == "slow"
    assert history.version > version
    assert index.flags() & Qt.ItemFlag.ItemIsEditable


@pytest.mark.parametrize("name", ["Rename", "Note"])
def test_an_edit_without_a_chosen_run_does_nothing(three, name):
    table = select(three)
    action = next(action for action in table.actions() if action.text() == name)
    action.trigger()  # a warning of Qt's fails a test
    table.setCurrentIndex(three.model.index(1, RunColumn.STATE))
    table.clearSelection()
    action.trigger()
    assert table.state() != QTableView.State.EditingState


def test_an_edit_of_what_cannot_be_edited_does_nothing(three):
    table = select(three, 0)  # of this session, in no folder
    next(action for action in table.actions() if action.text() == "Note").trigger()
    assert table.state() != QTableView.State.EditingState


def test_delete_removes_ended_runs(three, history, qtbot):
    table = select(three, 0, 2)
    with qtbot.waitSignal(three.shownChanged) as told:
        QTest.keyClick(table, Qt.Key.Key_Delete)
    assert told.args == [{2}]
    assert [run.number for run in history.runs] == [2]
    assert three.model.rowCount() == 1


def test_a_mac_s_delete_key_which_qt_calls_backspace_removes_too(
    qtbot, history, config, learn, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sys, "platform", "darwin")
    panel = RunsPanel(history)
    qtbot.addWidget(panel)
    panel.show()
    learn(config)
    learn(config.changed(eta=0.05))
    panel.refresh()
    table = select(panel, 0)
    qtbot.waitUntil(table.hasFocus)
    QTest.keyClick(table, Qt.Key.Key_Backspace)
    assert len(history.runs) == 1


def test_undo_by_key_is_not_at_odds_with_the_windows_own(three, history, qtbot):
    strokes = []
    window_wide = QAction(three)
    window_wide.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
    window_wide.triggered.connect(lambda: strokes.append(1))
    three.addAction(window_wide)
    table = select(three, 0)
    qtbot.waitUntil(table.hasFocus)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert len(history.runs) == 2
    QTest.keyClick(three.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (len(history.runs), strokes) == (3, [])
    QTest.keyClick(three.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (len(history.runs), strokes) == (3, [1])


def test_the_run_that_goes_on_stays(panel, history, config):
    history.begin(config, "Run 1")
    panel.refresh()
    select(panel, 0)
    panel.remove_selected()
    assert len(history.runs) == 1
    assert text(panel, 0, RunColumn.STATE) == "training"
    history.begin(config, "Run 2")
    panel.refresh()
    assert text(panel, 0, RunColumn.STATE) == "cut short"  # its thread died of an error
    panel.remove_selected()
    assert [run.name for run in history.runs] == ["Run 2"]


def test_a_run_of_a_race_that_came_to_no_end_can_go(panel, history, config):
    history.begin(config, "Run 1")
    history.admit(RunHistory(0, "raced", config))
    panel.refresh()
    assert [text(panel, row, RunColumn.STATE) for row in range(2)] == ["training", "interrupted"]
    assert panel.model.shown() == {1}  # what is trained beside is not ticked
    select(panel, 1)
    panel.remove_selected()
    assert [run.name for run in history.runs] == ["Run 1"]


def test_a_line_is_seen_in_a_selected_row_too():
    modes = (QIcon.Mode.Normal, QIcon.Mode.Selected)
    plain, selected = (swatch(0).pixmap(SWATCH_PX, 1.0, mode).toImage() for mode in modes)
    assert plain == selected
    assert plain.pixelColor(0, 0) == QColor(theme.current().tokens.panel)


def test_sorted_by_name_run_10_comes_after_run_9(panel, history, config):
    for number in range(1, 12):
        history.begin(config, f"Run {number}")
    panel.refresh()
    panel.model.sort(RunColumn.NAME)
    assert [text(panel, row, RunColumn.NAME) for row in (0, 1, 8, 9)] == ["Run 1", "Run 2", "Run 9", "Run 10"]


def test_who_looks_at_older_runs_is_not_taken_to_the_newest(panel, history, config):
    bar = panel.findChild(QTableView, "runsTable").verticalScrollBar()
    for number in range(20):
        history.admit(RunHistory(0, f"Run {number}", config))
    panel.refresh()
    assert bar.value() == bar.maximum() > 0
    bar.setValue(3)
    history.admit(RunHistory(0, "one more", config))
    panel.refresh()
    assert bar.value() == 3


def test_settings_can_be_used_again_and_copied(three, history, qtbot):
    table = select(three, 1)
    use = next(action for action in three.menu().actions() if action.text() == "Use these settings")
    with qtbot.waitSignal(three.useSettings) as asked:
        use.trigger()
    assert asked.args == [history.runs[1].config, ()]
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert RunConfig.from_toml(QGuiApplication.clipboard().text()) == history.runs[1].config


def test_the_menu_offers_what_can_be_done(three, history, config):
    history.begin(config, "Run 4")
    three.refresh()
    select(three, 3)
    allowed = {action.text(): action.isEnabled() for action in three.menu().actions() if action.text()}
    several = {"Compare 4 runs…": True, "Race 4 runs again": True, "Report of 4 runs…": True}
    single = {
        "Show only this": True,
        "Use these settings": True,
        "Copy settings as TOML": True,
        "Rename": True,
        "Remove": False,
    }
    assert allowed == single | several


def test_why_it_ended_is_told_in_a_word(panel, history, config, learn):
    learn(config.changed(eta=1000, lambda_=100_000))
    panel.refresh()
    assert history.current.ending is Ending.DIVERGED
    assert text(panel, 0, RunColumn.STATE) == "diverged"
    assert text(panel, 0, RunColumn.BEST) == "–"
