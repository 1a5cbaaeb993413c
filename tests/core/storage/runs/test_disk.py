"""Full, read-only and vanished disks: training goes on, a sentence says where the run is, no file is half there."""

import os
import shutil
from collections.abc import Callable
from errno import EACCES, EROFS
from pathlib import Path
from typing import Any

import pytest

from core.events import Event
from core.storage import model
from core.storage.runs import names, run_files
from core.storage.runs.folder import RunFolder
from core.storage.runs.growing import GrowingFile
from core.storage.runs.listing import list_runs
from core.storage.runs.record import read_run
from core.support.errors import UserError
from core.support.paths import data_dir, runs_dir
from core.trainer import train
from tests.core import tiny
from tests.core.storage.runs.kit import DATA, PRINT, FullDisk, assert_has_curves

pytestmark = pytest.mark.usefixtures("small_blocks", "no_reports", "at_once", "temporary")
CONFIG = tiny.config(epochs=8)

Put = Callable[[FullDisk], FullDisk]


def _trained(each: Callable[[int, RunFolder], None]) -> tuple[RunFolder, list[Event]]:
    """A run that is kept; `each` is called after each event, by its number."""
    folder, happened = RunFolder.begin(CONFIG, "tiny", PRINT), []
    for number, event in enumerate(train(CONFIG, DATA)):
        folder.add(event)
        happened.append(event)
        each(number, folder)
    return folder, happened


def _assert_whole(folder: Path, happened: list[Event]) -> None:
    record = read_run(folder)
    assert (record.troubles, record.config) == ((), CONFIG)
    assert record.ending is tiny.end(happened).ending
    assert_has_curves(record, happened)
    assert record.checkpoint_path
    assert (
        model.load(record.checkpoint_path).checkpoint.theta.tobytes() == tiny.end(happened).checkpoint.theta.tobytes()
    )
    assert record.best_path
    model.load(record.best_path)


def _assert_nothing_half(folder: Path) -> None:
    """Check that the folder can be read in whatever state it is; a row that did not fit may be cut."""
    for path in folder.glob("[!.]*.safetensors"):
        model.load(path)
    if (folder / names.ABOUT).exists():
        record = read_run(folder)
        assert record.first_troubles == ()
        assert not any("damaged" in trouble for trouble in record.troubles)
    assert not list(folder.glob("*.tmp"))


@pytest.mark.parametrize("every", range(1, 12))
def test_every_nth_write_fails_everywhere(every: int, on: Put) -> None:
    disk = on(FullDisk(every))

    def look(number: int, folder: RunFolder) -> None:
        for run in runs_dir().iterdir():
            _assert_nothing_half(run)
        _assert_nothing_half(folder.folder)
        if every == 1:
            assert "cannot be kept in" in folder.trouble
            assert "No space left on device), nor in the system's temporary folder (No space" in folder.trouble

    folder, happened = _trained(look)
    assert disk.failed
    disk.every = 0
    folder.close()
    assert folder.trouble == ""
    assert folder.folder.parent == runs_dir()
    _assert_whole(folder.folder, happened)


@pytest.mark.parametrize("until", [0, 1, 4, 9, 99])
def test_a_full_disk_has_the_run_kept_elsewhere_until_there_is_room(until: int, on: Put, temporary: Path) -> None:
    disk = on(FullDisk(1, only=runs_dir()))
    home: list[Path] = []

    def look(number: int, folder: RunFolder) -> None:
        if number < until:
            assert folder.folder.parent == temporary
            assert f"it is kept in {folder.folder} instead, which a restart of the computer may" in folder.trouble
            assert "(No space left on device)" in folder.trouble
            _assert_nothing_half(folder.folder)
        elif number > until:
            assert folder.trouble == ""
            assert folder.folder.parent == runs_dir()
        if number == until:
            disk.every = 0
        home[:] = list(runs_dir().iterdir())

    folder, happened = _trained(look)
    folder.close()
    _assert_whole(folder.folder, happened)
    assert folder.folder == (home[0] if until < 99 else next(temporary.iterdir()))
    if until < 99:
        assert not list(temporary.iterdir())


def test_a_folder_that_is_removed_is_not_made_again(temporary: Path) -> None:
    def remove(number: int, folder: RunFolder) -> None:
        if number == 3:
            shutil.rmtree(folder.folder)
        if number > 3:
            assert f"it is kept in {folder.folder} instead" in folder.trouble
            assert "the folder is gone" in folder.trouble

    folder, happened = _trained(remove)
    folder.close()
    assert folder.folder.parent == temporary
    _assert_whole(folder.folder, happened)
    assert list_runs() == []


def test_the_whole_home_may_go_and_the_refuge_too(temporary: Path) -> None:
    def remove(number: int, folder: RunFolder) -> None:
        if number == 2:
            shutil.rmtree(data_dir())
        if number == 4:
            shutil.rmtree(folder.folder)
        if number == 6:
            temporary.rename(temporary.with_name("hidden"))
        if number == 7:
            assert "nor in the system's temporary folder" in folder.trouble
            temporary.mkdir()

    folder, happened = _trained(remove)
    folder.close()
    _assert_whole(folder.folder, happened)


