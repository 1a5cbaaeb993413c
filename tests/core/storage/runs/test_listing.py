"""All runs at a glance, and those that were cut off."""

import os
import re
import shutil
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest

from core.storage.runs import edits, listing, names, trash
from core.storage.runs.folder import RunFolder
from core.storage.runs.listing import interrupted, list_runs
from core.storage.runs.record import RunRecord, read_run
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


def told(folder: Path, started: str) -> Path:
    """A run's folder whose run says that it began then."""
    path = folder / names.ABOUT
    path.write_text(re.sub("(?m)^started = .*$", f"started = {started}", path.read_text()))
    return folder


@pytest.mark.parametrize("kind", ["ended", "interrupted"])
def test_a_run_of_a_clock_that_was_ahead_is_not_the_newest_for_ever(kind: str) -> None:
    make, found = (lambda: keep(events()), list_runs) if kind == "ended" else (half_a_run, interrupted)
    ahead = make().folder.rename(runs_dir() / "2050-01-01-00-00-00-000000")
    told(ahead, "2050-01-01T00:00:00Z")
    first, second = make().folder, make().folder
    by_hand = told(make().folder.rename(runs_dir() / "my best run"), "2020-01-01T00:00:00Z")
    assert [run.folder for run in found()] == [ahead, by_hand, first, second]


@pytest.mark.parametrize("started", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_a_run_at_the_ends_of_the_calendar_is_listed(started: str) -> None:
    odd = told(keep(events()).folder.rename(runs_dir() / "odd"), started)
    newest = keep(events()).folder
    assert [run.folder for run in list_runs()] == [odd, newest]


def test_one_that_is_broken_costs_no_other() -> None:
    runs = [keep(events()).folder for _ in range(3)]
    for path in runs[1].iterdir():
        path.write_bytes(b"\xff\x00 broken")
    good, broken, other = list_runs()
    assert (good.troubles, other.troubles) == ((), ())
    assert broken.config is None
    assert len(broken.troubles) == 3


FAR_AWAY = ["0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59-14:00", "1969-12-31T23:59:59Z"]


@pytest.mark.parametrize("started", FAR_AWAY)
def test_a_run_that_began_at_no_time_costs_its_date_alone(started: str) -> None:
    bad, good = half_a_run().folder, half_a_run().folder
    path = bad / names.ABOUT
    path.write_text(re.sub("started = .*", f"started = {started}", path.read_text(encoding="utf-8")), encoding="utf-8")
    assert [run.folder for run in interrupted()] == [bad, good]
    run, other = list_runs()
    assert run.about.started is None
    assert run.config
    assert run.troubles == (f"{path}: in [run], started: no run began before 1970, and none after 2999.",)
    assert other.about.started
    RunFolder.go_on(bad, PRINT).close()


def test_a_fault_of_ours_in_one_costs_no_other(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    first, second = half_a_run().folder, half_a_run().folder

    def read(folder: Path) -> RunRecord:
        if folder == first:
            raise OverflowError("date value out of range")
        return read_run(folder)

    monkeypatch.setattr(listing, "read_run", read)
    bad, good = list_runs()
    assert (bad.folder, bad.config) == (first, None)
    assert "could not be read (OverflowError: date value out of range)" in bad.troubles[0]
    assert good.folder == second
    assert [run.folder for run in interrupted()] == [first, second]
    assert "Traceback" in caplog.text


def test_a_folder_that_may_not_be_looked_into_costs_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    locked, good = keep(events()).folder, keep(events()).folder
    look = os.stat

    def refuse(path: Any, **words: Any) -> os.stat_result:
        if str(path).startswith(f"{locked}{os.sep}"):
            raise PermissionError(13, "Permission denied")
        return look(path, **words)

    monkeypatch.setattr(os, "stat", refuse)
    assert [run.folder for run in list_runs()] == [good]
    assert interrupted() == []


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
