"""A run folder as it is found when its run is to go on."""

from contextlib import suppress
from pathlib import Path
from typing import IO

from core.checkpoint import Checkpoint
from core.storage import model
from core.storage.model import Model
from core.storage.runs import changes, figures, lock, names
from core.storage.runs.record import read_run
from core.storage.runs.run_files import Kept, RunFiles
from core.support.atomic import sweep
from core.support.errors import UserError


def found(folder: Path, fingerprint: str) -> tuple[RunFiles, Kept, Checkpoint]:
    """The locked folder, what is kept of its run up to the checkpoint, and the checkpoint. Raises UserError."""
    held = _locked(folder)
    try:
        newest = model.load(folder / names.CHECKPOINT)
        if newest.fingerprint and fingerprint not in ("", newest.fingerprint):
            raise UserError(f"The run in {folder} learnt from other data. Load the data it began with to go on.")
        kept = _kept(folder, newest)
    except BaseException:
        held.close()
        raise
    _sweep(folder)
    home = RunFiles(folder, lock=held)
    home.has(names.CHECKPOINT, newest)
    if kept.best:
        home.has(names.BEST, kept.best)
    return home, kept, newest.checkpoint


def _locked(folder: Path) -> IO[bytes]:
    try:
        held = lock.hold(folder / names.LOCK)
    except OSError as error:
        raise UserError(
            f"Could not go on in {folder}: {error.strerror or error}. Load its checkpoint as a model instead."
        ) from error
    if held is None:
        raise UserError(f"Another window is training the run in {folder}. Wait until it has ended, or stop it there.")
    return held


def _kept(folder: Path, newest: Model) -> Kept:
    record, here = read_run(folder), newest.checkpoint
    best = None
    with suppress(UserError):
        best = model.load(folder / names.BEST)
    return Kept(
        record.config or here.config,
        record.about.model_copy(update={"ending": None, "remark": ""}),
        figures.rows_until(folder / names.METRICS, here.epoch),
        changes.lines_until(folder / names.CHANGES, here, record.about.batches_per_epoch),
        newest,
        best,
    )


def _sweep(folder: Path) -> None:
    """Remove what was being written when the power went."""
    with lock.editing(folder):  # lest a name that is being given at this moment be swept up too
        sweep(folder, older_than_s=-1)
