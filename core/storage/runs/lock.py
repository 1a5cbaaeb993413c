"""Whose file it is: locks that the system lets go when their process ends, however it ends."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep
from typing import IO

from core.storage.runs.names import EDIT_LOCK
from core.support.file_lock import try_lock, unlock
from core.support.files import opened

WAIT_S = 1.0
"""Longest wait for a lock: a check locks the file for a moment, an edit for some milliseconds."""

_RETRY_S = 0.005
_ASKED = 4
"""Times that a lock of Windows is asked for before it counts as held: two that ask at once are in each other's way."""


def hold(path: Path) -> IO[bytes] | None:
    """Lock `path`, made if need be, until the file returned is closed or the process ends; None: another holds it.

    Waits at most WAIT_S. Raises OSError when the file cannot be made.
    """
    file, until = opened(path, "ab"), monotonic() + WAIT_S
    while not try_lock(file.fileno()):
        if monotonic() > until:
            file.close()
            return None
        sleep(_RETRY_S)
    return file


def is_held(path: Path) -> bool:
    """Return whether a living process, this one perhaps, holds the lock at `path`."""
    try:
        with opened(path) as file:
            return not _is_given(file)
    except OSError:
        return False


def _is_given(file: IO[bytes]) -> bool:
    """Take a lock for a moment, to see whether it can be had."""
    tries = _ASKED if sys.platform == "win32" else 1
    while not try_lock(file.fileno(), shared=True):
        tries -= 1
        if not tries:
            return False
        sleep(_RETRY_S)
    unlock(file.fileno())
    return True


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
            unlock(file.fileno())
            file.close()
