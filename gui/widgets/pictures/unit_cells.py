"""The units of one layer as square cells in rows, each coloured by a value."""

from collections.abc import Callable, Collection

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from core.linalg.arrays import Array, Bytes, Labels
from gui.widgets.pictures.diverging import levels
from gui.widgets.pictures.heat_cells import EDGE_PX, LARGEST_PX, HeatCells


class UnitCells(HeatCells):
    """Cells of a layer's units, row by row, with the number per row that makes them largest."""

    unitChosen = Signal(int)
    """Emitted with the number of a unit that was clicked or chosen with Enter."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, is_square=True)
        self._units: Labels = np.zeros(0, np.int64)
        self._shades: Bytes = np.zeros(0, np.uint8)
        self._words_of: Callable[[int], str] = str
        self._off: Collection[int] = ()
        self._columns = 1
        self._marked: int | None = None
        self.chosen.connect(self._cell_chosen)

    def set_values(
        self,
        values: Array,
        units: Labels,
        scale: float,
        words_of: Callable[[int], str],
        off: Collection[int] = frozenset(),
    ) -> None:
        """Show values, (n,) finite, in the order `units`, (n,); words_of: returns the description of a unit.

        off: units that are crossed out.
        """
        is_other = len(units) != len(self._units)
        self._units, self._words_of, self._off = units, words_of, off
        self._shades = levels(values[units], scale)
        if is_other:
            self._choose_columns()
        self._arrange()

    def mark(self, unit: int | None) -> None:
        """Frame the cell of a unit, or none."""
        self._marked = unit
        self._arrange()

    def unit_at(self, row: int, column: int) -> int:
        """Return the number of the unit in a cell."""
        return int(self._units[row * self._columns + column])

    def _choose_columns(self) -> None:
        if not len(self._units):
            return
        columns = np.arange(1, len(self._units) + 1)
        rows = -(-len(self._units) // columns)
        width, height = max(1, self.width() - 2 * EDGE_PX), max(1, self.height() - 2 * EDGE_PX)
        sides = np.minimum(np.minimum(width / columns, height / rows).astype(np.int64), LARGEST_PX)
        best = columns[sides == sides.max()]
        self._columns = int(best[(-len(self._units) % best).argmin()])  # the fewest empty places

    def _arrange(self) -> None:
        if not len(self._units):
            return
        cells = np.zeros(-(-len(self._units) // self._columns) * self._columns, np.uint8)
        cells[: len(self._shades)] = self._shades
        self.set_cells(cells.reshape(-1, self._columns), self._words)
        self.cross([divmod(at, self._columns) for at, unit in enumerate(self._units.tolist()) if unit in self._off])
        at = np.flatnonzero(self._units == self._marked)
        self.frame((*divmod(int(at[0]), self._columns), 1, 1) if len(at) else None)

    def _words(self, row: int, column: int) -> str:
        return self._words_of(self.unit_at(row, column))

    def _cell_chosen(self, row: int, column: int) -> None:
        self.unitChosen.emit(self.unit_at(row, column))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        self._choose_columns()
        self._arrange()
