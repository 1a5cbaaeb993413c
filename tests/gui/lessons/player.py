"""A person who plays a lesson from its first step to its last, with the buttons of the card and the real controls."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.studies.lessons.lesson import Lesson
from core.studies.lessons.task import Exercise
from gui.lessons.lesson_session import Phase, StepState
from gui.window.main_window import MainWindow

PATIENCE_MS = 60_000


def button(window: MainWindow, name: str) -> QAbstractButton:
    found = [each for each in window.lessons.card.findChildren(QToolButton, name) if each.isVisible()]
    assert len(found) == 1, f"{len(found)} visible buttons are called {name}"
    return found[0]


def click(window: MainWindow, name: str) -> None:
    """Click a button of the card with the mouse."""
    target = button(window, name)
    assert target.isEnabled(), name
    QTest.mouseClick(target, Qt.MouseButton.LeftButton)


def state(window: MainWindow) -> StepState:
    found = window.lessons.session.state
    assert found is not None
    return found


def is_done(window: MainWindow) -> bool:
    return state(window).phase is Phase.DONE


def play(qtbot: QtBot, window: MainWindow, lesson: Lesson) -> None:
    """Play the lesson under way to its end: say the last option, let the task be done, answer right."""
    session = window.lessons.session
    for number, step in enumerate(lesson.steps):
        assert session.index == number, step.name
        play_step(qtbot, window)
        assert is_done(window), step.name
        click(window, "lessonNextButton")
    assert session.is_at_end


def play_step(qtbot: QtBot, window: MainWindow) -> None:
    """Predict, then do the task of the step shown."""
    step = state(window).step
    if state(window).phase is Phase.ASKING:
        click(window, f"option{len(step.predict.options)}Button" if step.predict.options else "skipPredictionButton")
    if isinstance(step.task, Exercise):
        answer(window, step.task)
    elif step.task and not is_done(window):
        stop_what_is_in_the_way(qtbot, window)
        click(window, "doItButton")
    qtbot.waitUntil(lambda: is_done(window), timeout=PATIENCE_MS)


def stop_what_is_in_the_way(qtbot: QtBot, window: MainWindow) -> None:
    stop = window.lessons.card.findChild(QWidget, "lessonStopButton")
    if stop.isVisible():
        click(window, "lessonStopButton")
        qtbot.waitUntil(lambda: not window.workbench.session.is_active)


def answer(window: MainWindow, exercise: Exercise) -> None:
    if exercise.right is not None:
        click(window, f"answer{exercise.right}Button")
        return
    field = window.lessons.card.findChild(QLineEdit, "exerciseAnswerField")
    QTest.keyClicks(field, f"{exercise.answer!r}")
    QTest.keyClick(field, Qt.Key.Key_Return)
