"""Whose file it is: locks that the system lets go when their process ends, however it ends."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep
from typing import IO

from core.storage.runs.names import EDIT_LOCK
from core.support.files import opened

WAIT_S = 1.0
"""Who asks whether a file is locked locks it for a moment; an edit takes some milliseconds."""

if sys.platform == "win32":
    import msvcrt

    def _try(file: IO[bytes], shared: bool) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try(file: IO[bytes], shared: bool) -> bool:
        """Whether no other holds it. Where there are no locks, as on some network drives, nobody does."""
        try:
            fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True


def hold(path: Path) -> IO[bytes] | None:
    """Lock `path`, made if need be, until the file returned is closed or the process ends; None: another holds it.

    Waits at most WAIT_S. Raises OSError when the file cannot be made.
    """
    file, until = opened(path, "ab"), monotonic() + WAIT_S
    while not _try(file, shared=False):
        if monotonic() > until:
            file.close()
            return None
        sleep(0.005)
    return file


def is_held(path: Path) -> bool:
    """Whether a living process, this one perhaps, holds the lock at `path`."""
    try:
        with opened(path) as file:
            return not _try(file, shared=True)
    except OSError:
        return False


@contextmanager
def editing(folder: Path) -> Iterator[None]:
    """One at a time reads, changes and writes a run.toml. Who holds this longer than WAIT_S is not waited for."""
    file = None
    with suppress(OSError):
        file = hold(folder / EDIT_LOCK)
    try:
        yield
    finally:
        if file:
            file.close()
