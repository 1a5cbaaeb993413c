"""Atomic writing: a file is complete or not there at all."""

import os
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EACCES, EINVAL
from functools import partial
from pathlib import Path
from secrets import token_hex
from time import monotonic, sleep
from typing import IO

from core.support.errors import UserError, worded
from core.support.messages import message

_PREFIX, _SUFFIX = ".backswing-", ".tmp"
LEFT_S = 3600.0
"""No write takes that long: a temporary file of this age belongs to a process that has died."""

PATIENCE_S = 2.0
"""Windows cannot move open files; a virus scanner, an indexer or another window closes them sooner than that."""

_RETRY_S = 0.02


class ReadOnlyError(UserError):
    """Error for a target file that is read-only; `allow_replacing` makes it replaceable."""


class _ReadOnly(PermissionError):
    """Read-only target before `writing` words it."""


@contextmanager
def writing(path: Path) -> Iterator[IO[bytes]]:
    """Open a file for writing as `replacing` does. Raises UserError, ReadOnlyError when the old file is read-only."""
    try:
        with (
            worded(
                message("Could not write {path}", path=path),
                message("Nothing was changed there; choose another folder."),
            ),
            replacing(path) as file,
        ):
            yield file
    except UserError as error:
        if isinstance(error.__cause__, _ReadOnly):
            raise ReadOnlyError(
                message(
                    "Could not write {path}: it is read-only. Nothing was changed; make it writable, or choose another "
                    "name.",
                    path=path,
                )
            ) from error.__cause__
        raise


def write_whole(path: Path, content: bytes) -> None:
    """Write a file, whole or not at all. Raises OSError."""
    with replacing(path) as file:
        file.write(content)


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """Open a file beside `path` for writing; on success it replaces `path`, on failure it is deleted.

    The bytes are on the disk (fsync) before the rename, so that a power cut leaves the old file or the new one. The
    new file has the owner, the group and the permissions of the old one, else those that the umask leaves. Raises
    OSError when the folder is missing, read-only or full, or the old file is read-only.
    """
    name = ""
    try:
        old = _replaced(path)
        name = str(path.parent / f"{_PREFIX}{token_hex(8)}{_SUFFIX}")
        with open(name, "xb", opener=partial(os.open, mode=0o600 if old else 0o666)) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if old:
            _hand_on(old, name)
        move(Path(name), path)
    except BaseException:
        _discard(name)
        raise


def is_read_only(path: Path) -> bool:
    """Return whether `path` is a read-only file; root, who may write all files, gets the same answer as others."""
    try:
        return path.is_file() and not (path.stat().st_mode & 0o222 and os.access(path, os.W_OK))
    except OSError:
        return False


def allow_replacing(path: Path) -> None:
    """Make a read-only file writable for its owner, so that `writing` can replace it. Raises UserError."""
    with worded(message("Could not write {path}", path=path), message("Choose another name.")):
        if is_read_only(path):
            path.chmod(stat.S_IMODE(path.stat().st_mode) | stat.S_IWUSR)


def _replaced(path: Path) -> os.stat_result | None:
    """Return the status of the file to replace; None if there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    if not stat.S_ISREG(found.st_mode):  # never replace a device, for example
        raise OSError(EINVAL, message("it is not a file"))
    if is_read_only(path):
        raise _ReadOnly(EACCES, message("it is read-only"))
    return found


def _hand_on(old: os.stat_result, name: str) -> None:
    """Give a file the owner, group and permissions of the old one, if system and disk support them."""
    mode = stat.S_IMODE(old.st_mode) & 0o777
    if sys.platform != "win32":
        for owner in (old.st_uid, -1):
            with suppress(OSError):
                os.chown(name, owner, old.st_gid)
                break
        else:
            mode &= 0o707  # the group differs: it gets no rights
    with suppress(OSError):
        os.chmod(name, mode)


def move(source: Path, target: Path) -> None:
    """Rename a file, replacing an existing one, or a folder. Raises OSError.

    On Windows, retries for PATIENCE_S while either is open in another program.
    """
    until = monotonic() + PATIENCE_S
    while True:
        try:
            os.replace(source, target)
        except PermissionError:
            if sys.platform != "win32" or monotonic() > until:
                raise
            sleep(_RETRY_S)
        else:
            return


def sweep(folder: Path, older_than_s: float = LEFT_S) -> int:
    """Remove the temporary files that a killed process or a power cut left in `folder`; return their number."""
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
