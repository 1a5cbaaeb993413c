"""The race: what is asked for, runs as they come, the map, stopping, and nothing left behind."""

import csv
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from core.chart.x_axes import XAxis
from core.config import RunConfig
from core.events import Ending
from core.storage.runs.record import read_run
from core.studies.sweep.grid import GridPoint, grid, knobs
from core.studies.sweep.progress import RunProgress
from core.studies.sweep.running import Result, Stops
from core.support.errors import UserError
from gui.base import theme
from gui.base.palette import contrast
from gui.race import runner as race_runner
from gui.race.curves import RaceCurves
from gui.race.panel import RacePanel
from gui.race.pivot import pivot
from gui.race.record import RaceRecord
from gui.race.runner import RaceRunner
from gui.race.setting_rows import SettingRow
from gui.race.setup import RaceSetup
from gui.race.table import RaceColumn
from gui.race.varied import Varied, keys, offered, turned
from gui.session.draft import Draft
from gui.session.run import RunCurve
from gui.session.run_texts import best_title, last_title
from gui.view import x_axis
from gui.view.frame import ViewFrame
from tests.core.cli.conftest import stripes
from tests.core.data import forms
from tests.gui.hands import click_twice, curves_of, find, press, show
from tests.gui.monkeys.guard import starved_s

GRID = "eta=0.05,0.5,5 lambda=0,1,5"


def accuracy(point: GridPoint) -> float:
    """Best at η 0.5, λ 1; each seed a little better than the one before."""
    config = point.config
    return 0.9 - abs(config.eta - 0.5) / 10 - abs(config.lambda_ - 1) / 100 + config.seed / 1000


def result(index: int, point: GridPoint, ending: Ending | None = Ending.EPOCHS, folder: Path | None = None) -> Result:
    found = None if ending in (None, Ending.DIVERGED) else accuracy(point)
    known = () if found is None else (found,)
    return Result(ending, known, found, found, 1.0, folder, index=index, point=point)


class FakeSweep:
    """In place of the workers: each run begins and does its epochs; `held` ones wait until they are stopped."""

    def __init__(self) -> None:
        self.held: Callable[[GridPoint], bool] = lambda point: False
        self.ending: Callable[[GridPoint], Ending | None] = lambda point: Ending.EPOCHS
        self.refusal = ""
        self.folder: Path | None = None
        self.jobs = 0

    def __call__(
        self,
        points: Sequence[GridPoint],
        jobs: int,
        *,
        dask: str,
        stops: Stops,
        on_news: Callable[[RunProgress], object],
        warn: Callable[[str], object],
    ) -> Iterator[Result]:
        self.jobs, self.scheduler = jobs, dask
        if dask:
            warn("Worker tcp://b cannot do these runs: it is ill.")
        if self.refusal:
            raise UserError(self.refusal)
        for index, point in enumerate(points):
            if stops.stops(index):
                yield result(index, point, Ending.STOPPED)
                continue
            on_news(RunProgress(index, 0))
            on_news(RunProgress(index, 1, accuracy(point), 0.5, seconds=1.5, images=60))
            if self.held(point):
                while not stops.stops(index):
                    threading.Event().wait(0.005)
                yield result(index, point, Ending.STOPPED)
            else:
                on_news(RunProgress(index, 2, accuracy(point), 0.4, seconds=1.25, images=60))
                yield result(index, point, self.ending(point), self.folder)


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> FakeSweep:
    found = FakeSweep()
    monkeypatch.setattr(race_runner, "sweep", lambda *words, **more: _generator(found, *words, **more))
    return found


def _generator(fake: FakeSweep, *words: Any, **more: Any) -> Iterator[Result]:
    yield from fake(*words, **more)


@pytest.fixture
def draft() -> Draft:
    return Draft(RunConfig(sizes=(784, 8, 10), epochs=2))


@pytest.fixture
def panel(qtbot: QtBot, draft: Draft) -> Iterator[RacePanel]:
    panel = RacePanel(draft)
    panel.resize(1100, 600)
    show(qtbot, panel)
    yield panel
    panel.end_tasks()


