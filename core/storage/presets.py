"""A person's own presets: named settings in one TOML file, a table each."""

import logging
from pathlib import Path
from typing import Any

import tomli_w

from core.config import RunConfig, read_config
from core.storage.runs.reading import read_text
from core.support import toml_text
from core.support.atomic import writing
from core.support.errors import UserError, shortened, worded
from core.support.messages import message
from core.support.paths import data_dir

log = logging.getLogger(__name__)

LONGEST_NAME = 60
_LARGEST = 1_000_000
"""Bytes: several hundred presets."""


def file() -> Path:
    """Return the path of the file, which need not exist."""
    return data_dir() / "presets.toml"


def saved() -> dict[str, RunConfig]:
    """Return the presets by name, in alphabetical order; one with wrong settings is left out, with a line in the log.

    Raises UserError when the file cannot be read.
    """
    presets = {}
    tables = {name: values for name, values in sorted(_tables().items()) if isinstance(values, dict)}
    for name, values in tables.items():
        try:
            presets[name] = read_config(values, message("The preset {name}", name=name))
        except UserError as error:
            log.warning("%s", error)
    return presets


def save(name: str, config: RunConfig) -> None:
    """Add a preset or replace the one of that name. Raises UserError for a bad name and when the file fails."""
    if not name.strip() or len(name) > LONGEST_NAME or not name.isprintable():
        raise UserError(message("A preset needs a name of 1 to {most} printable characters.", most=LONGEST_NAME))
    _write({**_tables(), name: config.model_dump(by_alias=True)})


def delete(name: str) -> None:
    """Remove a preset; one that is already gone is no error. Raises UserError when the file fails."""
    tables = _tables()
    if tables.pop(name, None) is not None:
        _write(tables)


def _tables() -> dict[str, Any]:
    path = file()
    if not path.exists():
        return {}
    try:
        return toml_text.parse(read_text(path, _LARGEST))
    except ValueError as error:
        words = message(
            "Your presets in {path} are not TOML: {why}. Mend that file, or move it away.",
            path=path,
            why=shortened(error),
        )
        raise UserError(words) from None


def _write(tables: dict[str, Any]) -> None:
    path = file()
    with worded(message("Could not make the folder {folder}", folder=path.parent)):
        path.parent.mkdir(parents=True, exist_ok=True)
    with writing(path) as stream:
        stream.write(tomli_w.dumps(tables).encode())
