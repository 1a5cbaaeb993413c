"""Output of commands: flushed lines without control characters, and strict JSON."""

import errno
import json
import sys
from typing import Any, TextIO

from core.support.foreign_text import printable


def say(text: str) -> None:
    """Print one line and flush it, for pipes."""
    _write(text, sys.stdout)


def say_lines(text: str) -> None:
    """Print a text with line breaks."""
    for line in text.split("\n"):
        say(line)


def complain(text: str) -> None:
    """Print one line to stderr."""
    _write(text, sys.stderr)


def _write(text: str, stream: TextIO) -> None:
    try:
        print(printable(text), file=stream, flush=True)
    except OSError as error:
        if error.errno != errno.EIO:  # the terminal has closed: SIGHUP is on its way and ends the run softly
            raise


def say_json(record: dict[str, Any]) -> None:
    """Print one JSON object on a line; all its numbers must be finite."""
    say(json.dumps(record, allow_nan=False))


def percent(share: float) -> str:
    """Format 0.9542 as "95.42 %"."""
    return f"{100 * share:.2f} %"
