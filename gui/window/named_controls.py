"""Actions, buttons and controls by their names: their titles, values and changes, for lessons that speak of them."""

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QComboBox, QDoubleSpinBox, QSpinBox, QWidget

from gui.base.plain_text import titled
from gui.widgets.fields import ChoiceField

Value = bool | int | float | str


def action_of(root: QWidget, name: str) -> QAction | QAbstractButton | None:
    """Return the action or the button of a name; None where there is none yet."""
    action = root.findChild(QAction, f"{name}Action")
    if isinstance(action, QAction):
        return action
    button = root.findChild(QAbstractButton, name)
    return button if isinstance(button, QAbstractButton) else None


def press(target: QAction | QAbstractButton) -> None:
    """Trigger an action, or click a button, if it is enabled."""
    target.trigger() if isinstance(target, QAction) else target.click()


def title_of(target: QAction | QWidget) -> str:
    """Return what an action or a control is called on the screen."""
    text = target.text() if isinstance(target, QAction | QAbstractButton) else ""
    if not text and isinstance(target, QWidget):
        text = target.accessibleName().split(", ")[0]  # without the range that a screen reader tells
    return titled(text)


def values_of(control: QWidget) -> tuple[Value, ...]:
    """Return the value of a control, of a choice also the name of its entry, of a slider also what is said of it."""
    match control:
        case ChoiceField():
            return control.currentText(), str(control.value())
        case QComboBox():
            return (control.currentText(),)
        case QAbstractSlider():
            return control.value(), control.accessibleDescription()
        case QSpinBox() | QDoubleSpinBox():
            return (control.value(),)
        case QAbstractButton() if control.isCheckable():
            return (control.isChecked(),)
    return ()


def set_value(control: QWidget, value: Value) -> bool:
    """Set the value of a control as a person does; return False where the control cannot have it."""
    match control:
        case QComboBox():
            return _choose(control, str(value))
        case QAbstractSlider() if isinstance(value, str):
            return _slide(control, value)
        case QSpinBox() | QDoubleSpinBox() | QAbstractSlider():
            if isinstance(value, str) or not control.minimum() <= value <= control.maximum():
                return False
            if isinstance(control, QDoubleSpinBox):
                control.setValue(value)
            else:
                control.setValue(int(value))
        case QAbstractButton() if control.isCheckable():
            if control.isChecked() != bool(value):
                control.click()
    return True


def _choose(box: QComboBox, words: str) -> bool:
    """Choose an entry by its text, or by its value's name, unless it is disabled."""
    names = [str(value) for value in box.values()] if isinstance(box, ChoiceField) else []
    index = box.findText(words)
    if index < 0 and words in names:
        index = names.index(words)
    if index < 0 or not box.model().flags(box.model().index(index, 0)) & Qt.ItemFlag.ItemIsEnabled:
        return False
    box.setCurrentIndex(index)
    box.activated.emit(index)
    return True


def _slide(slider: QAbstractSlider, words: str) -> bool:
    """Move a slider to the place of which it says this; leave it where it was if it never does."""
    before = slider.value()
    for place in range(slider.minimum(), slider.maximum() + 1):
        slider.setValue(place)
        if slider.accessibleDescription() == words:
            return True
    slider.setValue(before)
    return False


def changed_signal(control: QWidget) -> SignalInstance | None:
    """Return the signal of a change of the control's value; None where it has none."""
    match control:
        case QComboBox():
            return control.currentIndexChanged
        case QSpinBox() | QDoubleSpinBox() | QAbstractSlider():
            return control.valueChanged
        case QAbstractButton() if control.isCheckable():
            return control.toggled
    return None
