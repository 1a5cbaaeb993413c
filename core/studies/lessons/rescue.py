"""A rescue under way: the seconds of training it has taken, what its runs have reached, and its points."""

from dataclasses import dataclass, replace

from core.config import RunConfig
from core.events import EpochDone, Event, Finished, Scores, Started, Validated
from core.studies.lessons.task import Rescue

PER_HINT, AT_THE_END, LEAST = 0.15, 0.5, 0.1
"""Points that a hint costs, that are left when the seconds are used up, and that every rescue gets."""


def points(task: Rescue, seconds: float, hints: int) -> float:
    """Return the points of a rescue: 1 - 0.5 · seconds/all of them - 0.15 · hints, but at least 0.1.

    Later than that, 0.1.
    """
    if seconds > task.seconds:
        return LEAST
    return max(LEAST, 1 - (1 - AT_THE_END) * seconds / task.seconds - PER_HINT * hints)


def sick(task: Rescue, data: str) -> RunConfig:
    """Return the settings with which a rescue begins. data: to learn from where the task names none."""
    return RunConfig(data=data).changed(**task.values)


def cured(task: Rescue, data: str) -> RunConfig:
    """Return the settings that cure it."""
    return sick(task, data).changed(**task.cure)


@dataclass(frozen=True, slots=True)
class Tally:
    """Tally of a rescue. A value: events give a new one.

    ended: seconds of the runs that have ended; running: of the one under way; before: without its epoch under way.
    best: accuracy on all digits of the whole validation set; part: a newer one on fewer. None: none yet.
    config: of the newest run; None before the first.
    """

    task: Rescue
    ended: float = 0.0
    running: float = 0.0
    before: float = 0.0
    best: float | None = None
    part: float | None = None
    config: RunConfig | None = None

    @property
    def seconds(self) -> float:
        """Seconds of training since the rescue began."""
        return self.ended + self.running

    @property
    def is_rescued(self) -> bool:
        """True once a run has reached the accuracy."""
        return self.best is not None and self.best >= self.task.accuracy

    @property
    def is_late(self) -> bool:
        """True once the seconds are used up."""
        return self.seconds > self.task.seconds

    def points(self, hints: int) -> float:
        """Return the points of the rescue now."""
        return points(self.task, self.seconds, hints)

    def heard(self, event: Event, config: RunConfig) -> "Tally":
        """Return the tally after an event of a run, which has `config` now.

        The first run counts from its start: one that goes on from another network does not.
        """
        if isinstance(event, Started):
            is_first = self.config is None
            return self if is_first and not event.checkpoint.is_fresh else replace(self, config=config)
        if self.config is None:
            return self
        here = replace(self, config=config)
        match event:
            case EpochDone(seconds=seconds):
                done = self.before + seconds
                return replace(here, before=done, running=done)._scored(event.answering)
            case Validated(seconds=seconds):
                return replace(here, running=self.before + seconds)._scored(event.answering)
            case Finished(seconds=seconds):
                return replace(here, ended=self.ended + seconds, running=0.0, before=0.0)
        return here

    def _scored(self, scores: Scores) -> "Tally":
        if not self._counts:
            return replace(self, part=scores.accuracy)
        return replace(self, best=max(self.best or 0.0, scores.accuracy), part=None)

    @property
    def _counts(self) -> bool:
        """True if the newest run is scored on all digits of the whole validation set of the task's data."""
        config, named = self.config, self.task.values.get("data")
        return config is not None and not (config.digits or config.validation_images) and named in (None, config.data)
