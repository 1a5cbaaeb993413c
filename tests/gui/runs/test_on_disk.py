import json
import re
from datetime import UTC, datetime, timedelta, timezone

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox, QTableView, QToolButton

from core.chart.x_axes import XAxis
from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.events import EpochDone, Scores
from core.storage.runs import about, figures, lock, names
from core.storage.runs.record import read_run
from core.storage.runs.text import as_text
from core.support.paths import runs_dir
from gui.base import questions
from gui.runs import on_disk
from gui.runs.panel import RunsPanel
from gui.runs.table import SETTING_COLUMNS, RunColumn
from gui.session import run_texts
from gui.session.history import RunCurve
from gui.session.run_texts import local_time
from gui.view import x_axis

CONFIG = RunConfig(sizes=(784, 2, 10))
START = Checkpoint.fresh(CONFIG)


def keep(name, epochs, config=CONFIG, ending="epochs", **words):
    folder = runs_dir() / f"2026-01-01-00-00-0{epochs}-000000"
    folder.mkdir(parents=True)
    told = about.begun_now(name, "a few", "", 0).model_copy(update={"ending": ending, **words})
    (folder / "run.toml").write_text(about.text_of(config, told, {}), encoding="utf-8")
    rows = [
        EpochDone(e, Scores(0.3, 0.1, 0.9), Scores(0.5, 0.1, 0.8), Scores(0.4, 0.1, e / 10), 0.5, 2.0, True, START)
        for e in range(1, epochs + 1)
    ]
    (folder / "metrics.csv").write_text(figures.HEAD + "".join(map(figures.row, rows)), encoding="utf-8")
    return folder


@pytest.fixture
def panel(qtbot, history):
    keep("first", 2)
    keep("second", 5, CONFIG.changed(eta=0.05))
    keep("third", 3, ending=None)
    panel = RunsPanel(history)
    qtbot.addWidget(panel)
    panel.resize(1100, 300)
    panel.show()
    with qtbot.waitSignals([panel.disk.read, panel.disk.read]):
        panel.read_disk()
    yield panel
    panel.close_disk()


def texts(panel, column):
    return [panel.model.index(row, column).data() for row in range(panel.model.rowCount())]


def select(panel, row):
    table = panel.findChild(QTableView, "runsTable")
    how = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().setCurrentIndex(panel.model.index(row, 0), how)
    table.setFocus()
    return table


def test_runs_on_disk_are_rows_that_are_not_ticked(panel, history):
    assert texts(panel, RunColumn.NAME) == ["first", "third", "second"]  # by their folders' names, as they began
    assert texts(panel, RunColumn.EPOCHS) == ["2", "3", "5"]
    assert texts(panel, RunColumn.BEST) == ["20.00 %", "30.00 %", "50.00 %"]
    assert texts(panel, RunColumn.STATE) == ["all epochs done", "interrupted", "all epochs done"]
    assert panel.model.shown() == set()
    assert history.current is None
    assert history.next_number == 1
    assert not any(run.epochs for run in history.runs)


