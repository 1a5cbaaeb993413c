"""The lessons in the list: those that come with Backswing, those of the person's own files, then the missions."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from core.studies.lessons.lesson import Lesson
from core.studies.lessons.lesson_file import ENDING, read_lesson, shipped_paths, translated_lesson
from core.studies.lessons.progress import LessonProgress
from core.studies.lessons.random_mission import PREFIX
from core.support.errors import UserError
from core.support.language import translated
from core.support.wording import percent
from gui.base import preferences

_tr = QCoreApplication.translate
_FILES, _MOST_FILES = "lessons/files", 30


@dataclass(frozen=True, slots=True)
class Listed:
    """A lesson in the list. name: as progress knows it, of an own one its path, PREFIX for a mission at random.

    lesson: None where it cannot be read, for the reason in `failure`, and for a mission at random.
    """

    name: str
    lesson: Lesson | None
    failure: str = ""

    @property
    def is_own(self) -> bool:
        """True for one that does not come with Backswing."""
        return self.name.lower().endswith(ENDING)

    @property
    def is_random(self) -> bool:
        """True for a mission at random, which is composed when it begins."""
        return self.name == PREFIX

    @property
    def is_heading(self) -> bool:
        """True for the heading of the missions."""
        return not self.name

    @property
    def title(self) -> str:
        """Title, or the file's name."""
        if self.is_heading:
            return _tr("ListedLessons", "Rescue missions")
        if self.is_random:
            return _tr("ListedLessons", "A new one at random")
        return self.lesson.title if self.lesson else Path(self.name).name

    def is_done(self, progress: LessonProgress) -> bool:
        """Return whether every step is done."""
        return self.lesson is not None and progress.share(self.name, self.lesson) == 1

    def words(self, progress: LessonProgress) -> str:
        """Return how long it takes, how far the person is, and the points, in a line."""
        if self.is_heading:
            return _tr("ListedLessons", "networks that learn nothing")
        if self.is_random:
            return _rescued(progress)
        if self.lesson is None:
            return _tr("ListedLessons", "cannot be read")
        minutes = _tr("ListedLessons", "{minutes} min").format(minutes=self.lesson.minutes)
        share = progress.share(self.name, self.lesson)
        if not share:
            return minutes
        got, most = progress.points(self.name, self.lesson)
        words = (
            _tr("ListedLessons", "{points} of 1 point")
            if most == 1
            else _tr("ListedLessons", "{points} of {most} points")
        )
        points = words.format(points=f"{round(got, 1):g}", most=most) if most else ""
        done = "" if share == 1 else percent(int(100 * share) / 100, 0)
        return " · ".join(filter(None, (done, points, minutes)))


def _rescued(progress: LessonProgress) -> str:
    if not progress.rescued:
        return _tr("ListedLessons", "none rescued yet")
    best = f"{progress.best:.2f}".rstrip("0").rstrip(".")
    return _tr("ListedLessons", "{count} rescued, best {points}").format(count=progress.rescued, points=best)


def listed() -> Iterator[Listed]:
    """Yield every lesson in order."""
    ours = [Listed(name, translated_lesson(name)) for name in shipped_paths()]
    yield from (each for each in ours if each.lesson and not each.lesson.is_mission)
    yield from _own()
    yield Listed("", None)
    yield from (each for each in ours if each.lesson and each.lesson.is_mission)
    yield Listed(PREFIX, None)


def _own() -> Iterator[Listed]:
    for name in preferences.texts(_FILES):
        try:
            yield Listed(name, read_lesson(Path(name)))
        except UserError as error:
            yield Listed(name, None, translated(error))


def remember(path: str) -> None:
    """Remember a file of the person's own, the newest first."""
    others = [name for name in preferences.texts(_FILES) if name != path]
    preferences.settings().setValue(_FILES, [path, *others][:_MOST_FILES])


def forget(path: str) -> None:
    """Remember a file no longer; it stays where it is."""
    preferences.settings().setValue(_FILES, [name for name in preferences.texts(_FILES) if name != path])
