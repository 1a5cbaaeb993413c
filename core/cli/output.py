"""Output of commands in the language in use: flushed lines without control characters, and strict JSON."""

import errno
import json
import sys
from typing import Any, TextIO

from core.support import wording
from core.support.columns import lines, padded
from core.support.foreign_text import printable
from core.support.language import translated

WIDTH = 100
"""Width of a paragraph in columns."""


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
    return "\n".join(lines(translated(text), WIDTH, first, further))


def cell(text: str, width: int) -> str:
    """Return a table's cell in the language in use, with spaces after it; for a negative width before it."""
    return padded(translated(text), width)


def percent(share: float) -> str:
    """Format 0.9542 as "95.42 %"."""
    return wording.percent(share, 2)
