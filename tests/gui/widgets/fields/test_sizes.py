import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.widgets.fields import SizesEdit


@pytest.fixture
def edit(qtbot):
    edit = SizesEdit()
    qtbot.addWidget(edit)
    edit.set_value((784, 30, 10))
    return edit


@pytest.mark.parametrize(
    "text", ["784-100-10", " 784 - 100 - 10 ", "784, 100, 10", "784 100 10", "784–100–10", "784×100×10"]
)
def test_many_ways_to_write_layers(edit, text, qtbot):
    with qtbot.assertNotEmitted(edit.valueChanged):
        edit.setText(text)
    with qtbot.waitSignal(edit.valueChanged) as told:
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert told.args == [(784, 100, 10)]
    assert edit.value() == (784, 100, 10)
    assert edit.message() == ""


@pytest.mark.parametrize("text", ["", "784", "784-", "784-x-10", "784--10", "784-0-10", "784-99999-10"])
def test_nonsense_is_marked_and_explained_and_changes_nothing(edit, text, qtbot):
    with qtbot.waitSignal(edit.messageChanged) as told, qtbot.assertNotEmitted(edit.valueChanged):
        edit.setText(text)
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert told.args == [edit.message()]
    assert edit.message()
    assert edit.text() == text
    assert edit.property("invalid")
    assert edit.value() == (784, 30, 10)
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == "784-30-10"
    assert edit.message() == ""
    assert not edit.property("invalid")


def test_no_hidden_layer_is_a_network_too(edit):
    edit.setText("784-10")
    edit.commit()
    assert edit.value() == (784, 10)


def test_what_its_owner_refuses_stays_with_the_reason_until_it_is_changed(edit):
    edit.valueChanged.connect(lambda: edit.refuse("Too many weights."))
    edit.setText("784-10000-10000-10")
    for _ in range(2):
        QTest.keyClick(edit, Qt.Key.Key_Return)
        assert (edit.text(), edit.message()) == ("784-10000-10000-10", "Too many weights.")
        assert edit.value() == (784, 30, 10)
    edit.setText("784-10000-10")
    assert edit.message() == ""


def test_the_same_in_other_words_is_no_change(edit, qtbot):
    with qtbot.assertNotEmitted(edit.valueChanged):
        edit.setText("784 30 10")
        QTest.keyClick(edit, Qt.Key.Key_Return)
        assert edit.text() == "784-30-10"
        edit.set_value((784, 50, 10))
    assert edit.text() == "784-50-10"
