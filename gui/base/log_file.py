"""A log file that several windows of one person share."""

import logging
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from io import TextIOWrapper
from pathlib import Path

from core.support.errors import UserError
from core.support.file_lock import locked
from core.support.files import opened

LARGEST = 1_000_000
"""Maximum size of one log file in bytes."""

_OLDER = 3
_LOCK_TIMEOUT_S = 0.2
"""Writing one line takes about 0.001 s."""


class LogFile(logging.FileHandler):
    """Rotating log file: the newest LARGEST bytes in `path`, older ones in `path`.1 to `path`.3.

    A lock lets one window write at a time. The file is open only during a write, as Windows cannot rename an open file.
    """

    def __init__(self, path: Path) -> None:
        """Create the file; raises OSError when that fails."""
        path.parent.mkdir(parents=True, exist_ok=True)
        opened(path, "ab").close()
        self._path = path
        super().__init__(path, encoding="utf-8", errors="backslashreplace", delay=True)

    def _open(self) -> TextIOWrapper:
        return TextIOWrapper(opened(self._path, "ab"), "utf-8", "backslashreplace")

    def emit(self, record: logging.LogRecord) -> None:  # noqa: D102 - logging's
        with _alone(self._path.with_name(f"{self._path.name}.lock")):
            try:
                self._make_room()
                super().emit(record)
            except OSError:
                self.handleError(record)
            finally:
                self._let_go()

    def _make_room(self) -> None:
        if self._path.exists() and self._path.stat().st_size >= LARGEST:
            names = [self._path, *(self._path.with_name(f"{self._path.name}.{age}") for age in range(1, _OLDER + 1))]
            with suppress(PermissionError):  # an editor on Windows has one of them open: the file grows meanwhile
                for newer, older in zip(names[-2::-1], names[:0:-1], strict=True):
                    if newer.exists():
                        os.replace(newer, older)

    def _let_go(self) -> None:
        if self.stream:
            self.stream.close()
            self.stream = None


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    """Hold the lock, or go on without it when it is not free in time: a log line must not get lost."""
    with ExitStack() as held:
        with suppress(UserError):
            held.enter_context(locked(lock, _LOCK_TIMEOUT_S))
        yield
