"""Column of the network for one example: its picture, and each layer's units as squares, of which one is chosen."""

from functools import partial

import numpy as np
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from core.insight.by_hand import LayerPass, number
from gui.base import theme
from gui.base.plain_text import PlainLabel
from gui.inside.by_hand.page import Moment
from gui.view.layer_titles import layer_title, short_layer_title
from gui.widgets.pictures.pixels import PixelView
from gui.widgets.pictures.unit_cells import UnitCells

_tr = QCoreApplication.translate

_PICTURE_PX, _LEAST_PX = 96, 44


class UnitsView(QWidget):
    """Column of squares, coloured by a; the units that dropout has switched off are crossed out."""

    unitChosen = Signal(int, int)
    """Emitted with (layer, unit), both from 0, of a unit clicked or chosen with Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = PixelView(self)
        self._picture.setObjectName("byHandInput")
        self._picture.setFixedSize(_PICTURE_PX, _PICTURE_PX)
        self._parts: list[tuple[PlainLabel, UnitCells]] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        self._lines.addWidget(self._picture)

    def show_moment(self, moment: Moment) -> None:
        """Show the example's picture and the activations of each layer, with the unit chosen framed."""
        self._show_picture(moment)
        self._make_parts(len(moment.layers))
        for at, (layer, (title, cells)) in enumerate(zip(moment.layers, self._parts, strict=True)):
            off = [] if layer.mask is None else np.flatnonzero(layer.mask == 0).tolist()
            values = np.nan_to_num(layer.a)
            scale = float(np.abs(values).max()) or 1.0
            cells.set_values(values, np.arange(len(values)), scale, partial(_words, layer, at, moment), off)
            cells.mark(moment.unit if at == moment.layer else None)
            title.setText(_title(at, len(moment.layers), layer, len(off)))
            self._lines.setStretchFactor(cells, max(1, round(len(values) ** 0.5)))

    def _show_picture(self, moment: Moment) -> None:
        x, side = moment.layers[0].x, moment.side
        self._picture.setVisible(side is not None)
        if side is not None:
            ink = np.rint(np.nan_to_num(x) * 255).clip(0, 255).astype(np.uint8)
            self._picture.set_image(ink.reshape(side, side))

    def _make_parts(self, count: int) -> None:
        while len(self._parts) > count:
            for widget in self._parts.pop():
                self._lines.removeWidget(widget)
                widget.setParent(None)
                widget.deleteLater()
        while len(self._parts) < count:
            at = len(self._parts)
            title = PlainLabel("", self, name=f"byHandTitle{at}")
            cells = UnitCells(_tr("ByHand", "Units"), self)
            cells.setObjectName(f"byHandCells{at}")
            cells.setMinimumHeight(theme.scaled(_LEAST_PX))
            cells.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            cells.unitChosen.connect(partial(self.unitChosen.emit, at))
            title.setFont(theme.tabular(QFont(self.font())))
            self._lines.addWidget(title)
            self._lines.addWidget(cells, 1)
            self._parts.append((title, cells))
        for at, (_, cells) in enumerate(self._parts):
            cells.setAccessibleName(_tr("ByHand", "Units: {layer}").format(layer=layer_title(at, count)))


def _title(at: int, layers: int, layer: LayerPass, off: int) -> str:
    name = short_layer_title(at, layers)
    if layer.mask is None:
        return name
    return _tr("ByHand", "{layer}: {off} of {units} off").format(layer=name, off=off, units=len(layer.z))


def _words(layer: LayerPass, at: int, moment: Moment, unit: int) -> str:
    name = layer_title(at, len(moment.layers))
    numbers = f"z = {number(float(layer.z[unit]))}, a = {number(float(layer.a[unit]))}"
    return _tr("ByHand", "{layer}, unit {unit}: {numbers}").format(layer=name, unit=unit, numbers=numbers)
