"""Runs that had to be kept in the system's temporary folder, and their way home."""

import logging
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from shutil import rmtree

from core.storage import model
from core.storage.runs import edits, lock, names, trash
from core.storage.runs.record import read_run
from core.support.atomic import move, write_whole
from core.support.errors import UserError
from core.support.files import opened
from core.support.messages import message
from core.support.paths import runs_dir

log = logging.getLogger(__name__)

_PREFIX = "backswing-run-"
_LONGEST_HOME = 100_000  # bytes of a path


def make(home: Path) -> Path:
    """A folder of its own below the system's temporary folder, with a note of where its run belongs. Raises OSError."""
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    try:
        write_whole(folder / names.HOME, os.fsencode(home.absolute()))
    except OSError:
        rmtree(folder, ignore_errors=True)
        raise
    return folder


def warning(folder: Path) -> str:
    """Return a sentence to say of a run that continues in `folder`, if it is a temporary one; else ""."""
    if not folder.name.startswith(_PREFIX) or folder.parent != Path(tempfile.gettempdir()):
        return ""
    return message(
        "This run is kept in {folder}, which a restart of the computer may empty: save its network as a file.",
        folder=folder,
    )


def bring_home(place: Path | None = None) -> list[Path]:
    """Move the runs that belong below `place`, by default `runs_dir()`, there, if nobody writes them any more.

    What cannot be moved stays where it is: these folders are returned.
    """
    away = []
    for temporary_run, home in _left_behind(place or runs_dir()):
        try:
            _move(temporary_run, home)
        except (OSError, UserError) as error:
            log.warning("the run kept in %s could not be moved to %s: %s", temporary_run, home, error)
            away.append(temporary_run)
        except Exception:
            log.exception("the run kept in %s could not be moved to %s", temporary_run, home)
            away.append(temporary_run)
    return away


def _left_behind(place: Path) -> list[tuple[Path, Path]]:
    """Refuges whose process is gone, with the homes noted in them."""
    found = []
    for folder in sorted(Path(tempfile.gettempdir()).glob(f"{_PREFIX}*")):
        with suppress(OSError):
            if _is_ours(folder) and not lock.is_held(folder / names.LOCK):
                with opened(folder / names.HOME) as file:
                    home = Path(os.fsdecode(file.read(_LONGEST_HOME)))
                if home.parent == place.absolute() and _may_be_a_run_s(home.name):
                    found.append((folder, home))
    return found


def _may_be_a_run_s(name: str) -> bool:
    """Return whether a run's folder may have this name; where case does not count, Trash is the trash."""
    return name.casefold() not in ("..", names.TRASH) and "\0" not in name


def _is_ours(folder: Path) -> bool:
    """Return whether this person made it: the temporary folder is everybody's."""
    told = folder.lstat()
    return folder.is_dir() and not folder.is_symlink() and (not hasattr(os, "getuid") or told.st_uid == os.getuid())


def _move(temporary_run: Path, home: Path) -> None:
    """Copy, rename, remove: at every moment one of the two is whole."""
    held = lock.hold(temporary_run / names.LOCK)
    if held is None:  # another window moves it just now
        return
    with held:
        if not home.exists() or _progress(temporary_run) > _progress(home):
            beside = home.with_name(f".{home.name}.tmp")
            rmtree(beside, ignore_errors=True)
            beside.mkdir(parents=True)
            for file in temporary_run.iterdir():
                if file.is_file() and file.name not in (names.HOME, names.LOCK, names.EDIT_LOCK):
                    with opened(file) as kept:
                        write_whole(beside / file.name, kept.read())
            if home.exists():  # the run as it was when its folder could no longer be written
                with suppress(UserError):
                    edits.inherit(beside, home)
                trash.delete(home)
            move(beside, home)
    rmtree(temporary_run, ignore_errors=True)


def _progress(folder: Path) -> tuple[int, int, bool]:
    """Return how far its run is: epochs and mini-batches of its checkpoint, and whether it has ended."""
    try:
        here, ended = model.load(folder / names.CHECKPOINT).checkpoint, read_run(folder).ending is not None
    except UserError:
        return -1, 0, False
    return here.epoch, here.batch, ended