def test_a_folder_that_comes_back_takes_the_run_back(temporary: Path) -> None:
    away = runs_dir().with_name("unplugged")

    def unplug(number: int, folder: RunFolder) -> None:
        if number == 2:
            runs_dir().rename(away)
        if number == 5:
            assert folder.folder.parent == temporary
            away.rename(runs_dir())

    folder, happened = _trained(unplug)
    folder.close()
    assert folder.folder.parent == runs_dir()
    _assert_whole(folder.folder, happened)
    assert not list(temporary.iterdir())


@pytest.mark.parametrize("name", [names.ABOUT, names.METRICS, names.CHANGES, names.CHECKPOINT, names.BEST])
def test_a_file_that_is_removed_comes_back(name: str) -> None:
    def remove(number: int, folder: RunFolder) -> None:
        if number == 1:
            (folder.folder / name).unlink()

    folder, happened = _trained(remove)
    folder.close()
    _assert_whole(folder.folder, happened)


def test_no_folder_can_be_made_at_first(temporary: Path) -> None:
    data_dir().parent.mkdir(parents=True)
    data_dir().write_text("a file where the folder should be")

    def look(number: int, folder: RunFolder) -> None:
        if number == 0:
            assert folder.folder.parent == temporary
            assert f"cannot be kept in {runs_dir()}" in folder.trouble
        if number == 4:
            data_dir().unlink()

    folder, happened = _trained(look)
    folder.close()
    assert folder.trouble == ""
    assert folder.folder.parent == runs_dir()
    _assert_whole(folder.folder, happened)


def test_a_folder_without_its_lock_is_not_left_behind(monkeypatch: pytest.MonkeyPatch, temporary: Path) -> None:
    hold = run_files.lock.hold

    def full(path: Path) -> Any:
        if path.is_relative_to(runs_dir()):
            raise OSError(EACCES, "Permission denied")
        return hold(path)

    monkeypatch.setattr(run_files.lock, "hold", full)
    folder, _ = _trained(lambda number, folder: None)
    folder.close()
    assert "Permission denied" in folder.trouble
    assert list(runs_dir().iterdir()) == []


@pytest.mark.parametrize("reason", [EROFS, EACCES])
def test_a_disk_that_becomes_read_only(reason: int, monkeypatch: pytest.MonkeyPatch, temporary: Path) -> None:
    replace = os.replace

    def refuse(source: str, target: Path) -> None:
        if Path(target).is_relative_to(runs_dir()):
            raise OSError(reason, os.strerror(reason))
        replace(source, target)

    def lock_up(number: int, folder: RunFolder) -> None:
        if number == 3:
            monkeypatch.setattr(os, "replace", refuse)
        if number > 3:
            assert os.strerror(reason) in folder.trouble

    folder, happened = _trained(lock_up)
    folder.close()
    assert folder.folder.parent == temporary
    _assert_whole(folder.folder, happened)


@pytest.mark.parametrize("name", ["with space", 'quote\'s "here"', "шрифт", "🖊️ ünï", "x" * 255, "ы" * 127])
def test_homes_of_all_names(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BACKSWING_HOME", str(tmp_path / name))
    folder, happened = _trained(lambda number, folder: None)
    folder.close()
    assert folder.trouble == ""
    _assert_whole(folder.folder, happened)
    assert [record.folder for record in list_runs()] == [folder.folder]


def test_weights_that_cannot_be_kept_are_told_and_the_rest_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, kept: model.Model) -> None:
        raise UserError(f"Could not write {path}: optimizer.velocity is not finite.")

    monkeypatch.setattr(run_files.model, "as_bytes", refuse)
    folder, happened = _trained(lambda number, folder: None)
    folder.close()
    assert "is not finite" in folder.trouble
    record = read_run(folder.folder)
    assert_has_curves(record, happened)
    assert record.checkpoint_path is None


def test_what_says_that_it_ended_is_written_last(monkeypatch: pytest.MonkeyPatch) -> None:
    """And a checkpoint after its rows and its best epoch: whenever the power goes, what is there belongs together."""
    written: list[str] = []
    replace, bring_up = os.replace, GrowingFile.bring_up

    def noted(source: str, target: Path) -> None:
        replace(source, target)
        written.append(Path(target).name)

    def noted_too(self: GrowingFile, lines: list[str]) -> None:
        bring_up(self, lines)
        written.append(self._path.name)

    def look(number: int, folder: RunFolder) -> None:
        ended = read_run(folder.folder).ending is not None
        order = [names.CHANGES, names.METRICS, names.BEST, names.CHECKPOINT, names.ABOUT]
        if number:  # before it, the folder itself began
            assert written == sorted(written, key=order.index)
        assert (number == last) == ended
        written.clear()

    last = len(list(train(CONFIG, DATA))) - 1
    monkeypatch.setattr(os, "replace", noted)
    monkeypatch.setattr(GrowingFile, "bring_up", noted_too)
    _trained(look)[0].close()


def test_a_fault_of_ours_is_logged_and_told(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setattr(run_files.model, "as_bytes", lambda path, kept: 1 / 0)
    folder, _ = _trained(lambda number, folder: None)
    folder.close()
    assert "failed inside Backswing" in folder.trouble
    assert "ZeroDivisionError" in caplog.text


def test_too_little_memory_to_write_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(run_files.model, "as_bytes", fail)
    folder, _ = _trained(lambda number, folder: None)
    folder.close()
    assert "not enough memory" in folder.trouble
