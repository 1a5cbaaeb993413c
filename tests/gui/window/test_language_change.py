"""Another language while the program runs: another window takes the place of the first, and nothing is lost."""

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import SIGNAL, QMetaMethod, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.config import RunConfig
from core.data.dataset import Dataset
from core.events import BatchDone, Ending
from core.studies.sweep.grid import GridPoint
from core.studies.sweep.running import Result
from core.support import language as core_language
from gui.base import language, preferences
from gui.base.plain_text import PlainLabel
from gui.experiments.runner import ExperimentRunner
from gui.race import runner as race_runner
from gui.session.training_session import State
from gui.tools import pseudo_language
from gui.tools.pseudo_language import OPENS
from gui.tools.scenes import THREE
from gui.tools.simulated_pen import draw
from gui.view.history_view import HistoryView
from gui.widgets.fields import NumberField
from gui.window.main_window import MainWindow
from gui.window.shown_window import ShownWindow

Kind = TypeVar("Kind", bound=QWidget)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("languages")
    pseudo_language.write(folder)
    return folder


@pytest.fixture
def shown(
    qtbot: QtBot, digits: Dataset, folder: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ShownWindow]:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    monkeypatch.setattr(core_language, "FOLDER", folder)
    core_language.read_catalogue.cache_clear()  # it may know the real folder
    language.current().use("en")
    shown = ShownWindow()
    shown.window.lessons.session.leave()
    shown.window.resize(1280, 760)
    shown.window.show()
    qtbot.waitUntil(lambda: shown.window.workbench.store.dataset is not None)
    shown.window.workbench.draft.replace(RunConfig().changed(sizes="784-8-10", epochs=2))
    yield shown
    language.current().changed.disconnect(shown._soon.start)  # a window of a test that is over is not made anew
    language.current().use("en")
    shown.window.workbench.document.unsaved = False
    shown.window.workbench.session.close()
    shown.window.close()
    shown.window.deleteLater()


def change(qtbot: QtBot, shown: ShownWindow, choice: str) -> MainWindow:
    """Choose a language in the menu; return the new window."""
    before = shown.window
    action(before, f"{choice}Language").trigger()
    qtbot.waitUntil(lambda: shown.window is not before)
    assert not isValid(before)
    return shown.window


def to_pseudo(qtbot: QtBot, shown: ShownWindow) -> MainWindow:
    return change(qtbot, shown, pseudo_language.CODE)


def action(window: MainWindow, name: str) -> QAction:
    found = window.findChild(QAction, f"{name}Action")
    assert isinstance(found, QAction), name
    return found


def plan_of(window: MainWindow) -> Any:
    return window.views.surgery.table.plan


def part(window: MainWindow, kind: type[Kind], name: str) -> Kind:
    found = window.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def train(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.workbench.session.ended):
        action(window, "train").trigger()


def texts(window: MainWindow) -> list[str]:
    actions = [each.text() for each in window.findChildren(QAction) if each.objectName()]
    labels = [each.text() for each in window.knobs.findChildren(QLabel) if not each.isHidden()]
    return [*actions, *labels, *window.views.titles().values()]


def test_every_text_changes_and_english_gives_the_same_again(qtbot: QtBot, shown: ShownWindow) -> None:
    before = texts(shown.window)
    there = texts(to_pseudo(qtbot, shown))
    assert len(there) == len(before)
    assert action(shown.window, "train").text().startswith(OPENS)
    assert all(title.startswith(OPENS) for title in shown.window.views.titles().values())
    assert action(shown.window, f"{pseudo_language.CODE}Language").isChecked()
    assert preferences.settings().value("language") == pseudo_language.CODE
    assert texts(change(qtbot, shown, "en")) == before


def test_a_run_goes_on_through_it(qtbot: QtBot, shown: ShownWindow) -> None:
    bench = shown.window.workbench
    bench.draft.set("epochs", 100_000)
    with qtbot.waitSignal(bench.session.reported, check_params_cb=lambda event: isinstance(event, BatchDone)):
        action(shown.window, "train").trigger()
    window = to_pseudo(qtbot, shown)
    assert window.workbench is bench
    assert (bench.session.state, action(window, "pause").isEnabled()) == (State.RUNNING, True)
    epochs = len(bench.history.runs[-1].epochs)
    qtbot.waitUntil(lambda: len(bench.history.runs[-1].epochs) > epochs + 2)
    window = change(qtbot, shown, "en")
    assert not action(window, "train").isEnabled()
    with qtbot.waitSignal(bench.session.ended):
        action(window, "stop").trigger()
    numbers = bench.history.runs[-1].epochs
    assert [each.epoch for each in numbers] == list(range(1, len(numbers) + 1))


