"""States of the window for pictures: trained, a digit drawn, a view open."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from core.config import RunConfig
from core.studies.lessons.judging import Verdict
from core.studies.lessons.progress import StepProgress
from gui.session.background import LatestTask
from gui.view.said import said_words
from gui.window.main_window import MainWindow

RACED = {"sizes": "784-30-10", "train_images": 5000, "epochs": 10}
GRID = "eta=0.05,0.5,5 lambda=0,1,5"
# A 3 as a person draws it, in fractions of the canvas: two arcs that meet in a point.
THREE = [
    *((0.46 + 0.22 * np.sin(t), 0.32 - 0.16 * np.cos(t)) for t in np.linspace(-0.9, 2.7, 20)),
    *((0.46 + 0.26 * np.sin(t), 0.66 - 0.19 * np.cos(t)) for t in np.linspace(0.35, 4.1, 24)),
]
_QUIET_MS, _PATIENCE = 50, 2400


def settle(window: QWidget) -> None:
    """Wait until nothing is computed in the background any more, and what was computed is drawn."""
    quiet = 0
    for _ in range(_PATIENCE):
        QTest.qWait(_QUIET_MS)
        busy = any(task.is_busy for task in window.findChildren(LatestTask))
        quiet = 0 if busy else quiet + 1
        if quiet == 2:
            return


def train(window: MainWindow, epochs: int) -> None:
    """Press Train and wait for the end."""
    bench, loop = window.workbench, QEventLoop()
    bench.draft.set("epochs", epochs)
    bench.session.ended.connect(loop.quit)
    bench.runs.train()
    loop.exec()
    bench.session.ended.disconnect(loop.quit)


def race(window: MainWindow) -> None:
    """Run a race over a small grid to its end."""
    panel, loop = window.views.race, QEventLoop()
    window.workbench.draft.replace(RunConfig().changed(data=window.workbench.draft.config.data, **RACED))
    window.views.turn_to(panel)
    grid = panel.findChild(QLineEdit, "raceGridEdit")
    assert isinstance(grid, QLineEdit)
    grid.setText(GRID)
    panel.runningChanged.connect(lambda: None if panel.is_running else loop.quit())
    panel.start()
    loop.exec()


def press(window: MainWindow, name: str) -> None:
    """Press a button, by its object name."""
    button = window.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton), name
    button.click()


def _view(name: str) -> Callable[[MainWindow], None]:
    return lambda window: window.views.turn_to(getattr(window.views, name))


def _experiment(name: str) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.views.turn_to(window.views.experiments)
        window.views.experiments.show_experiment(name)

    return show


def _swapped_neuron(window: MainWindow) -> None:
    """Show the neuron with two inputs, and with the cost that is infinite."""
    _experiment("saturated-neuron")(window)
    for name in ("twoInputsToggle", "swapToggle"):
        press(window, name)


def ask_in_lesson(window: MainWindow) -> None:
    """Begin a lesson and go on to its first question."""
    session = window.lessons.session
    window.lessons.begin("overfitting", anew=True)
    while session.state and not session.state.step.predict:
        session.go_on()


def explain_in_lesson(window: MainWindow) -> None:
    """Show the same step as one that is done, with its explanation."""
    ask_in_lesson(window)
    session = window.lessons.session
    if session.state:
        predict = session.state.step.predict
        said = said_words(predict, 0, Verdict(0.0, 1, "81.23 %")) if predict else ""
        session.keeper.keep(session.name, session.state.step.name, StepProgress(said=said, points=0.0))
    session.go_on()
    session.go_back()


def take_hint_in_mission(window: MainWindow) -> None:
    """Begin a mission at random and take its hint."""
    window.lessons.begin("random-synthetic-5")
    window.lessons.session.take_hint()


_NAMES = (
    *("curves", "numbers", "digits", "mistakes", "why", "doctor", "at_work", "weights", "activations", "softmax"),
    *("batch", "by_hand", "surgery", "map", "robustness", "committee", "valley", "polynomial", "race", "lessons"),
)

VIEWS: dict[str, Callable[[MainWindow], None]] = {
    **{name: _view(name) for name in _NAMES},
    "experiment": _experiment("overfitting"),
    "neuron": _experiment("saturated-neuron"),
    "neuron_swapped": _swapped_neuron,
    "lesson": ask_in_lesson,
    "lesson_done": explain_in_lesson,
    "mission": take_hint_in_mission,
}
"""The main views by name: each opens one."""