def ask(panel: RacePanel, text: str, seeds: int = 1) -> None:
    find(panel, "raceGridEdit").setText(text)
    find(panel, "raceSeedsBox").setValue(seeds)


def race(qtbot: QtBot, panel: RacePanel, text: str = GRID, seeds: int = 1) -> None:
    """Type the grid, press Start, wait for the end."""
    ask(panel, text, seeds)
    with qtbot.waitSignal(panel.findChild(RaceRunner).ended, timeout=60_000):
        press(panel, "raceStartButton")
    panel.refresh()
    panel.findChild(RaceCurves).refresh()


def cells(panel: RacePanel, column: RaceColumn) -> list[str]:
    model = find(panel, "raceTable").model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def plan(panel: RacePanel) -> str:
    return str(find(panel, "racePlanLabel").text())


def planned(panel: RacePanel) -> tuple[GridPoint, ...]:
    """The runs that the next race would have."""
    setup = panel.findChild(RaceSetup)
    assert setup
    return setup.points


# What is asked for


def test_the_number_of_runs_is_told_while_somebody_types(panel):
    assert plan(panel) == "1 run"
    QTest.keyClicks(find(panel, "raceGridEdit"), "eta=0.05, 0.5 lambda = 0,1")
    assert plan(panel) == "4 runs, one seed each"
    find(panel, "raceSeedsBox").setValue(3)
    assert plan(panel) == "12 runs: 4 settings, 3 seeds each"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("eta", "write a setting and its values"),
        ("lamda=1,2", "did you mean lambda"),
        ("eta=0.5,-1", "eta should be greater than 0"),
        ("eta=0.5,0.5", "come twice"),
        ("seed=1,2", "say how many"),
        ("eta=" + ",".join(f"0.{n}1" for n in range(201)), "201 runs; at most 200 fit"),
    ],
)
def test_what_cannot_be_meant_is_a_sentence_and_start_waits(panel, text, sentence):
    ask(panel, text)
    assert sentence in plan(panel)
    assert find(panel, "racePlanLabel").property("role") == "error"
    assert not find(panel, "raceStartButton").isEnabled()
    QTest.keyClick(find(panel, "raceGridEdit"), Qt.Key.Key_Return)
    assert not panel.is_running


def test_the_settings_of_the_knobs_race_beside_those_that_were_kept(panel, draft):
    press(panel, "raceAddButton")
    assert plan(panel) == "1 run"  # the knobs have not moved: it would be the same twice
    draft.set("eta", 0.1)
    assert plan(panel) == "2 runs, one seed each"
    find(panel, "raceBaseBox").click()
    assert plan(panel) == "1 run"
    press(panel, "raceEntry0")
    assert find(panel, "raceBaseLabel").isVisible()
    assert [point.config for point in planned(panel)] == [draft.config]


def test_runs_raced_again_take_one_seed_and_leave_the_knobs_out(panel, draft):
    ask(panel, "eta=1,2")  # of the race before
    panel.add([RunConfig(eta=0.1, seed=4), RunConfig(eta=1.0, seed=9), RunConfig(eta=0.1, seed=5)])
    points = planned(panel)
    assert [(p.config.eta, p.seed) for p in points] == [(0.1, draft.config.seed), (1.0, draft.config.seed)]


def test_numbers_that_are_predicted_are_judged_by_r2(panel, draft, qtbot, fake):
    draft.replace(RunConfig(data="sales", sizes=(2, 1), output="linear", cost="quadratic", epochs=2))
    with qtbot.waitSignal(panel.said) as said:
        race(qtbot, panel, "eta=0.1,0.5")
    assert said.args[0].startswith("Best: η 0.5, last validation R² ")
    assert find(panel, "raceAccuracySegment").text() == "R²"
    assert "Mean last validation R² in %" in find(panel, "raceMapNote").text()
    assert find(panel, "raceAccuracyPlot").accessibleName() == "Validation R² in %"


def test_while_training_no_race_begins_and_it_is_said_why(panel, qtbot):
    panel.set_blocked("Stop the training first.")
    assert plan(panel) == "Stop the training first."
    assert not find(panel, "raceStartButton").isEnabled()
    with qtbot.waitSignal(panel.said) as said:
        panel.start()
    assert said.args == ["Stop the training first.", "warning"]
    panel.set_blocked("")
    assert find(panel, "raceStartButton").isEnabled()


