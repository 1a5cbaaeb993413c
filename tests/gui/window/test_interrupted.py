"""Traces of a crash at the next start: a run in the temporary folder is offered, half-written files are deleted."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.events import EpochDone
from core.storage.runs.folder import RunFolder
from core.storage.runs.record import RunRecord
from core.support.paths import data_dir, runs_dir
from core.trainer import train
from gui.window.interrupted import Interrupted, words
from tests.core import tiny


def test_a_run_that_crashed_in_the_temporary_folder_is_offered(qtbot: QtBot, temporary: Path) -> None:
    data_dir().parent.mkdir(parents=True)
    data_dir().write_text("a file where the folder should be")
    data, config = tiny.dataset(), tiny.config(epochs=9)
    folder = RunFolder.begin(config, data.name, data.fingerprint, name="far away")
    before, done = tiny.until(EpochDone, train(config, data))
    for event in (*before, done):
        folder.add(event)
    folder.close()
    assert folder.folder.parent == temporary
    data_dir().unlink()
    looking = Interrupted()
    with qtbot.waitSignal(looking.found) as caught:
        looking.look()
    assert caught.args is not None
    assert caught.args[0].folder.parent == runs_dir()
    assert "far away" in words(caught.args[0])[1]
    assert "1 of 9 epochs" in words(caught.args[0])[1]
    assert not list(temporary.iterdir())


def test_half_a_file_is_swept_up_wherever_one_was_written(qtbot: QtBot, temporary: Path, tmp_path: Path) -> None:
    saved = tmp_path / "models" / "net.safetensors"
    run = runs_dir() / "2026-01-01-00-00-00-000000"
    for folder in (data_dir() / "mnist", run, saved.parent):
        folder.mkdir(parents=True)
    saved.touch()
    left = [folder / ".backswing-x.tmp" for folder in (data_dir(), data_dir() / "mnist", run, saved.parent)]
    for path in left:
        path.touch()
        os.utime(path, (0, 0))
    looking = Interrupted()
    looking.look([saved.parent])
    qtbot.waitUntil(lambda: not any(path.exists() for path in left))
    looking.close()
    assert saved.exists()


def test_one_that_cannot_be_offered_leaves_the_place_to_an_older_one(
    qtbot: QtBot, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, config = tiny.dataset(), tiny.config(epochs=9)
    for name in ("older", "newest"):
        folder = RunFolder.begin(config, data.name, data.fingerprint, name=name)
        before, done = tiny.until(EpochDone, train(config, data))
        for event in (*before, done):
            folder.add(event)
        folder.close()

    def fail(run: RunRecord) -> tuple[str, str]:
        if run.name == "newest":
            raise OverflowError("date value out of range")
        return words(run)

    monkeypatch.setattr("gui.window.interrupted.words", fail)
    looking = Interrupted()
    with qtbot.waitSignal(looking.found) as caught:
        looking.look()
    assert caught.args is not None
    assert caught.args[0].name == "older"
