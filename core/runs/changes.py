"""changes.jsonl: a line for each live setting that was changed while the run went on."""

import json
from pathlib import Path
from typing import Any

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.errors import UserError
from core.events import Changed
from core.runs.reading import read_text

LARGEST = 20_000_000
"""Bytes that are read: some 200 000 changes."""

_KINDS: dict[str, tuple[type, ...]] = {
    "epoch": (int,),
    "batch": (int,),
    "field": (str,),
    "old": (int, float),
    "new": (int, float),
}


def line(change: Changed) -> str:
    """The line of a change."""
    values = (change.epoch, change.batch, change.name, change.old, change.new)
    return json.dumps(dict(zip(_KINDS, values, strict=True))) + "\n"


def read(path: Path) -> tuple[tuple[Changed, ...], tuple[str, ...]]:
    """All changes, and a sentence for what could not be read. No file: no changes."""
    if not path.exists():
        return (), ()
    try:
        *whole, cut = read_text(path, LARGEST, errors="replace").split("\n")
    except UserError as error:
        return (), (str(error),)
    found = [_change(text) for text in whole]
    bad = found.count(None)
    troubles = [f"{path}: the last line is cut; it is left out."] if cut else []
    if bad:
        troubles.append(f"{path}: {bad:,} damaged line{'s are' if bad > 1 else ' is'} left out.")
    return tuple(change for change in found if change), tuple(troubles)


def _change(text: str) -> Changed | None:
    try:
        values: Any = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(values, dict) or any(type(values.get(key)) not in kinds for key, kinds in _KINDS.items()):
        return None
    if values["field"] not in RunConfig.model_fields:
        return None
    return Changed(*(values[key] for key in _KINDS))


def lines_until(path: Path, here: Checkpoint) -> list[str]:
    """The lines of the changes that `here` has in it: what came after it is not gone on with."""
    return [line(change) for change in read(path)[0] if _is_in(change, here)]


def _is_in(change: Changed, here: Checkpoint) -> bool:
    at, now = (change.epoch - 1, change.batch), (here.epoch, here.batch)
    return at < now or (at == now and getattr(here.config, change.name) == change.new)
