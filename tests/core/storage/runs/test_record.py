"""A run folder in any state is read: what is whole is there, what is not costs a sentence."""

import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.events import Changed, Ending, EpochDone
from core.storage.runs import about, changes, figures, names
from core.storage.runs.record import RunRecord, read_run
from core.support.errors import UserError
from tests.core import tiny
from tests.core.storage.runs.kit import assert_has_curves, events, keep

pytestmark = pytest.mark.usefixtures("at_once")
GOLDEN = Path(__file__).parent / "golden" / "run-v1"


@pytest.fixture
def folder() -> Path:
    """A run that ended."""
    return keep(events()).folder


def _only_trouble(record: RunRecord) -> str:
    (trouble,) = record.troubles
    return trouble


@pytest.mark.parametrize("content", ["nothing", "", "= [", "photo: \x00\x01", "eta = 7e9", "a = " + "[" * 9000])
def test_settings_that_cannot_be_read_come_from_the_checkpoint(folder: Path, content: str) -> None:
    path = folder / names.ABOUT
    path.unlink()
    if content != "nothing":
        path.write_text(content)
    record = read_run(folder)
    if content:  # of an empty file, all settings are at their defaults
        assert str(path) in record.troubles[0]
        assert "taken from its checkpoint" in record.troubles[1]
        assert record.config == tiny.config()
    assert_has_curves(record, events())
    (folder / names.CHECKPOINT).unlink()
    record = read_run(folder)
    assert (record.config is None) == bool(content)
    assert_has_curves(record, events())


def test_not_utf8(folder: Path) -> None:
    (folder / names.ABOUT).write_bytes(b"\xff\xfe")
    assert "not text in UTF-8" in read_run(folder).troubles[0]


def test_words_that_are_wrong_cost_no_others(folder: Path) -> None:
    path = folder / names.ABOUT
    path.write_text(path.read_text().replace("star = false", "star = 7").replace('name = ""', 'name = "ours"'))
    record = read_run(folder)
    assert (record.star, record.name, record.ending) == (False, "ours", Ending.EPOCHS)
    assert "in [run], star: " in _only_trouble(record)


def test_a_newer_backswing_is_named(folder: Path) -> None:
    path = folder / names.ABOUT
    path.write_text(path.read_text().replace("format = 1", "format = 2"))
    record = read_run(folder)
    assert record.config is None
    assert "made by a newer Backswing (format 2); this one reads up to 1: update" in _only_trouble(record)


def test_an_ending_of_a_newer_backswing_is_an_ending(folder: Path) -> None:
    path = folder / names.ABOUT
    path.write_text(path.read_text().replace('ending = "epochs"', 'ending = "bored"'))
    assert read_run(folder).ending is Ending.STOPPED


def test_a_cut_last_row_is_left_out(folder: Path) -> None:
    path = folder / names.METRICS
    whole = path.read_text()
    for length in range(len(whole.splitlines(keepends=True)[0]), len(whole) + 1, 5):
        path.write_text(whole[:length])
        record = read_run(folder)
        np.testing.assert_array_equal(record.curves["epoch"], np.arange(1, 4)[: whole[:length].count("\n") - 1])
        assert len(record.troubles) == (not whole[:length].endswith("\n"))


def test_damaged_rows_cost_no_others(folder: Path) -> None:
    path = folder / names.METRICS
    head, one, two, three = path.read_text().splitlines()
    path.write_text("\n".join([head, one, "\0" * 40, two.replace(",", ";", 1), "", three, ""]))
    record = read_run(folder)
    np.testing.assert_array_equal(record.curves["epoch"], [1, 3])
    assert "3 damaged rows are left out" in _only_trouble(record)


def test_columns_of_a_newer_version_are_read(folder: Path) -> None:
    path = folder / names.METRICS
    before = read_run(folder).curves
    path.write_text("".join(f"{line},{7 if at else 'new'}\n" for at, line in enumerate(path.read_text().splitlines())))
    record = read_run(folder)
    assert record.troubles == ()
    np.testing.assert_array_equal(record.curves["epoch"], before["epoch"])


def test_long_words_are_cut(folder: Path) -> None:
    path, long = folder / names.ABOUT, "x" * 200_000
    for key in ("name", "data", "fingerprint", "versions", "from_run", "ending", "remark"):
        path.write_text(f'[run]\n{key} = "{long}"\n')
        assert 0 < len(str(getattr(read_run(folder).about, key))) <= 4_096
    path.write_text(f'[run]\nnote = "{long}"\n')
    assert read_run(folder).note == long[: about.LONGEST_NOTE]


