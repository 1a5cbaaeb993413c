"""The panel for dropout: its layers, and the nets that allow it."""

from gui.session.draft import Draft
from gui.settings.dropout_panel import DropoutPanel
from tests.gui.hands import show, type_into


def test_hidden_units_can_be_dropped_only_where_there_are_some(qtbot) -> None:
    draft = Draft()
    panel = DropoutPanel(draft)
    show(qtbot, panel)
    type_into(panel, "dropout", "0.5")
    assert draft.config.dropout == 0.5
    draft.set("sizes", (784, 10))
    assert not panel.fields["dropout"].editor.isEnabled()
    assert panel.fields["dropout"].note() == "This network has no hidden layer."
    assert panel.fields["input_dropout"].editor.isEnabled()


def test_nobody_drops_everything(qtbot) -> None:
    draft = Draft()
    panel = DropoutPanel(draft)
    show(qtbot, panel)
    type_into(panel, "input_dropout", "1")
    assert draft.config.input_dropout == 0.99
