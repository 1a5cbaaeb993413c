"""Keeper of the progress through the lessons, which is read once and written after each step."""

from PySide6.QtCore import QObject, Signal

from core.studies.lessons import progress
from core.studies.lessons.progress import LessonProgress, StepProgress
from core.studies.lessons.random_mission import is_random
from core.support.errors import UserError
from core.support.language import translated


class ProgressKeeper(QObject):
    """Progress of this person. A damaged file stays as it is; what goes wrong is told once."""

    changed = Signal()

    failed = Signal(str)
    """Emitted with a sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_kept = True
        self._told = ""
        try:
            self.progress = progress.read()
        except UserError as error:
            self.progress, self._is_kept, self._told = LessonProgress(), False, translated(error)

    def tell(self) -> None:
        """Say what was wrong with the file, once somebody listens."""
        told, self._told = self._told, ""
        if told:
            self.failed.emit(told)

    def keep(self, lesson: str, step: str, done: StepProgress) -> None:
        """Keep a step as done; of random missions, the newest and how many were rescued."""
        new = self.progress.without_random() if is_random(lesson) else self.progress
        new = new.with_rescue(done.points) if is_random(lesson) and done.points else new
        self._take(new.with_step(lesson, step, done))

    def forget(self, lesson: str) -> None:
        """Let a lesson be done anew."""
        self._take(self.progress.without(lesson))

    def _take(self, new: LessonProgress) -> None:
        self.progress = new
        if self._is_kept:
            try:
                progress.write(new)
            except UserError as error:
                self._is_kept = False
                self.failed.emit(translated(error))
        self.changed.emit()
