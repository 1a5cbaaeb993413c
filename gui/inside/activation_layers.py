"""The hidden layers for one digit, side by side: title, units as cells, number of saturated units."""

from collections.abc import Collection
from functools import partial

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.activations import ACTIVATIONS
from core.insight.doctor import flat_ends
from core.linalg.arrays import Array, Labels
from core.network import Network
from gui.base import theme
from gui.inside import activation_texts
from gui.inside.activation_texts import Layers
from gui.view.layer_titles import layer_title
from gui.widgets.fitting_label import FittingLabel
from gui.widgets.pictures.unit_cells import UnitCells

_IN_ONE_ROW = 2
"""Maximum number of layers in one row."""


class _LayerCells(QWidget):
    """View of one hidden layer."""

    unitChosen = Signal(int, int)

    def __init__(self, number: int, name: str, parent: QWidget, prefix: str) -> None:
        super().__init__(parent)
        self._number = number
        self.title, self.words = self._label(f"{prefix}Title{number}"), self._label(f"{prefix}Words{number}")
        self.words.setProperty("role", "muted")
        self.cells = UnitCells(name, self)
        self.cells.setObjectName(f"{prefix}Cells{number}")
        self.cells.unitChosen.connect(self._choose)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        for widget in (self.title, self.words, self.cells):
            lines.addWidget(widget)
        lines.setStretch(2, 1)

    def _choose(self, unit: int) -> None:
        self.unitChosen.emit(self._number, unit)

    def _label(self, name: str) -> FittingLabel:
        label = FittingLabel(self)
        label.setObjectName(name)
        label.setFont(theme.tabular(self.font()))
        return label


class HiddenLayers(QWidget):
    """View of all hidden layers on a common scale. name: prefix of its parts' object names."""

    unitChosen = Signal(int, int)
    """Emitted with (layer, unit), both from 0, of a unit clicked or chosen with Enter."""

    def __init__(self, parent: QWidget | None = None, name: str = "activation") -> None:
        super().__init__(parent)
        self._name = name
        self._parts: list[_LayerCells] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)

    def show_layers(
        self,
        network: Network,
        layers: Layers,
        *,
        as_z: bool = False,
        sorted_by_value: bool = False,
        off: Collection[tuple[int, int]] = (),
    ) -> float:
        """Show z or a of each hidden layer, in unit order or largest first; return the value of the full colour.

        off: (layer, unit) of those that are crossed out.
        """
        hidden = layers[:-1]
        self._make_parts(network, len(hidden))
        scale = full_scale(network, hidden, as_z=as_z)
        for number, (part, (z, a)) in enumerate(zip(self._parts, hidden, strict=True)):
            values = z if as_z else a
            units: Labels = np.argsort(-values, kind="stable") if sorted_by_value else np.arange(len(values))
            crossed = frozenset(unit for layer, unit in off if layer == number)
            part.cells.set_values(values, units, scale, partial(self._words, network, number, layers), crossed)
            part.title.set_texts(activation_texts.hidden_titles(network, number))
            part.words.set_texts(activation_texts.flat_words(network, number, z, a))
        return scale

    def _words(self, network: Network, layer: int, layers: Layers, unit: int) -> str:
        return activation_texts.unit_words(network, layer, unit, layers)

    def _make_parts(self, network: Network, count: int) -> None:
        if count == len(self._parts):
            return
        while self._parts:
            old = self._parts.pop()
            self._grid.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        rows = -(-count // _IN_ONE_ROW) if count <= 2 * _IN_ONE_ROW else round(count**0.5)
        columns = -(-count // max(1, rows))
        for number in range(count):
            part = _LayerCells(number, layer_title(number, len(network.weights)), self, self._name)
            part.unitChosen.connect(self.unitChosen)
            self._grid.addWidget(part, number // columns, number % columns)
            self._parts.append(part)


def full_scale(network: Network, hidden: Layers, *, as_z: bool) -> float:
    """Return the |value| of the full colour: 1 for bounded activations, else the largest of this digit."""
    if not as_z and flat_ends(network.hidden) == 2:
        return 1.0
    return max((float(np.abs(z if as_z else a).max()) for z, a in hidden), default=1.0) or 1.0


def can_be_negative(network: Network) -> bool:
    """Return whether a hidden unit's activation can be below 0."""
    least: Array = np.array([-1.0])
    ACTIVATIONS[network.hidden].value(least.copy(), least)
    return bool(least[0] < 0)
