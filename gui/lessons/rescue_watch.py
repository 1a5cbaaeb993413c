"""The watch over a rescue: seconds of training, the accuracy so far, hints, and giving up."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from core.config import RunConfig
from core.studies.lessons.rescue import Tally
from core.studies.lessons.task import Rescue, Task
from core.support.wording import joined_sentences, listed, with_percent_sign
from gui.lessons.messages import Ask, CureNow, Heard, Reported, SettingsAre
from gui.lessons.task_watch import WATCHES, TaskWatch, Titles, settings_words
from gui.session.setting_texts import setting

_tr = QCoreApplication.translate


class RescueWatch(TaskWatch[Rescue]):
    """Watch over a rescue. hints: how many were taken."""

    def __init__(self, task: Rescue, titles: Titles) -> None:
        super().__init__(task, titles)
        self.tally, self.hints = Tally(task), 0
        self._data = ""  # that the settings name

    @property
    def has_begun(self) -> bool:
        """True once a run of the rescue has begun."""
        return self.tally.config is not None

    def hear(self, heard: Heard) -> None:  # noqa: D102 - as in the base
        if isinstance(heard, SettingsAre):
            self._data = heard.config.data
        elif isinstance(heard, Reported):
            self.tally = self.tally.heard(heard.event, heard.config)
            if self.tally.is_rescued:
                self.is_done, self.points = True, self.tally.points(self.hints)
                self.said = self._result()

    def take_hint(self) -> None:
        """Take the next hint."""
        self.hints = min(self.hints + 1, len(self.task.hints))

    def give_up(self) -> None:
        """Be told the cure."""
        self.is_done, self.points = True, 0.0
        self.said = _tr("RescueWatch", "The cure: {settings}.").format(
            settings=settings_words(self.task.cure, self.task.cure)
        )

    def ask(self) -> Ask:
        """Return the cure."""
        return CureNow(self.task)

    def words(self) -> str:  # noqa: D102 - as in the base
        named = self.task.values.get("data")
        if named and self._data and named != self._data:
            return _tr("RescueWatch", "This mission is on {data}: choose it in the group Data.").format(
                data=setting(RunConfig(data=str(named)), "data")
            )
        return joined_sentences((self._seconds(), self._reached()))

    def _seconds(self) -> str:
        tally, task = self.tally, self.task
        words = _tr("RescueWatch", "{seconds} s of {all} s.")
        if tally.is_late:
            words = _tr("RescueWatch", "{seconds} s: the {all} s are over. Go on, for {points} points.")
        points = f"{tally.points(self.hints):.2g}"
        return words.format(seconds=f"{tally.seconds:.1f}", all=f"{task.seconds:g}", points=points)

    def _reached(self) -> str:
        """Return the accuracy so far, and what it was measured on if that is not all."""
        tally, goal = self.tally, _percent(self.task.accuracy)
        if tally.part is not None and tally.config:
            words = _tr("RescueWatch", "{accuracy} on {part}; the goal is {goal} on all.")
            return words.format(accuracy=_percent(tally.part), part=_part(tally.config), goal=goal)
        if tally.best is not None:
            return _tr("RescueWatch", "Best so far {accuracy} of {goal}.").format(
                accuracy=_percent(tally.best), goal=goal
            )
        return _tr("RescueWatch", "The goal is {goal}.").format(goal=goal)

    def _result(self) -> str:
        tally = self.tally
        words = _tr("RescueWatch", "{accuracy} after {seconds} s of training, hints: {hints}.")
        assert tally.best is not None
        return words.format(accuracy=_percent(tally.best), seconds=f"{tally.seconds:.1f}", hints=self.hints)


def _percent(share: float) -> str:
    return with_percent_sign(f"{100 * share:.1f}".removesuffix(".0")).replace(" ", "\u00a0")


def _part(config: RunConfig) -> str:
    """Name what a run is scored on."""
    images = f"{config.validation_images:,}".replace(",", "\u202f")
    if config.digits and config.validation_images:
        words = _tr("RescueWatch", "{count} validation images of the digits {digits}")
        return words.format(count=images, digits=listed(config.digits))
    if config.digits:
        return _tr("RescueWatch", "the digits {digits}").format(digits=listed(config.digits))
    if config.validation_images:
        return _tr("RescueWatch", "{count} validation images").format(count=images)
    return _tr("RescueWatch", "other data")


def watch_of(task: Task, titles: Titles) -> TaskWatch[Any]:
    """Return the watch over a task."""
    if isinstance(task, Rescue):
        return RescueWatch(task, titles)
    return WATCHES[type(task)](task, titles)
