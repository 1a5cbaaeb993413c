"""Geometry of a grid of pictures: whole screen pixels, as many as fit, larger when there is space. No Qt widget."""

from dataclasses import dataclass
from functools import cached_property
from math import prod

from PySide6.QtCore import QPointF, QRectF, QSize

GAP_PX = 8
"""Gap between rows, and margin around the grid."""

ASIDE_PX = 16
"""Gap between neighbours, wide enough to keep one's answer apart from the other's label."""

CAPTION_PX = 18
_LEAST_SCALE, _MOST_SCALE = 2, 4
_MOST = 300
"""Maximum pictures on a page; when more would fit, they are drawn a size larger."""

_CLOSE_PX = 4
"""Gap between neighbours without captions."""


@dataclass(frozen=True)
class Places:
    """Grid of square pictures of `side` pixels with a caption below each, in an area of `room`.

    ratio: device pixel ratio (1 to 3); each picture's pixel takes a whole number of screen pixels.
    wanted: number of pictures to show at once, as large as that allows; small and without captions if necessary;
    0: any number. caption_px: height of a caption.
    """

    room: QSize
    side: int
    ratio: float
    wanted: int = 0
    caption_px: int = CAPTION_PX

    @cached_property
    def has_captions(self) -> bool:
        """True if there is space for captions."""
        least = max(1, int(_LEAST_SCALE * self.ratio))
        return not self.wanted or prod(self._fitting(least, True)) >= self.wanted

    @cached_property
    def scale(self) -> int:
        """Screen pixels per picture pixel."""
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
        """Side of a picture in Qt's units."""
        return self.side * self.scale / self.ratio

    @cached_property
    def columns(self) -> int:
        """Number of pictures in a row, at least one."""
        return self._fitting(self.scale, self.has_captions)[0]

    @cached_property
    def rows(self) -> int:
        """Number of rows, at least one."""
        return self._fitting(self.scale, self.has_captions)[1]

    @property
    def count(self) -> int:
        """Number of pictures on a page."""
        return self.columns * self.rows

    def corner(self, index: int) -> QPointF:
        """Return a picture's upper left corner, on a whole screen pixel."""
        row, column = divmod(index, self.columns)
        left, top = self._origin
        return QPointF(self._whole(left + column * self._across), self._whole(top + row * self._down))

    @cached_property
    def _origin(self) -> tuple[float, float]:
        """Left edge of the first column, top of the first row."""
        aside, below = _gaps(self.has_captions)
        left = (self.room.width() - self.columns * self._across + aside) / 2
        return left, max(GAP_PX, (self.room.height() - self.rows * self._down + below) / 2)

    def cell(self, index: int) -> QRectF:
        """Return the rectangle of a picture with its caption, if any."""
        corner = self.corner(index)
        return QRectF(corner.x(), corner.y(), self.picture_px, self.picture_px + self.caption_px * self.has_captions)

    def index_at(self, point: QPointF) -> int:
        """Return the picture at a point, or the nearest in a gap; -1 outside the grid."""
        first = self.corner(0)
        aside, below = _gaps(self.has_captions)
        column = int((point.x() - first.x() + aside / 2) // self._across)
        row = int((point.y() - first.y() + below / 2) // self._down)
        is_inside = 0 <= column < self.columns and 0 <= row < self.rows
        return row * self.columns + column if is_inside else -1

    @cached_property
    def _across(self) -> float:
        """Distance from one column to the next."""
        return self.picture_px + _gaps(self.has_captions)[0]

    @cached_property
    def _down(self) -> float:
        """Distance from one row to the next."""
        return self.picture_px + self.caption_px * self.has_captions + _gaps(self.has_captions)[1]

    def _fitting(self, scale: int, has_captions: bool) -> tuple[int, int]:
        """Return the columns and rows that fit at `scale` screen pixels per picture pixel."""
        px, (aside, below) = self.side * scale / self.ratio, _gaps(has_captions)
        across = (self.room.width() - 2 * GAP_PX + aside) // (px + aside)
        down = (self.room.height() - 2 * GAP_PX + below) // (px + self.caption_px * has_captions + below)
        return max(1, int(across)), max(1, int(down))

    def _whole(self, place: float) -> float:
        return round(place * self.ratio) / self.ratio


def _gaps(has_captions: bool) -> tuple[int, int]:
    """Return the gaps beside and below a picture."""
    return (ASIDE_PX, GAP_PX) if has_captions else (_CLOSE_PX, _CLOSE_PX)
