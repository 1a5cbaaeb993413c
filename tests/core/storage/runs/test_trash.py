"""Deleted runs can be put back."""

import os

import pytest

from core.storage.runs import edits, trash
from core.storage.runs.folder import RunFolder
from core.storage.runs.listing import list_runs
from core.storage.runs.record import read_run
from core.support import atomic
from core.support.errors import UserError
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
