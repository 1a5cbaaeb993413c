"""Safe opening of foreign files: ordinary files only, and never a wait for pipes or devices."""

import os
import stat
from contextlib import suppress
from errno import EINVAL
from pathlib import Path
from typing import BinaryIO, Literal

from core.support.messages import message

_NEVER_WAIT = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
"""POSIX: without the first flag, opening a pipe waits for its other end. Ordinary files ignore it."""


def opened(path: Path, mode: Literal["rb", "r+b", "ab"] = "rb") -> BinaryIO:
    """Open an ordinary file as `open` does; "ab" creates it if missing.

    Raises OSError for a folder, pipe, socket or device, without opening it, and ValueError for an impossible path.
    """
    return open(path, mode, opener=_ordinary)


def descriptor(path: Path, flags: int) -> int:
    """Open an ordinary file as `os.open` does. Raises OSError as `opened`."""
    return _ordinary(str(path), flags)


def _ordinary(path: str, flags: int) -> int:
    with suppress(FileNotFoundError):  # os.open creates the file or raises
        _check(os.stat(path), path)
    handle = os.open(path, flags | _NEVER_WAIT, 0o666)
    try:
        _check(os.fstat(handle), path)  # it may have been replaced in between
    except BaseException:
        os.close(handle)
        raise
    return handle


def _check(found: os.stat_result, path: str) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise OSError(EINVAL, message("it is not a file"), path)
