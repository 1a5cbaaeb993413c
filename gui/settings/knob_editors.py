"""An editor for a setting, made from what the config says of it: the ranges stand there and nowhere else."""

from typing import Any, Protocol, cast

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from core.config.knobs import Knob
from gui.widgets.fields import Choice, ChoiceField, IntField, NumberField, ToggleField

_LARGEST_INT = 2**31 - 1
_WIDE_RANGE = 200.0
"""Above it the useful values lie orders of magnitude apart, so that steps go 1, 2, 5, 10 from the least one on."""
_LEAST, _STEP = 0.001, 0.05
_TINY = 1e-12
"""The least value of what is small by nature, such as ε."""
_NEAREST_ONE = 1e-6
"""What a memory, such as μ or β₂, loses with each step at least."""


class Editor(Protocol):
    """What every field editor offers, beside being a widget."""

    valueChanged: SignalInstance

    def value(self) -> Any:
        """Return the value shown."""

    def set_value(self, value: Any) -> None:
        """Show a value, silently."""


def make_editor(knob: Knob, *, step: float = 0, special_text: str = "") -> QWidget:
    """Return an editor for `knob`; `step` 0: the usual one; `special_text` is shown instead of the minimum.

    Open ends of a range can be typed: the settings refuse them with a sentence.
    """
    if knob.choices:
        return ChoiceField([Choice(name, entry.title, entry.about) for name, entry in knob.choices.items()])
    if knob.kind is bool:
        return ToggleField()
    minimum, maximum = knob.minimum or 0, cast(float, knob.maximum)
    if knob.kind is int and maximum <= _LARGEST_INT:
        return IntField(int(minimum), int(maximum), int(step) or 1, special_text=special_text)
    if knob.kind is int:  # Qt's own field for whole numbers ends at 32 bits with a sign
        return NumberField(minimum, maximum, 1)
    is_memory = (minimum, maximum) == (0, 1) and knob.open_maximum and not knob.open_minimum
    is_small = 0 < knob.default < _LEAST
    by_ratio = maximum > _WIDE_RANGE or is_small
    usual = _NEAREST_ONE if is_memory else _TINY if is_small else _LEAST if by_ratio else _STEP
    return NumberField(
        minimum, maximum, step or usual, by_ratio=by_ratio, toward_one=is_memory, special_text=special_text
    )
