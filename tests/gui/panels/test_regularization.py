"""λ and what it multiplies."""

from gui.draft import Draft
from gui.panels.regularization import RegularizationPanel
from tests.gui.panels.hands import show, type_into


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
