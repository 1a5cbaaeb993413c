"""Deleting runs: they move to a folder beside the others, from where they can be put back."""

import sys
from pathlib import Path

from core.storage.runs import lock, names
from core.support.atomic import move
from core.support.errors import UserError, reason
from core.support.messages import joined, message


def delete(folder: Path) -> Path:
    """Move a run to the trash; `put_back` takes what is returned. Raises UserError: it is being written, no right."""
    if lock.is_held(folder / names.LOCK):
        raise UserError(message("The run in {folder} is still being trained. Stop it first.", folder=folder))
    return _moved(folder, folder.parent / names.TRASH / folder.name)


def put_back(trashed: Path) -> Path:
    """Undo `delete`: the run's folder, where it was. Raises UserError when it is no longer there."""
    return _moved(trashed, trashed.parents[1] / trashed.name)


def _moved(source: Path, target: Path) -> Path:
    try:
        if target.exists():
            raise UserError(
                message(
                    "Could not move {source}: {target} is there already. Move that one first.",
                    source=source,
                    target=target,
                )
            )
        target.parent.mkdir(exist_ok=True)
        move(source, target)
    except OSError as error:
        told = message("Could not move {source} to {target}: {why}.", source=source, target=target, why=reason(error))
        raise UserError(joined([told, _advice(error)])) from error
    return target


def _advice(error: OSError) -> str:
    """Return what to do. Windows does not say that a folder which it will not move mostly has an open file in it."""
    if sys.platform == "win32" and isinstance(error, PermissionError):
        return message("It stays there; close whatever has it or a file in it open and try again.")
    return message("It stays there.")
