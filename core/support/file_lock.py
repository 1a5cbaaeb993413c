"""One at a time, among all processes: a lock on a file beside the one that is worked on."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.support.errors import UserError
from core.support.files import descriptor

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_RETRY_S = 0.01


@contextmanager
def locked(path: Path, patience_s: float = 5.0) -> Iterator[None]:
    """Hold `path` for this process alone; path: a file for nothing else, made where it is missing, left where it is.

    The system lets go of it when the process dies. On a disk that knows no locks nothing is held. Raises UserError when
    another holds it for longer than `patience_s`, and when the file cannot be made.
    """
    try:
        handle = descriptor(path, os.O_RDWR | os.O_CREAT)
    except OSError as error:
        raise UserError(f"Could not write {path}: {error.strerror or error}. Nothing was changed.") from error
    try:
        _wait(handle, path, time.monotonic() + patience_s)
        yield
    finally:
        os.close(handle)  # which lets go of the lock


def _wait(handle: int, path: Path, until: float) -> None:
    while _is_held(handle):
        if time.monotonic() > until:
            raise UserError(
                f"Another window of Backswing is busy with {path.parent}. Nothing was changed; try again in a moment."
            )
        time.sleep(_RETRY_S)


def _is_held(handle: int) -> bool:
    """Take the lock unless another has it, which is told."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        # Anything else than "taken" is a disk without locks, such as some network drives.
        return isinstance(error, (BlockingIOError, PermissionError))
    return False