def values(panel: RacePanel) -> list[tuple[object, str]]:
    """The settings of the rows and their values."""
    return [(row.one.key, row.one.values) for row in panel.findChildren(SettingRow) if not row.isHidden()]


def choose(panel: RacePanel, name: str, value: str) -> None:
    box = find(panel, name)
    box.setCurrentIndex(box.values().index(value))


def test_settings_and_values_are_picked_from_lists_in_step_with_the_text(panel, draft):
    draft.set("eta", 0.5)
    press(panel, "raceAddSettingButton")
    press(panel, "raceAddSettingButton")
    assert values(panel)[0] == ("eta", "0.05, 0.5, 5")
    choose(panel, "raceSetting1Box", "cost")
    assert values(panel)[1][1].startswith("cross-entropy, ")
    press(panel, "racePick1Button")
    for name in ("cross-entropy", "quadratic"):
        assert find(panel, f"racePick-{name}").isVisible()
    for box in find(panel, "racePicker").findChildren(QCheckBox):
        box.setChecked(box.objectName() in ("racePick-quadratic", "racePick-cross-entropy"))
    find(panel, "racePicker").close()
    assert find(panel, "raceGridEdit").text() == "eta=0.05,0.5,5 cost=cross-entropy,quadratic"
    assert plan(panel) == "6 runs, one seed each"
    press(panel, "raceRemove0Button")
    assert find(panel, "raceGridEdit").text() == "cost=cross-entropy,quadratic"
    QTest.keyClicks(find(panel, "raceGridEdit"), " lambda = 0, 5")
    assert values(panel)[1] == ("lambda", "0, 5")
    QTest.keyClicks(find(panel, "raceValues1Edit"), ", 7")
    assert find(panel, "raceGridEdit").text() == "cost=cross-entropy,quadratic lambda=0,5,7"
    assert plan(panel) == "6 runs, one seed each"


def test_a_range_of_numbers_is_picked_with_its_ends_and_its_number_of_values(panel):
    ask(panel, "eta=0.05,0.5,5")
    press(panel, "racePick0Button")
    assert [find(panel, f"racePick{part}Box").value() for part in ("From", "To", "Count")] == [0.05, 5, 3]
    assert find(panel, "racePickScale").text() == "in equal factors"
    find(panel, "racePickFromBox").setValue(0.005)
    find(panel, "racePickCountBox").setValue(4)
    assert find(panel, "raceGridEdit").text() == "eta=0.005,0.05,0.5,5"
    find(panel, "racePicker").close()


@pytest.mark.parametrize("key", keys())
def test_every_setting_offers_values_that_can_race(draft, key):
    from_text = offered(key, draft.config, at_random=False)
    chosen = knobs([Varied(key, from_text).word])
    assert len(chosen[key]) >= 2 or key == "data"
    if key not in ("optimizer", "output", "cost"):  # an output goes with one cost, L-BFGS without chance
        assert len(grid([draft.config], chosen)) == len(chosen[key])
    at_random = turned(Varied(key, from_text), at_random=True)
    assert turned(at_random, at_random=False).values.split(", ")[0] == from_text.split(", ")[0]


def test_a_long_error_is_shown_whole(panel, qtbot):
    panel.resize(480, 600)
    ask(panel, "lamda=1,2")
    label = find(panel, "racePlanLabel")
    assert label.wordWrap()
    ask(panel, "xyz=1,2")
    assert len(plan(panel)) > 200  # all that can be meant
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))


# At random


