"""One unit of the network at work: its numbers, its weights and its terms as pictures."""

from collections.abc import Callable
from math import ceil, sqrt

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.insight.connections import AtWork
from core.insight.units import picture_side
from core.linalg.arrays import Bytes
from gui.base import theme
from gui.base.plain_text import PlainLabel
from gui.inside.at_work import texts
from gui.inside.weights_texts import figure, unit_title, weight_words
from gui.widgets.pictures.diverging import levels
from gui.widgets.pictures.heat_cells import HeatCells

_PICTURE_PX, _GAP_PX = 28 * 4 + 8, 4


class UnitDetail(QWidget):
    """Column with the numbers of one unit, the weights of its connections, and its terms."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self._label("atWorkUnitTitle")
        bold = self._title.font()
        bold.setBold(True)
        self._title.setFont(bold)
        self._numbers = self._label("atWorkUnitLabel")
        self._captions = self._label("atWorkWeightsCaption"), self._label("atWorkTermsCaption")
        self._pictures = (
            HeatCells(self.tr("Weights of this unit"), self, is_square=True),
            HeatCells(self.tr("Terms of this unit: its weights times its inputs"), self, is_square=True),
        )
        for picture, name in zip(self._pictures, ("atWorkWeights", "atWorkTerms"), strict=True):
            picture.setObjectName(name)
            picture.setMaximumSize(_PICTURE_PX, _PICTURE_PX)
        self._lay_out()

    def _label(self, name: str) -> PlainLabel:
        label = PlainLabel("", self, name=name, wraps=True)
        label.setFont(theme.tabular(self.font()))
        return label

    def _lay_out(self) -> None:
        lines, self._grid = QVBoxLayout(self), QGridLayout()
        lines.addWidget(self._title)
        lines.addWidget(self._numbers)
        for caption in self._captions:
            caption.setProperty("role", "muted")
        lines.addLayout(self._grid, 1)
        for layout in (lines, self._grid):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(_GAP_PX)
        self.set_narrow(False)

    def set_narrow(self, on: bool) -> None:
        """Put the pictures below each other, or beside each other."""
        for number, (caption, picture) in enumerate(zip(self._captions, self._pictures, strict=True)):
            row, column = (2 * number, 0) if on else (0, number)
            self._grid.addWidget(caption, row, column)
            self._grid.addWidget(picture, row + 1, column, Qt.AlignmentFlag.AlignTop)
        for row in range(4):
            self._grid.setRowStretch(row, row % 2)
        self.setFixedWidth(theme.scaled(_PICTURE_PX) if on else 2 * _PICTURE_PX + _GAP_PX)

    def show_unit(self, work: AtWork, layer: int, unit: int) -> None:
        """Show a unit."""
        self._title.setText(unit_title(work.network, layer, unit))
        self._numbers.setText("\n".join(texts.unit_lines(work, layer, unit)))
        weights = work.network.weights[layer][unit].astype(np.float64)
        captions = "w, ±{scale}", "{term}, ±{scale}"
        words: tuple[Callable[[int], str], ...] = (
            lambda source: weight_words(work.network, layer, unit, source),
            lambda source: texts.term_words(work, layer, unit, source),
        )
        for place, values in enumerate((weights, weights * work.inputs(layer))):
            scale = float(np.abs(values).max(initial=0.0)) or 1.0
            caption = captions[place].format(term=texts.term_sign(layer), scale=figure(scale))
            self._captions[place].setText(caption)
            _fill(self._pictures[place], levels(values, scale), words[place])


def _fill(picture: HeatCells, shades: Bytes, words_of: Callable[[int], str]) -> None:
    """Show one cell per input: as the image if the inputs are one, else row by row in a square."""
    columns = picture_side(len(shades)) or ceil(sqrt(len(shades)))
    padded = np.zeros(columns * ceil(len(shades) / columns), np.uint8)
    padded[: len(shades)] = shades
    picture.set_cells(padded.reshape(-1, columns), lambda row, column: words_of(row * columns + column))
