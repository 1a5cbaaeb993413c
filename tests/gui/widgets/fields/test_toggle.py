from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.widgets.fields import ToggleField


def test_a_person_ticks_it_and_set_value_is_silent(qtbot):
    field = ToggleField()
    qtbot.addWidget(field)
    heard = []
    field.valueChanged.connect(heard.append)
    field.set_value(True)
    assert field.value()
    QTest.keyClick(field, Qt.Key.Key_Space)
    assert not field.value()
    assert heard == [False]
