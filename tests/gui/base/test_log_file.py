"""The log that several windows write at once: every line is there whole, and old ones go."""

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.support.file_lock import locked
from gui.base import log_file
from gui.base.log_file import LogFile
from tests import windows

ROOT = Path(__file__).parents[3]
WRITER = """
import logging, sys
from pathlib import Path
from gui.base import log_file
log_file.LARGEST = 2_000
log = logging.getLogger()
log.addHandler(log_file.LogFile(Path(sys.argv[1])))
sys.stdin.read(1)
for number in range(100):
    log.error("%s says %d", sys.argv[2], number)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log" / "backswing.log"


@pytest.fixture
def handlers(path: Path) -> Iterator[list[LogFile]]:
    """Those of two windows."""
    made = [LogFile(path), LogFile(path)]
    yield made
    for handler in made:
        handler.close()


def _write(handler: logging.Handler, text: str) -> None:
    handler.handle(logging.LogRecord("test", logging.ERROR, __file__, 1, text, None, None))


def _lines(path: Path) -> list[str]:
    """All that is kept, oldest first."""
    files = [file for age in (".3", ".2", ".1", "") if (file := path.with_name(path.name + age)).exists()]
    return [line for file in files for line in file.read_text("utf-8").splitlines()]


def _fill(handlers: list[LogFile], path: Path) -> list[str]:
    """Have the windows write in turn until much has gone; all that they wrote."""
    said = [f"{number:03} " + "x" * 96 for number in range(120)]
    for number, text in enumerate(said):
        _write(handlers[number % 2], text)
    return said


@pytest.mark.parametrize("system", ["here", "Windows"])
def test_windows_that_write_in_turn_lose_nothing_but_what_is_oldest(
    handlers: list[LogFile], path: Path, system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_file, "LARGEST", 1_000)
    if system == "Windows":
        windows.play(monkeypatch)
    said = _fill(handlers, path)
    kept = _lines(path)
    assert kept == said[-len(kept) :]
    assert 30 <= len(kept) <= 41
    assert {file.name for file in path.parent.iterdir()} == {
        *("backswing.log", "backswing.log.1", "backswing.log.2", "backswing.log.3", "backswing.log.lock")
    }


def test_windows_that_write_at_once_mix_no_lines(path: Path) -> None:
    words = [sys.executable, "-P", "-c", WRITER, str(path)]
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    writers = [subprocess.Popen([*words, name], stdin=subprocess.PIPE, env=environ) for name in ("one", "two")]
    for writer in writers:
        assert writer.stdin
        writer.stdin.write(b"x")
        writer.stdin.close()
    assert [writer.wait() for writer in writers] == [0, 0]
    kept = _lines(path)
    for name in ("one", "two"):
        numbers = [int(line.split()[-1]) for line in kept if line.startswith(f"{name} says ")]
        assert numbers == list(range(100))
    assert all(line.split()[1] == "says" and len(line.split()) == 3 for line in kept)


def test_a_file_that_another_program_has_open_goes_on_growing(
    handlers: list[LogFile], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_file, "LARGEST", 1_000)
    windows.play(monkeypatch)
    monkeypatch.setattr(os, "replace", windows.Busy(10**9))
    said = _fill(handlers, path)
    assert path.read_text("utf-8").splitlines() == said


def test_a_line_is_written_though_another_window_hangs_with_the_lock(handlers: list[LogFile], path: Path) -> None:
    with locked(path.with_name("backswing.log.lock")):
        _write(handlers[0], "is written")
    assert _lines(path) == ["is written"]


def test_a_folder_that_went_is_told_as_logging_tells_it(
    handlers: list[LogFile], path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for file in path.parent.iterdir():
        file.unlink()
    path.parent.rmdir()
    _write(handlers[0], "nowhere")
    assert "--- Logging error ---" in capsys.readouterr().err


def test_it_takes_characters_that_utf_8_has_not(handlers: list[LogFile], path: Path) -> None:
    _write(handlers[0], "η \udcff")
    assert _lines(path) == ["η \\udcff"]
