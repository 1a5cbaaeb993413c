"""Editors for settings, made from their descriptions in the config, which alone define the ranges."""

from typing import Any, Protocol, cast

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from core.config.knobs import Knob
from gui.widgets.fields import Choice, ChoiceField, IntField, NumberField, ToggleField

_LARGEST_INT = 2**31 - 1
_LEAST, _STEP = 0.001, 0.05
_TINY = 1e-12
"""Smallest step of settings that are small by nature, such as ε."""
_NEAREST_ONE = 1e-6
"""Smallest distance to 1 of decay rates such as μ or β₂."""


class Editor(Protocol):
    """Interface of all field editors."""

    valueChanged: SignalInstance

    def value(self) -> Any:
        """Return the value shown."""

    def set_value(self, value: Any) -> None:
        """Show a value without a signal."""


def make_editor(knob: Knob, *, special_text: str = "") -> QWidget:
    """Return an editor for `knob`; `special_text` is shown instead of the minimum.

    The open end of a range can be typed; the settings refuse it with a sentence.
    """
    if knob.choices:
        return ChoiceField([Choice(name, entry.title, entry.about) for name, entry in knob.choices.items()])
    if knob.kind is bool:
        return ToggleField()
    field = _number_field(knob, special_text)
    field.setSuffix(knob.unit)
    return field


def _number_field(knob: Knob, special_text: str) -> IntField | NumberField:
    minimum, maximum = knob.minimum or 0, cast(float, knob.maximum)
    if knob.kind is int and maximum <= _LARGEST_INT:
        return IntField(int(minimum), int(maximum), int(knob.step) or 1, special_text=special_text)
    if knob.kind is int:  # Qt's field for whole numbers is limited to 32 bits
        return NumberField(minimum, maximum, 1)
    is_decay_rate, by_ratio = knob.scale == "to_one", knob.scale == "ratio"
    usual = _NEAREST_ONE if is_decay_rate else _TINY if knob.is_small else _LEAST if by_ratio else _STEP
    return NumberField(
        minimum, maximum, knob.step or usual, by_ratio=by_ratio, toward_one=is_decay_rate, special_text=special_text
    )
