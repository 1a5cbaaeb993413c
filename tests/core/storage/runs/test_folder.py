"""Everything that a run tells is in its folder, and keeping it never stops training."""

import os
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.config import RunConfig
from core.events import BatchDone, Changed, Ending, EpochDone, Event, Paused, Started
from core.storage import model
from core.storage.runs import edits, names, run_files
from core.storage.runs.folder import RunFolder
from core.storage.runs.record import read_run
from core.support.paths import runs_dir
from core.trainer import train
from core.training import clock
from core.training.controls import Controls
from tests.core import tiny
from tests.core.storage.runs.kit import DATA, PRINT, assert_has_curves, events, keep

pytestmark = pytest.mark.usefixtures("small_blocks", "no_reports")


@pytest.mark.parametrize(
    "config",
    [tiny.config(), tiny.config(ema=0.9, patience=2, epochs=12), tiny.config(optimizer="l-bfgs"), tiny.config(eta=900)],
    ids=["plain", "average-and-patience", "full-batch", "blows-up"],
)
def test_all_that_happened_is_there(config: RunConfig) -> None:
    happened = events(config)
    folder = keep(happened, config, name="mine")
    assert folder.trouble == ""
    record = read_run(folder.folder)
    assert (record.config, record.name, record.about.data, record.about.fingerprint) == (config, "mine", "tiny", PRINT)
    assert record.ending is tiny.end(happened).ending
    assert (record.about.batches_per_epoch, record.about.train_images) == (
        tiny.only(Started, happened)[0].batches_per_epoch,
        23,
    )
    assert (record.troubles, record.changes, record.is_running) == ((), (), False)
    assert_has_curves(record, happened)
    assert record.checkpoint_path
    last, kept = tiny.end(happened).checkpoint, model.load(record.checkpoint_path)
    assert kept.checkpoint.theta.tobytes() == last.theta.tobytes()
    assert kept.fingerprint == PRINT
    assert ("diverged" in record.about.remark) == (record.ending is Ending.DIVERGED)


@pytest.mark.parametrize("settings", [{}, {"ema": 0.9}, {"patience": 4}], ids=str)
def test_the_best_epoch_is_kept_with_its_scores(settings: dict[str, float]) -> None:
    happened = events(tiny.config(epochs=15, **settings))
    record = read_run(keep(happened).folder)
    best = [event for event in tiny.only(EpochDone, happened) if event.is_best][-1]
    assert record.best_path
    kept = model.load(record.best_path)
    assert kept.checkpoint.epoch == best.epoch
    assert kept.checkpoint.network.theta.tobytes() == best.checkpoint.network.theta.tobytes()
    assert kept.scores["validation_accuracy"] == record.best_accuracy == max(best.checkpoint.accuracies)


@pytest.mark.usefixtures("at_once")
def test_scores_are_those_of_the_weights_that_answer() -> None:
    config = tiny.config(epochs=15, patience=14)
    happened = events(config)
    folder = RunFolder.begin(config, "tiny", PRINT)
    for event in happened:
        folder.add(event)
        if isinstance(event, EpochDone):
            kept = model.load(folder.folder / "checkpoint.safetensors")
            wanted = event.validation.accuracy if event.is_best else None
            assert kept.scores.get("validation_accuracy") == wanted
    folder.close()
    assert {event.is_best for event in tiny.only(EpochDone, happened)} == {True, False}


def test_no_epochs_are_no_accuracy() -> None:
    record = read_run(keep([events()[0]]).folder)
    assert (record.epochs, record.best_accuracy, record.ending) == (0, None, None)


@pytest.mark.usefixtures("at_once")
def test_changes_and_pauses_are_kept_as_they_come() -> None:
    controls, config = Controls(paused=True), tiny.config(optimizer="momentum")
    folder = RunFolder.begin(config, "tiny", PRINT)
    waited = 0
    for event in train(config, DATA, controls):
        folder.add(event)
        if isinstance(event, Paused):
            waited += 1
            assert model.load(folder.folder / "checkpoint.safetensors").checkpoint.batch == event.checkpoint.batch
            if waited == 2:
                controls.change("eta", 0.25)
            elif waited == 4:
                controls.resume()
            else:
                controls.step_batch()
    folder.close()
    record = read_run(folder.folder)
    assert record.changes == (Changed(1, 1, "eta", 0.5, 0.25),)
    assert record.config == config


