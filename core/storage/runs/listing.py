"""All runs that are kept, oldest first. What began in the future, by a clock that was ahead, counts as the oldest."""

import logging
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from core.storage.runs import names
from core.storage.runs.about import About
from core.storage.runs.record import RunRecord, is_run, read_run
from core.support.errors import UserError, shortened, worded
from core.support.files import opened
from core.support.messages import message
from core.support.paths import runs_dir

log = logging.getLogger(__name__)

_HAS_ENDED = b'\nending = "'


def list_runs(place: Path | None = None, *, without: Collection[str] = ()) -> list[RunRecord]:
    """Every run below `place`, by default `runs_dir()`; what is no run is passed over.

    without: names of folders to be left out. Raises UserError when it may not be looked into.
    """
    return sorted(read_runs(_folders(place, without)), key=_began)


def interrupted(place: Path | None = None, *, besides: Sequence[Path] = ()) -> list[RunRecord]:
    """Runs that have a checkpoint and no ending, and that nobody is writing: they can be gone on with.

    besides: folders of runs that lie elsewhere. Raises UserError as `list_runs`.
    """
    open_ones = read_runs(folder for folder in (*_folders(place), *besides) if not _has_ended(folder))
    found = [run for run in open_ones if run.ending is None and run.checkpoint_path and not run.is_running]
    return sorted(found, key=_began)


def read_runs(folders: Iterable[Path]) -> Iterator[RunRecord]:
    """The runs in these folders, each by itself: what is wrong with one costs the others nothing.

    A folder that is gone is passed over. One that cannot be read, in a way that nobody foresaw, gives a run without
    settings whose troubles say so; the log has the details.
    """
    for folder in folders:
        with suppress(UserError):  # another window has deleted it just now
            yield _read(folder)


def _read(folder: Path) -> RunRecord:
    try:
        return read_run(folder)
    except UserError:
        raise
    except Exception as error:
        log.exception("the run in %s could not be read", folder)
        trouble = message(
            "The run in {folder} could not be read ({kind}: {why}).",
            folder=folder,
            kind=type(error).__name__,
            why=shortened(error),
        )
        return RunRecord(folder, None, About(), (trouble,))


def _folders(place: Path | None, without: Collection[str] = ()) -> Iterator[Path]:
    place = place or runs_dir()
    with worded(message("Could not look into {place}", place=place), message("Mend its permissions.")):
        found = sorted(place.iterdir()) if place.exists() else []
    passed_over = {names.TRASH, *without}
    return (folder for folder in found if folder.name not in passed_over and folder.name[0] != "." and is_run(folder))


def _began(run: RunRecord) -> datetime:
    """Return the start of a run: by its folder's name, to parts of a second, else by what it says."""
    told = (when for when in (names.time_of(run.folder.name), run.about.started) if when and names.has_come(when))
    return next(told, datetime.min.replace(tzinfo=UTC))


def _has_ended(folder: Path) -> bool:
    """At a glance: what has ended need not be parsed to be left out."""
    path = folder / names.ABOUT
    try:
        with opened(path) as file:
            return _HAS_ENDED in file.read(100_000)
    except OSError:
        return False
