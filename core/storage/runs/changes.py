"""changes.jsonl: a line for each live setting that was changed while the run went on."""

import json
from collections.abc import Sequence
from math import isfinite
from pathlib import Path
from typing import Any

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.config.knobs import knob
from core.events import Changed, Value
from core.storage.runs.reading import read_text
from core.support.errors import UserError
from core.support.messages import message, plural

LARGEST = 20_000_000
"""Bytes that are read: some 200 000 changes."""

_MOST_LINES = 250_000
_LONGEST_LINE = 1_000  # characters
_LARGEST_NUMBER = 1e300

_LIVE = frozenset(name for name in RunConfig.model_fields if knob(name).live)
"""Settings that can change while a run goes on; others, which no Backswing wrote, have values of other kinds."""

_KINDS: dict[str, tuple[type, ...]] = {
    "epoch": (int,),
    "batch": (int,),
    "field": (str,),
    "old": (int, float, str, bool),
    "new": (int, float, str, bool),
}


def table(change: Changed) -> dict[str, Any]:
    """A change as plain values, for JSON and TOML."""
    values = (change.epoch, change.batch, change.name, change.old, change.new)
    return dict(zip(_KINDS, values, strict=True))


def line(change: Changed) -> str:
    """The line of a change."""
    return json.dumps(table(change) | {"position": change.position}) + "\n"


def read(path: Path, batches_per_epoch: int = 0) -> tuple[tuple[Changed, ...], tuple[str, ...]]:
    """All changes, and a sentence for what could not be read. No file: no changes.

    batches_per_epoch: of the run's first settings, for lines of a Backswing that did not write their position yet.
    """
    if not path.exists():
        return (), ()
    try:
        *whole, cut = read_text(path, LARGEST, errors="replace").split("\n")
    except UserError as error:
        return (), (str(error),)
    if len(whole) > _MOST_LINES:
        return (), (message("{path} has more lines than a run has changes. They are left out.", path=path),)
    found = [_change(text, batches_per_epoch) for text in whole]
    bad = found.count(None)
    troubles = [message("{path}: the last line is cut; it is left out.", path=path)] if cut else []
    if bad:
        left_out = plural(
            "{path}: {n:,} damaged line is left out.", "{path}: {n:,} damaged lines are left out.", bad, path=path
        )
        troubles.append(left_out)
    return tuple(change for change in found if change), tuple(troubles)


def _change(text: str, batches_per_epoch: int) -> Changed | None:
    if len(text) > _LONGEST_LINE:
        return None
    try:
        values: Any = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return of_table(values, batches_per_epoch)


def of_table(values: Any, batches_per_epoch: int = 0) -> Changed | None:
    """The change that `table` made these of; None where they are no change's. batches_per_epoch: as for `read`."""
    if not isinstance(values, dict) or any(type(values.get(key)) not in kinds for key, kinds in _KINDS.items()):
        return None
    name = values["field"]
    if name not in _LIVE or not all(_may_be(name, values[key]) for key in ("old", "new")):
        return None
    if not all(abs(value) < _LARGEST_NUMBER for value in values.values() if isinstance(value, int | float)):
        return None
    position: Any = values.get("position")
    if type(position) not in (int, float) or not isfinite(position):
        position = values["epoch"] - 1 + (values["batch"] / batches_per_epoch if batches_per_epoch else 0)
    return Changed(values["epoch"], values["batch"], name, values["old"], values["new"], float(position))


def _may_be(name: str, value: Value) -> bool:
    """Return whether a setting can have a value of this kind."""
    about = knob(name)
    return value in about.choices if about.choices else isinstance(value, str) == (about.kind is str)


def lines_until(path: Path, here: Checkpoint, batches_per_epoch: int = 0) -> list[str]:
    """The lines of the changes that `here` has in it: what came after it is not gone on with."""
    return list(map(line, until(read(path, batches_per_epoch)[0], here)))


def until(changes: Sequence[Changed], here: Checkpoint) -> list[Changed]:
    """Those of them that `here` has in it."""
    now = here.epoch, here.batch
    before = [change for change in changes if (change.epoch - 1, change.batch) < now]
    at_once = [change for change in changes if (change.epoch - 1, change.batch) == now]
    return before + at_once[: _made_in(at_once, here)]


def _made_in(changes: Sequence[Changed], here: Checkpoint) -> int:
    """Count those, made where `here` is, it was kept after: the most that leave the settings as it has them."""
    count, stands = 0, {"batch_size": True}
    for number, change in enumerate(changes, 1):
        is_rebuilt = change.name != "batch_size" or here.segment.batch == here.batch
        stands[change.name] = is_rebuilt and getattr(here.config, change.name) == change.new
        if all(stands.values()):
            count = number
    return count