def test_an_unsaved_network_undo_and_the_epoch_gone_back_to_stay(qtbot: QtBot, shown: ShownWindow) -> None:
    train(qtbot, shown.window)
    bench = shown.window.workbench
    checkpoint = bench.document.checkpoint
    bench.draft.set("eta", 0.7)
    bench.past.go_to(1)
    window = to_pseudo(qtbot, shown)
    assert (bench.document.checkpoint, bench.document.unsaved) == (checkpoint, True)
    assert window.isWindowModified()
    assert bench.past.epoch == 1
    assert part(window, QSlider, "timeLineSlider").value() == 0
    assert window.draw.answerer == bench.answerer
    action(window, "undoKnob").trigger()
    assert bench.draft.config.eta != 0.7
    assert window.runs.selected_or_checked() == bench.history.runs


def test_a_run_that_the_table_has_not_shown_yet_is_checked(
    qtbot: QtBot, shown: ShownWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(HistoryView, "_tick", lambda _: None)
    train(qtbot, shown.window)
    window = to_pseudo(qtbot, shown)
    assert window.runs.selected_or_checked() == window.workbench.history.runs != []


def test_the_drawing_stays_with_its_undo_steps(qtbot: QtBot, shown: ShownWindow) -> None:
    canvas = shown.window.draw.canvas
    draw(canvas, THREE)
    draw(canvas, [(0.1, 0.1), (0.2, 0.2)])
    canvas.undo()
    canvas.set_pen_width(0.12)
    answer, strokes = shown.window.draw.answer(), canvas.strokes()
    window = to_pseudo(qtbot, shown)
    assert window.draw.answer() == answer
    assert [each.tolist() for each in window.draw.canvas.strokes()] == [each.tolist() for each in strokes]
    assert window.draw.canvas.pen_width() == 0.12
    action(window, "redoStroke").trigger()
    assert len(window.draw.canvas.strokes()) == len(strokes) + 1
    for _ in range(2):
        action(window, "undoStroke").trigger()
    assert window.draw.canvas.is_empty()


def test_tab_sizes_and_what_was_set_by_hand_stay(qtbot: QtBot, shown: ShownWindow) -> None:
    window = shown.window
    window.views.show_view("valley")
    window.arrangement.columns.choose_sizes([260, 700, 320])
    window.arrangement.show_part("runsPanel")
    window.knobs.panels[0].set_folded(True)
    part(window, NumberField, "valleyKappaBox").setValue(20.0)
    size, sizes, folded = window.size(), window.arrangement.columns.chosen_sizes(), window.knobs.folded()
    window = to_pseudo(qtbot, shown)
    assert (window.size(), window.arrangement.columns.chosen_sizes(), window.knobs.folded()) == (size, sizes, folded)
    assert (window.views.shown_name, window.arrangement.is_shown("runsPanel")) == ("valley", True)
    qtbot.waitUntil(lambda: part(window, NumberField, "valleyKappaBox").value() == 20.0)


def test_an_operation_goes_on(qtbot: QtBot, shown: ShownWindow) -> None:
    window = shown.window
    window.views.show_view("surgery")
    part(window, QAbstractButton, "surgeryWholeButton").click()
    part(window, NumberField, "surgeryNoiseBox").setValue(0.5)
    plan = plan_of(window)
    assert not plan.is_empty
    window = to_pseudo(qtbot, shown)
    assert plan_of(window) == plan
    qtbot.waitUntil(lambda: part(window, QAbstractButton, "surgeryWholeButton").isChecked())
    qtbot.waitUntil(lambda: part(window, QAbstractButton, "surgeryUndoButton").isEnabled())
    assert plan_of(window) == plan
    part(window, QAbstractButton, "surgeryUndoButton").click()
    assert window.workbench.answerer.words in part(window, PlainLabel, "surgeryLabel").text()


def test_a_lesson_goes_on_where_it_was(qtbot: QtBot, shown: ShownWindow) -> None:
    window = shown.window
    window.lessons.begin("overfitting", anew=True)
    session = window.lessons.session
    session.go_on()
    assert session.state
    step = session.state.step
    for choice in (pseudo_language.CODE, "en"):
        window = change(qtbot, shown, choice)
        assert window.lessons.session is session
        assert session.lesson
        assert session.lesson.title.startswith(OPENS) == (choice != "en")
        assert session.state.step.name == step.name
        assert window.lessons.card.isVisible()
        assert session.state.step.title in [label.text() for label in window.lessons.card.findChildren(QLabel)]
        if session.state.watch:
            assert session.state.watch.words()
    assert session.state.step == step
    session.go_on()
    session.go_back()
    session.leave()
    assert not window.lessons.card.isVisible()


def test_a_race_goes_on_and_its_results_stay(qtbot: QtBot, shown: ShownWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    may_end = threading.Event()

    def sweep(points: Sequence[GridPoint], jobs: int, **_: Any) -> Iterator[Result]:
        may_end.wait()
        for index, point in enumerate(points):
            yield Result(Ending.EPOCHS, (0.9,), 0.9, 0.9, 1.0, None, index=index, point=point)

    monkeypatch.setattr(race_runner, "sweep", sweep)
    shown.window.views.turn_to(shown.window.views.race)
    part(shown.window, QLineEdit, "raceGridEdit").setText("eta=0.1,0.5")
    shown.window.views.race.start()
    window = to_pseudo(qtbot, shown)
    assert window.views.race.is_running
    assert not action(window, "train").isEnabled()
    may_end.set()
    qtbot.waitUntil(lambda: not window.views.race.is_running)
    assert action(window, "train").isEnabled()
    window = change(qtbot, shown, "en")
    assert window.views.race.race.ended == 2
    assert part(window, QLineEdit, "raceGridEdit").text() == "eta=0.1,0.5"


def test_an_experiment_goes_on(qtbot: QtBot, shown: ShownWindow) -> None:
    experiments = shown.window.views.experiments
    shown.window.views.turn_to(experiments)
    experiments.show_experiment("sales")
    with qtbot.waitSignal(experiments.findChild(ExperimentRunner).began):
        experiments.run()
    window = to_pseudo(qtbot, shown)
    experiments = window.views.experiments
    assert experiments.is_running
    # the new panel has an idle runner of its own beside the one that it took over
    with qtbot.waitSignal(experiments._runner.ended, timeout=60_000):
        pass
    assert experiments.shown.experiment.name == "sales"
    assert experiments.shown.outcome


def test_the_fullest_window_leaves_no_listener_behind(qtbot: QtBot, shown: ShownWindow) -> None:
    """A lambda connected to what outlives the window would touch what is gone."""

    def listeners() -> dict[str, int]:
        window = shown.window
        bench, session = window.workbench, window.lessons.session
        kept: list[QObject] = [bench, bench.draft, bench.store, bench.document, bench.past, bench.runs]
        kept += [bench.session, bench.threshold, window.mine, window.interrupted, session, session.keeper]
        return {f"{type(each).__name__}.{name}": each.receivers(SIGNAL(name)) for each in kept for name in _names(each)}

    shown.window.views.views()
    shown.window.lessons.begin("overfitting")
    before = listeners()
    to_pseudo(qtbot, shown).views.views()
    window = change(qtbot, shown, "en")
    window.views.views()
    window.advised.line  # noqa: B018 # makes it
    assert listeners() == before


def _names(of: QObject) -> list[str]:
    meta = of.metaObject()
    methods = [meta.method(at) for at in range(QObject.staticMetaObject.methodCount(), meta.methodCount())]
    signals = [each for each in methods if each.methodType() == QMetaMethod.MethodType.Signal]
    return [bytes(each.methodSignature().data()).decode() for each in signals]


def test_sets_opened_and_digits_kept_are_known_to_the_new_window(
    qtbot: QtBot, shown: ShownWindow, tmp_path: Path
) -> None:
    draw(shown.window.draw.canvas, THREE)
    shown.window.mine.keep(shown.window.draw.canvas.strokes(), 3)
    window = to_pseudo(qtbot, shown)
    assert window.mine.can_undo
    assert len(window.mine.drawings) == 1
    window.setFocus(Qt.FocusReason.OtherFocusReason)
    assert window.findChild(QWidget, "digitCanvas") is window.draw.canvas
