"""The log as a file that the windows of one person share."""

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
"""Bytes of one file of the log."""

_OLDER = 3
_PATIENCE_S = 0.2
"""To write one line takes a millisecond."""


class LogFile(logging.FileHandler):
    """The newest LARGEST bytes are in `path`, what came before in `path`.1 to `path`.3.

    A lock lets one window at a time write, and the file is open only while it does: Windows renames nothing that
    another has open.
    """

    def __init__(self, path: Path) -> None:
        """Raises OSError when the file cannot be made."""
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
    """As well as can be: a line of the log is written though the lock cannot be had."""
    with ExitStack() as held:
        with suppress(UserError):
            held.enter_context(locked(lock, _PATIENCE_S))
        yield
