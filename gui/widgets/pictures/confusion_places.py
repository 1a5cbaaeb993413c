"""Geometry of a confusion matrix of K classes: title, names, K x K cells, sums. No widget."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

_WIDEST_PX, _HIGHEST_PX, _PAD_PX = 56.0, 44.0, 8.0


@dataclass(frozen=True, slots=True)
class ConfusionPlaces:
    """Cell geometry in an area of width x height; line_px: height of a text line; total_px: width of the widest sum.

    Rows and columns count from 0; -1: names, K: sums.
    """

    width: float
    height: float
    classes: int
    line_px: float
    total_px: float

    @property
    def _sum_px(self) -> float:
        return self.total_px + _PAD_PX

    @property
    def _across(self) -> float:
        return min(_WIDEST_PX, (self.width - self._sum_px) / (self.classes + 1))

    @property
    def _down(self) -> float:
        return min(_HIGHEST_PX, (self.height - self.line_px) / (self.classes + 2))

    @property
    def _left(self) -> float:
        return max(0.0, (self.width - self._sum_px - (self.classes + 1) * self._across) / 2)

    @property
    def _top(self) -> float:
        return max(0.0, (self.height - self.line_px - (self.classes + 2) * self._down) / 2)

    def title(self) -> QRectF:
        """Return the rectangle of the title above the columns."""
        return QRectF(self._left + self._across, self._top, self.classes * self._across, self.line_px)

    def cell(self, row: int, column: int) -> QRectF:
        """Return the rectangle of a cell, on whole pixels, so that the lines between neighbours are sharp."""
        left, top = self._left + (column + 1) * self._across, self._top + self.line_px + (row + 1) * self._down
        right = left + (self._sum_px if column == self.classes else self._across)
        x, y = round(left), round(top)
        return QRectF(x, y, round(right) - x, round(top + self._down) - y)

    def span(self, row: int, column: int) -> QRectF:
        """Return the rectangle of a cell; of a sum, its whole row or column; of the total, everything."""
        first = self.cell(-1 if row == self.classes else row, -1 if column == self.classes else column)
        return first.united(self.cell(row, column))

    def cell_at(self, point: QPointF) -> tuple[int, int] | None:
        """Return the cell at a point; a name counts as the sum of its row or column; None outside the table."""
        for row in range(-1, self.classes + 1):
            for column in range(-1, self.classes + 1):
                if self.cell(row, column).contains(point):
                    return row % (self.classes + 1), column % (self.classes + 1)
        return None
