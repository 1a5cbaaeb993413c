"""Where the pictures of a grid stand: whole screen pixels, as many as fit, larger where there is room. No Qt widget."""

from dataclasses import dataclass
from functools import cached_property
from math import prod

from PySide6.QtCore import QPointF, QRectF, QSize

GAP_PX = 8
"""Between rows, and round the whole."""

ASIDE_PX = 16
"""Between neighbours: one's answer must not seem the other's label."""

CAPTION_PX = 18
_LEAST_SCALE = 2
_MOST = 300
"""Pictures on a page: with more room than for these at one size, they are a size larger."""


@dataclass(frozen=True)
class Places:
    """A grid of square pictures of `side` pixels with a caption below each, in a field of `room`.

    ratio: screen pixels a unit of Qt's (1 to 3), so that each picture's pixel takes a whole number of screen pixels.
    """

    room: QSize
    side: int
    ratio: float

    @cached_property
    def scale(self) -> int:
        """Screen pixels a picture's pixel."""
        scale = max(1, int(_LEAST_SCALE * self.ratio))
        while prod(self._fitting(scale)) > _MOST:
            scale += 1
        return scale

    @property
    def picture_px(self) -> float:
        """A picture's side in Qt's units."""
        return self.side * self.scale / self.ratio

    @cached_property
    def columns(self) -> int:
        """Pictures in a row, at least one."""
        return self._fitting(self.scale)[0]

    @cached_property
    def rows(self) -> int:
        """Rows, at least one."""
        return self._fitting(self.scale)[1]

    @property
    def count(self) -> int:
        """Pictures on a page."""
        return self.columns * self.rows

    def corner(self, index: int) -> QPointF:
        """Where a picture's upper left corner is, on a whole screen pixel."""
        row, column = divmod(index, self.columns)
        left = (self.room.width() - self.columns * self._across + ASIDE_PX) / 2
        top = max(GAP_PX, (self.room.height() - self.rows * self._down + GAP_PX) / 2)
        return QPointF(self._whole(left + column * self._across), self._whole(top + row * self._down))

    def cell(self, index: int) -> QRectF:
        """A picture with its caption."""
        corner = self.corner(index)
        return QRectF(corner.x(), corner.y(), self.picture_px, self.picture_px + CAPTION_PX)

    def index_at(self, point: QPointF) -> int:
        """The picture at a point, or nearest to it in a gap; -1 beside the grid."""
        first = self.corner(0)
        column = int((point.x() - first.x() + ASIDE_PX / 2) // self._across)
        row = int((point.y() - first.y() + GAP_PX / 2) // self._down)
        is_inside = 0 <= column < self.columns and 0 <= row < self.rows
        return row * self.columns + column if is_inside else -1

    @property
    def _across(self) -> float:
        """From one column to the next."""
        return self.picture_px + ASIDE_PX

    @property
    def _down(self) -> float:
        """From one row to the next."""
        return self.picture_px + CAPTION_PX + GAP_PX

    def _fitting(self, scale: int) -> tuple[int, int]:
        """Columns and rows at so many screen pixels a picture's pixel."""
        px = self.side * scale / self.ratio
        across = (self.room.width() - 2 * GAP_PX + ASIDE_PX) // (px + ASIDE_PX)
        down = (self.room.height() - GAP_PX) // (px + CAPTION_PX + GAP_PX)
        return max(1, int(across)), max(1, int(down))

    def _whole(self, place: float) -> float:
        return round(place * self.ratio) / self.ratio
