"""The curves of an opened network: of its run, wherever that is, or else what lies in the file."""

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.events import Changed, Ending, EpochDone, Event, Started
from core.storage import model
from core.storage.runs import names
from core.storage.runs.record import read_run
from gui.curves.marks import marks
from gui.session.history import History, RunCurve, RunHistory
from gui.session.run_curves import curves_of
from gui.session.workbench import Workbench


def train(qtbot: QtBot, bench: Workbench) -> RunHistory:
    with qtbot.waitSignal(bench.session.ended):
        bench.runs.train()
    return bench.history.runs[-1]


def forget_the_runs(bench: Workbench) -> None:
    """As after a restart: the runs on disk have not been read yet."""
    bench.history.runs.clear()


def test_a_network_of_a_run_at_hand_shows_that_run(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    run = train(qtbot, bench)
    assert bench.document.save(tmp_path / "mine.safetensors")
    bench.reset()
    with qtbot.waitSignal(bench.originFound) as found:
        assert bench.open(tmp_path / "mine.safetensors")
    assert found.args == [run]
    assert bench.document.folder == run.folder  # so that a continuation is known as one after a restart


def test_a_copy_of_a_network_shows_its_run_on_disk(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    run = train(qtbot, bench)
    bench.draft.set("eta", 0.1)
    bench.reset()
    train(qtbot, bench)
    assert run.folder
    shutil.copy(run.folder / names.BEST, tmp_path / "copy.safetensors")
    forget_the_runs(bench)
    with qtbot.waitSignal(bench.originFound) as found:
        assert bench.open(tmp_path / "copy.safetensors")
    assert found.args == [run.folder]
    assert bench.document.folder == run.folder


def test_a_network_in_its_run_folder_names_that_folder(qtbot: QtBot, bench: Workbench) -> None:
    run = train(qtbot, bench)
    forget_the_runs(bench)
    assert run.folder
    with qtbot.waitSignal(bench.originFound) as found:
        assert bench.open(run.folder / names.CHECKPOINT)
    assert found.args == [run.folder]


def test_of_a_network_without_a_run_the_curve_in_its_file_is_shown(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    run, path = train(qtbot, bench), tmp_path / "mine.safetensors"
    assert bench.document.save(path)
    assert run.folder
    shutil.rmtree(run.folder)
    forget_the_runs(bench)
    for _ in range(2):  # opened again, it is still one row
        with qtbot.waitSignal(bench.originFound) as found:
            assert bench.open(path)
        (shown,) = bench.history.runs
        assert found.args == [shown]
    assert (shown.name, shown.file, shown.epoch_count) == ("mine", path, 2)
    assert (shown.best_accuracy, shown.last_accuracy) == (run.best_accuracy, run.last_accuracy)
    np.testing.assert_array_equal(
        shown.curves[RunCurve.VALIDATION_ACCURACY].y, run.curves[RunCurve.VALIDATION_ACCURACY].y
    )
    goes_on = train(qtbot, bench)
    np.testing.assert_array_equal(goes_on.curves[RunCurve.VALIDATION_ACCURACY].x, [1, 2, 3, 4])


def turn_eta_after_the_first_epoch(bench: Workbench) -> None:
    def turn(event: Event) -> None:
        if isinstance(event, EpochDone) and event.epoch == 1:
            bench.draft.set("eta", 8.0)

    bench.session.reported.connect(turn)


def test_live_changes_stay_marked_on_a_continued_run_and_after_a_restart(qtbot: QtBot, bench: Workbench) -> None:
    bench.draft.set("epochs", 40)
    turn_eta_after_the_first_epoch(bench)
    first = train(qtbot, bench)
    (turned,) = first.changes
    bench.draft.set("eta", 0.25)  # between the two runs: that is a change, too
    then = train(qtbot, bench)
    wanted = [("eta", 0.5, 8.0, turned.position), ("eta", 8.0, 0.25, 40.0)]
    assert [(c.name, c.old, c.new, c.position) for c in then.past_changes] == wanted
    assert then.changes == []
    assert then.folder
    read = curves_of(read_run(then.folder))
    assert [(c.name, c.old, c.new, c.position) for c in read.past_changes] == wanted
    last = train(qtbot, bench)
    assert last.past_changes == then.past_changes


def test_scores_within_epochs_are_on_the_curves_of_a_run_on_disk_and_of_the_one_it_goes_on_from(
    qtbot: QtBot, bench: Workbench
) -> None:
    bench.draft.set("validate_every", 20)
    train(qtbot, bench)
    then = train(qtbot, bench)
    assert then.folder
    read = curves_of(read_run(then.folder)).series
    for curve in (RunCurve.WITHIN_COST, RunCurve.WITHIN_ACCURACY):
        assert {int(x) for x in then.curves[curve].x} == {0, 1, 2, 3}
        np.testing.assert_array_equal(read[curve].x, then.curves[curve].x)
        np.testing.assert_array_equal(read[curve].y, then.curves[curve].y)


def test_a_network_that_reached_its_accuracy_is_saved_with_it(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    bench.draft.set("validate_every", 20)
    bench.draft.set("reach", 0.01)
    run = train(qtbot, bench)
    assert (run.ending, run.epoch_count) == (Ending.REACHED, 0)
    within = run.curves[RunCurve.WITHIN_ACCURACY]
    assert run.best_accuracy == run.last_accuracy == within.y[-1]
    assert bench.document.save(tmp_path / "mine.safetensors")
    assert model.load(tmp_path / "mine.safetensors").scores["validation_accuracy"] == within.y[-1]


def test_a_run_that_is_stopped_in_its_first_epoch_keeps_its_marks_when_it_goes_on(history: History) -> None:
    """No epoch is done, so that no accuracy tells which run it was."""
    config = RunConfig(sizes=(784, 2, 10))
    start = Checkpoint.fresh(config)
    first = history.begin(config, "Run 1")
    history.add(Started(start, 100, 1000))
    history.add(Changed(1, 20, "eta", 0.5, 8.0, 0.2))
    changed = config.changed(eta=8.0)
    on = history.begin(changed, "Run 1 (continued)", first)
    history.add(Started(replace(start, config=changed, batch=50), 100, 1000))
    assert [change.new for change in on.past_changes] == [8.0]


def test_the_marks_of_the_run_that_is_continued_are_on_the_curves(qtbot: QtBot, bench: Workbench) -> None:
    bench.draft.set("epochs", 40)
    turn_eta_after_the_first_epoch(bench)
    first = train(qtbot, bench)
    then = train(qtbot, bench)
    assert marks(first) == [(first.changes[0].position, "η 0.5 → 8")]
    assert marks(then) == marks(first)
