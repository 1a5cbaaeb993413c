"""λ and what it multiplies, dropout, max norm, early stopping."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.config import RunConfig
from gui.session.draft import Draft
from gui.settings.regularization_panel import RegularizationPanel
from tests.gui.hands import find, show, type_into


def test_lambda_has_no_say_without_regularization(qtbot) -> None:
    draft = Draft()
    panel = RegularizationPanel(draft)
    show(qtbot, panel)
    type_into(panel, "lambda_", "5")
    assert draft.config.lambda_ == 5
    draft.set("regularizer", "none")
    field = panel.fields["lambda_"]
    assert not field.editor.isEnabled()
    assert field.note() in field.editor.toolTip()
    panel.set_running(True)
    assert not field.editor.isEnabled()
    panel.set_running(False)
    draft.set("regularizer", "L1")
    assert field.editor.isEnabled()
    assert field.note() == ""
    assert field.editor.value() == 5


def test_the_longest_weight_vector_is_typed_and_switched_off(qtbot) -> None:
    draft = Draft()
    panel = RegularizationPanel(draft)
    show(qtbot, panel)
    assert find(panel, "maxNormBox").text() == "off"
    type_into(panel, "max_norm", "3")
    assert draft.config.max_norm == 3
    type_into(panel, "max_norm", "off")
    assert draft.config.max_norm == 0


def test_labels_are_smoothed_where_there_are_labels(qtbot) -> None:
    draft = Draft()
    panel = RegularizationPanel(draft)
    show(qtbot, panel)
    type_into(panel, "label_smoothing", "0.1")
    assert draft.config.label_smoothing == 0.1
    assert "label smoothing 0.1" in panel.summary(draft.config)
    draft.replace(draft.config.changed(data="sales", sizes="2-1", cost="quadratic", output="linear"))
    field = panel.fields["label_smoothing"]
    assert not field.editor.isEnabled()
    assert field.note() == "These data have no labels that could be smoothed."
    assert "label smoothing" not in panel.summary(draft.config)


def test_where_lambda_is_decoupled_it_says_so(qtbot) -> None:
    draft = Draft(RunConfig(optimizer="adamw"))
    panel = RegularizationPanel(draft)
    show(qtbot, panel)
    note = "AdamW: λ is decoupled; it shrinks the weights by η λ/n beside the step."
    assert panel.fields["lambda_"].note() == note
    draft.set("optimizer", "adam")
    assert panel.fields["lambda_"].note() == ""
    draft.replace(draft.config.changed(optimizer="adamw", regularizer="none"))
    assert panel.fields["lambda_"].note() != note


def test_hidden_units_can_be_dropped_only_where_there_are_some(qtbot) -> None:
    draft = Draft()
    panel = RegularizationPanel(draft)
    show(qtbot, panel)
    type_into(panel, "dropout", "0.5")
    assert draft.config.dropout == 0.5
    draft.set("sizes", (784, 10))
    assert not panel.fields["dropout"].editor.isEnabled()
    assert panel.fields["dropout"].note() == "This network has no hidden layer."
    assert panel.fields["input_dropout"].editor.isEnabled()


def test_nobody_drops_everything(qtbot) -> None:
    draft = Draft()
    panel = RegularizationPanel(draft)
    show(qtbot, panel)
    type_into(panel, "input_dropout", "1")
    assert draft.config.input_dropout == 0.99


def test_no_patience_is_a_word(qtbot) -> None:
    draft = Draft()
    panel = RegularizationPanel(draft)
    show(qtbot, panel)
    assert panel.fields["patience"].editor.text() == "off"
    type_into(panel, "patience", "5")
    assert draft.config.patience == 5


def test_folded_it_says_what_is_switched_on(qtbot) -> None:
    draft = Draft(RunConfig(dropout=0.5, patience=10))
    panel = RegularizationPanel(draft)
    qtbot.addWidget(panel)
    assert panel.summary(draft.config) == "λ 1, p 0.5, patience 10"
    draft.replace(RunConfig(regularizer="none"))
    assert panel.summary(draft.config) == "off"


def test_biases_are_penalised_only_where_something_is_and_while_a_run_goes_on(qtbot) -> None:
    draft = Draft()
    panel = RegularizationPanel(draft)
    show(qtbot, panel)
    box = find(panel, "decayBiasesBox")
    panel.set_running(True)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert draft.config.decay_biases
    assert "penalise biases on" in panel.summary(draft.config)
    draft.set("regularizer", "none")
    assert not box.isEnabled()
    assert panel.summary(draft.config) == "off"


def test_an_accuracy_to_reach_is_typed_and_switched_off(qtbot) -> None:
    draft = Draft()
    panel = RegularizationPanel(draft)
    show(qtbot, panel)
    assert panel.fields["reach"].editor.text() == "off"
    type_into(panel, "reach", "0.95")
    assert (draft.config.reach, panel.summary(draft.config)) == (0.95, "λ 1, reach 0.95")
    type_into(panel, "reach", "off")
    assert draft.config.reach == 0
