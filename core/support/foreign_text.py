"""Words that are not ours, such as a file's name: made fit for a file, and for a console."""

import logging
from typing import Any


def storable(words: str) -> str:
    """The words as a file can hold them. Python has names that are not UTF-8 in halves of characters (surrogates).

    Halves that are UTF-8 after all, as where the system's language is "C", are put together; others become � or ?.
    """
    try:
        return words.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    except UnicodeEncodeError:
        return words.encode("utf-8", "replace").decode()


def printable(words: str) -> str:
    r"""The words on one line, with what a console would obey or hide spelt as Python does: \x1b, \n, \u202e."""
    if words.isprintable():
        return words
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in words)


class PrintableFormatter(logging.Formatter):
    """A log's lines: a message is one, and no line has anything that a console obeys."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        """The message on one line."""
        return printable(super().formatMessage(record))

    def formatException(self, ei: Any) -> str:
        """The traceback, line by line."""
        return "\n".join(map(printable, super().formatException(ei).split("\n")))


def log_to_console() -> None:
    """Write warnings and errors to stderr, fit for a console; does nothing where the log is set up already."""
    console = logging.StreamHandler()
    console.setFormatter(PrintableFormatter())
    logging.basicConfig(level=logging.WARNING, handlers=[console])
