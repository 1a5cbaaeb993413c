"""η by keys, and the knobs that each decay brings."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.schedules import SCHEDULES
from gui.draft import Draft
from gui.panels.learning_rate import LearningRatePanel
from tests.gui.panels.hands import show, type_into


@pytest.fixture
def draft() -> Draft:
    return Draft()


@pytest.fixture
def panel(qtbot, draft):
    panel = LearningRatePanel(draft)
    show(qtbot, panel)
    return panel


def test_a_typed_rate_counts_when_the_field_is_left(panel, draft: Draft) -> None:
    type_into(panel, "eta", "0,025")
    assert draft.config.eta == 0.025
    assert panel.fields["eta"].editor.text() == "0.025"


def test_nothing_counts_while_it_is_being_type_into(panel, draft: Draft) -> None:
    editor = panel.fields["eta"].editor
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "0.0")
    assert draft.config.eta == 0.5
    draft.set("epochs", 7)  # another panel's change leaves the typing alone
    QTest.keyClicks(editor, "3")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert draft.config.eta == 0.03


def test_a_refused_rate_says_why_and_the_field_goes_back(panel, draft: Draft) -> None:
    type_into(panel, "eta", "0")
    field = panel.fields["eta"]
    assert field.editor.value() == draft.config.eta == 0.5
    assert field.note() == "Should be greater than 0, not 0.0."
    type_into(panel, "eta", "0.1")
    assert field.note() == ""
    assert draft.config.eta == 0.1


def test_a_complaint_is_gone_with_the_next_change(panel, draft: Draft) -> None:
    type_into(panel, "eta", "0")
    draft.set("epochs", 7)
    assert panel.fields["eta"].note() == ""


@pytest.mark.parametrize("decay", SCHEDULES)
def test_a_decay_shows_its_knobs_and_no_others(panel, draft: Draft, decay: str) -> None:
    draft.set("decay", decay)
    visible = {name for name, field in panel.fields.items() if field.isVisible()}
    assert visible == {"eta", "decay", *SCHEDULES[decay].knobs}


def test_a_decay_is_chosen_by_key(panel, draft: Draft) -> None:
    editor = panel.fields["decay"].editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Down)
    assert draft.config.decay == "exponential"
    stairs = panel.fields["decay_staircase"].editor
    QTest.keyClick(stairs, Qt.Key.Key_Space)
    assert draft.config.decay_staircase
