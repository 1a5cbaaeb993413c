import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from gui.widgets.fields import IntField, NumberField, commit_typing
from gui.widgets.fields.number import parse_number, short_text, stepped_by_ratio


@pytest.fixture
def eta(qtbot):
    return shown(qtbot, NumberField(0.0, 1000.0, 1e-6, by_ratio=True))


def shown(qtbot, field):
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


def type_in(field, text, *, enter=True):
    field.selectAll()
    if text.isascii():
        QTest.keyClicks(field, text)
    else:  # pasted
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    if enter:
        QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.5, "0.5"), (0.0001, "0.0001"), (1e-5, "1e-05"), (3.0, "3"), (0.1 + 0.2, "0.3"), (1000, "1000")],
)
def test_the_text_is_short(eta, value, text):
    eta.set_value(value)
    assert eta.text() == text


@settings(max_examples=100)
@given(st.floats(-1e12, 1e12))
def test_what_is_written_is_read_back(value):
    assert math.isclose(parse_number(short_text(value)), value, rel_tol=1e-9, abs_tol=1e-300)


@pytest.mark.parametrize(
    ("typed", "value"), [("0,5", 0.5), ("0.5", 0.5), (".25", 0.25), ("5e-4", 0.0005), ("1e-05", 1e-5), ("12", 12.0)]
)
def test_it_is_typed_freely(eta, typed, value):
    heard = []
    eta.valueChanged.connect(heard.append)
    type_in(eta, typed)
    assert eta.value() == value
    assert heard == [value]  # once, not at each key


@pytest.mark.parametrize(("typed", "value"), [("1e9", 1000.0), ("abc", 7.0), ("", 7.0), ("-", 7.0), ("1_0", 10.0)])
def test_nonsense_keeps_the_value_and_too_much_becomes_the_most(eta, typed, value):
    eta.set_value(7.0)
    eta.selectAll()
    if not typed:
        QTest.keyClick(eta, Qt.Key.Key_Backspace)
    type_in(eta, typed)
    assert eta.value() == value


def test_set_value_is_silent_and_setvalue_is_not(eta, qtbot):
    with qtbot.assertNotEmitted(eta.valueChanged):
        eta.set_value(0.25)
    assert eta.value() == 0.25
    with qtbot.waitSignal(eta.valueChanged):
        eta.setValue(0.125)


def test_ratio_steps():
    ups = [0.0]
    for _ in range(4):
        ups.append(stepped_by_ratio(ups[-1], 1, 0.01))
    assert ups == [0.0, 0.01, 0.02, 0.05, 0.1]
    assert stepped_by_ratio(0.1, -4, 0.01) == 0.0
    assert stepped_by_ratio(0.3, 1, 0.01) == 0.5
    assert stepped_by_ratio(0.3, -1, 0.01) == 0.2
    assert stepped_by_ratio(950.0, 1, 0.01) == 1000.0


def test_plain_steps_stay_short(qtbot):
    field = shown(qtbot, NumberField(0.0, 1.0, 0.1))
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 0.3


def test_the_least_can_have_a_word(qtbot):
    field = shown(qtbot, NumberField(0.0, 0.95, 0.05, special_text="off", suffix=" x"))
    assert field.text() == "off"
    type_in(field, "0,5")
    assert (field.value(), field.text()) == (0.5, "0.5 x")
    type_in(field, "0")
    assert (field.value(), field.text()) == (0.0, "off")


def test_typing_can_be_committed_from_outside(eta):
    type_in(eta, "0.25", enter=False)
    commit_typing()
    assert eta.value() == 0.25


def wheel(field):
    middle = QPointF(field.rect().center())
    event = QWheelEvent(
        middle, field.mapToGlobal(middle), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    field.wheelEvent(event)
    return event.isAccepted()


@pytest.mark.parametrize("kind", [NumberField, IntField])
def test_the_wheel_turns_it_only_in_focus(qtbot, kind):
    field = shown(qtbot, kind(0, 100, 1))
    assert wheel(field)
    assert field.value() == 1
    other = QLineEdit()
    shown(qtbot, other)
    qtbot.waitUntil(lambda: not field.hasFocus())
    assert not wheel(field)
    assert field.value() == 1


@pytest.mark.parametrize("typed", ["50000", "50 000", "50,000", "50.000", "50'000", "50\u202f000"])
def test_thousands_are_set_apart_and_may_be_typed_so(qtbot, typed):
    field = shown(qtbot, IntField(1000, 60_000, 1000))
    type_in(field, typed)
    assert (field.value(), field.text()) == (50_000, "50\u202f000")


def test_small_and_ungrouped_integers_are_plain(qtbot):
    field = shown(qtbot, IntField(0, 2**31 - 1, grouped=False))
    field.set_value(1234567)
    assert field.text() == "1234567"
    type_in(field, "99999999999")
    assert field.value() == 2**31 - 1
    small = shown(qtbot, IntField(1, 10_000))
    small.set_value(1000)
    assert small.text() == "1000"


@pytest.mark.parametrize("typed", ["1.5", "1,25", "12 34"])
def test_a_mark_between_other_than_three_digits_is_no_whole_number(qtbot, typed):
    field = shown(qtbot, IntField(1, 60_000, 1))
    field.set_value(30)
    type_in(field, typed)
    assert field.value() == 30


@pytest.mark.parametrize(("typed", "taken"), [("5000", "1000"), ("-1", "0"), ("1e9", "1000")])
def test_a_number_out_of_range_is_not_replaced_without_a_word(eta, typed, taken):
    told = []
    eta.corrected.connect(told.append)
    type_in(eta, typed)
    assert eta.text() == taken
    [sentence] = told
    assert sentence.endswith(f"is out of range: {taken} is taken.")
    type_in(eta, "3")
    assert len(told) == 1


def test_a_whole_number_out_of_range_is_told_too(qtbot):
    field = shown(qtbot, IntField(1, 100))
    told = []
    field.corrected.connect(told.append)
    type_in(field, "700", enter=False)
    commit_typing()
    assert (field.value(), told) == (100, ["700 is out of range: 100 is taken."])
