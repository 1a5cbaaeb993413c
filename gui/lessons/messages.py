"""Messages between a lesson and the window: what has happened, and what the window is asked to do."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.config import RunConfig
from core.events import Event
from core.studies.experiments.claims import Outcome
from core.studies.experiments.course import Course, Courses
from core.studies.lessons.task import Rescue

Value = bool | int | float | str


# What has happened


@dataclass(frozen=True, slots=True)
class Drawn:
    """A stroke or a drawing was finished. digit: as which it was read; None: not read."""

    digit: int | None


@dataclass(frozen=True, slots=True)
class SettingsAre:
    """The settings, as they stand now."""

    config: RunConfig


@dataclass(frozen=True, slots=True)
class Reported:
    """Event of a run, and the course of that run so far. config: its settings now."""

    event: Event
    course: Course

    @property
    def config(self) -> RunConfig:
        """Settings of the run."""
        return self.course.run.config


@dataclass(frozen=True, slots=True)
class ExperimentEnded:
    """End of an experiment, with its findings and runs."""

    name: str
    outcome: Outcome
    courses: Courses


@dataclass(frozen=True, slots=True)
class Shown:
    """A view was opened."""

    view: str


@dataclass(frozen=True, slots=True)
class Pressed:
    """An action was triggered, or a button pressed, by its name."""

    name: str


@dataclass(frozen=True, slots=True)
class ControlIs:
    """Value that a control has now. values: it, in each way in which it can be said."""

    name: str
    values: tuple[Value, ...]


Heard = Drawn | SettingsAre | Reported | ExperimentEnded | Shown | Pressed | ControlIs


# What the window is asked to do


@dataclass(frozen=True, slots=True)
class UseSettings:
    """Request to set these settings."""

    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class TrainNow:
    """Request to set these settings, then to press Train."""

    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class RunNow:
    """Request to run an experiment."""

    experiment: str


@dataclass(frozen=True, slots=True)
class DrawNow:
    """Request to draw a digit on the canvas, one that is read as such if possible."""

    digit: int


@dataclass(frozen=True, slots=True)
class ShowNow:
    """Request to open a view."""

    view: str


@dataclass(frozen=True, slots=True)
class PressNow:
    """Request to press a button or trigger an action."""

    name: str


@dataclass(frozen=True, slots=True)
class SetNow:
    """Request to set a control."""

    name: str
    value: Value


@dataclass(frozen=True, slots=True)
class CureNow:
    """Request to set the cured settings of a rescue, and nothing else; a run under way ends first."""

    task: Rescue


Ask = UseSettings | CureNow | TrainNow | RunNow | DrawNow | ShowNow | PressNow | SetNow
