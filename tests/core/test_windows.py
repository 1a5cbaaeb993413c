"""Core on a simulated Windows: names, moves, locks, and missing functions."""

import json
import os
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from core import __main__
from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.my_digits import MyDigits
from core.ink.strokes import read_drawings
from core.linalg import worker_threads as crew
from core.storage import model, network2
from core.storage.model import Model
from core.storage.runs import edits, names, temporary_runs, trash
from core.storage.runs.folder import RunFolder
from core.storage.runs.listing import list_runs
from core.storage.runs.record import read_run
from core.storage.runs.text import read_text
from core.support.errors import UserError
from core.support.paths import data_dir, runs_dir
from core.trainer import train
from tests import windows
from tests.core import tiny
from tests.core.storage.runs.kit import PRINT, assert_has_curves, events, half_a_run, keep

ROOT = Path(__file__).parents[2]
LONGEST_HOME = len(r"C:\Users\twenty-letters-long\AppData\Local\Backswing")
CONFIG = RunConfig(sizes="784-4-10")
MODEL = Model(Checkpoint.fresh(CONFIG))


@pytest.fixture
def on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    windows.play(monkeypatch)


@pytest.mark.usefixtures("on_windows")
def test_a_run_is_kept_gone_on_with_renamed_and_deleted(own_home: Path) -> None:
    happened = events()
    folder = half_a_run().folder
    kept = RunFolder.go_on(folder, PRINT)
    for event in train(kept.start.config if kept.start else CONFIG, tiny.dataset(), start=kept.start):
        kept.add(event)
    kept.close()
    assert not kept.trouble
    assert_has_curves(read_run(folder), happened)
    edits.rename(folder, "COM1: what?")
    MyDigits().add([[(0, 0), (1, 1)]], 1)
    trash.put_back(trash.delete(folder))
    assert [run.name for run in list_runs()] == ["COM1: what?"]
    _assert_windows_takes_all_names(own_home)


def _assert_windows_takes_all_names(place: Path) -> None:
    found = [path.relative_to(place) for path in place.rglob("*")]
    assert len(found) > 5
    assert [path for path in found if not all(map(windows.may_be_called, path.parts))] == []
    assert max(len(str(path)) for path in found) + LONGEST_HOME < windows.LONGEST_PATH


def test_names_of_the_project_s_own_files_are_no_trouble_there() -> None:
    files = [path for top in ("core", "gui", "resources", "tests") for path in (ROOT / top).rglob("*")]
    own = [path.relative_to(ROOT) for path in files if "__pycache__" not in path.parts]
    assert len(own) > 500
    assert [path for path in own if not all(map(windows.may_be_called, path.parts))] == []
    assert len({str(path).casefold() for path in own}) == len(own)
    assert max(len(str(path)) for path in own) < 100


@pytest.mark.usefixtures("on_windows")
@pytest.mark.parametrize("name", ["CON", "nul.safetensors", "a:b", "what?", "dot.", "com1.json", "x" * 255])
@pytest.mark.parametrize("save", [model.save, network2.save])
def test_a_name_that_it_does_not_take_is_a_sentence(
    tmp_path: Path, name: str, save: Callable[[Path, Model], None]
) -> None:
    with pytest.raises(UserError, match=r"Could not write .* choose another folder"):
        save(tmp_path / name, MODEL)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.usefixtures("on_windows")
def test_a_home_that_is_too_deep_costs_no_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = tmp_path.joinpath("x" * 100, "y" * 100)
    monkeypatch.setenv("BACKSWING_HOME", str(deep))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    folder = keep(events())
    assert "This run cannot be kept in" in folder.trouble
    assert "The system cannot find the path specified" in folder.trouble
    assert folder.folder.parent == tmp_path
    assert_has_curves(read_run(folder.folder), events())


@pytest.mark.usefixtures("on_windows")
def test_the_command_line_trains_scores_and_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("core.data.sources.synthetic", tiny.dataset)
    (tmp_path / "settings.toml").write_bytes(b'data = "synthetic"\r\nsizes = "5-3-2"\r\nepochs = 2\r\n')
    out = str(tmp_path / "net.safetensors")
    assert __main__.main(["train", str(tmp_path / "settings.toml"), "--out", out]) == 0
    assert __main__.main(["evaluate", out, "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])


def test_without_a_count_of_its_own_processors_it_takes_the_system_s(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: 7)
    assert crew.cores() == 7
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert crew.cores() == 1


def _crlf(path: Path) -> None:
    text = path.read_bytes()
    assert b"\n" in text
    assert b"\r" not in text
    path.write_bytes(b"\xef\xbb\xbf" + text.replace(b"\n", b"\r\n"))


def test_a_run_whose_files_an_editor_of_windows_has_saved_is_the_same() -> None:
    steered = tiny.config(epochs=3)
    folder = keep(events(steered), steered).folder
    before = read_run(folder)
    for name in (names.ABOUT, names.METRICS):
        _crlf(folder / name)
    after = read_run(folder)
    assert (after.config, after.about, after.epochs, after.best_accuracy) == (
        before.config,
        before.about,
        before.epochs,
        before.best_accuracy,
    )
    assert after.troubles == ()
    for name, column in before.curves.items():
        np.testing.assert_array_equal(after.curves[name], column, err_msg=name)
    edits.note(folder, "two\r\nlines")
    assert read_run(folder).note.splitlines() == ["two", "lines"]


def test_an_interrupted_run_that_was_saved_so_keeps_its_curve() -> None:
    folder = half_a_run().folder
    for name in (names.ABOUT, names.METRICS):
        _crlf(folder / name)
    kept = RunFolder.go_on(folder, PRINT)
    for event in train(kept.start.config if kept.start else CONFIG, tiny.dataset(), start=kept.start):
        kept.add(event)
    kept.close()
    assert_has_curves(read_run(folder), events())


def test_settings_and_drawings_with_crlf_are_the_same(tmp_path: Path) -> None:
    text = CONFIG.to_toml().replace("\n", "\r\n")
    assert RunConfig.from_toml(text) == CONFIG == read_text(text)[0]
    assert tomllib.loads(text)
    path = tmp_path / "mine.jsonl"
    mine = MyDigits()
    mine.add([[(0, 0), (1, 1)]], 1)
    mine.add([[(0, 0), (1, 2)]], 2)
    mine.export_file(path)
    wanted = [drawing.label for drawing in read_drawings(path)]
    _crlf(path)
    assert [drawing.label for drawing in read_drawings(path)] == wanted == [1, 2]
    network2.save(tmp_path / "net.json", MODEL)
    content = (tmp_path / "net.json").read_bytes()
    (tmp_path / "net.json").write_bytes(content.replace(b", ", b",\r\n"))
    np.testing.assert_array_equal(network2.load(tmp_path / "net.json").checkpoint.theta, MODEL.checkpoint.theta)


def test_a_refuge_is_brought_home_there_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    windows.play(monkeypatch)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    folder = temporary_runs.make(runs_dir() / names.new_name())
    for file in keep(events()).folder.iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    assert temporary_runs.bring_home() == []
    assert not folder.exists()
    assert len(list_runs()) == 2
    assert sys.platform == "win32"
    assert data_dir() in runs_dir().parents