def test_a_run_that_goes_on_from_a_model_says_where() -> None:
    start = tiny.end(events()).checkpoint
    config = tiny.config(epochs=5)
    happened = events(config, start)
    record = read_run(keep(happened, config, start=start).folder)
    assert (record.about.from_epoch, record.before) == (3, None)
    np.testing.assert_array_equal(record.curves["epoch"], [4, 5])


def test_a_run_that_goes_on_from_another_says_from_which() -> None:
    happened = events()
    first, config = keep(happened).folder, tiny.config(epochs=5)
    start = tiny.end(happened).checkpoint
    record = read_run(keep(events(config, start), config, start=start, before=first).folder)
    assert record.before == first
    first.rename(first.with_name("elsewhere"))
    assert record.before is None


@pytest.mark.parametrize("name", ["..", "../runs", "/", "."])
def test_the_run_before_lies_beside(name: str) -> None:
    record = read_run(keep(events()).folder)
    told = record.about.model_copy(update={"from_run": name})
    assert replace(record, about=told).before is None


def test_a_stopped_run_can_be_left_to_go_on_with() -> None:
    happened = events()
    folder = RunFolder.begin(tiny.config(), "tiny", PRINT)
    for event in happened:
        folder.add(event)
    folder.close(to_go_on=True)
    record = read_run(folder.folder)
    assert record.ending is None
    assert record.epochs == 3


def test_while_it_is_written_it_is_running() -> None:
    folder = RunFolder.begin(tiny.config(), "tiny", PRINT)
    folder.add(events()[0])
    assert folder.folder.parent == runs_dir()
    folder.close()
    assert not read_run(folder.folder).is_running
    again = RunFolder.go_on(folder.folder)
    assert read_run(folder.folder).is_running
    again.close()


def test_runs_that_begin_at_once_have_folders_of_their_own_in_their_order() -> None:
    folders = [RunFolder.begin(tiny.config(), "tiny", PRINT) for _ in range(20)]
    for folder in folders:
        folder.close()
    names = [folder.folder.name for folder in folders]
    assert len(set(names)) == 20
    assert sorted(names) == names


def test_a_name_that_is_taken_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = iter(["one", "one", "one", "two"])
    monkeypatch.setattr("core.storage.runs.names.new_name", lambda: next(taken))
    first, second = (keep(events()).folder.name for _ in range(2))
    assert (first, second) == ("one", "two")


def test_training_does_not_wait_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    goes_on, waits = threading.Event(), threading.Event()

    def stuck(path: Path, kept: model.Model) -> bytes:
        waits.set()
        goes_on.wait()
        return as_bytes(path, kept)

    as_bytes = model.as_bytes
    monkeypatch.setattr(run_files.model, "as_bytes", stuck)
    config = tiny.config(epochs=40)
    folder = RunFolder.begin(config, "tiny", PRINT)
    happened: list[Event] = []
    for event in train(config, DATA):  # ends, though nothing is written all the while
        folder.add(event)
        happened.append(event)
    waits.wait()
    goes_on.set()
    folder.close()
    record = read_run(folder.folder)
    assert_has_curves(record, happened)
    assert record.ending is Ending.EPOCHS


def test_a_disk_that_does_not_answer_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    goes_on = threading.Event()
    monkeypatch.setattr(run_files.model, "as_bytes", lambda path, kept: bytes(goes_on.wait()))
    monkeypatch.setattr("core.storage.runs.folder.CLOSE_S", 0.05)
    folder = keep(events())
    assert "does not answer" in folder.trouble
    assert read_run(folder.folder).is_running
    goes_on.set()
    folder.close()
    assert not read_run(folder.folder).is_running


@pytest.mark.usefixtures("at_once")
def test_mini_batches_write_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "REPORT_SECONDS", 0)
    reports = tiny.only(BatchDone, train(tiny.config(), DATA))
    assert len(reports) > 3
    folder = RunFolder.begin(tiny.config(), "tiny", PRINT)
    with monkeypatch.context() as without:
        without.setattr(folder, "_writer", None)  # must not be asked
        for report in reports:
            folder.add(report)
    folder.close()


@pytest.mark.skipif(os.name == "nt", reason="there is no umask there")
def test_what_is_kept_is_as_private_as_a_person_s_umask() -> None:
    before = os.umask(0o077)
    try:
        folder = keep(events()).folder
        edits.star(folder, True)
    finally:
        os.umask(before)
    files = list(folder.iterdir())
    assert len(files) >= len(names.FILES)
    assert {path.stat().st_mode & 0o077 for path in (folder, *files)} == {0}
