"""Every lesson that comes with Backswing, played from its start to its end."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.data.synthetic.styles import written
from core.studies.lessons.lesson_file import shipped
from core.studies.lessons.task import Press, SetControl
from gui.lessons.allowed import refusals
from gui.window import named_controls
from gui.window.main_window import MainWindow
from tests.gui.lessons.player import play


@pytest.mark.slow
@pytest.mark.parametrize("name", shipped())
def test_a_lesson_can_be_played_from_its_start_to_its_end(qtbot: QtBot, window: MainWindow, name: str) -> None:
    lesson = shipped()[name]
    for digit in range(3):
        window.mine.keep(
            next(written(digit)), digit
        )  # what a person has kept before, so that there is something to learn
    window.lessons.begin(name)
    play(qtbot, window, lesson)
    done = window.lessons.session.keeper.progress
    assert done.share(name, lesson) == 1
    got, most = done.points(name, lesson)
    assert 0 <= got <= most


def test_lessons_speak_only_of_what_the_window_has(window: MainWindow) -> None:
    faults = list[str]()
    window.views.views()
    for name, lesson in shipped().items():
        faults += [f"{name}: {refused}" for refused in refusals(lesson, window.views.titles())]
        for step in lesson.steps:
            wanted = [*step.look, *([step.task.control] if isinstance(step.task, SetControl) else [])]
            missing = [each for each in wanted if window.findChild(QWidget, each) is None]
            if isinstance(step.task, Press) and not named_controls.action_of(window, step.task.action):
                missing.append(step.task.action)
            faults += [f"{name}, {step.name}: nothing is called {each}" for each in missing]
    assert not faults
