"""Watches over a step's task: each notices when it is done, says what is missing, and knows how to do it."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication

from core.config import RunConfig
from core.config.knobs import FIELDS
from core.events import Ending, EpochDone, Finished, Started
from core.studies.lessons.judging import FIRST_TRY, LATER_TRY
from core.studies.lessons.task import (
    Draw,
    Exercise,
    Press,
    RunExperiment,
    SetControl,
    SetKnobs,
    Show,
    Train,
)
from core.studies.step import FilePart
from core.support.language import translated
from core.support.wording import listed
from gui.lessons.messages import (
    Ask,
    ControlIs,
    Drawn,
    DrawNow,
    ExperimentEnded,
    Heard,
    Pressed,
    PressNow,
    Reported,
    RunNow,
    SetNow,
    SettingsAre,
    Shown,
    ShowNow,
    TrainNow,
    UseSettings,
)
from gui.session.knob_words import knob
from gui.session.setting_texts import setting

_tr = QCoreApplication.translate

Titles = Callable[[str], str]
"""Gives what a view, an action or a control is called on the screen, by its name."""

T = TypeVar("T", bound=FilePart)


class TaskWatch(Generic[T]):
    """Watch over a task. A kind of task has its own, in `watch_of`.

    is_done: the person, or the lesson for them, has done it. said, points: of an answer; None without one.
    """

    def __init__(self, task: T, titles: Titles) -> None:
        self.task, self.titles = task, titles
        self.is_done = False
        self.said, self.points = "", None

    said: str
    points: float | None

    def hear(self, heard: Heard) -> None:
        """Take notice of what has happened in the window."""

    def words(self) -> str:
        """Return what is to be done, or what is still missing, as a sentence."""
        return ""

    def ask(self) -> Ask | None:
        """Return what the window has to do in the person's place; None where only the person can."""
        return None


def settings_words(values: Mapping[str, Any], keys: Iterable[str]) -> str:
    """Name some of these settings and their values as the window does: "η to 0.25, Training images to 1000"."""
    named, config = [], RunConfig().changed(**values)  # all of them: one may not go without another
    for key in keys:
        about = knob(FIELDS.get(key, key))
        title = about.title if about.symbol.isascii() else about.symbol  # n alone says little
        named.append(_tr("TaskWatch", "{setting} to {value}").format(setting=title, value=setting(config, about.name)))
    return listed(named)


