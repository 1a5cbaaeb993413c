"""Editors made from plain descriptions: give them ranges and choices, take a value.

Each has `value()`, `set_value()` and the signal `valueChanged`. `set_value` shows a value and is silent: the signal is
for a person's changes (and Qt's own setters), so that fields that follow one another cannot go round in circles.
"""

from gui.widgets.fields.choice import Choice, ChoiceField
from gui.widgets.fields.labelled import LabeledField
from gui.widgets.fields.number import IntField, NumberField, commit_typing
from gui.widgets.fields.sizes import SizesEdit
from gui.widgets.fields.toggle import ToggleField

__all__ = [
    "Choice",
    "ChoiceField",
    "IntField",
    "LabeledField",
    "NumberField",
    "SizesEdit",
    "ToggleField",
    "commit_typing",
]