def test_settings_are_drawn_at_random_from_ranges(panel, qtbot, fake):
    ask(panel, "eta=0.05,0.5,5 lambda=0,1,5 hidden=sigmoid,tanh")
    press(panel, "raceRandomSegment")
    assert find(panel, "raceGridEdit").text() == "eta=0.05..5 lambda=0..5 hidden=sigmoid,tanh"
    assert plan(panel) == "20 runs, one seed each"
    first = planned(panel)
    assert len({point.config.eta for point in first}) == 20
    find(panel, "raceDrawBox").setValue(2)
    assert planned(panel) != first
    find(panel, "raceDrawBox").setValue(1)
    assert planned(panel) == first
    find(panel, "raceRandomBox").setValue(12)
    assert planned(panel) == first[:12]
    press(panel, "racePick0Button")
    assert not find(panel, "racePickCountBox").isVisible()
    find(panel, "racePickToBox").setValue(1)
    find(panel, "racePicker").close()
    assert max(point.config.eta for point in planned(panel)) <= 1
    race(qtbot, panel, find(panel, "raceGridEdit").text())
    assert cells(panel, RaceColumn.STATE) == ["done"] * 12
    press(panel, "raceGridSegment")
    assert find(panel, "raceGridEdit").text().startswith("eta=0.05,0.22,1 ")


def test_the_map_of_many_settings_has_the_best_first(panel, qtbot, fake):
    press(panel, "raceRandomSegment")
    race(qtbot, panel, "eta=0.05..5 lambda=0..5")
    found = [float(line[0].text.split()[0]) for line in find(panel, "raceMap").cells]
    assert len(found) == 20
    assert found == sorted(found, reverse=True)
    shown = find(panel, "raceMap")
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.cell_rect(0, 0).center().toPoint())
    (run,) = find(panel, "raceTable").chosen()
    assert run.config == panel.race.best_config(panel.race.rows())


def test_what_cannot_be_drawn_is_a_sentence(panel):
    press(panel, "raceRandomSegment")
    assert "Nothing to draw" in plan(panel)
    ask(panel, "dropout=0,0.5")
    assert plan(panel) == "2 runs, one seed each; no more settings differ"
    find(panel, "raceRandomBox").setValue(150)
    ask(panel, "eta=0.1..1", seeds=2)
    assert "300 runs; at most 200 fit" in plan(panel)


# What comes of it


def test_the_best_settings_are_put_into_the_knobs(panel, qtbot, fake, draft):
    assert not find(panel, "raceUseBestButton").isEnabled()
    panel.openSettings.connect(draft.replace)
    race(qtbot, panel, seeds=2)
    draft.set("eta", 3.0)
    draft.set("lambda_", 7.0)
    press(panel, "raceUseBestButton")
    assert (draft.config.eta, draft.config.lambda_, draft.config.seed) == (0.5, 1.0, 1)
    draft.undo()
    assert (draft.config.eta, draft.config.lambda_) == (3.0, 7.0)


def test_what_matters_is_told_and_exported(panel, qtbot, fake):
    race(qtbot, panel)
    told = find(panel, "raceImportanceLabel").text()
    assert told.startswith("Roughly, as these are only 9 runs: of the spread, η explains ")
    assert ", best at 0.5." in told
    assert told.endswith("No clear effect: λ.")
    press(panel, "raceCopyButton")
    assert "What matters" in QGuiApplication.clipboard().text()


def test_of_too_few_runs_nothing_is_claimed(panel, qtbot, fake):
    race(qtbot, panel, "eta=0.1,0.5")
    assert not find(panel, "raceImportanceLabel").isVisible()
    fake.ending = lambda point: Ending.DIVERGED if point.config.eta > 1 else Ending.EPOCHS
    race(qtbot, panel)
    words = "Which setting matters is told after 8 finished runs; so far there are 6."
    assert find(panel, "raceImportanceLabel").text() == words


def test_an_accuracy_that_ended_a_run_within_its_first_epoch_is_its_last_and_best() -> None:
    record = RaceRecord(grid([RunConfig()], knobs(["eta=0.1,0.5"]), 1))
    reached = Result(Ending.REACHED, (), 0.91, None, 1.0, index=0, point=record.points[0])
    record.take_result(reached)
    entry = record.entries[0]
    assert (entry.best_accuracy, entry.last_accuracy) == (0.91, 0.91)


