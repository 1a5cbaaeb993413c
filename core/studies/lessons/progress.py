"""Progress through the lessons: what was done, said and scored; one small file of the person's own."""

import json
from collections.abc import Mapping
from pathlib import Path

from pydantic import Field, ValidationError

from core.storage.runs.reading import read_text
from core.studies.lessons.lesson import Lesson
from core.studies.lessons.random_mission import is_random
from core.studies.step import FilePart
from core.support.atomic import writing
from core.support.errors import UserError, shortened, worded
from core.support.messages import message
from core.support.paths import data_dir

_LARGEST = 1_000_000
_MOST_RESCUED = 1_000_000_000


class StepProgress(FilePart):
    """A step that was done. said: the answer, in words; points: of its prediction or exercise, None without one."""

    said: str = Field("", max_length=400)
    points: float | None = Field(None, ge=0, le=1)


class LessonProgress(FilePart):
    """All progress: of each lesson, by name, the steps that are done, by name. A value; changes give a new one.

    rescued: how many random missions; best: the most points of one.
    """

    lessons: dict[str, dict[str, StepProgress]] = Field(default_factory=dict)
    rescued: int = Field(0, ge=0, le=_MOST_RESCUED)
    best: float = Field(0.0, ge=0, le=1)

    def of(self, lesson: str) -> Mapping[str, StepProgress]:
        """Return the steps done of a lesson."""
        return self.lessons.get(lesson, {})

    def with_step(self, lesson: str, step: str, done: StepProgress) -> "LessonProgress":
        """Return the progress with a step done, again or for the first time."""
        return self.model_copy(update={"lessons": {**self.lessons, lesson: {**self.of(lesson), step: done}}})

    def with_rescue(self, points: float) -> "LessonProgress":
        """Return the progress with one more random mission."""
        rescued = min(self.rescued + 1, _MOST_RESCUED)
        return self.model_copy(update={"rescued": rescued, "best": max(self.best, points)})

    def without(self, lesson: str) -> "LessonProgress":
        """Return the progress with a lesson to do anew."""
        lessons = {name: steps for name, steps in self.lessons.items() if name != lesson}
        return self.model_copy(update={"lessons": lessons})

    def without_random(self) -> "LessonProgress":
        """Return the progress without the steps of random missions, which nobody sees again."""
        return self.model_copy(update={"lessons": {n: steps for n, steps in self.lessons.items() if not is_random(n)}})

    def share(self, name: str, lesson: Lesson) -> float:
        """Return the share of a lesson's steps that are done, 0..1."""
        done = sum(step.name in self.of(name) for step in lesson.steps)
        return done / len(lesson.steps)

    def points(self, name: str, lesson: Lesson) -> tuple[float, int]:
        """Return the points of a lesson's answers so far, and how many it can give."""
        got = (self.of(name).get(step.name) for step in lesson.scored)
        return sum(each.points or 0.0 for each in got if each), len(lesson.scored)


def file() -> Path:
    """Return the path of the progress, which need not exist."""
    return data_dir() / "lessons.json"


def read() -> LessonProgress:
    """Read the progress; none where there is no file. Raises UserError for a damaged one, which stays as it is."""
    path = file()
    if not path.exists():
        return LessonProgress()
    try:
        return LessonProgress.model_validate(json.loads(read_text(path, _LARGEST)))
    except (ValueError, ValidationError, RecursionError) as error:
        words = message(
            "Your progress in {path} is damaged: {why}. Delete that file, or move it away.",
            path=path,
            why=shortened(error),
        )
        raise UserError(words) from None


def write(progress: LessonProgress) -> None:
    """Keep the progress. Raises UserError."""
    path = file()
    with worded(message("Could not make the folder {folder}", folder=path.parent)):
        path.parent.mkdir(parents=True, exist_ok=True)
    with writing(path) as stream:
        stream.write(progress.model_dump_json(indent=1, exclude_defaults=True).encode())
