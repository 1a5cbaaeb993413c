"""Deleted runs can be had back until the trash is emptied."""

import os
from pathlib import Path

import pytest

from core.storage.runs import edits, trash
from core.storage.runs.folder import RunFolder
from core.storage.runs.listing import list_runs
from core.storage.runs.record import read_run
from core.support import atomic
from core.support.errors import UserError
from core.support.paths import runs_dir
from tests import windows
from tests.core.storage.runs.kit import events, half_a_run, keep

pytestmark = pytest.mark.usefixtures("at_once")


def test_delete_and_undo() -> None:
    folder = keep(events()).folder
    edits.rename(folder, "dear")
    trashed = trash.delete(folder)
    assert list_runs() == []
    assert read_run(trashed).name == "dear"
    assert trash.put_back(trashed) == folder
    assert [run.name for run in list_runs()] == ["dear"]


def test_purge_is_for_good() -> None:
    trashed = [trash.delete(keep(events()).folder) for _ in range(3)]
    kept = keep(events()).folder
    assert trash.purge() == 3
    assert trash.purge() == 0
    with pytest.raises(UserError, match="Could not move"):
        trash.put_back(trashed[0])
    assert [run.folder for run in list_runs()] == [kept]


def test_purge_follows_no_link(tmp_path: Path) -> None:
    (tmp_path / "precious").mkdir()
    (tmp_path / "precious" / "file").touch()
    (runs_dir() / "trash").mkdir(parents=True)
    (runs_dir() / "trash" / "link").symlink_to(tmp_path / "precious")
    (runs_dir() / "trash" / "file").touch()
    assert trash.purge() == 2
    assert (tmp_path / "precious" / "file").exists()


def test_what_cannot_be_removed_is_told_after_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    stuck, other = (trash.delete(keep(events()).folder) for _ in range(2))
    rmtree = trash.shutil.rmtree

    def refuse(folder: Path) -> None:
        if folder == stuck:
            raise PermissionError(13, "Permission denied")
        rmtree(folder)

    monkeypatch.setattr(trash.shutil, "rmtree", refuse)
    with pytest.raises(UserError, match=r"Permission denied\. Remove it by hand"):
        trash.purge()
    assert (stuck.exists(), other.exists()) == (True, False)


def test_a_run_that_is_being_written_stays() -> None:
    folder = half_a_run().folder
    going_on = RunFolder.go_on(folder)
    with pytest.raises(UserError, match="still being trained"):
        trash.delete(folder)
    going_on.close()
    trash.delete(folder)


def test_a_folder_that_windows_will_not_move_stays_and_the_reason_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    folder = keep(events()).folder
    windows.play(monkeypatch)
    monkeypatch.setattr(atomic, "PATIENCE_S", 0.0)
    busy = windows.Busy(10**9)
    monkeypatch.setattr(os, "replace", busy)
    with pytest.raises(UserError, match=r"Access is denied.+ close whatever has it or a file in it open"):
        trash.delete(folder)
    assert [run.folder for run in list_runs()] == [folder]
    monkeypatch.setattr(atomic, "PATIENCE_S", 60.0)
    busy.left = 1
    trash.delete(folder)
    assert list_runs() == []


def test_nothing_is_replaced() -> None:
    folder = keep(events()).folder
    trashed = trash.delete(folder)
    folder.mkdir()
    with pytest.raises(UserError, match="is there already"):
        trash.put_back(trashed)
    with pytest.raises(UserError, match="is there already"):
        trash.delete(folder)
