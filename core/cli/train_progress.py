"""Progress of `train`: stores the run's events, prints a line per epoch, shows a progress bar in a terminal."""

import sys
from collections.abc import Iterator
from typing import NoReturn

from tqdm import tqdm

from core.checkpoint import Checkpoint
from core.cli import train_output
from core.cli.output import complain, say, say_json
from core.config import RunConfig
from core.events import BatchDone, Changed, Diverged, Ending, EpochDone, Event, Finished, Midway, Started, Validated
from core.storage.runs.folder import RunFolder
from core.support.language import translated
from core.support.messages import message


class TrainProgress:
    """Progress of a run. kept: folder for its events, None for none. diverged: the event, if the run diverged.

    engine: what trains, as in Started.
    """

    def __init__(self, kept: RunFolder | None, as_json: bool) -> None:
        self.diverged: Diverged | None = None
        self.engine = ""
        self._kept, self._as_json, self._trouble = kept, as_json, ""

    def follow(self, events: Iterator[Event]) -> Finished:
        """Consume the events until the run has ended or is stopped."""
        with _bar() as bar:
            for event in events:
                self._keep(event)
                match event:
                    case Started(checkpoint=start, train_images=images):
                        config = start.config
                        bar.reset(config.epochs * images)
                        bar.n = bar.initial = start.epoch * images + start.images
                        self.engine = event.engine
                        self._tell_start(start)
                    case BatchDone(position=position):
                        bar.update(round(position * images) - bar.n)
                    case EpochDone(epoch=epoch):
                        bar.update(epoch * images - bar.n)
                        self._tell_epoch(event, config)
                    case Validated():
                        self._tell_validation(event)
                    case Changed():
                        self._say(train_output.change_line(event))
                    case Diverged():
                        self.diverged = event
                    case Finished():
                        finished = event  # no return here: the run releases its resources after the last event
        return finished

    def saved(self, finished: Finished) -> None:
        """Mark the run as ended, after everything is saved; a stopped run can still be continued."""
        if finished.ending is not Ending.STOPPED and self._kept:
            self._kept.add(finished)

    def close(self) -> None:
        """Write the remaining events and close the folder."""
        if self._kept:
            self._kept.close()
            self._tell_trouble(self._kept)

    def _keep(self, event: Event) -> None:
        if self._kept:
            self._kept.add(Midway(event.checkpoint) if isinstance(event, Finished) else event)
            self._tell_trouble(self._kept)

    def _tell_trouble(self, kept: RunFolder) -> None:
        """Report when the run cannot be saved, and when it can again."""
        if kept.trouble != self._trouble:
            self._trouble = kept.trouble
            with tqdm.external_write_mode():
                complain(self._trouble or message("The run can be saved again: nothing is missing."))

    def _tell_start(self, start: Checkpoint) -> None:
        if self._kept and not start.is_fresh:
            self._say(
                message(
                    "Continuing the run in {folder} after {epochs}.",
                    folder=self._kept.folder,
                    epochs=train_output.count(start.epoch),
                )
            )

    def _tell_epoch(self, event: EpochDone, config: RunConfig) -> None:
        if self._as_json:
            with tqdm.external_write_mode():
                say_json(train_output.epoch_record(event))
        else:
            self._say(train_output.epoch_line(event, config))

    def _tell_validation(self, event: Validated) -> None:
        if self._as_json:
            with tqdm.external_write_mode():
                say_json(train_output.validation_record(event))
        else:
            self._say(train_output.validation_line(event))

    def _say(self, line: str) -> None:
        if not self._as_json:
            with tqdm.external_write_mode():
                say(line)


def _bar() -> "tqdm[NoReturn]":
    """Return a progress bar of training images with the time left; hidden unless stderr is a terminal."""
    return tqdm(unit=" " + translated(message("images")), unit_scale=True, disable=None, leave=False, file=sys.stderr)
