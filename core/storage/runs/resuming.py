"""A run folder as it is found when its run is to go on."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

from core.checkpoint import Checkpoint
from core.events import Changed
from core.storage import model
from core.storage.model import Model
from core.storage.runs import changes, figures, lock, names
from core.storage.runs.record import read_run
from core.storage.runs.run_files import Kept, RunFiles
from core.support.atomic import sweep
from core.support.errors import UserError, worded
from core.support.messages import joined, message


def found(folder: Path, fingerprint: str) -> tuple[RunFiles, Kept, Checkpoint, tuple[Changed, ...]]:
    """The locked folder, what is kept of its run up to the checkpoint, the checkpoint, and what is planned for later.

    Raises UserError.
    """
    held = _locked(folder)
    try:
        newest = model.load(folder / names.CHECKPOINT)
        if newest.fingerprint and fingerprint not in ("", newest.fingerprint):
            raise UserError(
                message(
                    "The run in {folder} learnt from other data. Load the data it began with to go on.", folder=folder
                )
            )
        planned = _planned(folder)
        kept = _kept(folder, newest, planned)
    except BaseException:
        held.close()
        raise
    _sweep(folder)
    home = RunFiles(folder, lock=held)
    home.has(names.CHECKPOINT, newest)
    if kept.best:
        home.has(names.BEST, kept.best)
    made = len(changes.until(planned, newest.checkpoint))
    return home, kept, newest.checkpoint, planned[made:]


def _locked(folder: Path) -> IO[bytes]:
    with worded(
        message("Could not go on in {folder}", folder=folder), message("Load its checkpoint as a model instead.")
    ):
        held = lock.hold(folder / names.LOCK)
    if held is None:
        raise UserError(
            message(
                "Another window or command is training the run in {folder}. Wait until it has ended.", folder=folder
            )
        )
    return held


def _planned(folder: Path) -> tuple[Changed, ...]:
    planned, troubles = changes.read(folder / names.PLANNED)
    if troubles:
        raise UserError(
            message(
                "The run in {folder} cannot be gone on with as it was meant: {troubles} "
                "Load its checkpoint as a model instead.",
                folder=folder,
                troubles=joined(troubles),
            )
        )
    return planned


def _kept(folder: Path, newest: Model, planned: Sequence[Changed]) -> Kept:
    record, here = read_run(folder), newest.checkpoint
    best = None
    with suppress(UserError):
        best = model.load(folder / names.BEST)
    return Kept(
        record.config or here.config,
        record.about.gone_on(),
        figures.rows_until(folder / names.METRICS, here.epoch),
        changes.lines_until(folder / names.CHANGES, here, record.about.batches_per_epoch),
        newest,
        best,
        [changes.line(change) for change in planned],
        figures.within_rows_until(folder / names.VALIDATIONS, here),
    )


def _sweep(folder: Path) -> None:
    """Remove what was being written when the power went."""
    with lock.editing(folder):  # lest a name that is being given at this moment be swept up too
        sweep(folder, older_than_s=-1)
