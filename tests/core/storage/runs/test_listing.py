"""All runs at a glance, and those that were cut off."""

import shutil
from pathlib import Path
from time import perf_counter

import pytest

from core.storage.runs import edits, names, trash
from core.storage.runs.folder import RunFolder
from core.storage.runs.listing import interrupted, list_runs
from core.support.errors import UserError
from core.support.paths import runs_dir
from tests.core import tiny
from tests.core.storage.runs.kit import PRINT, events, half_a_run, keep

pytestmark = pytest.mark.usefixtures("at_once")


def test_what_is_known_is_left_out() -> None:
    known, new = keep(events()).folder, keep(events()).folder
    assert [run.folder for run in list_runs(without={known.name})] == [new]


def test_oldest_first_and_nothing_but_runs() -> None:
    assert list_runs() == interrupted() == []
    runs = [keep(events()).folder for _ in range(3)]
    trash.delete(runs.pop(1))
    (runs_dir() / "photo.png").write_bytes(b"\x89PNG")
    (runs_dir() / "photos").mkdir()
    (runs_dir() / "2020-empty").mkdir()
    (runs_dir() / "link").symlink_to(runs_dir())
    assert [record.folder for record in list_runs()] == runs


def test_one_that_is_broken_costs_no_other() -> None:
    runs = [keep(events()).folder for _ in range(3)]
    for path in runs[1].iterdir():
        path.write_bytes(b"\xff\x00 broken")
    good, broken, other = list_runs()
    assert (good.troubles, other.troubles) == ((), ())
    assert broken.config is None
    assert len(broken.troubles) == 3


def test_a_place_that_cannot_be_looked_into_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="Could not look into"):
        list_runs(tmp_path / "file")


def test_only_what_was_cut_off_and_can_go_on_is_interrupted() -> None:
    cut, ended = half_a_run().folder, keep(events()).folder
    blank, running = half_a_run().folder, RunFolder.begin(tiny.config(), "tiny", PRINT)
    (blank / names.CHECKPOINT).unlink()
    for event in events()[:2]:
        running.add(event)
    assert [record.folder for record in interrupted()] == [cut]
    edits.note(ended, 'ending = ""')
    edits.note(cut, '\nending = "epochs"\n')
    assert [record.folder for record in interrupted()] == [cut]
    running.close()
    assert [record.folder for record in interrupted()] == [cut, running.folder]
    again = RunFolder.go_on(cut)
    assert [record.folder for record in interrupted()] == [running.folder]
    again.close()


@pytest.mark.slow
def test_a_thousand_runs_open_within_a_second() -> None:
    happened = events(tiny.config(epochs=30, ema=0.5))
    for number in range(1000):
        folder = keep(happened[:1] if number else happened, tiny.config(epochs=30, ema=0.5, eta=0.001 + number / 1e4))
        if number == 0:
            first = folder.folder
        else:
            for name in (names.METRICS, names.CHECKPOINT, names.BEST):
                shutil.copy(first / name, folder.folder / name)
    best = {"listed": 9.0, "with their curves": 9.0, "interrupted": 9.0}
    for _ in range(5):
        began = perf_counter()
        runs = list_runs()
        best["listed"] = min(best["listed"], perf_counter() - began)
        assert all(run.epochs == 30 and run.best_accuracy for run in runs)
        best["with their curves"] = min(best["with their curves"], perf_counter() - began)
        began = perf_counter()
        assert len(interrupted()) == 999
        best["interrupted"] = min(best["interrupted"], perf_counter() - began)
    print(best)  # noqa: T201  # for -s
    assert len(runs) == 1000
    assert max(best.values()) < 1
