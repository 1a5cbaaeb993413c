"""Deleting runs: they move to a folder beside the others, from where they can be put back."""

import sys
from pathlib import Path

from core.storage.runs import lock, names
from core.support.atomic import move
from core.support.errors import UserError, reason


def delete(folder: Path) -> Path:
    """Move a run to the trash; `put_back` takes what is returned. Raises UserError: it is being written, no right."""
    if lock.is_held(folder / names.LOCK):
        raise UserError(f"The run in {folder} is still being trained. Stop it first.")
    return _moved(folder, folder.parent / names.TRASH / folder.name)


def put_back(trashed: Path) -> Path:
    """Undo `delete`: the run's folder, where it was. Raises UserError when it is no longer there."""
    return _moved(trashed, trashed.parents[1] / trashed.name)


def _moved(source: Path, target: Path) -> Path:
    try:
        if target.exists():
            raise UserError(f"Could not move {source}: {target} is there already. Move that one first.")
        target.parent.mkdir(exist_ok=True)
        move(source, target)
    except OSError as error:
        raise UserError(
            f"Could not move {source} to {target}: {reason(error)}. It stays there{_advice(error)}."
        ) from error
    return target


def _advice(error: OSError) -> str:
    """Return what Windows does not say of a folder that it will not move: mostly a file in it is open."""
    is_open = sys.platform == "win32" and isinstance(error, PermissionError)
    return "; close whatever has it or a file in it open and try again" if is_open else ""
