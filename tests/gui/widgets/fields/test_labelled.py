import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from gui.widgets.fields import LabeledField, NumberField
from gui.widgets.fields.note import FloatingNote
from gui.widgets.group import FoldingGroup


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


def bubble(widget: QWidget) -> FloatingNote | None:
    return widget.window().findChild(FloatingNote)


@pytest.mark.parametrize("kind", ["warning", "error"])
def test_a_note_lies_over_what_is_below_and_moves_nothing(qtbot, kind):
    rows = QWidget()
    first, second = (LabeledField(name, NumberField(0, 10), parent=rows) for name in ("First", "Second"))
    layout = QVBoxLayout(rows)
    layout.addWidget(first)
    layout.addWidget(second)
    layout.addStretch(1)
    rows.resize(260, 200)
    qtbot.addWidget(rows)
    rows.show()
    qtbot.waitUntil(rows.isActiveWindow)
    first.editor.setFocus()
    places = [row.geometry() for row in (first, second)]
    first.set_note("Should be greater than 0, and this sentence needs more than one line.", kind)
    layout.activate()
    note = bubble(rows)
    assert [row.geometry() for row in (first, second)] == places
    assert note.isVisible()
    assert note.text() == first.note()
    assert note.geometry().top() > places[0].bottom()
    assert note.height() >= note.heightForWidth(note.width())
    first.set_note("")
    assert not note.isVisible()


def test_a_note_without_room_below_lies_above(row):
    row.set_note("Too large.")
    assert bubble(row).geometry().bottom() <= 0


def test_a_note_goes_with_its_field(qtbot):
    group = FoldingGroup("Group")
    row = LabeledField("First", NumberField(0, 10), parent=group)
    group.content.addWidget(row)
    qtbot.addWidget(group)
    group.resize(260, 200)
    group.show()
    row.set_note("Too large.")
    assert bubble(group).isVisible()
    group.set_folded(True)
    assert not bubble(group).isVisible()
    group.set_folded(False)
    assert bubble(group).isVisible()


def test_a_click_puts_a_note_away_until_there_is_another(row):
    row.set_note("Too large.")
    QTest.mouseClick(bubble(row), Qt.MouseButton.LeftButton)
    assert not bubble(row).isVisible()
    row.resize(row.width() + 8, row.height())
    assert not bubble(row).isVisible()
    row.set_note("Too small.")
    assert bubble(row).isVisible()


def test_a_warning_covers_others_only_while_its_field_has_the_focus(qtbot):
    rows = QWidget()
    first, second = (LabeledField(name, NumberField(0, 10), parent=rows) for name in ("First", "Second"))
    layout = QVBoxLayout(rows)
    layout.addWidget(first)
    layout.addWidget(second)
    qtbot.addWidget(rows)
    rows.show()
    qtbot.waitUntil(rows.isActiveWindow)
    first.editor.setFocus()
    first.set_note("This is large.", "warning")
    assert bubble(rows).isVisible()
    second.editor.setFocus()
    assert not bubble(rows).isVisible()
    assert first.label.property("role") == "warning"
    assert "This is large." in first.editor.toolTip()
    first.editor.setFocus()
    assert bubble(rows).isVisible()
    first.set_note("")
    assert not bubble(rows).isVisible()
    assert not first.label.property("role")


def test_a_muted_note_stands_in_the_tool_tip(row):
    row.set_note("No effect here.", "muted")
    assert row.note() == "No effect here."
    assert bubble(row) is None
    assert row.editor.toolTip() == "No effect here.\n\nHow far each step goes."
    row.lock("No effect here.")
    assert row.editor.toolTip() == "No effect here.\n\nHow far each step goes."


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


def test_a_button_follows_the_editor(qtbot, row):
    left = row.editor.x()
    button = QToolButton(row)
    row.add_button(button)
    button.show()
    row.layout().activate()
    assert row.editor.x() == left
    assert button.x() > row.editor.geometry().right()
