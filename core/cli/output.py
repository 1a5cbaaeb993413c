"""What commands print: whole lines, at once, and JSON that every reader accepts."""

import json
from typing import Any


def say(text: str) -> None:
    """Print one line and send it off, so that a pipe sees it now."""
    print(text, flush=True)


def say_json(record: dict[str, Any]) -> None:
    """Print one JSON object a line; all its numbers must be finite."""
    say(json.dumps(record, allow_nan=False))


def percent(share: float) -> str:
    """0.9542 -> "95.42 %"."""
    return f"{100 * share:.2f} %"
