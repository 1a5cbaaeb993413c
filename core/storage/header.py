"""Header of a model file: one JSON text beside the tensors, validated before use."""

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
from core.support.messages import message
from core.support.validation import why
from core.support.version import version

FORMAT = "backswing-model"
VERSION = 3
KEY = "backswing"
"""Key of the text in the metadata of a safetensors file."""

_MOST = {"[": 1_000, "{": 1_000, '"': 10_000, ",": 500_000}
"""Limits of characters in the text: parsing nested lists takes 300 times their bytes, and seconds."""


def _never_stop_at_halvings(raw: dict[str, Any]) -> dict[str, Any]:
    """Upgrade version 1, which had no limit of halvings of η, so that such a run continues as before."""
    return {**raw, "config": {**raw["config"], "halvings": 0}} if isinstance(raw.get("config"), dict) else raw


def _one_segment(raw: dict[str, Any]) -> dict[str, Any]:
    """Upgrade version 2, which had one mini-batch size in an epoch."""
    return {**raw, "leg": (0, 0)}


MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {1: _never_stop_at_halvings, 2: _one_segment}
"""MIGRATIONS[v] upgrades a header from version v to v + 1."""

Count = Annotated[int, Field(ge=0, le=2**53)]
Share = Annotated[float, Field(ge=0, le=1)]
Words = Annotated[str, cut_to(200)]


class Header(BaseModel):
    """Header of a model file, version 3. Unknown keys are ignored; texts that are too long are truncated.

    config: as in TOML. epoch, batch, accuracies, best_epoch: as in Checkpoint. tally, leg (batch, images): its
    `running` and `segment`. fingerprint: of the training data, "" if unknown. scores: such as validation_accuracy
    (0..1) and validation_cost. created_by: "Backswing 0.1.0". command: the command line that made it, "" if it was the
    window or is unknown. engine: what trained it, as in Started, "" if unknown.
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
    engine: Words = ""

    def run_config(self, path: Path) -> RunConfig:
        """Return the config. Raises UserError with `path`."""
        return read_config(self.config, message("The settings in {path}", path=path))


def write(here: Checkpoint, fingerprint: str, scores: dict[str, float], command: str = "", engine: str = "") -> str:
    """Return the header's JSON text."""
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
        engine=engine,
    )
    return json.dumps(header.model_dump(), allow_nan=False)


def read(text: str, path: Path) -> Header:
    """Parse a header and upgrade it to the current version. Raises UserError with `path` when it is not valid."""
    if any(text.count(sign) > most for sign, most in _MOST.items()):
        raise UserError(message("{path} is damaged: its header is too long for a model. Load another copy.", path=path))
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError):
        raise UserError(message("{path} is damaged: its header is not JSON. Load another copy.", path=path)) from None
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise UserError(
            message(
                "{path} is not a Backswing model: its header does not say {format}. Load another file.",
                path=path,
                format=FORMAT,
            )
        )
    raw = _upgraded({key: raw[key] for key in Header.model_fields if key in raw}, path)
    try:
        header = Header.model_validate_json(json.dumps(raw))
    except RecursionError:
        raise UserError(
            message("{path} is damaged: its header is nested too deeply. Load another copy.", path=path)
        ) from None
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = shortened(".".join(map(str, first["loc"])))
        raise UserError(
            message(
                "{path} is damaged: in its header, {where}: {why}. Load another copy.",
                path=path,
                where=where,
                why=why(first),
            )
        ) from None
    if len(header.accuracies) != header.epoch:
        raise UserError(
            message("{path} is damaged: its header does not have one accuracy per epoch. Load another copy.", path=path)
        )
    return header


def _upgraded(raw: dict[str, Any], path: Path) -> dict[str, Any]:
    found = raw.get("version")
    if type(found) is not int or found < 1:
        raise UserError(message("{path} is damaged: its header has no format version. Load another copy.", path=path))
    if found > VERSION:
        raise UserError(
            message(
                "{path} was made by a newer Backswing (format {found}); this one reads formats up to {newest}. "
                "Update Backswing.",
                path=path,
                found=quoted(found),
                newest=VERSION,
            )
        )
    for old in range(found, VERSION):
        raw = {**MIGRATIONS[old](raw), "version": old + 1}
    return raw
