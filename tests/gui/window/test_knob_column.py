"""The column of settings: what a learner needs first is there without scrolling, the rest is folded."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from core.config import ALL_WHEN_EMPTY, RunConfig
from core.config.knobs import CHOICES
from core.config.recipes import FIRST, RECIPES
from core.costs import COSTS
from core.data.dataset import Dataset
from gui.widgets.fields.note import FloatingNote
from gui.window.main_window import MainWindow
from tests.gui.hands import find

FIRST_KNOBS = ("sizes", "hidden", "cost", "init", "eta", "batch_size", "epochs")


@pytest.fixture
def window(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    window = MainWindow()
    with qtbot.waitSignal(window.workbench.store.loaded):
        qtbot.addWidget(window)
        window.resize(1440, 900)
        window.show()
    yield window
    window.workbench.document.unsaved = False
    window.close()


def fields(window: MainWindow) -> dict[str, object]:
    return {name: field for panel in window.knobs.panels for name, field in panel.fields.items()}


def test_the_window_begins_with_the_quick_start(window: MainWindow) -> None:
    assert window.workbench.draft.config == FIRST
    assert find(window, "presetBox").value() == "quick-start"


def test_what_a_learner_needs_first_is_seen_at_once_in_a_window_of_900_px(qtbot: QtBot, window: MainWindow) -> None:
    window.lessons.session.leave()  # its card takes the height of two knobs
    qtbot.waitUntil(lambda: window.knobs.verticalScrollBar().maximum() == 0)
    shown = {name for name, field in fields(window).items() if field.isVisible()}
    assert shown >= set(FIRST_KNOBS)
    assert not shown & {"optimizer", "decay", "lambda_", "dropout", "rotate_deg"}


def test_every_folded_panel_of_the_first_start_says_what_is_in_it(window: MainWindow) -> None:
    folded = [panel for panel in window.knobs.panels if panel.is_folded()]
    assert folded
    assert all(panel.summary(FIRST) for panel in folded)


def places(window: MainWindow) -> dict[str, QPoint]:
    found = {name: fields(window)[name] for name in FIRST_KNOBS}
    return {name: field.mapTo(window, field.rect().topLeft()) for name, field in found.items()}


def test_a_preset_moves_no_knob(window: MainWindow) -> None:
    before, box = places(window), find(window, "presetBox")
    for recipe in RECIPES:
        box.setCurrentIndex(box.values().index(recipe))
        window.knobs.widget().layout().activate()
        assert places(window) == before, recipe


def test_a_choice_whose_entries_have_no_knobs_moves_nothing_below_it(window: MainWindow) -> None:
    draft, column = window.workbench.draft, window.knobs.widget()
    for choice in CHOICES.keys() - {"decay"}:
        draft.replace(RunConfig())
        bare = [name for name, entry in CHOICES[choice].items() if not set(getattr(entry, "knobs", ())) - {"epochs"}]
        heights = set()
        for name in bare:
            draft.set(choice, name)
            column.layout().activate()
            heights.add(column.sizeHint().height())
        assert len(heights) == 1, choice


def test_a_refused_value_moves_nothing(window: MainWindow) -> None:
    column = window.knobs.widget()
    before = column.sizeHint()
    window.workbench.draft.set("eta", 0)
    assert [note.text() for note in column.findChildren(FloatingNote) if note.isVisible()] == [
        "Should be greater than 0, not 0."
    ]
    assert column.sizeHint() == before


def test_a_folded_knob_is_unfolded_to_be_shown(window: MainWindow) -> None:
    window.knobs.show_knob("patience")
    assert fields(window)["patience"].isVisible()


@pytest.mark.parametrize("name", ["digits", "label_noise", "validation_images", "validate_every"])
def test_what_is_behind_a_button_is_shown_by_it_by_its_name_and_where_it_is_not_usual(
    window: MainWindow, name: str
) -> None:
    field, more = fields(window)[name], find(window, "moreDataButton")
    assert not field.isVisible()
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert field.isVisible()
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert not field.isVisible()
    window.workbench.draft.set(name, 1)
    assert field.isVisible()
    window.workbench.draft.set(name, "all" if name in ALL_WHEN_EMPTY else 0)
    window.knobs.show_knob(name)
    assert field.isVisible()


def test_the_cost_brings_its_knobs_to_the_network(window: MainWindow) -> None:
    for cost in COSTS.values():
        window.workbench.draft.replace(RunConfig())
        window.workbench.draft.set("cost", cost.name)
        assert all(fields(window)[name].isVisible() for name in cost.knobs)


def test_no_title_of_a_preset_is_cut_in_the_narrowest_column(window: MainWindow) -> None:
    window.knobs.resize(window.knobs.minimumSizeHint().width(), 300)  # with a scroll bar
    box = find(window, "presetBox")
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    needed = box.sizeHint().width()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    assert box.width() >= needed


def test_the_tab_key_goes_down_the_column(window: MainWindow) -> None:
    parts, here = [window.knobs.presets, *window.knobs.panels], window.knobs.widget()
    reached = []
    while window.knobs.isAncestorOf(here := here.nextInFocusChain()):
        reached += [number for number, part in enumerate(parts) if part.isAncestorOf(here)]
    assert set(reached) == set(range(len(parts)))
    assert reached == sorted(reached)
