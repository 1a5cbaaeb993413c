"""All runs of this window and of the disk: what came, what is current, what moved."""

from bisect import insort
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from core.config import RunConfig
from core.events import BatchDone, Ending, EpochDone, Event, Started
from gui.session.event_writer import write
from gui.session.parent_curves import lay_before, take_up
from gui.session.run import RunCurve, RunEpoch, RunHistory, RunSeries

__all__ = ["History", "RunCurve", "RunEpoch", "RunHistory", "RunSeries"]


class History:
    """All runs, oldest first. version moves with every change: who draws looks at it now and then.

    growth: how many of the changes were nothing but a piece of the current run's curves.
    """

    def __init__(self) -> None:
        self.runs: list[RunHistory] = []
        self.version = self.growth = 0
        self._last_number = 0
        self._interrupted: RunHistory | None = None  # what the disk has of the run that is about to go on

    @property
    def current(self) -> RunHistory | None:
        """The newest run of this session: the one whose events `add` writes down."""
        return next((run for run in reversed(self.runs) if run.is_of_this_session), None)

    @property
    def next_number(self) -> int:
        """The number of the run that `begin` would make."""
        return self._last_number + 1

    def begin(self, config: RunConfig, name: str) -> RunHistory:
        """A new run; the events that follow are its own."""
        self._interrupted = None
        self._last_number += 1  # one that was removed may be put back: its number is not given again
        self.runs.append(RunHistory(self._last_number, name, config, started=datetime.now(UTC)))
        self.version += 1
        return self.runs[-1]

    def admit(self, run: RunHistory) -> RunHistory:
        """A run that was trained beside, as in a race, joins as the newest; what is current stays so.

        It gets its number here, and with that its colour.
        """
        self._last_number += 1
        run.number, run.is_guest = self._last_number, True
        self.runs.append(run)
        self.version += 1
        return run

    def put_in(self, runs: Sequence[RunHistory]) -> None:
        """Runs from the disk, or that were removed; each goes where its number belongs."""
        for run in runs:
            insort(self.runs, run, key=lambda each: each.number)
        self.version += 1

    def tie(self, folder: Path) -> None:
        """The newest run is kept in `folder`; what was read there before is the same run, its star and note too."""
        run = self.current
        if run:
            for known in [each for each in self.runs if each is not run and each.folder == folder]:
                run.star, run.note, run.started = known.star, known.note, known.started
                self.runs.remove(known)
                self._interrupted = known
            run.folder = folder
            self.version += 1

    def touch(self) -> None:
        """Something of a run was changed: its star, its note, its curves."""
        self.version += 1

    def rename(self, run: RunHistory, name: str) -> None:
        """Call a run something else."""
        run.name = name
        self.version += 1

    def remove(self, run: RunHistory) -> None:
        """Forget a run that has ended."""
        self.runs.remove(run)
        self.version += 1

    def abandon(self) -> None:
        """The newest run was cut off without a last event."""
        run = self.current
        if run and run.ending is None:
            run.ending, run.paused = Ending.STOPPED, False
            self.version += 1

    def add(self, event: Event) -> None:
        """Write down an event of the current run. Raises ValueError when there is none."""
        run = self.current
        if run is None:
            raise ValueError("no run has begun")
        write(run, event)
        if isinstance(event, Started):
            before, self._interrupted = self._interrupted, None
            if before and before.epochs:
                take_up(run, before, event.checkpoint)
            else:
                lay_before(run, event.checkpoint, reversed(self.runs))
        self.version += 1
        self.growth += isinstance(event, BatchDone | EpochDone)
