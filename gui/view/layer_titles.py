"""Names of layers, as every view says them."""

from PySide6.QtCore import QCoreApplication

_tr = QCoreApplication.translate
_HERE = "LayerTitles"


def layer_title(layer: int, layers: int) -> str:
    """Return "Hidden layer 2" or "Output layer": layer counts from 0, the first hidden one, up to layers - 1."""
    if layer == layers - 1:
        return _tr(_HERE, "Output layer")
    return _tr(_HERE, "Hidden layer {number}").format(number=layer + 1)


def short_layer_title(layer: int, layers: int) -> str:
    """Return the same for little room: "Hidden 2" or "Output"."""
    if layer == layers - 1:
        return _tr(_HERE, "Output")
    return _tr(_HERE, "Hidden {number}").format(number=layer + 1)
