"""A run that is to be done: new, from a model, continued where it was cut off, done again, or only scored."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset
from core.events import Changed, Event
from core.storage.runs import changes, names
from core.storage.runs.folder import RunFolder
from core.storage.runs.record import RunRecord
from core.support.errors import UserError
from core.support.messages import joined, message
from core.trainer import replay
from core.training.controls import Controls
from core.training.recorded_changes import check
from core.training.scored_run import scored_run


@dataclass(frozen=True, slots=True)
class Undertaking:
    """A run to be done: of `config` on `data` from `start`, None for the beginning.

    name: what its folder calls it; command: the command line that asks for it, "" for the window. interrupted: the
    folder of a run to go on with, whose checkpoint says from where and how it goes on. is_kept: False for a run that
    could not be gone on with, so that no folder is made.
    changes: live changes of another run, each made again where it was made. before: the folder of the run that `start`
    is of, where it was kept. is_trained: False for weights altered by hand, which are scored and kept as they are.
    """

    config: RunConfig
    data: Dataset
    start: Checkpoint | None = None
    name: str = ""
    interrupted: Path | None = None
    is_kept: bool = True
    changes: Sequence[Changed] = ()
    before: Path | None = None
    command: str = ""
    is_trained: bool = True

    def begun(self, controls: Controls) -> tuple[RunFolder | None, Iterator[Event]]:
        """Return the folder in which it is kept, and its events. Raises UserError; then no folder is left open."""
        if self.interrupted:
            return self._gone_on_with(self.interrupted, controls)
        # What cannot be trained leaves no folder.
        if self.is_trained or self.start is None:
            events = replay(self.config, self.data, self.changes, controls, self.start)
        else:
            events = scored_run(self.start, self.data)
        if not self.is_kept:
            return None, events
        folder = RunFolder.begin(
            self.config,
            self.data.name,
            self.data.fingerprint,
            self.start,
            name=self.name,
            before=self.before,
            command=self.command,
            planned=self.changes,
        )
        return folder, events

    def _gone_on_with(self, interrupted: Path, controls: Controls) -> tuple[RunFolder, Iterator[Event]]:
        folder = RunFolder.go_on(interrupted, self.data.fingerprint)
        here = folder.start or Checkpoint.fresh(self.config)
        try:
            return folder, replay(here.config, self.data, folder.planned, controls, here, cut_off=True)
        except UserError:
            folder.close(to_go_on=True)
            raise


def script_of(record: RunRecord) -> tuple[RunConfig, tuple[Changed, ...]]:
    """Return the settings that a kept run began with and its live changes, for `core.trainer.replay`.

    Raises UserError, with what is missing, where these alone do not give its curve again.
    """
    config, begun = record.config, record.about
    made, troubles = changes.read(record.folder / names.CHANGES, begun.batches_per_epoch)
    missing = [*record.first_troubles, *troubles]
    if begun.from_epoch or begun.from_run:
        missing.append(
            message(
                "It went on from epoch {epoch:,} of another run, which is not in its folder.", epoch=begun.from_epoch
            )
        )
    if config is None or missing:
        told = message("The run in {folder} cannot be done again.", folder=record.folder)
        raise UserError(joined([told, *missing]))
    check(config, made, message("The record in {folder}", folder=record.folder))
    return config, made
