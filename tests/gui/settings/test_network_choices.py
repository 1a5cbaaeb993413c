"""The cost with its knobs, and the initial weights: every entry can be had, with its numbers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.config.knobs import knobs_of
from core.costs import COSTS, Cost
from gui.session.draft import Draft
from gui.settings.network_panel import NetworkPanel
from tests.gui.hands import find, show, type_into


def test_any_cost_is_chosen_by_key_and_brings_its_outputs(qtbot) -> None:
    draft = Draft()
    panel = NetworkPanel(draft)
    show(qtbot, panel)
    box = panel.fields["cost"].editor
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for cost in COSTS.values():
        assert draft.config.cost == cost.name
        assert draft.config.output in cost.outputs
        QTest.keyClick(box, Qt.Key.Key_Down)


@pytest.mark.parametrize("cost", COSTS.values(), ids=COSTS)
def test_the_numbers_of_a_cost_are_there_with_that_cost_only(qtbot, cost: Cost) -> None:
    draft = Draft()
    panel = NetworkPanel(draft)
    show(qtbot, panel)
    draft.set("cost", cost.name)
    shown = {name for name in knobs_of("cost") if panel.fields[name].isVisible()}
    assert shown == set(cost.knobs)


def test_too_much_and_too_little_are_typed(qtbot) -> None:
    draft = Draft()
    panel = NetworkPanel(draft)
    show(qtbot, panel)
    draft.set("cost", "uneven")
    assert (find(panel, "tooMuchBox").value(), find(panel, "tooLittleBox").value()) == (1, 9)
    type_into(panel, "too_much", "2.5")
    type_into(panel, "too_little", "0.5")
    assert (draft.config.too_much, draft.config.too_little) == (2.5, 0.5)
    type_into(panel, "too_little", "0")
    assert panel.fields["too_little"].note() == "Should be greater than 0, not 0.0."
    assert draft.config.too_little == 0.5


def test_a_cost_of_ones_own_is_in_the_box(qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    like = COSTS["quadratic"]
    monkeypatch.setitem(COSTS, "own", Cost("own", "my own", "Mine.", "why", ("linear",), like.value, like.delta))
    draft = Draft()
    panel = NetworkPanel(draft)
    show(qtbot, panel)
    box = panel.fields["cost"].editor
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    assert box.currentText() == "my own"
    assert (draft.config.cost, draft.config.output) == ("own", "linear")


def test_a_start_is_chosen_by_its_first_letters(qtbot) -> None:
    draft = Draft()
    panel = NetworkPanel(draft)
    show(qtbot, panel)
    QTest.keyClicks(panel.fields["init"].editor, "glo")
    assert draft.config.init == "glorot"
