"""Two processes with one home: both train, each renames, stars, notes and deletes the other's runs; nothing is lost."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.events import Ending
from core.storage.runs import trash
from core.storage.runs.edits import note, rename, star
from core.storage.runs.folder import RunFolder
from core.storage.runs.listing import interrupted, list_runs
from core.storage.runs.record import read_run
from core.support.errors import UserError
from core.trainer import train
from tests.core import tiny
from tests.core.storage.runs.kit import DATA, PRINT, assert_has_curves

CONFIG = tiny.config(epochs=30)
ROOT = Path(__file__).parents[4]
TRAINS = """
import sys
import core
from time import sleep
from core.storage.runs.folder import RunFolder
from core.trainer import train
from tests.core.storage.runs.kit import DATA, PRINT
from tests.core.storage.runs.test_two_windows import CONFIG
folder = RunFolder.begin(CONFIG, "tiny", PRINT, name=sys.argv[1])
for event in train(CONFIG, DATA):
    folder.add(event)
    sleep(0.01)
print(folder.folder, flush=True)
sys.stdin.readline()  # the run is held until the other has tried to delete it
folder.close()
"""


def _window(name: str) -> "subprocess.Popen[str]":
    words = [sys.executable, "-c", TRAINS, name]
    return subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def test_both_train_while_a_third_changes_what_they_are_called(own_home: Path) -> None:
    windows = [_window(name) for name in ("one", "two")]
    mine = RunFolder.begin(CONFIG, "tiny", PRINT, name="mine")
    for event in train(CONFIG, DATA):
        mine.add(event)
    mine.close()
    while len(runs := list_runs()) < 3 or not all(run.config for run in runs):
        assert all(window.poll() is None for window in windows)
    theirs = [run.folder for run in runs if run.folder != mine.folder]
    for number in range(30):
        for folder in theirs:
            rename(folder, f"{folder.name} is {number}")
            star(folder, number % 2 == 1)
            note(folder, f"note {number}")
            with pytest.raises(UserError, match="still being trained"):
                trash.delete(folder)
    with pytest.raises(UserError, match="Another window"):
        RunFolder.go_on(theirs[0], PRINT)
    assert interrupted() == []
    for window in windows:
        window.communicate("\n")
        assert window.returncode == 0
    whole = list(train(CONFIG, DATA))
    for run in list_runs():
        assert run.ending is Ending.EPOCHS
        assert_has_curves(run, whole)
        assert run.troubles == ()
        if run.folder in theirs:
            assert (run.name, run.star, run.note) == (f"{run.folder.name} is 29", True, "note 29")
    for folder in theirs:
        assert read_run(trash.put_back(trash.delete(folder))).epochs == CONFIG.epochs
    assert not list(own_home.rglob("*.tmp"))
    assert os.environ["BACKSWING_HOME"] == str(own_home)
