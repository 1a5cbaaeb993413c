"""File locks: one process at a time, by a lock on a file beside the one that is changed."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from core.support.errors import UserError, worded
from core.support.files import descriptor
from core.support.messages import message

_RETRY_S = 0.01


def try_lock(handle: int, *, shared: bool = False) -> bool:
    """Take the lock of an open file; return False if this or another process holds it.

    shared: allow other shared locks; on Windows every lock is exclusive. On disks and systems without locks, such as
    some network drives, every call succeeds.
    """
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, 0, os.SEEK_SET)  # it locks from the current position
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except (OSError, ImportError):
        return True
    return True


def unlock(handle: int) -> None:
    """Release the lock at once; Windows may take a while when it does so for a closed file."""
    if sys.platform == "win32":
        import msvcrt

        with suppress(OSError):  # a disk without locks
            os.lseek(handle, 0, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)


@contextmanager
def locked(path: Path, patience_s: float = 5.0) -> Iterator[None]:
    """Hold the lock file `path` within the block; it is created if missing and never deleted.

    The system releases the lock when the process dies. On disks without locks nothing is locked. Raises UserError when
    another process holds it for longer than `patience_s`, and when the file cannot be created.
    """
    with worded(message("Could not write {path}", path=path), message("Nothing was changed.")):
        handle = descriptor(path, os.O_RDWR | os.O_CREAT)
    try:
        _wait(handle, path, time.monotonic() + patience_s)
        try:
            yield
        finally:
            unlock(handle)
    finally:
        os.close(handle)  # also releases the lock


def _wait(handle: int, path: Path, until: float) -> None:
    while not try_lock(handle):
        if time.monotonic() > until:
            raise UserError(
                message(
                    "Another Backswing window is using {folder}. Nothing was changed; try again in a moment.",
                    folder=path.parent,
                )
            )
        time.sleep(_RETRY_S)