def missing(config: RunConfig, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return those of the values that the settings do not have."""
    wanted = RunConfig().changed(**values)
    fields = {key: FIELDS.get(key, key) for key in values}
    return {key: values[key] for key, field in fields.items() if getattr(wanted, field) != getattr(config, field)}


class SetWatch(TaskWatch[SetKnobs]):
    """Watch over settings. missing: values that they do not have yet."""

    def __init__(self, task: SetKnobs, titles: Titles) -> None:
        super().__init__(task, titles)
        self.missing: dict[str, Any] = dict(task.values)

    def hear(self, heard: Heard) -> None:  # noqa: D102 - as in the base
        if isinstance(heard, SettingsAre):
            self.missing = missing(heard.config, self.task.values)
            self.is_done = not self.missing

    def words(self) -> str:  # noqa: D102 - as in the base
        return _tr("TaskWatch", "Set {settings}.").format(settings=settings_words(self.task.values, self.missing))

    def ask(self) -> Ask:  # noqa: D102 - as in the base
        return UseSettings(self.task.values)


class TrainWatch(TaskWatch[Train]):
    """Watch over a run with the task's settings. has_begun: one has begun since the step did; no earlier one counts.

    missing: values that the settings do not have yet. goes_on: it goes on from another run, so that it does not count.
    """

    def __init__(self, task: Train, titles: Titles) -> None:
        super().__init__(task, titles)
        self.missing: dict[str, Any] = {}
        self._epoch, self._epochs = 0, 0
        self.has_begun = self.goes_on = self._stopped = False

    def counts(self, heard: Reported) -> bool:
        """Tell whether a run is the one that the task asks for."""
        return self.has_begun and not self.goes_on and not missing(heard.config, self.task.values)

    def hear(self, heard: Heard) -> None:  # noqa: D102 - as in the base
        if isinstance(heard, SettingsAre):
            self.missing = missing(heard.config, self.task.values)
        elif isinstance(heard, Reported):
            if isinstance(heard.event, Started):
                self.has_begun, self._stopped = True, False
                self.goes_on = not heard.event.checkpoint.is_fresh
            if self.counts(heard):
                self._follow(heard)

    def _follow(self, heard: Reported) -> None:
        wanted, event = self.task.epochs, heard.event
        self._epochs = wanted or heard.config.epochs
        if isinstance(event, EpochDone):
            self._epoch = len(heard.course.epochs)
            self.is_done = wanted is not None and self._epoch >= wanted
        elif isinstance(event, Finished):
            self._stopped = event.ending is Ending.STOPPED
            self.is_done = not self._stopped
            self._epoch = 0

    def words(self) -> str:  # noqa: D102 - as in the base
        if self.missing:
            return _tr("TaskWatch", "Set {settings}, then press Train.").format(
                settings=settings_words(self.task.values, self.missing)
            )
        if self._stopped:
            return _tr("TaskWatch", "It was stopped too early: press Train again.")
        if self._epoch:
            words = _tr("TaskWatch", "Epoch {number} of {count} is done.")
            return words.format(number=self._epoch, count=self._epochs)
        return _tr("TaskWatch", "Press Train.")

    def ask(self) -> Ask:  # noqa: D102 - as in the base
        return TrainNow(self.task.values)


class _ExperimentWatch(TaskWatch[RunExperiment]):
    def hear(self, heard: Heard) -> None:
        if isinstance(heard, ExperimentEnded) and heard.name == self.task.experiment:
            self.is_done = True

    def words(self) -> str:
        from core.studies.experiments.gallery import (
            GALLERY,
        )  # here, as its import takes long

        title = translated(GALLERY[self.task.experiment].title)
        return _tr("TaskWatch", "Choose “{title}” under Experiments, then press Run.").format(title=title)

    def ask(self) -> Ask:
        return RunNow(self.task.experiment)


class _DrawWatch(TaskWatch[Draw]):
    def __init__(self, task: Draw, titles: Titles) -> None:
        super().__init__(task, titles)
        self._read: int | None = None

    def hear(self, heard: Heard) -> None:
        if isinstance(heard, Drawn):
            self._read = heard.digit
            self.is_done = not self.task.read or heard.digit == self.task.digit

    def words(self) -> str:
        digit = self.task.digit
        if self._read is not None:
            return _tr("TaskWatch", "It was read as {read}. It has to be read as {digit}.").format(
                read=self._read, digit=digit
            )
        if digit is None:
            return _tr("TaskWatch", "Draw a digit on the canvas.")
        if self.task.read:
            return _tr("TaskWatch", "Draw a {digit} that is read as {digit}.").format(digit=digit)
        return _tr("TaskWatch", "Draw a {digit} on the canvas.").format(digit=digit)

    def ask(self) -> Ask:
        return DrawNow(3 if self.task.digit is None else self.task.digit)


class _ShowWatch(TaskWatch[Show]):
    def hear(self, heard: Heard) -> None:
        if isinstance(heard, Shown):
            self.is_done = heard.view == self.task.view

    def words(self) -> str:
        return _tr("TaskWatch", "Open “{view}”.").format(view=self.titles(self.task.view))

    def ask(self) -> Ask:
        return ShowNow(self.task.view)


class _PressWatch(TaskWatch[Press]):
    def hear(self, heard: Heard) -> None:
        if isinstance(heard, Pressed):
            self.is_done = heard.name == self.task.action

    def words(self) -> str:
        return _tr("TaskWatch", "Press “{button}”.").format(button=self.titles(self.task.action))

    def ask(self) -> Ask:
        return PressNow(self.task.action)


class _ControlWatch(TaskWatch[SetControl]):
    def hear(self, heard: Heard) -> None:
        if isinstance(heard, ControlIs) and heard.name == self.task.control:
            self.is_done = any(_is_same(value, self.task.value) for value in heard.values)

    def words(self) -> str:
        words, value = _tr("TaskWatch", "Set “{control}” to {value}."), self.task.value
        if isinstance(value, bool):
            words = _tr("TaskWatch", "Switch “{control}” on.") if value else _tr("TaskWatch", "Switch “{control}” off.")
        return words.format(control=self.titles(self.task.control), value=value)

    def ask(self) -> Ask:
        return SetNow(self.task.control, self.task.value)


def _is_same(value: object, wanted: object) -> bool:
    if isinstance(value, float) and isinstance(wanted, int | float):
        return abs(value - wanted) <= 1e-6 * max(1.0, abs(wanted))
    return value == wanted


class ExerciseWatch(TaskWatch[Exercise]):
    """Watch over a question: answers are checked; the first try counts most, being shown the answer nothing."""

    def __init__(self, task: Exercise, titles: Titles) -> None:
        super().__init__(task, titles)
        self.tries = 0

    def answer(self, given: float) -> None:
        """Check an answer: the number of an option, from 1, or the number itself."""
        self.tries += 1
        self.said = f"{given:g}" if self.task.right is None else self.task.options[int(given) - 1].text
        if self.task.is_right(given):
            self.is_done, self.points = True, FIRST_TRY if self.tries == 1 else LATER_TRY

    def give_up(self) -> None:
        """Show the answer."""
        self.is_done, self.said, self.points = True, "", 0.0

    def words(self) -> str:  # noqa: D102 - as in the base
        if self.tries:
            return _tr("TaskWatch", "Not “{answer}”. Hint: {hint}").format(answer=self.said, hint=self.task.hint)
        return ""


WATCHES: dict[type[FilePart], Callable[[Any, Titles], TaskWatch[Any]]] = {
    SetKnobs: SetWatch,
    Train: TrainWatch,
    RunExperiment: _ExperimentWatch,
    Draw: _DrawWatch,
    Show: _ShowWatch,
    Press: _PressWatch,
    SetControl: _ControlWatch,
    Exercise: ExerciseWatch,
}
"""Watch of each kind of task but the rescue."""