def test_best_and_last_accuracy_are_named_as_in_the_table_of_runs(panel, qtbot, fake, monkeypatch):
    race(qtbot, panel, "eta=0.1,0.5")
    model = find(panel, "raceTable").model()
    heads = [model.headerData(c, Qt.Orientation.Horizontal) for c in (RaceColumn.BEST, RaceColumn.LAST)]
    assert heads == [best_title(), last_title()]
    entry = panel.race.entries[0]
    entry.result = replace(entry.result, accuracies=(0.5, 0.9, 0.8))
    assert (cells(panel, RaceColumn.BEST)[0], cells(panel, RaceColumn.LAST)[0]) == ("90.00 %", "80.00 %")


# How it goes


def test_the_key_that_starts_a_race_stops_it(panel, qtbot, fake):
    fake.held = lambda point: True
    panel.window().activateWindow()  # another test's window may have had the focus
    qtbot.waitUntil(panel.isActiveWindow)
    find(panel, "raceStartButton").setFocus()
    QTest.keyClick(find(panel, "raceStartButton"), Qt.Key.Key_Space)
    assert find(panel, "raceStopAllButton").hasFocus()
    with qtbot.waitSignal(panel.findChild(RaceRunner).ended):
        QTest.keyClick(find(panel, "raceStopAllButton"), Qt.Key.Key_Space)
    assert find(panel, "raceStartButton").hasFocus()


def test_a_grid_ends_with_curves_a_map_and_the_best(panel, qtbot, fake):
    with qtbot.waitSignal(panel.said) as said:
        race(qtbot, panel, seeds=3)
    assert said.args[0].startswith("Best: η 0.5 · λ 1, last validation accuracy 90.20 % ± 0.10.")
    assert fake.jobs == 2
    assert cells(panel, RaceColumn.STATE) == ["done"] * 27
    assert cells(panel, RaceColumn.SEED)[:3] == ["1", "2", "3"]
    assert cells(panel, RaceColumn.NAME)[12] == "η 0.5 · λ 1"
    assert len(find(panel, "raceAccuracyPlot").keys()) == 27
    best = [cell for line in find(panel, "raceMap").cells for cell in line if cell.is_best]
    assert [cell.text for cell in best] == ["90.20"]
    assert "± 0.10" in best[0].words


def test_seeds_of_a_setting_look_alike_and_settings_do_not(panel, qtbot, fake):
    race(qtbot, panel, "eta=0.1,0.5", seeds=2)
    assert [entry.style for entry in panel.race.entries] == [0, 0, 1, 1]
    race(qtbot, panel, "", seeds=3)
    assert [entry.style for entry in panel.race.entries] == [0, 1, 2]


def test_curves_grow_and_one_run_is_stopped_while_the_others_go_on(panel, qtbot, fake):
    fake.held = lambda point: point.config.eta == 0.05
    ask(panel, "eta=0.05,0.5")
    press(panel, "raceStartButton")
    qtbot.waitUntil(lambda: "epoch 2/2" in cells(panel, RaceColumn.STATE))
    assert cells(panel, RaceColumn.STATE) == ["epoch 2/2", "waiting"]
    qtbot.waitUntil(lambda: find(panel, "raceAccuracyPlot").keys() == [0])
    assert not find(panel, "raceGridEdit").isEnabled()
    table = find(panel, "raceTable")
    table.select([0])
    table.setFocus()
    with qtbot.waitSignal(panel.findChild(RaceRunner).ended):
        QTest.keyClick(table, Qt.Key.Key_Delete)
        assert cells(panel, RaceColumn.STATE)[0] == "stopping…"
    assert cells(panel, RaceColumn.STATE) == ["stopped", "done"]
    assert find(panel, "raceGridEdit").isEnabled()


def test_stop_all_ends_what_goes_on_and_what_waits(panel, qtbot, fake):
    fake.held = lambda point: True
    ask(panel, "eta=0.05,0.5,5")
    with qtbot.waitSignal(panel.runningChanged):
        press(panel, "raceStartButton")
    assert panel.is_running
    qtbot.waitUntil(lambda: cells(panel, RaceColumn.STATE)[0] == "epoch 2/2")
    with qtbot.waitSignals([panel.findChild(RaceRunner).ended, panel.runningChanged]):
        press(panel, "raceStopAllButton")
    assert cells(panel, RaceColumn.STATE) == ["stopped", "not started", "not started"]
    assert not panel.is_running
    assert "no best" in find(panel, "raceLabel").text()


