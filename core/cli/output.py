"""Output of commands in the language in use: flushed lines without control characters, and strict JSON."""

import errno
import json
import sys
from textwrap import fill
from typing import Any, TextIO
from unicodedata import east_asian_width

from core.support.foreign_text import printable
from core.support.language import translated

WIDTH = 100
"""Width of a paragraph in characters."""


def say(text: str) -> None:
    """Print one line in the language in use and flush it, for pipes."""
    _write(translated(text), sys.stdout)


def say_lines(text: str) -> None:
    """Print a text with line breaks."""
    for line in translated(text).split("\n"):
        _write(line, sys.stdout)


def complain(text: str) -> None:
    """Print one line in the language in use to stderr."""
    _write(translated(text), sys.stderr)


def _write(text: str, stream: TextIO) -> None:
    try:
        print(printable(text), file=stream, flush=True)
    except OSError as error:
        if error.errno != errno.EIO:  # the terminal has closed: SIGHUP is on its way and ends the run softly
            raise


def say_json(record: dict[str, Any]) -> None:
    """Print one JSON object on a line; all its numbers must be finite."""
    _write(json.dumps(record, allow_nan=False), sys.stdout)


def wrapped(text: str, first: str = "", further: str = "") -> str:
    """Return a paragraph in the language in use, in lines of at most WIDTH. first, further: how its lines begin."""
    return fill(translated(text), WIDTH, initial_indent=first, subsequent_indent=further)


def cell(text: str, width: int) -> str:
    """Return a table's cell in the language in use, with spaces after it; Chinese signs take two places."""
    words = translated(text)
    return words + " " * (width - sum(1 + (east_asian_width(sign) in "WF") for sign in words))


def percent(share: float) -> str:
    """Format 0.9542 as "95.42 %"."""
    return f"{100 * share:.2f} %"
