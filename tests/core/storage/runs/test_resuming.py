"""Going on with a run that was cut off: the same weights and the same curve as if it had not been."""

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from core.events import Changed, EpochDone, Event, Finished, Paused
from core.optimizers import OPTIMIZERS
from core.storage import model
from core.storage.runs import edits, names
from core.storage.runs.folder import RunFolder
from core.storage.runs.record import read_run
from core.support.errors import UserError
from core.trainer import train
from core.training.controls import Controls
from tests.core import tiny
from tests.core.storage.runs.kit import DATA, PRINT, assert_has_curves, events, half_a_run, keep

pytestmark = pytest.mark.usefixtures("small_blocks", "no_reports", "at_once")
STEPPING = [name for name, optimizer in OPTIMIZERS.items() if not optimizer.full_batch]


def _gone_on(folder: Path) -> list[Event]:
    kept = RunFolder.go_on(folder, PRINT)
    assert kept.start
    happened = []
    for event in train(kept.start.config, DATA, start=kept.start):
        kept.add(event)
        happened.append(event)
    kept.close()
    return happened


@pytest.mark.parametrize("optimizer", STEPPING)
def test_the_folder_is_as_of_a_run_in_one_go(optimizer: str) -> None:
    config = tiny.config(optimizer=optimizer, eta=0.05, patience=9, ema=0.9, dropout=0.3, epochs=5)
    happened = events(config)
    for cut in range(2, len(happened)):
        folder = keep(happened[:cut], config).folder
        _gone_on(folder)
        record = read_run(folder)
        assert_has_curves(record, happened)
        assert record.config == config
        assert record.ending is tiny.end(happened).ending
        for path, last in ((record.checkpoint_path, happened[-1]), (record.best_path, _best(happened))):
            assert path
            here = model.load(path).checkpoint
            assert here.theta.tobytes() == last.checkpoint.theta.tobytes()
            assert here.accuracies == last.checkpoint.accuracies


def _best(happened: list[Event]) -> EpochDone:
    best = [event for event in tiny.only(EpochDone, happened) if event.is_best][-1]
    assert isinstance(best, EpochDone)
    return best


def _stepped(batches: int, change: Callable[[int, Controls], None]) -> tuple[RunFolder, list[Event]]:
    """Cut off while it waits after so many mini-batches."""
    controls, config = Controls(paused=True), tiny.config(optimizer="momentum", dropout=0.2)
    folder, happened = RunFolder.begin(config, "tiny", PRINT), []
    run = train(config, DATA, controls)
    for event in run:
        folder.add(event)
        happened.append(event)
        if isinstance(event, Paused):
            if batches == 0:
                break
            batches -= 1
            change(batches, controls)
            controls.step_batch()
    tiny.close(run)
    folder.close()
    return folder, happened


@pytest.mark.parametrize("batches", [1, 5, 6, 8, 17])
def test_from_the_middle_of_an_epoch(batches: int) -> None:
    folder, _ = _stepped(batches, lambda left, controls: None)
    _gone_on(folder.folder)
    happened = events(tiny.config(optimizer="momentum", dropout=0.2))
    record = read_run(folder.folder)
    assert_has_curves(record, happened)
    assert record.checkpoint_path
    assert model.load(record.checkpoint_path).checkpoint.theta.tobytes() == happened[-1].checkpoint.theta.tobytes()  # type: ignore[union-attr]


def test_live_changes_stay_in_force_and_in_the_folder() -> None:
    folder, _ = _stepped(9, lambda left, controls: controls.change("eta", 0.125) if left == 3 else None)
    happened = _gone_on(folder.folder)
    record = read_run(folder.folder)
    assert [(change.name, change.new) for change in record.changes] == [("eta", 0.125)]
    np.testing.assert_array_equal(record.curves["eta"], 0.125)
    assert tiny.end(happened).checkpoint.config.eta == 0.125