def test_each_run_that_was_kept_is_told(panel, qtbot, fake, tmp_path):
    fake.folder = tmp_path
    found: list[Path] = []
    panel.ran.connect(found.append)
    race(qtbot, panel, "eta=0.1,0.5")
    assert found == [tmp_path, tmp_path]


def test_a_race_that_cannot_begin_says_why(panel, qtbot, fake):
    fake.refusal = "There is no data set here: fetch it."
    with qtbot.waitSignal(panel.said) as said:
        race(qtbot, panel)
    assert said.args == [fake.refusal, "error"]
    assert fake.refusal in find(panel, "raceCard").words()
    assert not panel.is_running


def test_a_rough_time_is_known_after_the_first_race(panel, qtbot, fake):
    race(qtbot, panel, "eta=0.1,0.5")
    assert plan(panel).startswith("2 runs, one seed each; ")


@pytest.mark.parametrize("has_dask", [False, True])
def test_where_to_train_is_asked_only_with_dask(qtbot, draft, monkeypatch, has_dask):
    monkeypatch.setattr("gui.race.setup.can_use_clusters", lambda: has_dask)
    panel = RacePanel(draft)
    qtbot.addWidget(panel)
    panel.show()
    assert find(panel, "raceSchedulerEdit").isVisible() == has_dask


def test_a_cluster_trains_the_runs_and_a_worker_left_out_is_told(panel, qtbot, fake):
    said: list[list[str]] = []
    panel.said.connect(lambda *words: said.append(list(words)))
    find(panel, "raceSchedulerEdit").setText(" tcp://a:8786 ")
    fake.folder = None
    race(qtbot, panel, "eta=0.1,0.5")
    assert fake.scheduler == "tcp://a:8786"
    assert said[0] == ["Worker tcp://b cannot do these runs: it is ill.", "warning"]
    assert plan(panel) == "2 runs, one seed each"  # how long they take there is not known
    find(panel, "raceSchedulerEdit").clear()
    race(qtbot, panel, "eta=0.1,0.5")
    assert fake.scheduler == ""


def test_hidden_it_draws_nothing(panel, qtbot, fake):
    panel.hide()
    ask(panel, GRID)
    with qtbot.waitSignal(panel.findChild(RaceRunner).ended):
        panel.start()
    assert find(panel, "raceAccuracyPlot").keys() == []
    panel.show()
    assert len(find(panel, "raceAccuracyPlot").keys()) == 9


# The map


def test_a_click_on_a_cell_selects_its_runs_and_the_other_curves_step_back(panel, qtbot, fake):
    race(qtbot, panel, seeds=2)
    shown = find(panel, "raceMap")
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.cell_rect(1, 2).center().toPoint())
    runs = find(panel, "raceTable").chosen()
    assert {(run.config.eta, run.config.lambda_) for run in runs} == {(0.5, 5.0)}
    assert len(runs) == 2
    widths = {key: curve.width for key, curve in curves_of(find(panel, "raceAccuracyPlot")).items()}
    chosen = {run.index for run in runs}
    assert min(widths[index] for index in chosen) > max(widths[i] for i in widths if i not in chosen)
    assert list(shown.chosen) == [(1, 2)]
    QTest.keyClick(find(panel, "raceTable"), Qt.Key.Key_Escape)
    assert len({curve.width for curve in curves_of(find(panel, "raceAccuracyPlot")).values()}) == 1
    assert list(shown.chosen) == []


def test_the_arrow_keys_walk_over_the_map(panel, qtbot, fake):
    race(qtbot, panel)
    shown = find(panel, "raceMap")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(shown, key)
    assert "η 5 · λ 1" in shown.accessibleDescription()
    assert [run.config.eta for run in find(panel, "raceTable").chosen()] == [5.0]


def test_one_knob_is_a_column_and_none_says_so(panel, qtbot, fake):
    race(qtbot, panel, "eta=0.1,0.5")
    shown = find(panel, "raceMap")
    assert (list(shown.rows), len(shown.columns)) == (["0.1", "0.5"], 1)
    race(qtbot, panel, "", seeds=2)
    assert not shown.isVisible()