def test_curves_are_read_when_ticked(panel, history, qtbot):
    run = history.runs[-1]
    with qtbot.waitSignal(panel.disk.read):
        panel.model.setData(panel.model.index(2, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert list(run.curves[RunCurve.VALIDATION_ACCURACY].y) == [0.1, 0.2, 0.3, 0.4, 0.5]
    assert list(run.curves[RunCurve.ETA].x) == [1, 2, 3, 4, 5]
    assert panel.model.shown() == {run.number}
    assert not history.runs[0].epochs


def test_name_note_and_star_are_kept(panel, history):
    folder = history.runs[0].folder
    panel.model.setData(panel.model.index(0, RunColumn.NAME), "mine", Qt.ItemDataRole.EditRole)
    panel.model.setData(panel.model.index(0, RunColumn.NOTE), "as on page 3", Qt.ItemDataRole.EditRole)
    table = select(panel, 0)
    where = table.visualRect(panel.model.index(0, RunColumn.STAR)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    kept = read_run(folder)
    assert (kept.name, kept.note, kept.star) == ("mine", "as on page 3", True)
    assert texts(panel, RunColumn.STAR)[0] == "★"


def test_what_cannot_be_kept_is_said_and_not_shown(panel, qtbot):
    with qtbot.waitSignal(panel.said) as said:
        panel.model.setData(panel.model.index(0, 0), "x" * 300, Qt.ItemDataRole.EditRole)
    assert said.args[1] == "error"
    assert texts(panel, RunColumn.NAME)[0] == "first"


def test_delete_moves_to_the_trash_and_undo_brings_back(panel, history):
    folder = history.runs[1].folder
    table = select(panel, 1)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert texts(panel, RunColumn.NAME) == ["first", "second"]
    assert not folder.exists()
    QTest.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert texts(panel, RunColumn.NAME) == ["first", "third", "second"]
    assert folder.exists()


def test_rows_are_filtered_and_sorted(panel):
    table = panel.findChild(QTableView, "runsTable")
    table.sortByColumn(RunColumn.EPOCHS, Qt.SortOrder.DescendingOrder)
    assert texts(panel, RunColumn.NAME) == ["second", "third", "first"]
    panel.findChild(QLineEdit, "runsFilter").setText("ETA 0.05")
    assert texts(panel, RunColumn.NAME) == ["second"]


def test_settings_are_pasted(panel, qtbot):
    table = select(panel, 0)
    QGuiApplication.clipboard().setText(as_text(CONFIG))
    with qtbot.waitSignal(panel.useSettings) as used:
        QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert used.args == [CONFIG, ()]
    QGuiApplication.clipboard().setText("a shopping list")
    with qtbot.waitSignal(panel.said) as said:
        QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "The pasted text" in said.args[0]
    QGuiApplication.clipboard().setText("9" * 3_000_000)
    with qtbot.waitSignal(panel.said) as said:
        QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "The pasted text is too long" in said.args[0]


def test_a_run_of_this_session_is_the_same_row_as_its_folder(panel, history):
    folder = history.runs[0].folder
    history.runs[0].star, history.runs[0].note = True, "mine"
    history.begin(CONFIG, "Run 1")
    history.tie(folder)
    panel.refresh()
    assert texts(panel, RunColumn.NAME) == ["third", "second", "Run 1"]
    assert panel.model.shown() == {1}
    assert (texts(panel, RunColumn.STAR)[-1], texts(panel, RunColumn.NOTE)[-1]) == ("★", "mine")


def test_a_run_that_ended_elsewhere_is_taken_in_once(panel, history, qtbot):
    folder = keep("fourth", 7)
    with qtbot.waitSignals([panel.disk.read] * 2):
        panel.take_in(folder)
    assert texts(panel, RunColumn.NAME) == ["first", "third", "second", "fourth"]
    assert texts(panel, RunColumn.EPOCHS)[-1] == "7"
    with qtbot.waitSignal(panel.disk.read):
        panel.take_in(folder)
    assert len(history.runs) == 4
    assert history.current is None
    assert len({run.number for run in history.runs}) == 4


def test_what_is_raced_while_the_window_is_open_is_the_newest(panel, history, qtbot):
    history.begin(CONFIG, "Run 1")
    raced, older = keep("raced", 7), keep("older", 8, started=datetime(2026, 1, 1, tzinfo=UTC))
    for folder in (raced, older):
        with qtbot.waitSignals([panel.disk.read] * 2):
            panel.take_in(folder)
    panel.refresh()
    assert texts(panel, RunColumn.NAME) == ["first", "third", "second", "older", "Run 1", "raced"]
    assert panel.model.shown() == {1}
    assert (history.runs[-1].number, history.current.name, history.next_number) == (2, "Run 1", 2)
    panel.model.setData(panel.model.index(5, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    with qtbot.waitSignal(panel.disk.read):
        pass
    assert len(history.runs[-1].epochs) == 7


def test_a_run_of_a_clock_that_was_ahead_is_not_the_newest(panel, history, qtbot):
    history.begin(CONFIG, "Run 1")
    ahead = keep("ahead", 7, started=datetime(2950, 1, 1, tzinfo=UTC))
    with qtbot.waitSignals([panel.disk.read] * 2):
        panel.take_in(ahead)
    panel.refresh()
    assert texts(panel, RunColumn.NAME) == ["first", "third", "second", "ahead", "Run 1"]


def test_a_folder_without_a_run_is_not_taken_in(panel, history, qtbot):
    with qtbot.waitSignal(panel.disk.read):
        panel.take_in(runs_dir() / "nothing")
    assert len(history.runs) == 3


def test_runs_that_come_later_are_found(panel, history, qtbot):
    panel.disk._seen_ns = panel_stamp()  # as if the folder had rested long enough
    panel.disk.look_again()
    assert not panel.disk._looking.is_busy  # nothing has come: nothing is read
    keep("fourth", 7)
    with qtbot.waitSignals([panel.disk.read] * 2):
        panel.disk.look_again()
    assert texts(panel, RunColumn.NAME)[-1] == "fourth"


def test_a_run_that_is_being_written_is_found_when_it_has_ended(panel, history, qtbot):
    folder = keep("fourth", 7, ending=None)
    held = lock.hold(folder / names.LOCK)
    with qtbot.waitSignal(panel.disk.read):
        panel.disk.look()
    assert len(history.runs) == 3
    panel.disk._seen_ns = panel_stamp()  # as if the folder had rested long enough
    panel.disk.look_again()
    assert not panel.disk._looking.is_busy  # no signal tells that nothing is read
    held.close()
    with qtbot.waitSignals([panel.disk.read] * 2):
        panel.disk.look_again()
    assert texts(panel, RunColumn.STATE)[-1] == "interrupted"


def panel_stamp():
    return runs_dir().stat().st_mtime_ns


def test_a_run_that_goes_on_from_another_begins_where_that_one_left_off(panel, history, qtbot):
    on = keep("going on", 8, from_epoch=2, from_run=history.runs[0].folder.name)
    rows = (on / "metrics.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    (on / "metrics.csv").write_text("".join([rows[0], *rows[3:]]), encoding="utf-8")
    with qtbot.waitSignals([panel.disk.read] * 2):
        panel.take_in(on)
    assert texts(panel, RunColumn.DIFFERENCE)[-1] == "from epoch 2 of first"
    assert texts(panel, SETTING_COLUMNS[0])[-1] == "0.5"
    with qtbot.waitSignal(panel.disk.read):
        panel.model.setData(panel.model.index(3, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    run = history.runs[-1]
    assert list(run.curves[RunCurve.VALIDATION_ACCURACY].x) == [1, 2, 3, 4, 5, 6, 7, 8]
    assert [each.epoch for each in run.epochs] == [3, 4, 5, 6, 7, 8]
    before = read_run(history.runs[0].folder).curves["seconds"][:2]
    seconds = np.cumsum([*before, *(each.seconds for each in run.epochs)])
    np.testing.assert_allclose(run.curves[RunCurve.SECONDS].y, [0, *seconds])
    assert len(run.curves[RunCurve.IMAGES]) == 0  # its folder does not say of how many an epoch was


def test_a_report_is_written_and_offered(panel, history, qtbot, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(
        "gui.runs.report.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()) or True
    )
    for row in (0, 1):
        panel.model.setData(panel.model.index(row, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    QTest.mouseClick(panel.findChild(QToolButton, "reportRunsButton"), Qt.MouseButton.LeftButton)
    (asked,) = panel.findChildren(QFileDialog)
    asked.close()
    path = tmp_path / "mine.html"
    monkeypatch.setattr(questions, "ask_file", lambda *words, **more: words[3](path))
    x_axis.choose(XAxis.SECONDS)
    with qtbot.waitSignals([panel.said] * 2):
        panel.ask_report()
    (box,) = panel.findChildren(QMessageBox, "reportBox")
    box.accept()
    assert opened == [str(path)]
    page = path.read_text(encoding="utf-8")
    assert "first" in page
    assert "third" in page
    assert not re.search(r"\bsecond\b", page)
    assert page.count(">seconds of training</text>") == 2  # as the curves are drawn


def begun(folder, started):
    path = folder / "run.toml"
    path.write_text(re.sub("started = .*", f"started = {started}", path.read_text("utf-8")), encoding="utf-8")


def more_read(panel, qtbot):
    panel.disk._seen_ns = 0  # as if it had changed
    with qtbot.waitSignals([panel.disk.read] * 2):
        panel.disk.look()


@pytest.mark.parametrize("started", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_a_run_that_began_at_no_time_is_a_row_without_a_date(panel, history, qtbot, started):
    begun(keep("odd", 7), started)
    keep("good", 8)
    more_read(panel, qtbot)
    assert texts(panel, RunColumn.NAME) == ["first", "third", "second", "odd", "good"]
    assert texts(panel, RunColumn.DATE)[3] == ""
    assert texts(panel, RunColumn.DATE)[4] != ""
    panel.model.setData(panel.model.index(3, RunColumn.NOTE), "mine", Qt.ItemDataRole.EditRole)
    assert read_run(history.runs[3].folder).note == "mine"


@pytest.mark.parametrize("part", ["run_of", "RunRecord", "curves_of"])
def test_a_fault_of_ours_in_one_run_costs_no_other(panel, history, qtbot, monkeypatch, part):
    bad = keep("bad", 7)
    keep("good", 8)
    inner = getattr(on_disk, part)

    def fail(record, *words):
        if getattr(record, "folder", record) == bad:
            raise OverflowError("date value out of range")
        return inner(record, *words)

    monkeypatch.setattr(on_disk, part, fail)
    told = []
    panel.said.connect(lambda sentence, _: told.append(sentence))
    more_read(panel, qtbot)
    if part == "run_of":
        assert texts(panel, RunColumn.NAME)[3:] == ["good"]
        assert told == [f"The run in {bad} has no settings that can be read and is left out."]
        return
    assert texts(panel, RunColumn.NAME)[3:] == ["bad", "good"]
    assert texts(panel, RunColumn.EPOCHS)[4] == "8"
    with qtbot.waitSignal(panel.disk.read):
        panel.disk.read_curves(history.runs[3:])
    assert len(history.runs[4].epochs) == 8
    assert len(history.runs[3].epochs) == (0 if part == "curves_of" else 7)
    assert told == []


def test_a_cell_that_cannot_be_shown_stays_empty(panel, monkeypatch, caplog):
    def fail(run):
        if run.name == "first":
            raise OverflowError("date value out of range")
        return "well"

    monkeypatch.setattr("gui.session.run_texts.state", fail)
    monkeypatch.setattr(panel.rows, "_was_cut", lambda run: False)
    for _ in range(3):
        assert texts(panel, RunColumn.STATE) == [None, "well", "well"]
    assert texts(panel, RunColumn.NAME) == ["first", "third", "second"]
    assert len([record for record in caplog.records if "cannot be shown" in record.message]) == 1


def test_a_moment_that_the_system_cannot_tell_is_told_as_it_stands():
    assert local_time(datetime.max.replace(tzinfo=timezone(timedelta(hours=-14)))) == "9999-12-31 23:59"
    assert local_time(datetime(2026, 11, 30, 12, tzinfo=UTC)).startswith("2026-1")


@pytest.mark.parametrize(("code", "words"), [("zh_CN", "2026/11/30"), ("de", "30.11.2026")])
def test_a_date_is_written_as_the_language_writes_it(code: str, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_texts, "language", lambda: code)
    before = QLocale()
    QLocale.setDefault(QLocale(code))
    try:
        assert words in local_time(datetime(2026, 11, 30, 12, tzinfo=UTC))
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("fields", "value"),
    [(["sizes"], "abc"), (["data"], "abc"), *((RunConfig.model_fields, value) for value in (1e299, -1, 10**299, True))],
)
def test_changes_that_no_run_made_are_shown_and_sorted_with_others(panel, history, qtbot, caplog, fields, value):
    change = {"epoch": 1, "batch": 0, "old": value, "new": value, "position": 0.0}
    lines = [json.dumps(change | {"field": field}) for field in fields]
    (history.runs[0].folder / "changes.jsonl").write_text("\n".join(lines) + "\n")
    for row in range(3):
        panel.model.setData(panel.model.index(row, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    qtbot.waitUntil(lambda: all(run.epochs for run in history.runs))
    panel.refresh()
    for column in RunColumn:
        panel.model.sort(column)
        assert None not in texts(panel, column)
    assert caplog.records == []


def test_rows_that_cannot_be_put_in_order_do_not_end_the_window(panel, monkeypatch, caplog):
    monkeypatch.setattr(panel.rows, "sorted_by", lambda run, column: run.name if run.star else (1,) * len(run.name))
    panel.rows.run(1).star = True
    panel.model.sort(RunColumn.DIFFERENCE)
    assert sorted(texts(panel, RunColumn.NAME)) == ["first", "second", "third"]
    assert "cannot be put in order" in caplog.text


def test_the_run_of_an_opened_network_is_ticked_and_its_curves_are_read(panel, history, qtbot):
    run = history.runs[0]
    with qtbot.waitSignal(panel.disk.read):
        panel.show_run(run)
    assert panel.model.shown() == {run.number}
    assert len(run.epochs) == 2
    folder = keep("just copied here", 7)
    panel.show_run(folder)
    qtbot.waitUntil(lambda: len(history.runs) == 4 and len(history.runs[-1].epochs) == 7)
    assert panel.model.shown() == {run.number, history.runs[-1].number}


def test_a_run_that_was_counted_on_disk_has_its_last_accuracy_too(panel):
    assert texts(panel, RunColumn.LAST) == ["20.00 %", "30.00 %", "50.00 %"]
