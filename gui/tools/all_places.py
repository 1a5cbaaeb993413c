"""Places of the window that its views do not show: each dialog, each context menu, each step of each lesson."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.studies.lessons.lesson_file import shipped_paths
from gui.base import questions
from gui.window.main_window import MainWindow

_MOMENT_MS, _PATIENCE = 30, 40
"""Between two looks whether everything has its place, and how often."""


def lesson_steps(window: MainWindow) -> Iterator[str]:
    """Show each step of each lesson, with its answer too where it asks something; yield the name of each."""
    for name in shipped_paths():
        window.lessons.begin(name, anew=True)
        session = window.lessons.session
        assert session.lesson
        for number in range(len(session.lesson.steps) + 1):
            _wait_for_places(window.lessons.card)
            yield f"lesson {name} {number + 1}"
            session.go_on()
        session.leave()


def dialogs(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Open each dialog and each context menu; yield it by its name, and close it."""
    for name, open_one in DIALOGS.items():
        before = {*QApplication.topLevelWidgets()}
        open_one(window)
        QTest.qWait(_MOMENT_MS)
        for opened in [each for each in QApplication.topLevelWidgets() if each not in before and each.isVisible()]:
            _wait_for_places(opened)
            yield name, opened
            opened.close()


def _wait_for_places(part: QWidget) -> None:
    """Wait until no widget moves any more."""
    before: list[QRect] = []
    for _ in range(_PATIENCE):
        QTest.qWait(_MOMENT_MS)
        now = [each.geometry() for each in (part, *part.findChildren(QWidget))]
        if now == before:
            return
        before = now


def _nothing(*_: object) -> None:
    """Do nothing."""


def _compare(window: MainWindow) -> None:
    window.runs.rows.tick_only(window.workbench.history.runs)
    window.runs.compare()


def _canvas_menu(window: MainWindow) -> None:
    window.draw.canvas.menu().popup(window.pos())


def _runs_menu(window: MainWindow) -> None:
    window.runs.menu().popup(window.pos())


DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "keys": lambda window: window.help_menu.show_keyboard(),
    "glossary": lambda window: window.help_menu.show_glossary(),
    "updates": lambda window: window.help_menu.show_updates(),
    "about": lambda window: window.help_menu.show_about(),
    "save a lesson": lambda window: window.lesson_files.ask_save(),
    "find η": lambda window: window._find_eta(),
    "compare": _compare,
    "stop?": lambda window: questions.ask_to_stop(window, _nothing),
    "save?": lambda window: questions.ask_to_save(window, window.workbench.document.answerer.words, _nothing, _nothing),
    "replace?": lambda window: questions.ask_to_replace(window, "net.safetensors", _nothing),
    "preset": lambda window: window.knobs.presets.ask_name(),
    "menu of the canvas": _canvas_menu,
    "menu of the runs": _runs_menu,
}
"""Calls that open each dialog and each context menu."""
