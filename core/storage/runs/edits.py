"""Edits of a kept run by a person: its name, its star, its note."""

from pathlib import Path
from typing import Any

import tomli_w

from core.storage.runs import lock, names
from core.storage.runs.about import LONGEST_NAME, LONGEST_NOTE, PERSONAL, one_line, read_tables
from core.storage.runs.record import RunRecord, read_run
from core.support.atomic import write_whole
from core.support.errors import UserError, worded
from core.support.foreign_text import storable
from core.support.messages import message


def rename(folder: Path, name: str) -> RunRecord:
    """Call it something else; line breaks become spaces. Raises UserError: too long, damaged, not to be written."""
    name = one_line(name)
    if len(name) > LONGEST_NAME:
        raise UserError(
            message(
                "A run's name has at most {most} characters, not {count:,}: shorten it.",
                most=LONGEST_NAME,
                count=len(name),
            )
        )
    return _edited(folder, name=name)


def star(folder: Path, on: bool) -> RunRecord:
    """Mark it, or not. Raises UserError as `rename`."""
    return _edited(folder, star=on)


def note(folder: Path, text: str) -> RunRecord:
    """Write about it. Raises UserError as `rename`."""
    text = storable(text)
    if len(text) > LONGEST_NOTE:
        raise UserError(
            message(
                "A note has at most {most:,} characters, not {count:,}: shorten it.", most=LONGEST_NOTE, count=len(text)
            )
        )
    return _edited(folder, note=text)


def inherit(folder: Path, older: Path) -> None:
    """Name, star and note it as the run in `older`. Raises UserError as `rename`."""
    run = read_tables(older / names.ABOUT)[1]
    _edited(folder, **{key: run[key] for key in PERSONAL if key in run})


def _edited(folder: Path, **values: Any) -> RunRecord:
    """Whatever else the file says stays, as do lines that this version does not know."""
    path = folder / names.ABOUT
    with lock.editing(folder):
        settings, run = read_tables(path)
        with worded(message("Could not write {path}", path=path), message("Nothing was changed.")):
            write_whole(path, tomli_w.dumps({**settings, "run": {**run, **values}}).encode())
    return read_run(folder)
