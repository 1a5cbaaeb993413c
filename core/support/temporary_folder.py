"""A folder for what lives as long as a process: locked by it, and removed by the next one where it was killed."""

import os
import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from core.support.file_lock import try_lock, unlock
from core.support.files import opened

PREFIX = "backswing-sweep-"
LOCK = "lock"
NEW_S = 60.0
"""Younger ones are left alone: their process may not have locked them yet."""


class TemporaryFolder:
    """A new folder in the system's temporary folder, this person's alone, until `remove`."""

    def __init__(self) -> None:
        remove_left()
        self.path = Path(tempfile.mkdtemp(prefix=PREFIX))
        self._lock = opened(self.path / LOCK, "ab")
        try_lock(self._lock.fileno())

    def remove(self) -> None:
        """Remove it with all that is in it, once."""
        if not self._lock.closed:
            unlock(self._lock.fileno())
            self._lock.close()
            shutil.rmtree(self.path, ignore_errors=True)


def remove_left(older_than_s: float = NEW_S) -> int:
    """Remove the folders of processes that were killed: how many. Those of other people, and links, are left."""
    removed = 0
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        with suppress(OSError):
            if _is_ours(folder) and time.time() - folder.stat().st_mtime >= older_than_s and _is_free(folder / LOCK):
                shutil.rmtree(folder)
                removed += 1
    return removed


def _is_ours(folder: Path) -> bool:
    found = folder.lstat()
    return folder.is_dir() and not folder.is_symlink() and (not hasattr(os, "getuid") or found.st_uid == os.getuid())


def _is_free(lock: Path) -> bool:
    """Return whether no living process holds it; so it is where there is none."""
    try:
        with opened(lock, "r+b") as file:
            is_free = try_lock(file.fileno())
            if is_free:
                unlock(file.fileno())
            return is_free
    except FileNotFoundError:
        return True
