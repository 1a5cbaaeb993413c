"""UserError, the exception whose text is meant for a person; quoting; sentences for exhausted resources."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from reprlib import Repr

from core.support.messages import Message, joined, message, recognized


class UserError(Exception):
    """Error that a person can fix: the text says what is wrong, where, and what to do.

    Windows and the command line show `str(error)` unchanged; any other exception is a bug.
    """


class _Quote(Repr):
    def __init__(self) -> None:
        super().__init__()
        self.maxstring = self.maxother = 80

    def repr_int(self, x: int, level: int) -> str:
        """Write a number of at most 40 digits; Python itself refuses to write more than 4 300."""
        return super().repr_int(x, level) if abs(x) < 10**40 else message("a huge number")


_quote = _Quote()


def quoted(found: object) -> str:
    """Return the repr of any value, shortened to fit a sentence."""
    return _quote.repr(found)


def shortened(words: object) -> str:
    """Return a foreign text, such as another library's, on one line of at most 200 characters; ours as it is."""
    given = str(words)
    if isinstance(given, Message) and len(given) <= _LONGEST and given.isprintable():
        return given
    text = "".join(letter if letter.isprintable() else " " for letter in given[:_LONGEST])
    text = " ".join(text.split())
    return f"{text[:197]}..." if len(text) > 200 else text


_LONGEST = 2_000
"""Most characters of a sentence of ours, which may list all settings or all experiments."""

_REASONS = (
    message("No such file or directory"),
    message("Permission denied"),
    message("Operation not permitted"),
    message("Is a directory"),
    message("Not a directory"),
    message("File exists"),
    message("Directory not empty"),
    message("File name too long"),
    message("Invalid argument"),
    message("Read-only file system"),
    message("Input/output error"),
    message("Device or resource busy"),
    message("Text file busy"),
    message("Too many levels of symbolic links"),
    message("Invalid cross-device link"),
    message("File too large"),
    message("Disk quota exceeded"),
    message("No space left on device"),
    message("Stale file handle"),
    message("Connection refused"),
    message("Connection reset by peer"),
    message("Network is unreachable"),
    message("No route to host"),
    message("Name or service not known"),
    message("Temporary failure in name resolution"),
)
"""Reasons of the system, which gives them in English as plain texts, for the translators."""


def reason(error: Exception) -> str:
    """Return what the system says of an error, without its number and its path."""
    return recognized(str(getattr(error, "strerror", None) or error), _REASONS)


@contextmanager
def worded(what: str, advice: str = "") -> Iterator[None]:
    """Word what the system refuses: an OSError becomes the UserError "`what`: the reason. `advice`".

    what: such as "Could not read a.txt". So does the error of a path that no file can have: with a null character, or
    with letters that the disk lacks.
    """
    try:
        yield
    except (OSError, ValueError) as error:
        is_path = isinstance(error, OSError | UnicodeEncodeError) or str(error).startswith("embedded null")
        if not is_path:
            raise
        refusal = message("{what}: {why}.", what=what, why=reason(error))
        raise UserError(joined([refusal, advice])) from error


_MEMORY = message(
    "There is not enough memory. Close other programs, or use a smaller network, data set or picture; "
    "smaller mini-batches need less memory too."
)
_ROOM = message("The disk is full. Free some space, or write to another place.")
_FILES = message(
    "Backswing has reached the limit of open files. Close other programs, or allow more with: ulimit -n 1024"
)
_THREADS = message("Backswing cannot start more threads on this computer. Close other programs, then try again.")
_BY_NUMBER = {
    errno.ENOMEM: _MEMORY,
    errno.ENOSPC: _ROOM,
    errno.EDQUOT: _ROOM,
    errno.EMFILE: _FILES,
    errno.ENFILE: _FILES,
}


def shortage(error: BaseException | None) -> str:
    """Return a sentence if memory, disk space, open files or threads are exhausted; "" for other errors.

    For the outermost handlers of the program and its threads. Also looks at the causes of `error`.
    """
    depth = 0
    while error is not None and depth < 10:
        if isinstance(error, MemoryError):
            return _MEMORY
        if isinstance(error, OSError) and error.errno in _BY_NUMBER:
            return _BY_NUMBER[error.errno]
        if isinstance(error, RuntimeError) and "start new thread" in str(error):
            return _THREADS
        error, depth = error.__cause__ or error.__context__, depth + 1
    return ""
