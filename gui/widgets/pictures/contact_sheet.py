"""Several small images on one dark sheet."""

import numpy as np
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from core.linalg.arrays import Bytes
from gui.base import theme
from gui.base.palette import FAINT_INK, PAPER
from gui.widgets.canvas.paper import RING_PX
from gui.widgets.pictures.pixels import grey, on_paper, whole_pixels

_MARGIN_PX, _RADIUS_PX, _FRAME_RADIUS_PX = 4, 6, 3


class ContactSheet(QAbstractButton):
    """Sheet of images in rows of `columns`; the first, framed, is the source of the others. A click requests others."""

    def __init__(self, columns: int, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns, self._rows = columns, rows
        self._images: list[QImage] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def count(self) -> int:
        """Maximum number of images."""
        return self._columns * self._rows

    def images(self) -> list[QImage]:
        """Return the images shown, row by row."""
        return list(self._images)

    def set_images(self, pixels: Bytes) -> None:
        """Show images, (n, H, W) uint8, 0 paper, 255 ink, n <= count. Raises ValueError on another shape or type."""
        if pixels.ndim != 3 or pixels.dtype != np.uint8 or len(pixels) > self.count:
            raise ValueError(f"expected at most ({self.count}, H, W) uint8, got {pixels.shape} {pixels.dtype}")
        self._images = [grey(image) for image in pixels]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        painter = QPainter(self)
        self._paint_sheet(painter)
        for index, image in enumerate(self._images):
            place = whole_pixels(self._cell(index), image, self.devicePixelRatioF())
            painter.drawImage(place, on_paper(image))
            if index == 0:
                painter.setPen(QPen(QColor(FAINT_INK), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(place.adjusted(-1, -1, 1, 1), _FRAME_RADIUS_PX, _FRAME_RADIUS_PX)
        painter.end()

    def _paint_sheet(self, painter: QPainter) -> None:
        """Paint the paper from edge to edge, aligned with the fields above, and the focus ring inside."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QPen(QColor(theme.current().tokens.accent), RING_PX)
        painter.setPen(ring if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(PAPER))
        half = RING_PX / 2 if self.hasFocus() else 0.0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), _RADIUS_PX, _RADIUS_PX)

    def _cell(self, index: int) -> QRect:
        side = self._side(self.width())
        left = (self.width() - self._columns * side) // 2
        row, column = divmod(index, self._columns)
        return QRect(left + column * side, _MARGIN_PX + row * side, side, side)

    def _side(self, width: int) -> int:
        return (width - 2 * _MARGIN_PX) // self._columns

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(248, self.heightForWidth(248))

    def heightForWidth(self, width: int) -> int:  # noqa: D102 - Qt's
        return self._rows * self._side(width) + 2 * _MARGIN_PX
