"""The one exception whose text is meant for a person, how it quotes what it found, and what a computer runs out of."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from reprlib import Repr


class UserError(Exception):
    """Something a person can mend: the text says what is wrong, where, and what to do.

    Windows and the command line show `str(error)` as it is; any other exception is a fault of ours.
    """


class _Quote(Repr):
    def __init__(self) -> None:
        super().__init__()
        self.maxstring = self.maxother = 80

    def repr_int(self, x: int, level: int) -> str:
        """Digits as far as a person reads them; Python itself refuses to write more than 4 300."""
        return super().repr_int(x, level) if abs(x) < 10**40 else "a huge number"


_quote = _Quote()


def quoted(found: object) -> str:
    """What was found, as code writes it, short enough for a sentence whatever it is: a megabyte, a million lists."""
    return _quote.repr(found)


def shortened(words: object) -> str:
    """A text that is not ours, such as another library's reason: on one line, 200 characters at most."""
    text = "".join(letter if letter.isprintable() else " " for letter in str(words)[:1_000])
    text = " ".join(text.split())
    return text if len(text) <= 200 else f"{text[:197]}..."


def reason(error: Exception) -> str:
    """What the system says of an error, without its number and its path."""
    return str(getattr(error, "strerror", None) or error)


@contextmanager
def worded(doing: str, advice: str = "") -> Iterator[None]:
    """Word what the system refuses: an OSError becomes the UserError "Could not `doing`: the reason. `advice`".

    So does the error of a path that no file can have: with a null character, or with letters that the disk lacks.
    """
    try:
        yield
    except (OSError, ValueError) as error:
        is_path = isinstance(error, OSError | UnicodeEncodeError) or str(error).startswith("embedded null")
        if not is_path:
            raise
        raise UserError(f"Could not {doing}: {reason(error)}. {advice}".rstrip()) from error


_MEMORY = (
    "There is not enough memory for this. Close other programs, or take a smaller network, data set or picture; "
    "smaller mini-batches need less, too."
)
_ROOM = "There is no room left on the disk for what was to be written. Make room there, or write to another place."
_FILES = "This computer lets Backswing open no more files. Close other programs, or allow more with: ulimit -n 1024"
_THREADS = "This computer lets Backswing start no more threads. Close other programs, then try again."
_BY_NUMBER = {
    errno.ENOMEM: _MEMORY,
    errno.ENOSPC: _ROOM,
    errno.EDQUOT: _ROOM,
    errno.EMFILE: _FILES,
    errno.ENFILE: _FILES,
}


def shortage(error: BaseException | None) -> str:
    """The sentence for what the computer has run out of: memory, room, files, threads; "" where it is something else.

    For the edges of the program and of its threads. An error that came of such a one, as a library's may, counts too.
    """
    told = 0
    while error is not None and told < 10:
        if isinstance(error, MemoryError):
            return _MEMORY
        if isinstance(error, OSError) and error.errno in _BY_NUMBER:
            return _BY_NUMBER[error.errno]
        if isinstance(error, RuntimeError) and "start new thread" in str(error):
            return _THREADS
        error, told = error.__cause__ or error.__context__, told + 1
    return ""
