"""The views in the window: found by their names, told by theirs, and idle while nobody sees them."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QFrame, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from core.data.dataset import Dataset
from gui.tools.pictures import THREE
from gui.tools.simulated_pen import draw
from gui.view.clocked_view import REDRAW_MS
from gui.window.main_window import MainWindow


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
    window.workbench.unsaved = False
    window.close()


def train(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.workbench.session.ended):
        window.workbench.train()


def in_a_menu(widget: QWidget | None) -> bool:
    """Those of a plot belong to pyqtgraph, which calls them alike in every plot."""
    return widget is not None and (isinstance(widget, QMenu) or in_a_menu(widget.parentWidget()))


def test_no_two_widgets_of_the_window_share_a_name(qtbot: QtBot, window: MainWindow) -> None:
    train(qtbot, window)
    views = window.views
    for view in (views.doctor, views.weights, views.activations, views.batch):
        views.show_inside(view)
    names = Counter(each.objectName() for each in window.findChildren(QWidget) if not in_a_menu(each))
    twice = {name for name, count in names.items() if count > 1 and name and not name.startswith("qt_")}
    assert twice == set()


def test_all_that_the_keyboard_reaches_in_a_view_has_a_name_to_find_and_one_to_hear(window: MainWindow) -> None:
    views = window.views
    for view in (views.doctor, views.weights, views.activations, views.batch, views.mistakes, views.why, views.digits):
        for each in view.findChildren(QWidget):
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not is_foreign(each):
                assert each.objectName(), f"{type(each).__name__} in {view}"
                assert each.accessibleName() or isinstance(each, QAbstractButton | QLabel), each.objectName()


def is_foreign(widget: QWidget) -> bool:
    """Whether it is a part that Qt makes for itself: the list and the line of a box."""
    return isinstance(widget.parentWidget(), QFrame | QAbstractSpinBox) or in_a_menu(widget)


def test_while_nobody_looks_inside_nothing_is_computed_for_it(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("computed for a view that nobody sees")

    draw(window.draw.canvas, THREE)
    for what in (
        "gui.inside.doctor_panel.BackgroundExaminer.examine",
        "gui.inside.weights_layer.LayerView.show_layer",
        "gui.inside.weights_exciting.exciting",
        "gui.inside.weights_histograms.HistogramsView.show_network",
        "gui.inside.activation_layers.HiddenLayers.show_layers",
        "gui.inside.activations_panel.as_input",
        "gui.digits.answering.SetAnswers.want",
        "gui.digits.why.explaining.Explainer.ask",
        "gui.inside.mini_batch_texts.captions",
        "core.mini_batch.MiniBatch.layers",
    ):
        monkeypatch.setattr(what, forbidden)
    train(qtbot, window)
    window.workbench.step_batch()
    qtbot.waitUntil(lambda: window.views.batch.mini_batch() is not None)
    window.workbench.past.go_to(1)
    draw(window.draw.canvas, THREE)
    qtbot.wait(3 * REDRAW_MS)


def test_a_step_is_forgotten_with_its_network_and_not_with_its_run(qtbot: QtBot, window: MainWindow) -> None:
    bench, batch = window.workbench, window.views.batch
    bench.step_batch()
    qtbot.waitUntil(lambda: batch.mini_batch() is not None)
    with qtbot.waitSignal(bench.session.ended):
        bench.session.stop()
    assert batch.mini_batch() is not None
    bench.reset()
    assert batch.mini_batch() is None
