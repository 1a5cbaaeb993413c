"""Helpers for commands that train for long: clean stop on signals, and checks of output files beforehand."""

import os
import signal
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from core.cli.replacing import check_replaceable
from core.support.errors import UserError, worded
from core.support.messages import message

ENDING_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Ctrl+C, request to terminate, closed terminal, and Windows' signal for the last two."""


class Signalled:
    """Received signal. number: None if there was none."""

    number: signal.Signals | None = None

    @property
    def name(self) -> str:
        """Name of the signal, "Ctrl+C" for SIGINT."""
        return "Ctrl+C" if self.number in (None, signal.SIGINT) else self.number.name

    @property
    def exit_code(self) -> int:
        """Exit code as in a shell, 128 plus the signal's number: 130 for Ctrl+C."""
        return 128 + (self.number or signal.SIGINT)


@contextmanager
def stopping_on_signals(stop: Callable[[], object]) -> Iterator[Signalled]:
    """Call `stop`, which ends training cleanly, on the first Ctrl+C, SIGTERM or SIGHUP; a second one ends at once.

    An ignored SIGHUP, as with nohup, stays ignored.
    """
    asked, before = Signalled(), dict[signal.Signals, Any]()

    def ask(number: int, frame: object) -> None:
        asked.number = signal.Signals(number)
        if asked.number.name == "SIGHUP":
            _detach_terminal()
        stop()
        give_back()

    def give_back() -> None:
        for each, handler in before.items():
            signal.signal(each, handler)

    for each in (getattr(signal, name) for name in ENDING_SIGNALS if hasattr(signal, name)):
        if each == signal.SIGINT or signal.getsignal(each) is not signal.SIG_IGN:
            before[each] = signal.signal(each, ask)
    try:
        yield asked
    finally:
        give_back()


def _detach_terminal() -> None:
    """Discard further output to the closed terminal, so that it cannot fail before the work is saved."""
    for number in (1, 2):
        with suppress(OSError):
            if stat.S_ISCHR(os.fstat(number).st_mode):
                os.dup2(os.open(os.devnull, os.O_WRONLY), number)


def check_place(path: Path, example: str, force: bool) -> None:
    """Raise UserError before training if `path` cannot be written.

    example: a file's name, for the sentence. force: as for `check_replaceable`.
    """
    check_replaceable(path, force)
    with worded(message("Could not write {path}", path=path), message("Nothing was trained; choose another folder.")):
        if path.is_dir():
            raise UserError(
                message(
                    "Could not write {path}: it is a folder. Name a file in it, such as {example}.",
                    path=path,
                    example=path / example,
                )
            )
        if path.exists() and not path.is_file():
            raise UserError(
                message(
                    "Could not write {path}: it is not a file. Name another one, such as {example}.",
                    path=path,
                    example=example,
                )
            )
        with tempfile.TemporaryFile(dir=path.parent, prefix=".backswing-"):
            pass