def test_what_came_after_the_checkpoint_is_dropped() -> None:
    record = half_a_run()
    with (record.folder / "metrics.csv").open("a") as file:
        file.write("2" + ",0.5" * 15 + "\n3,0.")
    with (record.folder / "changes.jsonl").open("a") as file:
        for epoch, batch in ((1, 2), (2, 0), (2, 1)):
            file.write(f'{{"epoch": {epoch}, "batch": {batch}, "field": "eta", "old": 0.5, "new": 0.75}}\n')
    happened = _gone_on(record.folder)
    again = read_run(record.folder)
    assert again.troubles == ()
    assert [(change.epoch, change.batch) for change in again.changes] == [(1, 2)]
    assert_has_curves(again, events())
    assert len(tiny.only(EpochDone, happened)) == 2


def test_a_change_at_the_very_place_of_the_checkpoint_counts_if_it_is_in_it() -> None:
    folder, happened = _stepped(2, lambda left, controls: None)
    waiting = happened[-1]
    assert isinstance(waiting, Paused)
    before = Changed(1, waiting.checkpoint.batch, "eta", 0.1, waiting.checkpoint.config.eta)
    after = Changed(1, waiting.checkpoint.batch, "dropout", 0.2, 0.9)
    again = RunFolder.go_on(folder.folder)
    again.add(before)
    again.add(after)
    again.close()
    RunFolder.go_on(folder.folder).close()
    assert read_run(folder.folder).changes == (before,)


def test_a_name_given_meanwhile_and_unknown_words_stay() -> None:
    record = half_a_run()
    text = (record.folder / "run.toml").read_text().replace('name = ""', 'name = "ours"\nmood = "good"')
    (record.folder / "run.toml").write_text(text)
    _gone_on(record.folder)
    assert read_run(record.folder).name == "ours"
    assert 'mood = "good"' in (record.folder / "run.toml").read_text()


def test_it_runs_again_until_it_ends_again() -> None:
    happened = events()
    folder = keep(happened).folder
    kept = RunFolder.go_on(folder)
    assert read_run(folder).ending is None
    for event in happened[-1:]:
        assert isinstance(event, Finished)
        kept.add(event)
    kept.close()
    assert read_run(folder).ending is tiny.end(happened).ending


def test_leftovers_of_a_cut_write_are_swept_up() -> None:
    record = half_a_run()
    (record.folder / ".backswing-x.tmp").write_bytes(b"half")
    RunFolder.go_on(record.folder).close()
    assert not list(record.folder.glob("*.tmp"))


def test_two_cannot_go_on_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.storage.runs.lock.WAIT_S", 0.02)
    record = half_a_run()
    first = RunFolder.go_on(record.folder)
    with pytest.raises(UserError, match="Another window or command is training"):
        RunFolder.go_on(record.folder)
    first.close()
    RunFolder.go_on(record.folder).close()


def test_other_data_are_refused_and_the_lock_is_let_go() -> None:
    record = half_a_run()
    with pytest.raises(UserError, match="learnt from other data"):
        RunFolder.go_on(record.folder, "other data")
    assert not record.is_running


@pytest.mark.parametrize("content", [None, b"", b"half a fi"])
def test_a_checkpoint_that_cannot_be_read_is_told(content: bytes | None) -> None:
    record = half_a_run()
    path = record.folder / "checkpoint.safetensors"
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UserError, match=r"checkpoint\.safetensors"):
        RunFolder.go_on(record.folder)
    assert not record.is_running


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="Could not go on"):
        RunFolder.go_on(tmp_path / "nowhere")


def test_the_best_may_be_lost() -> None:
    record = half_a_run()
    (record.folder / "best.safetensors").write_bytes(b"lost")
    _gone_on(record.folder)
    assert read_run(record.folder).troubles == ()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
@pytest.mark.parametrize("name", [names.LOCK, names.EDIT_LOCK])
def test_a_pipe_in_the_place_of_a_lock_is_not_waited_for(name: str) -> None:
    folder = half_a_run().folder
    (folder / name).unlink(missing_ok=True)
    os.mkfifo(folder / name)
    assert edits.star(folder, True).star
    assert edits.rename(folder, "new").name == "new"
    assert edits.note(folder, "of it").note == "of it"
    assert not read_run(folder).is_running
    if name == names.LOCK:
        with pytest.raises(UserError, match=r"Could not go on in .*: it is not a file"):
            RunFolder.go_on(folder)
    else:
        assert [event.epoch for event in tiny.only(EpochDone, _gone_on(folder))] == [2, 3]
