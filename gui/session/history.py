"""The history of all runs of this window and on disk."""

from bisect import insort
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.events import BatchDone, Ending, EpochDone, Event, Started, Validated
from gui.session.event_writer import begin_count, write
from gui.session.parent_curves import lay_before, source_among, take_up
from gui.session.run import RunCurve, RunEpoch, RunHistory, RunSeries
from gui.session.run_names import number_in

__all__ = ["History", "RunCurve", "RunEpoch", "RunHistory", "RunSeries"]


class History:
    """All runs, oldest first. version: increases with every change, for views to check.

    growth: number of changes that only extended the current run's curves.
    """

    def __init__(self) -> None:
        self.runs: list[RunHistory] = []
        self.version = self.growth = 0
        self._last_number = self._last_named = 0
        self._source: RunHistory | None = None  # the run that the newest one continues
        self._interrupted: RunHistory | None = None  # the record on disk of the run being continued

    @property
    def current(self) -> RunHistory | None:
        """Newest run of this session, whose events `add` records."""
        return next((run for run in reversed(self.runs) if run.is_of_this_session), None)

    @property
    def next_number(self) -> int:
        """Number for the name of the next new run, above those in the names of all runs, also of removed ones."""
        return 1 + max([self._last_named, *(number_in(run.name) for run in self.runs)])

    def begin(self, config: RunConfig, name: str, source: RunHistory | None = None) -> RunHistory:
        """Create a run; the events that follow are recorded in it. source: the run that it continues, if known."""
        self._interrupted, self._source = None, source
        self._last_number += 1  # numbers are not reused, as a removed run may be restored
        self._last_named = max(self._last_named, number_in(name))
        self.runs.append(RunHistory(self._last_number, name, config, started=datetime.now(UTC)))
        self.version += 1
        return self.runs[-1]

    def admit(self, run: RunHistory) -> RunHistory:
        """Add a run trained elsewhere, as in a race, as the newest; the current run stays current.

        Its number, and thus its colour, is set here.
        """
        self._last_number += 1
        run.number, run.is_guest = self._last_number, True
        self.runs.append(run)
        self.version += 1
        return run

    def put_in(self, runs: Sequence[RunHistory]) -> None:
        """Insert runs from disk or removed ones, sorted by their numbers."""
        for run in runs:
            insort(self.runs, run, key=lambda each: each.number)
        self.version += 1

    def source_of(self, start: Checkpoint, place: Path | None) -> RunHistory | None:
        """Return the run that `start` is a checkpoint of, or None. place: its run folder or model file, if known."""
        known = next((run for run in reversed(self.runs) if place and place in (run.folder, run.file)), None)
        return known or source_among(reversed(self.runs), start)

    def tie(self, folder: Path) -> None:
        """Set the folder of the newest run and merge it with an earlier record of the same folder."""
        run = self.current
        if run:
            for known in [each for each in self.runs if each is not run and each.folder == folder]:
                run.star, run.note, run.started = known.star, known.note, known.started
                self.runs.remove(known)
                self._interrupted = known
            run.folder = folder
            self.version += 1

    def touch(self) -> None:
        """Mark a change of a run's star, note or curves."""
        self.version += 1

    def remove(self, run: RunHistory) -> None:
        """Remove an ended run."""
        self._last_named = max(self._last_named, number_in(run.name))
        self.runs.remove(run)
        self.version += 1

    def abandon(self) -> None:
        """Mark the newest run as stopped, if it ended without a last event."""
        run = self.current
        if run and run.ending is None:
            run.ending, run.paused = Ending.STOPPED, False
            self.version += 1

    def add(self, event: Event) -> None:
        """Record an event of the current run. Raises ValueError when there is none."""
        run = self.current
        if run is None:
            raise ValueError("no run has begun")
        write(run, event)
        if isinstance(event, Started):
            before, self._interrupted = self._interrupted, None
            if before and before.epochs:
                take_up(run, before, event.checkpoint)
            elif not event.checkpoint.is_fresh:
                others = (other for other in reversed(self.runs) if other is not run)
                lay_before(run, event.checkpoint, self._source or source_among(others, event.checkpoint))
            begin_count(run)
        self.version += 1
        self.growth += isinstance(event, BatchDone | Validated | EpochDone)
