"""Opening and saving of lesson files, in the File menu."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.config import RunConfig
from core.support.errors import UserError
from core.support.language import translated
from gui.base import preferences, questions

if TYPE_CHECKING:  # lessons are imported when one is wanted
    from core.studies.lessons.lesson import Lesson

ENDING = ".lesson.toml"


class LessonFiles(QObject):
    """Handlers of the entries for lessons."""

    openAsked = Signal(object)
    """Emitted with the Path of a lesson to begin."""

    said = Signal(str, str)
    """(sentence, kind "info" | "error")."""

    def __init__(self, window: QWidget, settings: Callable[[], tuple[RunConfig, str]]) -> None:
        """settings: gives the settings and the name of the view as they stand."""
        super().__init__(window)
        self._window, self._settings = window, settings

    def ask_open(self) -> None:
        """Ask for a lesson's file and begin it."""
        questions.ask_file(self._window, self.tr("Open lesson"), questions.lesson_files(), self.openAsked.emit)

    def ask_save(self) -> None:
        """Ask for the words of a lesson, then for its file."""
        from gui.lessons.save_dialog import SaveLessonDialog

        dialog = SaveLessonDialog(*self._settings(), self._window)
        dialog.made.connect(self._ask_file)
        dialog.open()

    def _ask_file(self, lesson: "Lesson") -> None:
        questions.ask_file(
            self._window,
            self.tr("Save as a lesson"),
            questions.lesson_files(),
            lambda path: self._save(lesson, path),
            save_as=str(preferences.last_folder() / f"my{ENDING}"),
        )

    def _save(self, lesson: "Lesson", path: Path) -> None:
        from core.studies.lessons.lesson_file import write_lesson

        whole = path if path.name.endswith(ENDING) else path.with_name(path.name.removesuffix(".toml") + ENDING)
        if whole != path and whole.exists():  # the dialog has not asked about that one
            self.said.emit(self.tr("{name} is there already: choose another name.").format(name=whole.name), "error")
            return
        try:
            write_lesson(whole, lesson)
        except UserError as error:
            self.said.emit(translated(error), "error")
        else:
            self.said.emit(self.tr("Saved {0}.").format(whole.name), "info")
