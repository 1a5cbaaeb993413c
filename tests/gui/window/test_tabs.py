"""The views in the window: found by their names, told by theirs, and idle while nobody sees them."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QFrame, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.data.dataset import Dataset
from core.network import Network
from gui.curves.panel import CurvesPanel
from gui.digits.mistakes.panel import MistakesPanel
from gui.session.history import History
from gui.session.my_digits import MyDigitsStore
from gui.session.subject import Subject
from gui.session.workbench import Workbench
from gui.tools.scenes import THREE
from gui.tools.simulated_pen import draw
from gui.view.clocked_view import REDRAW_MS
from gui.window.main_window import MainWindow
from gui.window.tabs import LEAST_SIZE, Views


@pytest.fixture
def window(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitUntil(lambda: window.workbench.store.dataset is not None)
    window.workbench.draft.replace(window.workbench.draft.config.changed(sizes="784-6-5-10", epochs=2))
    yield window
    window.workbench.session.close()
    window.workbench.document.unsaved = False
    window.close()


def train(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.workbench.session.ended):
        window.workbench.runs.train()


def in_a_menu(widget: QWidget | None) -> bool:
    """Those of a plot belong to pyqtgraph, which calls them alike in every plot."""
    return widget is not None and (isinstance(widget, QMenu) or in_a_menu(widget.parentWidget()))


def test_no_two_widgets_of_the_window_share_a_name(qtbot: QtBot, window: MainWindow) -> None:
    train(qtbot, window)
    views = window.views
    for view in views.views():
        views.turn_to(view)
    names = Counter(each.objectName() for each in window.findChildren(QWidget) if not in_a_menu(each))
    twice = {name for name, count in names.items() if count > 1 and name and not name.startswith("qt_")}
    assert twice == set()


def test_all_that_the_keyboard_reaches_in_a_view_has_a_name_to_find_and_one_to_hear(window: MainWindow) -> None:
    views = window.views
    for view in views.views():
        views.turn_to(view)
        for each in view.findChildren(QWidget):
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not is_foreign(each):
                assert each.objectName(), f"{type(each).__name__} in {view}"
                assert each.accessibleName() or isinstance(each, QAbstractButton | QLabel), each.objectName()


def is_foreign(widget: QWidget) -> bool:
    """Return whether Qt made the widget for itself: the list and the line of a box."""
    return isinstance(widget.parentWidget(), QFrame | QAbstractSpinBox) or in_a_menu(widget)


def test_while_nobody_looks_inside_nothing_is_computed_for_it(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("computed for a view that nobody sees")

    assert window.views.views()
    draw(window.draw.canvas, THREE)
    for what in (
        "gui.inside.doctor_chart.DoctorChart.show_found",
        "gui.inside.weights_layer.LayerView.show_layer",
        "gui.inside.weights_exciting.exciting",
        "gui.inside.weights_histograms.HistogramsView.show_network",
        "gui.inside.activation_layers.HiddenLayers.show_layers",
        "gui.inside.activations_panel.as_input",
        "gui.inside.map.panel.mapped",
        "gui.inside.map.panel.spaces",
        "gui.inside.surgery.panel.SurgeryQuestion",
        "gui.inside.robustness.panel.RobustnessQuestion",
        "gui.inside.at_work.panel.as_input",
        "gui.inside.softmax_panel.as_input",
        "gui.digits.answering.SetAnswers.want",
        "gui.digits.why.explaining.Explainer.ask",
        "gui.inside.mini_batch_texts.captions",
        "core.mini_batch.MiniBatch.layers",
    ):
        monkeypatch.setattr(what, forbidden)
    train(qtbot, window)
    window.workbench.runs.step_batch()
    qtbot.waitUntil(lambda: window.views.batch.mini_batch() is not None)
    window.workbench.past.go_to(1)
    draw(window.draw.canvas, THREE)
    qtbot.wait(3 * REDRAW_MS)


def test_a_digit_of_the_map_is_explained(qtbot: QtBot, window: MainWindow, digits: Dataset) -> None:
    views, pixels = window.views, digits.validation.images[3].copy()
    views.map.whyAsked.emit(Subject(pixels, (), 4, "Validation 3"))
    assert views.why.isVisible()
    qtbot.waitUntil(lambda: views.why.subject is not None and views.why.subject.pixels.tolist() == pixels.tolist())


def test_a_step_is_forgotten_with_its_network_and_not_with_its_run(qtbot: QtBot, window: MainWindow) -> None:
    bench, batch = window.workbench, window.views.batch
    bench.runs.step_batch()
    qtbot.waitUntil(lambda: batch.mini_batch() is not None)
    with qtbot.waitSignal(bench.session.ended):
        bench.session.stop()
    assert batch.mini_batch() is not None
    bench.reset()
    assert batch.mini_batch() is None


class EverythingView(QWidget):
    """A view that has all that a view can be wired by, in place of the table of numbers."""

    chosen = Signal(object)
    testOpened = Signal()
    openSettings = Signal(object)
    said = Signal(str, str)
    runningChanged = Signal()
    failed = Signal(str)
    is_running = False

    def __init__(self, history: History) -> None:
        super().__init__()
        self.told: list[tuple[object, ...]] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        if name not in {"set_network", "set_epoch", "set_subject", "set_mini_batch", "show_runs", "end_tasks"}:
            raise AttributeError(name)
        return lambda *arguments: self.told.append((name, *arguments))


@pytest.fixture
def everything(bench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Views, Any]]:
    monkeypatch.setattr("gui.runs.numbers_panel.NumbersPanel", EverythingView)
    mine = MyDigitsStore()
    views = Views(bench, mine)
    qtbot.addWidget(views)
    yield views, views.numbers
    views.end_tasks()
    mine.close()


def test_a_view_is_told_all_that_it_asks_for(everything: tuple[Views, Any], bench: Workbench) -> None:
    views, view = everything
    network = Network.fresh(bench.draft.config)
    bench.networkChanged.emit(network, True)
    views.set_subject(None)
    views.show_runs([3])
    views.end_tasks()
    bench.past.changed.emit()
    assert view.told == [
        ("set_epoch", None),
        ("set_network", network, True),
        ("set_subject", None),
        ("show_runs", [3]),
        ("end_tasks",),
        ("set_mini_batch", None),
    ]


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("chosen", (None,)),
        ("testOpened", ()),
        ("openSettings", (RunConfig(),)),
        ("said", ("Done.", "info")),
        ("runningChanged", ()),
    ],
)
def test_what_a_view_tells_is_passed_on(
    everything: tuple[Views, Any], qtbot: QtBot, name: str, arguments: tuple[object, ...]
) -> None:
    views, view = everything
    with qtbot.waitSignal(getattr(views, name)) as passed_on:
        getattr(view, name).emit(*arguments)
    assert passed_on.args == list(arguments)


def test_a_failure_of_a_view_is_said_and_its_run_counts(everything: tuple[Views, Any], qtbot: QtBot) -> None:
    views, view = everything
    with qtbot.waitSignal(views.said) as said:
        view.failed.emit("The disk is full.")
    assert said.args == ["The disk is full.", "error"]
    assert not views.is_running
    view.is_running = True
    assert views.is_running


def test_a_view_is_made_when_its_tab_is_first_shown(window: MainWindow, bench: Workbench) -> None:
    assert window.findChild(CurvesPanel) is not None
    assert window.findChild(MistakesPanel) is None
    window.views.setCurrentIndex(3)
    [mistakes] = window.findChildren(MistakesPanel)
    assert mistakes is window.views.mistakes
    assert mistakes.isVisible()
    assert mistakes.size() == mistakes.parentWidget().size()


def test_the_watch_over_a_run_is_there_before_its_thread(window: MainWindow, qtbot: QtBot) -> None:
    states: list[bool] = []
    assert "_watch" not in vars(window.views)
    window.workbench.session.stateChanged.connect(lambda _: states.append("_watch" in vars(window.views)))
    train(qtbot, window)
    assert states[0]


def test_a_view_that_is_made_late_hears_what_the_others_have_heard(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.runs.numbers_panel.NumbersPanel", EverythingView)
    mine = MyDigitsStore()
    views = Views(bench, mine)
    qtbot.addWidget(views)
    older, newer = Network.fresh(bench.draft.config), Network.fresh(bench.draft.config)
    bench.networkChanged.emit(older, False)
    views.set_subject(None)
    bench.networkChanged.emit(newer, True)
    views.show_runs([3])
    views.show_runs([4])
    view: Any = views.numbers
    assert view.told == [
        ("set_subject", None),
        ("set_epoch", None),
        ("set_network", newer, True),
        ("show_runs", [4]),
    ]
    mine.close()


def test_the_options_of_a_view_last(qtbot: QtBot, bench: Workbench) -> None:
    mine = MyDigitsStore()
    first, second = Views(bench, mine), Views(bench, mine)
    first.remember()  # none is made: there is nothing to store
    first.curves.set_smoothing(0.9)
    first.curves.set_seeds_as_band(False)
    first.remember()
    assert (second.curves.smoothing, second.curves.seeds_as_band) == (0.9, False)
    for views in (first, second):
        views.end_tasks()
        views.deleteLater()
    mine.close()


def test_the_window_does_not_grow_when_a_view_is_first_shown(window: MainWindow) -> None:
    least = window.minimumSizeHint()
    for view in window.views.views():
        window.views.turn_to(view)
        assert view.minimumSizeHint().boundedTo(LEAST_SIZE) == view.minimumSizeHint(), type(view).__name__
    assert window.minimumSizeHint() == least


def test_every_view_can_be_turned_to(window: MainWindow) -> None:
    for view in window.views.views():
        window.views.turn_to(view)
        assert view.isVisible(), type(view).__name__


def test_a_unit_of_the_network_at_work_is_computed_by_hand(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    by_hand, asked = window.views.by_hand, list[tuple[int, int]]()
    monkeypatch.setattr(by_hand, "show_unit", lambda *unit: asked.append(unit))
    window.views.at_work.unitAsked.emit(1, 3)
    assert asked == [(1, 3)]
    assert by_hand.isVisible()


def test_weights_are_compared_with_the_start_of_their_run_alone(qtbot: QtBot, window: MainWindow) -> None:
    weights = window.views.weights
    train(qtbot, window)
    config = window.workbench.document.checkpoint.config
    np.testing.assert_array_equal(weights.start.theta, Network.fresh(config).theta)
    window.workbench.reset()
    assert weights.start is None
