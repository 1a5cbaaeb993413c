"""Values that a person has set in the controls of a view, so that they can be set again in one made anew."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QComboBox,
    QDoubleSpinBox,
    QScrollBar,
    QSpinBox,
    QWidget,
)

from gui.widgets.fields import ChoiceField


def set_by_hand(view: QWidget) -> dict[str, Any]:
    """Return the values of a view's controls by their object names; none is a text in some language."""
    controls = [each for each in view.findChildren(QWidget) if each.objectName() and each.window() is view.window()]
    names = Counter(each.objectName() for each in controls)
    found = {each.objectName(): _value(each) for each in controls if names[each.objectName()] == 1}
    return {name: value for name, value in found.items() if value is not None}


def set_again(view: QWidget, values: Mapping[str, Any]) -> None:
    """Set those of the values that differ, as a person does."""
    for name, value in values.items():
        control = view.findChild(QWidget, name)
        if control and _value(control) != value:
            _set(control, value)


def _value(control: QWidget) -> Any:
    match control:
        case ChoiceField():
            return control.value()
        case QComboBox() if control.currentIndex() >= 0:
            return control.currentIndex()
        case QSpinBox() | QDoubleSpinBox():
            return control.value()
        case QAbstractSlider() if not isinstance(control, QScrollBar):
            return control.value()
        case QAbstractButton() if control.isCheckable():
            return control.isChecked()
    return None


def _set(control: QWidget, value: Any) -> None:
    match control:
        case ChoiceField():
            if value in control.values() and control.is_allowed(value):
                control.setCurrentIndex(control.values().index(value))
        case QComboBox():
            control.setCurrentIndex(value)
            control.activated.emit(value)
        case QSpinBox() | QDoubleSpinBox() | QAbstractSlider():
            control.setValue(value)
        case QAbstractButton():
            group = control.group()
            if value or not (group and group.exclusive()):
                control.click()