def test_of_three_knobs_two_are_chosen_and_the_best_of_the_third_is_shown(panel, qtbot, fake):
    race(qtbot, panel, "eta=0.5,5 lambda=0,1 dropout=0,0.5")
    assert "the best over p" in find(panel, "raceMapNote").text()
    box = find(panel, "raceAcrossBox")
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert find(panel, "raceDownBox").currentIndex() == 1  # one knob cannot vary both ways
    shown = find(panel, "raceMap")
    assert shown.titles == ("λ", "η")
    assert [[cell.text for cell in line] for line in shown.cells] == [["89.10", "44.10"], ["90.10", "45.10"]]


def test_a_queue_is_a_row_a_setting_named_by_what_is_unlike_the_others(panel, qtbot, fake, draft):
    draft.set("lambda_", 0.0)
    panel.add([draft.config.changed(eta=0.1), draft.config.changed(lambda_=5)])
    find(panel, "raceBaseBox").click()
    race(qtbot, panel, "")
    assert cells(panel, RaceColumn.NAME) == ["784-8-10, cross-entropy, η 0.5", "η 0.1", "λ 5"]
    shown = find(panel, "raceMap")
    assert (list(shown.rows), len(shown.columns)) == (cells(panel, RaceColumn.NAME), 1)
    box = find(panel, "raceDownBox")
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert [[cell.text for cell in line] for line in shown.cells] == [["89.10", "86.10"], ["85.10", "·"]]


def test_what_diverged_has_no_figure_and_is_never_the_best(panel, qtbot, fake):
    fake.ending = lambda point: Ending.DIVERGED if point.config.eta == 0.5 else Ending.EPOCHS
    race(qtbot, panel)
    line = find(panel, "raceMap").cells[1]
    assert [cell.text for cell in line] == ["diverged"] * 3
    assert [cell.share for cell in line] == [None] * 3
    assert "1 of 1 diverged" in line[0].words
    assert "η 0.05" in find(panel, "raceLabel").text()


def test_halving_the_error_is_one_step_of_the_colour():
    points = grid([RunConfig()], knobs(["eta=1,2,3"]))
    record = RaceRecord(points)
    for index, (point, found) in enumerate(zip(points, (0.92, 0.96, 0.98), strict=True)):
        record.take_result(Result(Ending.EPOCHS, (found,), found, found, 1.0, index=index, point=point))
    cells = [line[0] for line in pivot(record, record.rows(), "eta").cells]
    assert [cell.share for cell in cells] == pytest.approx([0.0, 0.5, 1.0])
    assert all("one run has ended" in cell.words for cell in cells)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_figures_on_the_map_are_read_easily_in_both_themes(panel, qtbot, fake, scheme):
    race(qtbot, panel)
    theme.current().set_scheme(scheme)
    tokens, shown = theme.current().tokens, find(panel, "raceMap")
    image = shown.grab().toImage()
    corners = [shown.cell_rect(row, column).topLeft().toPoint() for row in range(3) for column in range(3)]
    grounds = [image.pixelColor(corner.x() + 2, corner.y() + 2).name() for corner in corners]
    assert len(set(grounds)) == 9
    assert min(max(contrast(ink, ground) for ink in (tokens.text, tokens.on_accent)) for ground in grounds) > 4


# What can be done with it


def test_the_settings_of_a_run_are_handed_on(panel, qtbot, fake):
    race(qtbot, panel, "eta=0.1,0.5")
    assert not find(panel, "raceUseButton").isEnabled()
    find(panel, "raceTable").select([1])
    with qtbot.waitSignal(panel.openSettings) as opened:
        press(panel, "raceUseButton")
    assert opened.args[0].eta == 0.5


def test_the_table_is_copied_and_exported(panel, qtbot, fake, tmp_path):
    race(qtbot, panel, "eta=0.1,0.5", seeds=2)
    press(panel, "raceCopyButton")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert "η 0.5\t2\tdone\t2\t0.902\t0.902\t2.75\t120" in lines
    file = tmp_path / "race.csv"
    panel.findChild(ViewFrame).export_csv(file)
    rows = list(csv.reader(file.read_text().splitlines()))
    assert rows[1][:3] == ["eta", "runs", "mean"]
    assert float(rows[3][2]) == pytest.approx(0.9015)


