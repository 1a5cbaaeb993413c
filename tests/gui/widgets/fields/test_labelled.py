import pytest
from PySide6.QtWidgets import QToolButton

from gui.widgets.fields import LabeledField, NumberField


@pytest.fixture
def row(qtbot):
    row = LabeledField("&Learning rate", NumberField(0, 10), "η", "How far each step goes.")
    qtbot.addWidget(row)
    row.show()
    return row


def test_label_and_editor_belong_together(row):
    assert row.label.buddy() is row.editor
    assert row.label.toolTip() == row.editor.toolTip() == "How far each step goes."
    assert row.editor.accessibleName() == "Learning rate"


def test_a_lock_says_why(row):
    row.lock("Cannot change while a run is going on.")
    assert not row.editor.isEnabled()
    assert row.editor.toolTip().startswith("Cannot change while a run is going on.")
    row.lock("")
    assert row.editor.isEnabled()
    assert row.editor.toolTip() == "How far each step goes."


def test_a_note_appears_and_goes(row):
    height = row.sizeHint().height()
    row.set_note("Too large.")
    assert row.note() == "Too large."
    assert row.sizeHint().height() > height
    row.set_note("")
    assert row.sizeHint().height() == height


def test_a_wide_row_gives_the_editor_the_whole_width(qtbot):
    row = LabeledField("Optimizer", NumberField(0, 10), wide=True)
    qtbot.addWidget(row)
    row.resize(248, row.sizeHint().height())
    row.show()
    assert row.editor.width() == 248
    assert row.editor.y() > row.label.y()
    row.hide_label()
    assert row.sizeHint().height() == row.editor.height()
    assert row.editor.accessibleName() == "Optimizer"


def test_a_button_leaves_the_editor_where_it_is(qtbot, row):
    at = row.editor.geometry()
    button = QToolButton(row)
    row.add_button(button)
    row.layout().activate()
    assert row.editor.geometry() == at
    assert not button.geometry().intersects(at)
