"""Writing a file so that it is there whole or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from core.errors import UserError


@contextmanager
def writing(path: Path) -> Iterator[IO[bytes]]:
    """Open a file beside `path` for writing; on success it takes the place of `path`, on failure it is gone.

    The bytes are on the disk (fsync) before the rename, so that a power cut leaves the old file or the new one.
    Raises UserError with a sentence when the folder is missing, read-only or full.
    """
    handle, name = -1, ""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".backswing-", suffix=".tmp")
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


def _discard(name: str) -> None:
    if name:
        with suppress(OSError):
            os.unlink(name)
