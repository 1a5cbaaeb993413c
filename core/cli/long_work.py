"""What commands that train for long share: signals end softly, and a place to write is looked at beforehand."""

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

ENDING_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Ctrl+C, the system's wish that a process ends, a terminal that closes, and what Windows sends for the last two."""


class Signalled:
    """The signal that asked for the end; None while none has."""

    number: signal.Signals | None = None

    @property
    def who(self) -> str:
        """Who asked: "you" for Ctrl+C, else the signal's name."""
        return "you" if self.number in (None, signal.SIGINT) else self.number.name

    @property
    def exit_code(self) -> int:
        """128 and the signal's number, as a shell has it: 130 for Ctrl+C."""
        return 128 + (self.number or signal.SIGINT)


@contextmanager
def stopping_on_signals(stop: Callable[[], object]) -> Iterator[Signalled]:
    """The first Ctrl+C, SIGTERM or SIGHUP calls `stop`, which ends training softly; a second one is not waited for.

    A SIGHUP that is ignored, as below nohup, stays ignored.
    """
    asked, before = Signalled(), dict[signal.Signals, Any]()

    def ask(number: int, frame: object) -> None:
        asked.number = signal.Signals(number)
        if asked.number.name == "SIGHUP":
            _forget_the_terminal()
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


def _forget_the_terminal() -> None:
    """It has closed: what is still said goes nowhere, instead of failing before the work is saved."""
    for number in (1, 2):
        with suppress(OSError):
            if stat.S_ISCHR(os.fstat(number).st_mode):
                os.dup2(os.open(os.devnull, os.O_WRONLY), number)


def check_place(path: Path, example: str, force: bool) -> None:
    """Notice now, not after an hour's training, that `path` cannot be written; example: a file's name. UserError.

    force: as for `check_replaceable`.
    """
    check_replaceable(path, force)
    with worded(f"write {path}", "Nothing was trained; choose another folder."):
        if path.is_dir():
            raise UserError(f"Could not write {path}: it is a folder. Name a file in it, such as {path / example}.")
        if path.exists() and not path.is_file():
            raise UserError(f"Could not write {path}: it is not a file. Name another one, such as {example}.")
        with tempfile.TemporaryFile(dir=path.parent, prefix=".backswing-"):
            pass
