"""An editor for a setting, made from what the config says of it: the ranges stand there and nowhere else."""

from typing import Any, Protocol, cast

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from core.knobs import Knob
from gui.widgets.fields import Choice, ChoiceField, IntField, NumberField, ToggleField

_LARGEST_INT = 2**31 - 1
_WIDE_RANGE = 1.0
"""Above it the useful values lie orders of magnitude apart, so that steps go 1, 2, 5, 10 from the least one on."""
_LEAST, _STEP = 0.001, 0.05


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
    by_ratio = maximum > _WIDE_RANGE
    return NumberField(
        minimum, maximum, step or (_LEAST if by_ratio else _STEP), by_ratio=by_ratio, special_text=special_text
    )