@pytest.mark.parametrize("content", ["", "a,b\n1,2\n", "epoch,epoch\n1,2\n", "\x00" * 99])
def test_another_table_is_no_curves(folder: Path, content: str) -> None:
    (folder / names.METRICS).write_text(content)
    record = read_run(folder)
    assert record.curves == {}
    assert (record.epochs, record.best_accuracy) == (0, None)
    assert "does not name them" in _only_trouble(record)


def test_files_that_are_no_files(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figures, "LARGEST", 100)
    (folder / names.CHANGES).unlink()
    (folder / names.CHANGES).mkdir()
    larger, no_file = read_run(folder).troubles
    assert "larger than such a file can be (100 bytes)" in larger
    assert "changes.jsonl is not a file" in no_file


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
def test_a_pipe_is_not_waited_for(folder: Path) -> None:
    for name in (names.ABOUT, names.METRICS, names.CHANGES, names.CHECKPOINT, names.BEST):
        (folder / name).unlink()
        os.mkfifo(folder / name)
    record = read_run(folder)
    assert record.config is None
    assert len(record.troubles) == 3


def test_missing_files_are_told(folder: Path) -> None:
    for name in (names.METRICS, names.CHANGES, names.CHECKPOINT, names.BEST):
        (folder / name).unlink()
    record = read_run(folder)
    assert (record.checkpoint_path, record.best_path, record.changes) == (None, None, ())
    assert "metrics.csv is missing. The run has no curves." in _only_trouble(record)


def test_what_is_no_run_is_refused(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(UserError, match="holds no run"):
            read_run(place)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "{",
        "7",
        "null",
        "[" * 9000,
        '{"epoch": 1, "batch": 0, "field": "eta", "old": 1.0}',
        '{"epoch": true, "batch": 0, "field": "eta", "old": 1.0, "new": 2.0}',
        '{"epoch": 1, "batch": 0, "field": "__class__", "old": 1.0, "new": 2.0}',
    ],
)
def test_damaged_changes_cost_no_others(folder: Path, line: str) -> None:
    good = Changed(2, 3, "lambda_", 1.0, 0.1 + 0.2)
    (folder / names.CHANGES).write_text(changes.line(good) + line + "\n" + changes.line(good) + '{"ep')
    record = read_run(folder)
    assert record.changes == (good, good)
    cut, bad = record.troubles
    assert "the last line is cut" in cut
    assert "1 damaged line is left out" in bad


@pytest.mark.parametrize("name", [names.ABOUT, names.METRICS, names.CHANGES])
@given(data=st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_that_a_file_holds_is_an_error(name: str, data: st.DataObject, folder: Path) -> None:
    whole = keep_bytes.setdefault(name, (folder / name).read_bytes())
    at = data.draw(st.integers(0, len(whole)))
    (folder / name).write_bytes(whole[:at] + data.draw(st.binary(max_size=30)) + whole[data.draw(st.integers(0, 99)) :])
    record = read_run(folder)
    assert all(str(folder) in trouble or "checkpoint" in trouble for trouble in record.troubles)
    assert len({len(column) for column in record.curves.values()}) <= 1
    assert record.epochs >= 0 or record.curves


keep_bytes: dict[str, bytes] = {}


def test_figures_come_back_bit_for_bit() -> None:
    happened = events(tiny.config(epochs=9, ema=0.5))
    assert_has_curves(read_run(keep(happened).folder), happened)
    assert len(tiny.only(EpochDone, happened)) == 9


def test_runs_of_format_1_are_read_for_ever() -> None:
    record = read_run(GOLDEN)
    assert record.troubles == ()
    assert (record.name, record.star, record.note) == ('Golden "one" ✨', True, "Kept for ever.\nEven this.")
    assert record.ending is Ending.EPOCHS
    assert record.config == tiny.config(ema=0.9, optimizer="momentum")
    assert record.changes == (Changed(1, 2, "eta", 0.5, 0.25),)
    np.testing.assert_array_equal(record.curves["epoch"], [1, 2, 3])
    np.testing.assert_array_equal(record.curves["eta"], 0.25)
    assert record.best_accuracy == record.curves["averaged_accuracy"].max()
    assert record.about.started
    assert record.about.started.year == 2026
    assert (record.about.batches_per_epoch, record.about.train_images) == (6, 23)


@pytest.mark.parametrize("averaged", [False, True])
def test_a_glance_tells_what_all_the_figures_tell(averaged: bool) -> None:
    record = read_run(keep(events(tiny.config(ema=0.5 if averaged else 0)), tiny.config()).folder)
    curves = record.curves
    assert record.epochs == curves["epoch"][-1]
    assert record.best_accuracy == curves["averaged_accuracy" if averaged else "validation_accuracy"].max()
    path = record.folder / names.METRICS
    whole = path.read_text(encoding="utf-8")
    path.write_text(whole[: whole.rindex(",")], encoding="utf-8")  # its last row is cut
    assert read_run(record.folder).epochs == curves["epoch"][-2]
