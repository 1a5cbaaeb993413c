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
_LEAST_SCALE, _MOST_SCALE = 2, 4
_MOST = 300
"""Pictures on a page: with more room than for these at one size, they are a size larger."""

_CLOSE_PX = 4
"""Between neighbours where there are no captions."""


@dataclass(frozen=True)
class Places:
    """A grid of square pictures of `side` pixels with a caption below each, in a field of `room`.

    ratio: screen pixels a unit of Qt's (1 to 3), so that each picture's pixel takes a whole number of screen pixels.
    wanted: so many are to be seen at once: they are as large as that allows, and small and without captions where
    there is no other way; 0: any number will do.
    """

    room: QSize
    side: int
    ratio: float
    wanted: int = 0

    @cached_property
    def has_captions(self) -> bool:
        """Whether there is room for a caption below each."""
        least = max(1, int(_LEAST_SCALE * self.ratio))
        return not self.wanted or prod(self._fitting(least, True)) >= self.wanted

    @cached_property
    def scale(self) -> int:
        """Screen pixels a picture's pixel."""
        if self.wanted:
            return self._largest_for_all()
        scale = max(1, int(_LEAST_SCALE * self.ratio))
        while prod(self._fitting(scale, True)) > _MOST:
            scale += 1
        return scale

    def _largest_for_all(self) -> int:
        scale = max(1, int((_LEAST_SCALE if self.has_captions else 1) * self.ratio))
        most = int(_MOST_SCALE * self.ratio)
        while scale < most and prod(self._fitting(scale + 1, self.has_captions)) >= self.wanted:
            scale += 1
        return scale

    @cached_property
    def picture_px(self) -> float:
        """A picture's side in Qt's units."""
        return self.side * self.scale / self.ratio

    @cached_property
    def columns(self) -> int:
        """Pictures in a row, at least one."""
        return self._fitting(self.scale, self.has_captions)[0]

    @cached_property
    def rows(self) -> int:
        """Rows, at least one."""
        return self._fitting(self.scale, self.has_captions)[1]

    @property
    def count(self) -> int:
        """Pictures on a page."""
        return self.columns * self.rows

    def corner(self, index: int) -> QPointF:
        """Where a picture's upper left corner is, on a whole screen pixel."""
        row, column = divmod(index, self.columns)
        left, top = self._origin
        return QPointF(self._whole(left + column * self._across), self._whole(top + row * self._down))

    @cached_property
    def _origin(self) -> tuple[float, float]:
        """Where the first column begins, and the first row."""
        aside, below = _gaps(self.has_captions)
        left = (self.room.width() - self.columns * self._across + aside) / 2
        return left, max(GAP_PX, (self.room.height() - self.rows * self._down + below) / 2)

    def cell(self, index: int) -> QRectF:
        """A picture with its caption, where it has one."""
        corner = self.corner(index)
        return QRectF(corner.x(), corner.y(), self.picture_px, self.picture_px + CAPTION_PX * self.has_captions)

    def index_at(self, point: QPointF) -> int:
        """The picture at a point, or nearest to it in a gap; -1 beside the grid."""
        first = self.corner(0)
        aside, below = _gaps(self.has_captions)
        column = int((point.x() - first.x() + aside / 2) // self._across)
        row = int((point.y() - first.y() + below / 2) // self._down)
        is_inside = 0 <= column < self.columns and 0 <= row < self.rows
        return row * self.columns + column if is_inside else -1

    @cached_property
    def _across(self) -> float:
        """From one column to the next."""
        return self.picture_px + _gaps(self.has_captions)[0]

    @cached_property
    def _down(self) -> float:
        """From one row to the next."""
        return self.picture_px + CAPTION_PX * self.has_captions + _gaps(self.has_captions)[1]

    def _fitting(self, scale: int, has_captions: bool) -> tuple[int, int]:
        """Columns and rows at so many screen pixels a picture's pixel."""
        px, (aside, below) = self.side * scale / self.ratio, _gaps(has_captions)
        across = (self.room.width() - 2 * GAP_PX + aside) // (px + aside)
        down = (self.room.height() - 2 * GAP_PX + below) // (px + CAPTION_PX * has_captions + below)
        return max(1, int(across)), max(1, int(down))

    def _whole(self, place: float) -> float:
        return round(place * self.ratio) / self.ratio


def _gaps(has_captions: bool) -> tuple[int, int]:
    """Beside and below a picture."""
    return (ASIDE_PX, GAP_PX) if has_captions else (_CLOSE_PX, _CLOSE_PX)
