"""A run of `train` as it goes: kept in its folder, its epochs told line by line, a bar where there is a terminal."""

import sys
from collections.abc import Iterator
from typing import NoReturn

from tqdm import tqdm

from core.checkpoint import Checkpoint
from core.cli import train_output
from core.cli.output import complain, say, say_json
from core.config import RunConfig
from core.events import BatchDone, Changed, Diverged, Ending, EpochDone, Event, Finished, Midway, Started
from core.storage.runs.folder import RunFolder


class Progress:
    """Keeps a run's events, and tells each epoch. kept: where; None: nowhere. diverged: that it blew up."""

    def __init__(self, kept: RunFolder | None, as_json: bool) -> None:
        self.diverged: Diverged | None = None
        self._kept, self._as_json, self._trouble = kept, as_json, ""

    def follow(self, events: Iterator[Event]) -> Finished:
        """Train to the end, or until it is stopped."""
        with _bar() as bar:
            for event in events:
                self._keep(event)
                match event:
                    case Started(checkpoint=start, train_images=images):
                        config = start.config
                        bar.reset(config.epochs * images)
                        bar.n = bar.initial = start.epoch * images + start.images
                        self._tell_start(start)
                    case BatchDone(position=position):
                        bar.update(round(position * images) - bar.n)
                    case EpochDone(epoch=epoch):
                        bar.update(epoch * images - bar.n)
                        self._tell_epoch(event, config)
                    case Changed():
                        self._say(train_output.change_line(event))
                    case Diverged():
                        self.diverged = event
                    case Finished():
                        finished = event  # and not the last word: what the run holds is let go after it
        return finished

    def saved(self, finished: Finished) -> None:
        """All that was asked for is there: only now the run has ended; one that was stopped can be gone on with."""
        if finished.ending is not Ending.STOPPED and self._kept:
            self._kept.add(finished)

    def close(self) -> None:
        """Write what is left and let go of the folder."""
        if self._kept:
            self._kept.close()
            self._tell_trouble(self._kept)

    def _keep(self, event: Event) -> None:
        if self._kept:
            self._kept.add(Midway(event.checkpoint) if isinstance(event, Finished) else event)
            self._tell_trouble(self._kept)

    def _tell_trouble(self, kept: RunFolder) -> None:
        """Say when something cannot be kept, and when it can again."""
        if kept.trouble != self._trouble:
            self._trouble = kept.trouble
            with tqdm.external_write_mode():
                complain(self._trouble or "The run can be kept again: nothing of it is missing.")

    def _tell_start(self, start: Checkpoint) -> None:
        if self._kept and not start.is_fresh:
            self._say(f"Going on after {train_output.count(start.epoch)} with the run in {self._kept.folder}.")

    def _tell_epoch(self, event: EpochDone, config: RunConfig) -> None:
        if self._as_json:
            with tqdm.external_write_mode():
                say_json(train_output.epoch_record(event))
        else:
            self._say(train_output.epoch_line(event, config))

    def _say(self, line: str) -> None:
        if not self._as_json:
            with tqdm.external_write_mode():
                say(line)


def _bar() -> "tqdm[NoReturn]":
    """Images learnt from, and the time left; quiet where stderr is no terminal, gone at the end."""
    return tqdm(unit=" images", unit_scale=True, disable=None, leave=False, file=sys.stderr)
