"""Names of layers, as every view says them."""

from PySide6.QtCore import QCoreApplication

_tr = QCoreApplication.translate


def layer_title(layer: int, layers: int) -> str:
    """Return "Hidden layer 2" or "Output layer": layer counts from 0, the first hidden one, up to layers - 1."""
    if layer == layers - 1:
        return _tr("LayerTitles", "Output layer")
    return _tr("LayerTitles", "Hidden layer {number}").format(number=layer + 1)


def short_layer_title(layer: int, layers: int) -> str:
    """Return the same for little room: "Hidden 2" or "Output"."""
    if layer == layers - 1:
        return _tr("LayerTitles", "Output")
    return _tr("LayerTitles", "Hidden {number}").format(number=layer + 1)
