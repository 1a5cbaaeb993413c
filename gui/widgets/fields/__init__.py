"""Editor fields made from plain descriptions: ranges and choices in, a value out.

Each has `value()`, `set_value()` and the signal `valueChanged`. `set_value` does not emit the signal: it is for the
user's changes (and Qt's own setters), so that fields that follow one another do not loop.
"""

from gui.widgets.fields.choice import Choice, ChoiceField
from gui.widgets.fields.digits import DigitsEdit
from gui.widgets.fields.labelled import LabeledField
from gui.widgets.fields.number import IntField, NumberField, commit_typing
from gui.widgets.fields.sizes import SizesEdit
from gui.widgets.fields.toggle import ToggleField

__all__ = [
    "Choice",
    "ChoiceField",
    "DigitsEdit",
    "IntField",
    "LabeledField",
    "NumberField",
    "SizesEdit",
    "ToggleField",
    "commit_typing",
]
