"""Places of a drawn network: its picture, its columns of squares, the texts beside and above them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from gui.base import theme

MOST_UNITS = 40
"""Maximum number of squares in a column."""

MARGIN_PX = 12
NAME_GAP_PX = 8
"""Room between a square and the text at its right."""

_LEAST_PITCH_PX, _PITCH_PX, _CELL_PX, _GAP_PX = 9, 24, 16, 2
_PICTURE_PX, _REACH_PX = 96, 14


def area(paper: QRectF, line_px: float) -> QRectF:
    """Return the room below two lines of titles."""
    return paper.adjusted(MARGIN_PX, MARGIN_PX / 2 + 2 * line_px + 6, -MARGIN_PX, -MARGIN_PX)


def room(paper: QRectF, line_px: float) -> int:
    """Return the number of squares that a column has room for."""
    return min(max(int(area(paper, line_px).height() / _LEAST_PITCH_PX), 1), MOST_UNITS)


@dataclass(frozen=True, slots=True)
class NetworkPlaces:
    """Places on the paper. pitches: distances between the squares of each column; line_px: height of a text line."""

    paper: QRectF
    area: QRectF
    picture: QRectF
    step_px: float
    line_px: float
    pitches: Sequence[float]
    cells: Sequence[Sequence[QRectF]]

    def title(self, column: int) -> QRectF:
        """Return the room of a column's first title; the last column has the rest of the paper."""
        middle = self.cells[column][0].center().x()
        left, right = middle - self.step_px / 2, middle + self.step_px / 2
        if column == len(self.cells) - 1:
            right = self.paper.right()
        return QRectF(left + 4, self.paper.top() + MARGIN_PX / 2, right - left - 8, self.line_px)

    def name(self, column: int, place: int) -> QRectF:
        """Return the room of the text beside a square, up to the edge."""
        cell = self.cells[column][place]
        left = cell.right() + NAME_GAP_PX
        return QRectF(left, cell.center().y() - self.line_px / 2, self.area.right() - left, self.line_px)

    def start(self, column: int, source: int, to: QRectF) -> QPointF:
        """Return where the line to a square begins: at one of the column before, or at the edge of the picture."""
        if column:
            cell = self.cells[column - 1][source]
            return QPointF(cell.right(), cell.center().y())
        share = (to.center().y() - self.area.top()) / self.area.height()
        return QPointF(self.picture.right(), self.picture.top() + share * self.picture.height())

    def at(self, point: QPointF) -> tuple[int, int] | None:
        """Return the square at or near a point, (column, place), or None."""
        for column, cells in enumerate(self.cells):
            first, last, pitch = cells[0], cells[-1], self.pitches[column]
            is_near = abs(point.x() - first.center().x()) <= _REACH_PX
            if is_near and first.top() - 2 <= point.y() <= last.bottom() + 2:
                place = round((point.y() - first.center().y()) / pitch)
                return column, min(max(place, 0), len(cells) - 1)
        return None

    def beside(self, column: int, place: int, to: int) -> int:
        """Return the place in the column `to` at the height of a square."""
        y = self.cells[column][place].center().y()
        return min(range(len(self.cells[to])), key=lambda each: abs(self.cells[to][each].center().y() - y))


def places(paper: QRectF, counts: Sequence[int], names_px: float, line_px: float) -> NetworkPlaces:
    """Lay out columns of `counts` squares, 1 or more each; names_px: width of the texts beside the last ones."""
    inside = area(paper, line_px)
    side = min(float(theme.scaled(_PICTURE_PX)), inside.width() / 4, inside.height() / 2)
    picture = QRectF(inside.x(), inside.center().y() - side / 2, side, side)
    right = inside.right() - (names_px + NAME_GAP_PX if names_px else 0.0) - _CELL_PX / 2
    step = (right - picture.right()) / max(len(counts), 1)
    pitches = [min(float(theme.scaled(_PITCH_PX)), inside.height() / count) for count in counts]
    cells = [
        _column(picture.right() + (column + 1) * step, inside.center().y(), count, pitches[column])
        for column, count in enumerate(counts)
    ]
    return NetworkPlaces(paper, inside, picture, step, line_px, pitches, cells)


def _column(x: float, middle: float, count: int, pitch: float) -> list[QRectF]:
    side = max(min(pitch - _GAP_PX, float(_CELL_PX)), 1.0)
    first = middle - (count - 1) / 2 * pitch - side / 2
    return [QRectF(x - side / 2, first + place * pitch, side, side) for place in range(count)]
