"""Writing a file so that it is there whole or not at all."""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from core.support.errors import UserError

_PREFIX, _SUFFIX = ".backswing-", ".tmp"
LEFT_S = 3600.0
"""No file is written for so long: what has not been touched since is of a process that is gone."""


@contextmanager
def writing(path: Path) -> Iterator[IO[bytes]]:
    """Open a file beside `path` for writing; on success it takes the place of `path`, on failure it is gone.

    The bytes are on the disk (fsync) before the rename, so that a power cut leaves the old file or the new one.
    Raises UserError with a sentence when the folder is missing, read-only or full.
    """
    handle, name = -1, ""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=_PREFIX, suffix=_SUFFIX)
        with open(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, 0o644)
        os.replace(name, path)
    except OSError as error:
        _discard(name)
        raise UserError(
            f"Could not write {path}: {error.strerror or error}. Nothing was changed there; choose another folder."
        ) from error
    except BaseException:
        _discard(name)
        raise


def sweep(folder: Path, older_than_s: float = LEFT_S) -> int:
    """Remove what a process that was killed, or a power cut, left half-written in `folder`: how many files."""
    swept = 0
    with suppress(OSError):
        for entry in os.scandir(folder):
            if entry.name.startswith(_PREFIX) and entry.name.endswith(_SUFFIX) and entry.is_file(follow_symlinks=False):
                with suppress(OSError):
                    if time.time() - entry.stat(follow_symlinks=False).st_mtime >= older_than_s:
                        os.unlink(entry)
                        swept += 1
    return swept


def _discard(name: str) -> None:
    if name:
        with suppress(OSError):
            os.unlink(name)
