"""A run kept in the temporary folder finds its way home at the next start."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from core.events import EpochDone
from core.storage import model
from core.storage.runs import lock, names, temporary_runs
from core.storage.runs.edits import rename
from core.storage.runs.folder import RunFolder
from core.storage.runs.listing import interrupted, list_runs
from core.storage.runs.record import read_run
from core.support.paths import runs_dir
from core.trainer import train
from tests.core import tiny
from tests.core.storage.runs.kit import DATA, PRINT, FullDisk, assert_has_curves

pytestmark = pytest.mark.usefixtures("small_blocks", "no_reports", "at_once", "temporary")
CONFIG = tiny.config(epochs=4)

Put = Callable[[FullDisk], FullDisk]


def _crashed(on: Put, *, full_from: int, ended: bool = False) -> Path:
    """The refuge of a run whose disk was full from event `full_from` on, and whose process has died."""
    disk = on(FullDisk(full_from == 0, only=runs_dir()))
    folder, epochs = RunFolder.begin(CONFIG, "tiny", PRINT), 0
    for number, event in enumerate(train(CONFIG, DATA)):
        if number == full_from:
            disk.every = 1
        folder.add(event)
        epochs += isinstance(event, EpochDone)
        if epochs == 3 and not ended:
            break
    folder.close()
    disk.every = 0
    assert folder.folder.parent != runs_dir()
    return folder.folder


@pytest.mark.parametrize("full_from", [0, 3])
def test_a_run_that_crashed_there_is_offered_at_home(full_from: int, on: Put, temporary: Path) -> None:
    _crashed(on, full_from=full_from)
    assert temporary_runs.bring_home() == []
    assert not list(temporary.iterdir())
    (found,) = interrupted()
    assert found.folder.parent == runs_dir()
    assert found.epochs == 3
    kept = RunFolder.go_on(found.folder, PRINT)
    for event in train(CONFIG, DATA, start=kept.start):
        kept.add(event)
    kept.close()
    assert_has_curves(read_run(found.folder), list(train(CONFIG, DATA)))
    assert [run.folder for run in list_runs()] == [found.folder]


def test_the_run_as_it_was_when_the_disk_was_full_lies_in_the_trash(on: Put) -> None:
    _crashed(on, full_from=2)
    rename(list_runs()[0].folder, "mine")
    temporary_runs.bring_home()
    (old,) = (runs_dir() / names.TRASH).iterdir()
    assert model.load(old / names.CHECKPOINT).checkpoint.epoch == 1
    assert [(run.name, run.epochs) for run in list_runs()] == [("mine", 3)]


def test_one_that_ended_there_comes_home_too(on: Put) -> None:
    _crashed(on, full_from=0, ended=True)
    temporary_runs.bring_home()
    (found,) = list_runs()
    assert found.ending
    assert interrupted() == []


def test_what_cannot_be_moved_stays_and_can_be_gone_on_with(on: Put) -> None:
    there = _crashed(on, full_from=0)
    disk = on(FullDisk(1, only=runs_dir()))
    away = temporary_runs.bring_home()
    assert away == [there]
    assert list_runs() == []
    assert [run.folder for run in interrupted(besides=away)] == [there]
    again = RunFolder.go_on(there)
    again.close(to_go_on=True)
    assert f"kept in {there}, which a restart of the computer may empty" in again.trouble
    disk.every = 0
    assert temporary_runs.bring_home() == []  # at the start after that


def test_a_run_at_home_that_is_as_far_is_left_alone(on: Put) -> None:
    """As when the power went between the move and the removal, and it was gone on with."""
    there = _crashed(on, full_from=2)
    (home,) = (run.folder for run in list_runs())
    for name in (names.CHECKPOINT, names.METRICS):
        shutil.copy(there / name, home / name)
    rename(home, "mine")
    temporary_runs.bring_home()
    assert read_run(home).name == "mine"
    assert not there.exists()


def test_one_that_is_being_written_is_left_alone(on: Put) -> None:
    there = _crashed(on, full_from=0)
    held = lock.hold(there / names.LOCK)
    assert held
    assert temporary_runs.bring_home() == []
    assert there.exists()
    held.close()


@pytest.mark.parametrize("note", ["/etc/passwd", "", "..", "\0", "trash", "TRASH"])
def test_what_does_not_belong_here_is_left_alone(note: str, temporary: Path) -> None:
    other = temporary / "backswing-run-other"
    other.mkdir()
    (other / names.HOME).write_text(note if note.startswith("/") else f"{runs_dir()}/{note}")
    (other / names.METRICS).write_text("x")
    (temporary / "backswing-run-link").symlink_to(other)
    (temporary / "backswing-run-file").write_text("x")
    temporary_runs.bring_home()
    assert other.exists()
    assert not runs_dir().exists()
