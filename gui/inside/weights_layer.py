"""A layer's weights: one picture per unit if the inputs are a picture, else a matrix."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.insight.units import norms, picture_side
from core.linalg.arrays import Labels
from core.network import Network
from gui.inside import weights_texts
from gui.widgets.pictures.diverging import colours, levels
from gui.widgets.pictures.grid_places import Places
from gui.widgets.pictures.grid_sheet import Caption
from gui.widgets.pictures.heat_cells import HeatCells
from gui.widgets.pictures.image_grid import ImageGrid
from gui.widgets.pictures.pager import Pager
from gui.widgets.pictures.pages import Pages

_FULL_SHARE = 0.995
"""Share of a layer's weights below the full colour, so that a few outliers do not darken the others."""

_SAMPLE = 50_000  # number of weights used to find that share


class LayerView(QWidget):
    """View of the weights of a layer's units in order, with a current unit."""

    unitChosen = Signal(int)
    """Emitted with the unit clicked or moved to by the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network: Network | None = None
        self._layer, self._scale, self._pages = 0, 1.0, Pages()
        self._grid = ImageGrid(colours=colours())
        self._grid.setObjectName("weightsGrid")
        self._grid.setAccessibleName(self.tr("Weights of each unit"))
        self._matrix = HeatCells(self.tr("Weight matrix, one row per unit"), self)
        self._matrix.setObjectName("weightsMatrix")
        self._pager = Pager(self, name="weights")
        self._lay_out()
        self._grid.currentChanged.connect(self._current_changed)
        self._grid.chosen.connect(self._current_changed)
        self._grid.moveAsked.connect(self._move)
        self._grid.roomChanged.connect(self._show_page)
        self._pager.turned.connect(self._turn)
        self._pager.numberAsked.connect(self._go_to)
        self._matrix.chosen.connect(self._cell_chosen)

    def _lay_out(self) -> None:
        pictures, lines, bottom, outer = QWidget(self), QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        pictures.setLayout(lines)
        bottom.addStretch(1)
        bottom.addWidget(self._pager)
        lines.addWidget(self._grid, 1)
        lines.addLayout(bottom)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(pictures)
        self._stack.addWidget(self._matrix)
        outer.addWidget(self._stack)
        for layout in (lines, outer):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(4)

    def show_layer(self, network: Network, layer: int, units: Labels, unit: int) -> float:
        """Show a layer's units, (n_out,), in order, `unit` current; return the |w| of the full colour."""
        self._network, self._layer = network, layer
        self._pages.indices = units
        self._pages.move_to(int(np.flatnonzero(units == unit)[0]))
        side = picture_side(network.sizes[0]) if layer == 0 else None
        self._scale = full_colour(network, layer)
        if side is None:
            self._show_matrix(network)
        else:
            self._grid.set_side(side)
            self._grid.set_wanted(len(units))
            self._show_pager()
            self._show_page()
        self._stack.setCurrentIndex(int(side is None))
        return self._scale

    def _show_pager(self) -> None:
        """Show the pager only if one page is not enough."""
        units, side = len(self._pages.indices), self._grid.side
        self._pager.setVisible(Places(self.size(), side, self.devicePixelRatioF(), units).count < units)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        self._show_pager()

    def _show_matrix(self, network: Network) -> None:
        rows = network.weights[self._layer][self._pages.indices]
        self._matrix.set_cells(levels(rows, self._scale), self._words_at)
        self._matrix.frame((self._pages.at, 0, 1, network.sizes[self._layer]))

    def _words_at(self, row: int, column: int) -> str:
        assert self._network is not None
        return weights_texts.weight_words(self._network, self._layer, int(self._pages.indices[row]), column)

    def _show_page(self) -> None:
        network, pages = self._network, self._pages
        pages.room = self._grid.room
        side = picture_side(network.sizes[0]) if network and self._layer == 0 else None
        if network is None or side is None:
            return
        units = pages.in_sight
        pictures = levels(network.weights[0][units], self._scale).reshape(-1, side, side)
        self._grid.set_page(pictures, self._captions(network, units), pages.at % pages.room)
        self._pager.show_page(pages.number, pages.count)
        self._show_number()

    def _captions(self, network: Network, units: Labels) -> Sequence[Caption]:
        strengths, biases = norms(network, 0), network.biases[0]
        rows = zip(units.tolist(), strengths[units].tolist(), biases[units].tolist(), strict=True)
        words = weights_texts.caption_words
        return [Caption(str(unit), f"{norm:.1f}", words=words(unit, norm, bias)) for unit, norm, bias in rows]

    def _show_number(self) -> None:
        self._pager.show_number(self._pages.index or 0, len(self._pages.indices))

    # Navigation

    def _move(self, units: int) -> None:
        """Move by a number of units."""
        self._pages.move_to(self._pages.at + units)
        self._show_page()
        self._emit_unit()

    def _turn(self, pages: int) -> None:
        self._move(pages * self._grid.room)

    def _go_to(self, unit: int) -> None:
        """Go to the unit of this number."""
        self._pages.move_to(int(np.flatnonzero(self._pages.indices == unit)[0]))
        self._show_page()
        self._emit_unit()

    def _current_changed(self, place: int) -> None:
        if place >= 0:
            self._pages.move_to(self._pages.number * self._pages.room + place)
            self._show_number()
            self._emit_unit()

    def _cell_chosen(self, row: int, column: int) -> None:
        self._pages.move_to(row)
        self._emit_unit()

    def _emit_unit(self) -> None:
        if self._pages.index is not None:
            self.unitChosen.emit(self._pages.index)


def full_colour(network: Network, layer: int) -> float:
    """Return the |w| > 0 from which a weight of a layer has the full colour."""
    weights = network.weights[layer].ravel()
    sizes = np.abs(weights[:: max(1, weights.size // _SAMPLE)])
    at = int(_FULL_SHARE * (len(sizes) - 1))
    return float(np.partition(sizes, at)[at]) or float(np.abs(weights).max()) or 1.0
