"""Names of the sets of digits and of single images in them."""

from PySide6.QtCore import QCoreApplication

from gui.session.digit_sets import SetName
from gui.session.setting_texts import data_title
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate


def set_title(name: SetName) -> str:
    """Return the name of a set for a list."""
    return {
        SetName.TRAINING: _tr("SetNames", "Training set"),
        SetName.VALIDATION: _tr("SetNames", "Validation set"),
        SetName.TEST: _tr("SetNames", "Test set"),
        SetName.SYNTHETIC: _tr("SetNames", "Backswing's own"),
        SetName.MINE: _tr("SetNames", "My digits"),
    }[name]


def picture_name(data: str, name: SetName, index: int) -> str:
    """Return the name of one image, such as "MNIST test 1 234"."""
    number = grouped(index)
    return {
        SetName.TRAINING: _tr("SetNames", "{data} training {number}"),
        SetName.VALIDATION: _tr("SetNames", "{data} validation {number}"),
        SetName.TEST: _tr("SetNames", "{data} test {number}"),
        SetName.SYNTHETIC: _tr("SetNames", "Backswing's own {number}"),
        SetName.MINE: _tr("SetNames", "My digit {number}"),
    }[name].format(data=data_title(data), number=number)
