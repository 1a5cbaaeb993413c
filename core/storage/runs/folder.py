"""A run that is kept as it goes: fed with the trainer's events, it writes them in a thread of its own."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.events import BatchDone, Changed, Diverged, Ending, EpochDone, Event, Finished, Started, Validated
from core.storage.model import Model
from core.storage.runs import about, changes, figures, names
from core.storage.runs.fallback_writer import FallbackWriter
from core.storage.runs.resuming import found
from core.storage.runs.run_files import Kept, RunFiles
from core.storage.runs.writer import Writer
from core.support.messages import message
from core.support.paths import runs_dir

CLOSE_S = 1.5
"""For the last write; a program that ends waits no longer."""


class RunFolder:
    """Feed it every event of one `core.trainer.train`, from one thread, then `close` it. No disk makes it fail or wait.

    start: where to go on from; None: from the beginning. planned: live changes that the run is to make by itself yet.
    """

    def __init__(self, home: RunFiles, kept: Kept, start: Checkpoint | None, planned: Sequence[Changed] = ()) -> None:
        self.start, self.planned = start, planned
        self._goes_on = kept.checkpoint is not None
        self._rows, self._changes, self._within = list(kept.rows), list(kept.changes), list(kept.within)
        self._kept = replace(kept, rows=self._rows, changes=self._changes, within=self._within)
        self._validated: Validated | None = None
        self._keeper = FallbackWriter(home)
        self._writer = Writer(lambda: self._keeper.keep(self._kept))
        self._writer.ask()

    @classmethod
    def begin(
        cls,
        config: RunConfig,
        data_name: str,
        fingerprint: str,
        start: Checkpoint | None = None,
        *,
        name: str = "",
        before: Path | None = None,
        command: str = "",
        planned: Sequence[Changed] = (),
    ) -> "RunFolder":
        """A new run below `core.support.paths.runs_dir`. data_name, fingerprint: as of the Dataset.

        name: what to call it.

        start: as given to the trainer; before: the folder of the run that `start` is of, where that is kept. Where no
        folder can be made, `trouble` says so. command: the command line that asked for it. planned: live changes that
        are given to the trainer.
        """
        from_run = before.name if before and start else ""
        told = about.begun_now(name, data_name, fingerprint, start.epoch if start else 0, from_run, command)
        home = RunFiles(runs_dir() / names.new_name())
        with suppress(OSError):  # it is tried again, and told, when the first files are written
            home.make()
        lines = [changes.line(change) for change in planned]
        return cls(home, Kept(config, told, [figures.HEAD], [], planned=lines), start, planned)

    @classmethod
    def go_on(cls, folder: Path, fingerprint: str = "") -> "RunFolder":
        """Go on with the run in `folder` from its checkpoint: see `core.studies.undertaking`.

        What was written of the time after the checkpoint is dropped; that time comes again, the same. Raises UserError
        when the checkpoint cannot be read, another window writes this run, or `fingerprint` is not that of its data.
        """
        return cls(*found(folder, fingerprint))

    @property
    def folder(self) -> Path:
        """The folder in which the run is kept now."""
        return self._keeper.folder

    @property
    def trouble(self) -> str:
        """A sentence while something cannot be kept, else ""; it may come a moment after the event."""
        return self._keeper.trouble

    def add(self, event: Event) -> None:
        """Take in an event; what it brings is written soon. Takes microseconds."""
        if isinstance(event, BatchDone):
            return
        if isinstance(event, EpochDone):
            self._rows.append(figures.row(event))
        elif isinstance(event, Validated):
            self._validated = event
            self._within += [] if self._within else [figures.WITHIN_HEAD]
            self._within.append(figures.within_row(event))
        elif isinstance(event, Changed):
            self._changes.append(changes.line(event))
        told = self._kept.about.model_copy(update=_words(event))
        if isinstance(event, Started):
            told = told.trained_by(event.engine, goes_on=self._goes_on)
        self._kept = self._with_models(replace(self._kept, about=told), event)
        self._writer.ask()

    def close(self, *, to_go_on: bool = False) -> None:
        """Write what is left and let go of the folder, once the last event has been added or none will come.

        A run without a last event counts as interrupted: the next start offers to go on. to_go_on: so does this one,
        though it was stopped, as when the window closes. Takes CLOSE_S at most, whatever the disk does.
        """
        if to_go_on:
            self._kept = replace(self._kept, about=self._kept.about.model_copy(update={"ending": None}))
        self._writer.ask()
        if self._writer.close(CLOSE_S):
            self._keeper.close()
        else:
            self._keeper.trouble = message(
                "{folder} does not answer: the end of this run may not be kept.", folder=self.folder
            )

    def _with_models(self, kept: Kept, event: Event) -> Kept:
        here: Checkpoint | None = getattr(event, "checkpoint", None)  # of any event that has one
        if here is None:
            return kept
        if isinstance(event, Finished):
            is_best = event.ending is Ending.REACHED  # no validation before was as good
        else:
            is_best = isinstance(event, EpochDone) and event.is_best
        model = kept.checkpoint
        if model is None or model.checkpoint is not here:
            scores = _scores(event) if isinstance(event, EpochDone) else _scores_within(self._validated, here)
            model = Model(here, kept.about.fingerprint, scores, engine=kept.about.engine)
        return replace(kept, checkpoint=model, best=model if is_best else kept.best)


def _words(event: Event) -> dict[str, Any]:
    """Return the fields of run.toml that an event changes."""
    match event:
        case Started(batches_per_epoch=batches, train_images=images):
            return {"batches_per_epoch": batches, "train_images": images}
        case Diverged():
            return {"remark": f"{event.why} {event.advice}"}
        case Finished(ending=ending):
            return {"ending": ending.name.lower()}
    return {}


def _scores(event: EpochDone) -> dict[str, float]:
    """Of what answers at the end of this epoch, as far as it was scored; {} where an earlier epoch's weights answer."""
    if event.checkpoint.best_epoch not in (0, event.epoch):
        return {}
    answers = event.answering
    scores = {"validation_accuracy": answers.accuracy, "validation_cost": answers.data_cost}
    if not event.averaged:
        scores |= {"train_accuracy": event.train.accuracy, "train_cost": event.train.data_cost}
    return scores


def _scores_within(event: Validated | None, here: Checkpoint) -> dict[str, float]:
    """Of what answers `here`, within an epoch, if that is where the last validation was; else {}."""
    if event is None or here.best_theta is not None or (event.epoch - 1, event.batch) != (here.epoch, here.batch):
        return {}
    return {"validation_accuracy": event.answering.accuracy, "validation_cost": event.answering.data_cost}