def test_in_little_room_the_map_takes_the_place_of_the_curves(panel, qtbot, fake):
    race(qtbot, panel)
    panel.resize(672, 390)
    assert not find(panel, "raceMap").isVisible()
    press(panel, "raceMapSegment")
    assert find(panel, "raceMap").isVisible()
    assert not find(panel, "raceAccuracyPlot").isVisible()
    panel.resize(1100, 600)
    assert find(panel, "raceMap").isVisible()
    assert find(panel, "raceAccuracyPlot").isVisible()


def test_the_question_mark_explains(panel):
    press(panel, "raceHelpButton")
    assert "seed" in find(panel, "raceHelpLabel").text()


# With workers


@pytest.fixture
def stripe_draft(tmp_path: Path, draft: Draft) -> Draft:
    forms.write_idx(tmp_path / "stripes", stripes(600, 1), stripes(60, 2))
    draft.replace(draft.config.changed(data=str(tmp_path / "stripes")))
    return draft


def test_real_runs_are_kept_and_their_curves_are_those_of_their_folders(panel, qtbot, stripe_draft):
    found: list[Path] = []
    panel.ran.connect(found.append)
    race(qtbot, panel, "eta=0.1,0.5")
    for entry in panel.race.entries:
        assert entry.result
        assert entry.result.folder in found
        record = read_run(entry.result.folder)
        assert record.config == entry.config
        assert record.curves["validation_accuracy"].tolist() == entry.curves[RunCurve.VALIDATION_ACCURACY].y.tolist()
        assert record.curves["validation_cost"].tolist() == entry.curves[RunCurve.VALIDATION_COST].y.tolist()
        assert np.cumsum(record.curves["seconds"]).tolist() == entry.curves[RunCurve.SECONDS].y.tolist()
        images = record.about.train_images * record.curves["epoch"]
        assert images.tolist() == entry.curves[RunCurve.IMAGES].y.tolist()
    x_axis.choose(XAxis.SECONDS)
    curves = curves_of(find(panel, "raceAccuracyPlot"))
    for entry in panel.race.entries:
        assert curves[entry.index].x.tolist() == entry.curves[RunCurve.SECONDS].y.tolist()


def test_closing_in_the_midst_ends_the_workers_within_two_seconds(panel, qtbot, stripe_draft):
    stripe_draft.set("epochs", 10_000)
    ask(panel, "eta=0.1,0.5")
    before = _children()
    press(panel, "raceStartButton")
    qtbot.waitUntil(lambda: all(entry.epochs for entry in panel.race.entries), timeout=60_000)
    assert _workers(before)
    begin, starved = perf_counter(), starved_s()
    panel.end_tasks()
    seconds = perf_counter() - begin - max(0.0, starved_s() - starved)
    assert not _workers(before)
    assert seconds < 2
    assert not panel.is_running


def _read(path: Path) -> str:
    """A file of /proc, empty once the thread or process that it tells of has ended."""
    with suppress(OSError):
        return path.read_text()
    return ""


def _children() -> set[int]:
    """The processes that this one has started, by their numbers."""
    tasks = Path("/proc/self/task").iterdir()
    return {int(each) for task in tasks for each in _read(task / "children").split()}


def _workers(before: set[int]) -> list[str]:
    """Return the child processes, without joblib's tracker of semaphores, which stays until the program ends."""
    words = [_read(Path(f"/proc/{number}/cmdline")) for number in _children() - before]
    return [each for each in words if each and "resource_tracker" not in each]


def test_a_second_click_on_start_stops_nothing(panel, qtbot, fake):
    fake.held = lambda point: True
    find(panel, "raceGridEdit").setText("eta=0.1,0.5")
    with qtbot.waitSignal(panel.runningChanged):
        click_twice(panel, "raceStartButton")
    assert panel.is_running
    assert find(panel, "raceStopAllButton").isEnabled()
    with qtbot.waitSignal(panel.runningChanged):
        press(panel, "raceStopAllButton")
