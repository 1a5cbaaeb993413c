"""A file of lines: what it says is what it was told to, on the disk, whatever was there before."""

import os
from pathlib import Path

import pytest

from core.storage.runs.growing import GrowingFile


def test_it_grows_and_only_what_is_new_is_written(tmp_path: Path) -> None:
    path = tmp_path / "lines"
    path.write_text("of another time, and longer than what is to come")
    file = GrowingFile(path)
    lines = ["one\n"]
    file.bring_up(lines)
    number = path.stat().st_ino
    for line in ("zwei\n", "trois ü\n"):
        lines.append(line)
        file.bring_up(lines)
        assert path.read_text("utf-8") == "".join(lines)
    assert path.stat().st_ino == number


def test_an_empty_file_is_made_once(tmp_path: Path) -> None:
    path = tmp_path / "lines"
    file = GrowingFile(path)
    file.bring_up([])
    number = path.stat().st_ino
    file.bring_up([])
    assert (path.read_text(), path.stat().st_ino) == ("", number)


@pytest.mark.parametrize("harm", ["cut", "removed", "a line half added"])
def test_harm_is_mended(tmp_path: Path, harm: str) -> None:
    path, lines = tmp_path / "lines", ["one\n", "two\n"]
    file = GrowingFile(path)
    file.bring_up(lines)
    if harm == "removed":
        path.unlink()
    else:
        path.write_text("one" if harm == "cut" else "one\ntwo\nthree and much more, but hal")
    file.bring_up([*lines, "three\n"])
    assert path.read_text() == "one\ntwo\nthree\n"


def test_on_return_it_is_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda handle: synced.append(os.fstat(handle).st_size))
    file = GrowingFile(tmp_path / "lines")
    for lines in (["one\n"], ["one\n", "two\n"]):
        file.bring_up(lines)
        assert synced.pop() == 4 * len(lines)
