"""A person who plays a lesson from its first step to its last, with the buttons of the card and the real controls."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.exceptions import TimeoutError as PatienceError
from pytestqt.qtbot import QtBot

from core.studies.lessons.lesson import Lesson
from core.studies.lessons.task import Exercise
from gui.lessons.lesson_session import Phase, StepState
from gui.widgets.plots.drawn_curve import DrawnCurve
from gui.window.main_window import MainWindow

PATIENCE_MS = 20_000


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
        predict(window)
    if isinstance(step.task, Exercise):
        answer(window, step.task)
    elif step.task and not is_done(window):
        stop_what_is_in_the_way(qtbot, window)
        click(window, "doItButton")
    try:
        qtbot.waitUntil(lambda: is_done(window), timeout=PATIENCE_MS)
    except PatienceError:
        watch = state(window).watch
        said = watch.words() if watch else ""
        raise AssertionError(f"step {step.name}: {said} The window says: {window.progress.message}") from None


def predict(window: MainWindow) -> None:
    """Say the last option, or draw a curve upwards with the mouse."""
    question = state(window).step.predict
    if question.options:
        click(window, f"lessonOption{len(question.options)}Button")
        return
    click(window, "lessonDrawCurveButton")
    place = window.views.lessons.sketch
    draw_curve(place.plot, [(0.0, 0.9), (0.3, 0.3), (1.0, 0.1)])
    QTest.mouseClick(place.findChild(QToolButton, "saySketchButton"), Qt.MouseButton.LeftButton)


def draw_curve(plot: DrawnCurve, points: Sequence[tuple[float, float]]) -> None:
    """Draw with the mouse; points in shares of the plot's width and height, from the top left."""
    frame = plot.place()
    at = [QPoint(round(frame.left() + x * frame.width()), round(frame.top() + y * frame.height())) for x, y in points]
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at[0])
    for point in at[1:]:
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(point),
            plot.mapToGlobal(QPointF(point)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(plot, move)
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at[-1])


def stop_what_is_in_the_way(qtbot: QtBot, window: MainWindow) -> None:
    stop = window.lessons.card.findChild(QWidget, "lessonStopButton")
    if stop.isVisible():
        click(window, "lessonStopButton")
        qtbot.waitUntil(lambda: not (window.workbench.session.is_active or window.views.is_running))


def answer(window: MainWindow, exercise: Exercise) -> None:
    if exercise.right is not None:
        click(window, f"answer{exercise.right}Button")
        return
    field = window.lessons.card.findChild(QLineEdit, "exerciseAnswerField")
    QTest.keyClicks(field, f"{exercise.answer!r}")
    QTest.keyClick(field, Qt.Key.Key_Return)
