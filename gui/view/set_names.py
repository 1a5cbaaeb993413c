"""Names of the sets of digits and of single images in them."""

from PySide6.QtCore import QCoreApplication

from gui.session.digit_sets import SetName
from gui.session.setting_texts import data_title
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate
_HERE = "SetNames"


def set_title(name: SetName) -> str:
    """Return the name of a set for a list."""
    return {
        SetName.TRAINING: _tr(_HERE, "Training set"),
        SetName.VALIDATION: _tr(_HERE, "Validation set"),
        SetName.TEST: _tr(_HERE, "Test set"),
        SetName.SYNTHETIC: _tr(_HERE, "Backswing's own"),
        SetName.MINE: _tr(_HERE, "My digits"),
    }[name]


def picture_name(data: str, name: SetName, index: int) -> str:
    """Return the name of one image, such as "MNIST test 1 234"."""
    number = grouped(index)
    return {
        SetName.TRAINING: _tr(_HERE, "{data} training {number}"),
        SetName.VALIDATION: _tr(_HERE, "{data} validation {number}"),
        SetName.TEST: _tr(_HERE, "{data} test {number}"),
        SetName.SYNTHETIC: _tr(_HERE, "Backswing's own {number}"),
        SetName.MINE: _tr(_HERE, "My digit {number}"),
    }[name].format(data=data_title(data), number=number)
