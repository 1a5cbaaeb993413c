"""A run as one short text, to be copied here and pasted there, and what differs between runs."""

from collections.abc import Sequence
from operator import attrgetter
from typing import Any

import tomli_w

from core.config import RunConfig, read_config
from core.events import Changed
from core.storage.runs import changes as changing
from core.support import toml_text
from core.support.errors import UserError, shortened
from core.support.messages import message
from core.training.recorded_changes import check

LARGEST = 1_000_000
"""Characters: some ten thousand live changes."""

CHANGES = "changes"
"""The tables of live changes, [[changes]] in the text."""


def as_text(config: RunConfig, changes: Sequence[Changed] = ()) -> str:
    """All settings as TOML, and the live changes: all that the same curve needs, whatever the defaults are.

    The same to the last bit on the machine and engine that made it, near it elsewhere. config: as the run began.
    """
    tables = tomli_w.dumps({CHANGES: [changing.table(change) for change in changes]}) if changes else ""
    return config.to_toml() + (f"\n{tables}" if tables else "")


def read_text(text: str, where: str = message("The text")) -> tuple[RunConfig, tuple[Changed, ...]]:
    """The settings and the live changes in a text from `as_text`, or in a whole run.toml, whose changes lie beside it.

    Raises UserError as RunConfig.from_toml does, for more than LARGEST, and where the changes cannot be made.
    """
    if len(text) > LARGEST:
        raise UserError(
            message(
                "{where} is too long for settings: {count:,} characters, where {most:,} are the most.",
                where=where,
                count=len(text),
                most=LARGEST,
            )
        )
    try:
        values = toml_text.parse(text)
    except ValueError as error:
        raise UserError(
            message("{where} is not TOML: {why}. Write lines such as: eta = 0.5", where=where, why=shortened(error))
        ) from None
    if isinstance(values.get("run"), dict):
        del values["run"]
    tables = values.pop(CHANGES, [])
    config, changes = read_config(values, where), tuple(map(changing.of_table, _listed(tables)))
    if None in changes:
        raise UserError(
            message(
                "{where}: number {number} of its [[changes]] is none. Copy the run again.",
                where=where,
                number=changes.index(None) + 1,
            )
        )
    made = tuple(change for change in changes if change)
    check(config, made, where)
    return config, made


def _listed(tables: Any) -> list[Any]:
    return tables if isinstance(tables, list) else [tables]


def differing(configs: Sequence[RunConfig]) -> tuple[str, ...]:
    """The fields, in the settings' own order, in which not all are equal."""
    names = tuple(RunConfig.model_fields)
    columns = zip(*map(attrgetter(*names), configs), strict=True)
    return tuple(name for name, column in zip(names, columns, strict=False) if len(set(column)) > 1)


def diff(a: RunConfig, b: RunConfig) -> dict[str, tuple[Any, Any]]:
    """Field by field, what it is in each, where that differs."""
    return {name: (getattr(a, name), getattr(b, name)) for name in differing((a, b))}
