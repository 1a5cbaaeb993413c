"""Layers as they are typed, as the data ask for them, and outputs that go with the cost."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.config import RunConfig
from core.costs import COSTS
from core.data.dataset import Dataset, Split
from core.studies.experiments.sales import QUADRATIC
from gui.session.data_store import DataStore
from gui.session.draft import Draft
from gui.settings.network_panel import NetworkPanel
from tests.gui.hands import find, show, type_into


@pytest.fixture
def draft() -> Draft:
    return Draft()


@pytest.fixture
def panel(qtbot, draft):
    panel = NetworkPanel(draft)
    show(qtbot, panel)
    return panel


def test_layers_are_typed_and_counted(panel, draft: Draft) -> None:
    assert find(panel, "parameterCountLabel").text() == "23\u202f860 weights and biases"
    type_into(panel, "sizes", "784-100-10")
    assert draft.config.sizes == (784, 100, 10)
    assert find(panel, "parameterCountLabel").text() == "79\u202f510 weights and biases"


def test_layers_that_make_no_sense_stay_with_the_reason(panel, draft: Draft) -> None:
    type_into(panel, "sizes", "784-30")
    assert panel.fields["sizes"].note() == "The last layer must be 10: one output per class."
    assert panel.fields["sizes"].editor.text() == "784-30"
    assert panel.refusal() == "Layers: The last layer must be 10: one output per class."
    draft.set("eta", 0.25)  # another setting says nothing of the layers
    assert panel.fields["sizes"].note() == "The last layer must be 10: one output per class."
    assert draft.config.sizes == (784, 30, 10)
    QTest.keyClick(panel.fields["sizes"].editor, Qt.Key.Key_Escape)
    assert panel.fields["sizes"].editor.text() == "784-30-10"
    assert (panel.fields["sizes"].note(), panel.refusal()) == ("", "")


def test_typing_changes_no_network_before_its_end(panel, draft: Draft) -> None:
    changes: list[RunConfig] = []
    draft.changed.connect(changes.append)
    edit = panel.fields["sizes"].editor
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "784-100000-10")  # 784-10 is a network too
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text() == "784-100000-10"
    assert "1 to 10000 neurons" in panel.fields["sizes"].note()
    edit.setText("784-100-10")
    assert changes == []
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert [config.sizes for config in changes] == [(784, 100, 10)]


def test_a_network_too_large_is_refused_at_the_field(panel, draft: Draft) -> None:
    type_into(panel, "sizes", "784-10000-10000-10")
    field = panel.fields["sizes"]
    assert field.note() == "At most 50\u202f000\u202f000 weights are allowed; make a layer smaller."
    draft.set("eta", 0.25)
    assert field.note() == "At most 50\u202f000\u202f000 weights are allowed; make a layer smaller."
    assert field.editor.text() == "784-10000-10000-10"
    assert field.editor.value() == draft.config.sizes == (784, 30, 10)
    field.editor.setText("784-20-1")
    assert field.note() == "The last layer must be 10: one output per class."
    draft.set("sizes", (784, 20, 10))  # from elsewhere, as by undo
    assert (field.editor.text(), field.note()) == ("784-20-10", "")


# Layers that the data ask for


def test_settings_from_elsewhere_take_the_place_of_layers_that_were_refused(panel, draft: Draft) -> None:
    field = panel.fields["sizes"].editor
    field.setText("784-x-10")
    field.commit()
    assert panel.refusal()
    draft.replace(draft.config)  # a preset, a model, or Reset with the same layers
    assert field.text() == "784-30-10"
    assert not panel.refusal()


def test_other_data_ask_for_other_layers(panel, draft: Draft) -> None:
    draft.replace(QUADRATIC)
    edit, field = panel.fields["sizes"].editor, panel.fields["sizes"]
    assert (edit.text(), field.note()) == ("2-1", "")
    type_into(panel, "sizes", "2-5-1")
    assert draft.config.sizes == (2, 5, 1)
    edit.setText("784-30-10")
    assert field.note() == "The first layer must be 2: one input per number in the data."
    edit.setText("2-30-10")
    assert field.note() == "The last layer must be 1: one output per number to predict."
    assert draft.config.sizes == (2, 5, 1)
    draft.replace(RunConfig())
    assert (edit.text(), field.note()) == ("784-30-10", "")


def test_layers_from_elsewhere_that_do_not_go_with_the_data_say_so(panel, draft: Draft) -> None:
    draft.replace(draft.config.changed(data="sales"))
    assert panel.fields["sizes"].note().startswith("The first layer must be 2:")
    draft.replace(draft.config.changed(sizes="2-30-1"))
    assert panel.fields["sizes"].note() == ""


def test_the_data_in_use_count_for_more_than_their_name(qtbot, monkeypatch) -> None:
    rows = Split(np.zeros((5, 7)), np.zeros((5, 3)))
    monkeypatch.setattr("core.data.sources.load", lambda source: Dataset("seven", rows, rows, rows))
    draft, store = Draft(RunConfig(data="seven", sizes=(7, 3))), DataStore()
    panel = NetworkPanel(draft, store)
    qtbot.addWidget(panel)
    note = panel.fields["sizes"].note
    assert note() == "The first layer must be 784: one input per pixel."
    with qtbot.waitSignal(store.loaded):
        store.load("seven")
    assert note() == ""
    draft.set("data", "synthetic")
    assert note() == "The first layer must be 784: one input per pixel."
    store.close()


def test_without_a_hidden_layer_there_are_no_hidden_units(panel, draft: Draft) -> None:
    draft.set("sizes", (784, 10))
    field = panel.fields["hidden"]
    assert not field.editor.isEnabled()
    assert field.note() == "This network has no hidden layer."
    draft.set("sizes", (784, 30, 10))
    assert field.editor.isEnabled()
    assert field.note() == ""


@pytest.mark.parametrize("cost", COSTS.values(), ids=COSTS)
def test_only_outputs_that_go_with_the_cost_can_be_chosen(panel, draft: Draft, cost) -> None:
    draft.set("cost", cost.name)
    box = panel.fields["output"].editor
    assert tuple(value for value in cost.outputs if box.is_allowed(value)) == cost.outputs
    for index, value in enumerate(box.values()):
        if value not in cost.outputs:
            assert not box.is_allowed(value)
            assert cost.why[1:] in box.itemData(index, Qt.ItemDataRole.ToolTipRole)


def test_the_note_says_where_the_other_outputs_belong(panel, draft: Draft) -> None:
    softmax, linear = panel.fields["output"].note().splitlines()
    assert softmax == "softmax outputs need the log-likelihood cost"
    assert linear.startswith("linear outputs need the quadratic or ")
    assert all(cost.title in linear for cost in COSTS.values() if "linear" in cost.outputs)


def test_keys_pass_over_outputs_that_do_not_fit(panel, draft: Draft) -> None:
    draft.set("cost", "quadratic")
    box = panel.fields["output"].editor
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert draft.config.output == "linear"
