"""Opening of files: ordinary ones only, without waiting."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from core.support.files import descriptor, opened


def test_a_file_is_read_made_and_changed(tmp_path: Path) -> None:
    path = tmp_path / "file"
    with opened(path, "ab") as file:
        file.write(b"abc")
    with opened(path, "r+b") as file:
        file.seek(1)
        file.write(b"X")
    with opened(path) as file:
        assert file.read() == b"aXc"


def test_what_is_missing_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        opened(tmp_path / "nothing")


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(path))


NO_FILES: dict[str, Callable[[Path], None]] = {
    "folder": Path.mkdir,
    "pipe": lambda path: os.mkfifo(path),
    "socket": _socket,
    "device": lambda path: path.symlink_to("/dev/zero"),
    "terminal": lambda path: path.symlink_to("/dev/tty"),
}


@pytest.mark.skipif(os.name == "nt", reason="there are no such files in folders there")
@pytest.mark.parametrize("make", NO_FILES.values(), ids=NO_FILES)
def test_what_is_no_ordinary_file_is_refused_and_not_waited_for(tmp_path: Path, make: Callable[[Path], None]) -> None:
    path = Path(os.path.relpath(tmp_path / "it"))  # a socket's path is short
    make(path)
    for mode in ("rb", "ab", "r+b"):
        with pytest.raises(OSError, match=r"it is not a file|No such device"):
            opened(path, mode)  # type: ignore[arg-type] # each of them is one
    with pytest.raises(OSError, match=r"it is not a file|No such device"):
        descriptor(path, os.O_RDWR | os.O_CREAT)


@pytest.mark.skipif(os.name == "nt", reason="there are no such files in folders there")
def test_a_pipe_that_comes_after_the_look_is_refused_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, file = tmp_path / "pipe", tmp_path / "file"
    os.mkfifo(path)
    file.touch()
    monkeypatch.setattr(os, "stat", lambda _: os.lstat(file))
    with pytest.raises(OSError, match="it is not a file"):
        opened(path)
