import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.widgets.fields import Choice, ChoiceField

CHOICES = [
    Choice("q", "Quadratic", "half the squared error"),
    Choice("ce", "Cross-entropy"),
    Choice("ll", "Log-likelihood"),
]


@pytest.fixture
def field(qtbot):
    field = ChoiceField(CHOICES)
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


def test_a_person_chooses_by_key(field):
    heard = []
    field.valueChanged.connect(heard.append)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == "ce"
    assert heard == ["ce"]


def test_what_is_not_allowed_cannot_be_chosen_and_says_why(field):
    field.set_allowed("ce", False, "needs sigmoid outputs")
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == "ll"
    QTest.keyClicks(field, "cross")
    assert field.value() == "ll"
    assert field.itemData(1, Qt.ItemDataRole.ToolTipRole) == "needs sigmoid outputs"
    assert not field.is_allowed("ce")
    field.set_allowed("ce", True)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == "ce"


def test_it_cannot_be_chosen_in_the_open_list(field, qtbot):
    field.set_allowed("ce", False, "no")
    field.showPopup()
    view = field.view()
    qtbot.waitUntil(view.isVisible)
    place = view.visualRect(field.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert field.value() == "q"
    field.hidePopup()


def test_hints_come_back(field):
    field.set_allowed("q", False, "no")
    field.set_allowed("q", True)
    assert field.itemData(0, Qt.ItemDataRole.ToolTipRole) == "half the squared error"


def test_set_value_is_silent(field, qtbot):
    with qtbot.assertNotEmitted(field.valueChanged):
        field.set_value("ll")
        field.set_choices(CHOICES[1:])
    assert field.value() == "ll"
    with qtbot.waitSignal(field.valueChanged) as told:
        field.setCurrentText("Cross-entropy")
    assert told.args == ["ce"]
    with pytest.raises(ValueError, match="q"):
        field.set_value("q")


def test_nothing_to_choose_from(field):
    field.set_choices([])
    assert field.value() is None
