"""One at a time, among all processes: a lock on a file beside the one that is worked on."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from core.support.errors import UserError, worded
from core.support.files import descriptor

_RETRY_S = 0.01


def try_lock(handle: int, *, shared: bool = False) -> bool:
    """Take the lock of an open file; False while another has it, in this process or in any other.

    shared: together with others that ask for it so; Windows gives it to one alone. A disk or a system without locks,
    such as some network drives, gives it to everybody.
    """
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, 0, os.SEEK_SET)  # it locks from where the file stands
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
    """Let go of the lock at once: where Windows has to do it for a file that is closed, it takes its time."""
    if sys.platform == "win32":
        import msvcrt

        with suppress(OSError):  # a disk without locks
            os.lseek(handle, 0, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)


@contextmanager
def locked(path: Path, patience_s: float = 5.0) -> Iterator[None]:
    """Hold `path` for this process alone; path: a file for nothing else, made where it is missing, left where it is.

    The system lets go of it when the process dies. On a disk that knows no locks nothing is held. Raises UserError when
    another holds it for longer than `patience_s`, and when the file cannot be made.
    """
    with worded(f"write {path}", "Nothing was changed."):
        handle = descriptor(path, os.O_RDWR | os.O_CREAT)
    try:
        _wait(handle, path, time.monotonic() + patience_s)
        try:
            yield
        finally:
            unlock(handle)
    finally:
        os.close(handle)  # which lets go of the lock


def _wait(handle: int, path: Path, until: float) -> None:
    while not try_lock(handle):
        if time.monotonic() > until:
            raise UserError(
                f"Another window of Backswing is busy with {path.parent}. Nothing was changed; try again in a moment."
            )
        time.sleep(_RETRY_S)
