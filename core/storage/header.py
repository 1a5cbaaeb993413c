"""What a model file says of itself: one JSON text beside the tensors, checked before it is believed."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from core.checkpoint import Checkpoint
from core.config import RunConfig, read_config
from core.config.spellings import cut_to
from core.support.errors import UserError, quoted, shortened
from core.support.foreign_text import storable
from core.support.version import version

FORMAT = "backswing-model"
VERSION = 3
KEY = "backswing"
"""Where the text stands in the metadata of a safetensors file."""

_MOST = {"[": 1_000, "{": 1_000, '"': 10_000, ",": 500_000}
"""Of signs in the text: lists within lists take 300 times their bytes, and seconds, before they are refused."""


def _never_stop_at_halvings(raw: dict[str, Any]) -> dict[str, Any]:
    """Version 1 knew no end to the halvings of η, so that a run of its goes on as it would have."""
    return {**raw, "config": {**raw["config"], "halvings": 0}} if isinstance(raw.get("config"), dict) else raw


def _one_leg(raw: dict[str, Any]) -> dict[str, Any]:
    """Version 2 knew one size of mini-batches in an epoch."""
    return {**raw, "leg": (0, 0)}


MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {1: _never_stop_at_halvings, 2: _one_leg}
"""MIGRATIONS[v] makes a header of version v one of version v + 1."""

Count = Annotated[int, Field(ge=0, le=2**53)]
Share = Annotated[float, Field(ge=0, le=1)]
Words = Annotated[str, cut_to(200)]


class Header(BaseModel):
    """Version 3. Keys that are not known are passed over: they say more, never otherwise.

    config: as in TOML. best_epoch, tally, leg (batch, images): as in Checkpoint. fingerprint: of the data learnt
    from, "" where not known. scores: such as validation_accuracy (0..1) and validation_cost. created_by:
    "Backswing 0.1.0". command: what made it on the command line, "" where it was the window or is not known.
    Of words that are too long the beginning is taken.
    """

    model_config = ConfigDict(frozen=True, strict=True, allow_inf_nan=False)

    format: str
    version: int
    created_by: Words
    config: dict[str, Any]
    epoch: Count
    batch: Count
    accuracies: list[Share]
    best_epoch: Count
    tally: tuple[float, Count | float, Count]
    leg: tuple[Count, Count] = (0, 0)
    fingerprint: Words
    scores: dict[Words, float] = Field(max_length=100)
    command: Annotated[str, cut_to(10_000)] = ""

    def run_config(self, path: Path) -> RunConfig:
        """The config. Raises UserError with `path`."""
        return read_config(self.config, f"The settings in {path}")


def write(here: Checkpoint, fingerprint: str, scores: dict[str, float], command: str = "") -> str:
    """The header's JSON text."""
    header = Header(
        format=FORMAT,
        version=VERSION,
        created_by=f"Backswing {version()}",
        config=here.config.model_dump(mode="json", by_alias=True),
        epoch=here.epoch,
        batch=here.batch,
        accuracies=list(here.accuracies),
        best_epoch=here.best_epoch,
        tally=here.running,
        leg=(here.segment.batch, here.segment.images),
        fingerprint=fingerprint,
        scores=scores,
        command=storable(command),
    )
    return json.dumps(header.model_dump(), allow_nan=False)


def read(text: str, path: Path) -> Header:
    """The header in `text`, lifted to today's version. Raises UserError with `path` when it cannot be believed."""
    if any(text.count(sign) > most for sign, most in _MOST.items()):
        raise UserError(f"{path} is damaged: its header is not JSON of a model's size. Load another copy.")
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError):
        raise UserError(f"{path} is damaged: its header is not JSON. Load another copy.") from None
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise UserError(f"{path} is not a Backswing model: its header does not say {FORMAT}. Load another file.")
    raw = _lifted({key: raw[key] for key in Header.model_fields if key in raw}, path)
    try:
        header = Header.model_validate_json(json.dumps(raw))
    except RecursionError:
        raise UserError(f"{path} is damaged: its header is nested too deeply. Load another copy.") from None
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = shortened(".".join(map(str, first["loc"])))
        raise UserError(f"{path} is damaged: in its header, {where}: {first['msg']}. Load another copy.") from None
    if len(header.accuracies) != header.epoch:
        raise UserError(f"{path} is damaged: its header has not one accuracy for each epoch. Load another copy.")
    return header


def _lifted(raw: dict[str, Any], path: Path) -> dict[str, Any]:
    found = raw.get("version")
    if type(found) is not int or found < 1:
        raise UserError(f"{path} is damaged: its header has no format version. Load another copy.")
    if found > VERSION:
        raise UserError(
            f"{path} was made by a newer Backswing (format {quoted(found)}); this one reads up to {VERSION}: "
            "update Backswing."
        )
    for old in range(found, VERSION):
        raw = {**MIGRATIONS[old](raw), "version": old + 1}
    return raw
