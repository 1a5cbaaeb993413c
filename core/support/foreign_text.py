"""Foreign text such as file names, made safe for files and consoles."""

import logging
from typing import Any


def storable(words: str) -> str:
    """Return the words as valid UTF-8. Python represents file names in other encodings with surrogates.

    Surrogates that are UTF-8 after all, as in the locale "C", are decoded; others become � or ?.
    """
    try:
        return words.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    except UnicodeEncodeError:
        return words.encode("utf-8", "replace").decode()


def printable(words: str) -> str:
    r"""Return the words on one line, with control and invisible characters escaped: \x1b, \n, \u202e."""
    if words.isprintable():
        return words
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in words)


class PrintableFormatter(logging.Formatter):
    """Log formatter without control characters, with each message on one line."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        """Return the message on one line."""
        return printable(super().formatMessage(record))

    def formatException(self, ei: Any) -> str:
        """Return the traceback, line by line."""
        return "\n".join(map(printable, super().formatException(ei).split("\n")))


def log_to_console() -> None:
    """Write warnings and errors to stderr, fit for a console; does nothing where the log is set up already."""
    console = logging.StreamHandler()
    console.setFormatter(PrintableFormatter())
    logging.basicConfig(level=logging.WARNING, handlers=[console])
