"""Opening files that may be anybody's: ordinary files only, and never a wait for one that is none."""

import os
import stat
from contextlib import suppress
from errno import EINVAL
from pathlib import Path
from typing import BinaryIO, Literal

_NEVER_WAIT = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
"""POSIX: without the first, opening a pipe waits for its other end. Ordinary files do not know it."""


def opened(path: Path, mode: Literal["rb", "r+b", "ab"] = "rb") -> BinaryIO:
    """Open an ordinary file as `open` does; "ab" makes it where it is missing.

    Raises OSError for a folder, a pipe, a socket and a device, without opening what acts when it is opened, and
    ValueError for a path that no file can have.
    """
    return open(path, mode, opener=_ordinary)


def descriptor(path: Path, flags: int) -> int:
    """`os.open` for an ordinary file. Raises OSError as `opened`."""
    return _ordinary(str(path), flags)


def _ordinary(path: str, flags: int) -> int:
    with suppress(FileNotFoundError):  # for os.open to make, or to raise
        _check(os.stat(path), path)
    handle = os.open(path, flags | _NEVER_WAIT, 0o666)
    try:
        _check(os.fstat(handle), path)  # it may have been exchanged in between
    except BaseException:
        os.close(handle)
        raise
    return handle


def _check(found: os.stat_result, path: str) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise OSError(EINVAL, "it is not a file", path)
