"""Buttons of which one is down."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.widgets.switch import switch


def test_one_button_is_down_and_a_click_on_another_says_its_number(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    group = switch(parent, ("countsButton", "Counts", "How many"), ("percentButton", "%", "How many of a hundred"))

    assert group.checkedId() == 0
    with qtbot.waitSignal(group.idClicked) as clicked:
        qtbot.mouseClick(group.button(1), Qt.MouseButton.LeftButton)

    assert clicked.args == [1]
    assert [button.isChecked() for button in group.buttons()] == [False, True]
    assert group.button(1).objectName() == "percentButton"
    assert group.button(1).accessibleName() == "How many of a hundred"
