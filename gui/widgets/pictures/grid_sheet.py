"""A page of a picture grid as one image, and its captions."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QStaticText, Qt

from core.linalg.arrays import Bytes
from gui.base import theme
from gui.base.palette import DARK, FAINT_INK
from gui.widgets.pictures.grid_places import CAPTION_PX, Places
from gui.widgets.pictures.pixels import coloured

_FONT_PX = 12
_BAR_PX = 2
_GAP_PX = 6
"""Least room between a label and an answer, so that they do not read as one number."""


@dataclass(frozen=True, slots=True)
class Caption:
    """Caption below a picture. words: a full sentence for tool tips and screen readers."""

    label: str = ""
    answer: str = ""
    is_wrong: bool = False
    words: str = ""


def sheet_of(pictures: Bytes, places: Places, colours: Sequence[int] = ()) -> QImage:
    """Return pictures, (n, side, side) uint8, on one sheet of the room's size, each pixel a sharp square.

    colours: of the levels 0..255, 0 the paper's, as `QColor.rgb` gives them; none: from paper to ink.
    """
    scale, ratio = places.scale, places.ratio
    width, height = (round(length * ratio) for length in places.room.toTuple())
    sheet = np.zeros((height, width), np.uint8)
    large = pictures.repeat(scale, axis=1).repeat(scale, axis=2)
    for index, picture in enumerate(large):
        corner = places.corner(index)
        x, y = round(corner.x() * ratio), round(corner.y() * ratio)
        part = sheet[y : y + len(picture), x : x + len(picture)]  # the last may not fit in a very small area
        part[...] = picture[: part.shape[0], : part.shape[1]]
    image = coloured(sheet, colours)
    image.setDevicePixelRatio(ratio)
    return image


class CaptionPainter:
    """Painter of captions. It caches each text's layout, so that 600 captions take about a millisecond."""

    def __init__(self, font: QFont) -> None:
        self._font = theme.tabular(font)
        self._font.setPixelSize(theme.scaled(_FONT_PX))
        self._bold = QFont(self._font)
        self._bold.setBold(True)
        self._caption_px = CAPTION_PX
        self._texts: dict[tuple[str, bool], tuple[QStaticText, float]] = {}

    def paint(self, painter: QPainter, captions: Sequence[Caption], places: Places) -> None:
        """Write labels at the lower left and answers at the lower right, wrong ones bold and underlined.

        Of an answer that has no room beside the label, only the first word is written: "6" of "6 100%".
        """
        self._caption_px = places.caption_px
        painter.setFont(self._font)
        painter.setPen(QColor(FAINT_INK))
        for index, caption in enumerate(captions):
            cell = places.cell(index)
            self._write(painter, caption.label, cell.left(), cell, bold=False)
            if not caption.is_wrong:
                self._write(painter, caption.answer, None, cell, bold=False)
        painter.setFont(self._bold)
        painter.setPen(QColor(DARK.error))
        for index, caption in enumerate(captions):
            if caption.is_wrong:
                cell = places.cell(index)
                self._write(painter, self._fitting(caption, cell), None, cell, bold=True)
                painter.fillRect(
                    QRectF(cell.left(), cell.bottom() - self._caption_px, cell.width(), _BAR_PX), QColor(DARK.error)
                )

    def _fitting(self, caption: Caption, cell: QRectF) -> str:
        used = self._laid_out(caption.label, False)[1] + self._laid_out(caption.answer, True)[1]
        return caption.answer if used + _GAP_PX <= cell.width() else caption.answer.split(" ")[0]

    def _write(self, painter: QPainter, text: str, left: float | None, cell: QRectF, *, bold: bool) -> None:
        laid_out, width = self._laid_out(text, bold)
        x = cell.right() - width if left is None else left
        painter.drawStaticText(QPointF(x, cell.bottom() - self._caption_px + _BAR_PX + 1), laid_out)

    def _laid_out(self, text: str, bold: bool) -> tuple[QStaticText, float]:
        if (text, bold) not in self._texts:
            font = self._bold if bold else self._font
            laid_out = QStaticText(text)
            laid_out.setTextFormat(Qt.TextFormat.PlainText)
            laid_out.prepare(font=font)
            self._texts[text, bold] = laid_out, QFontMetricsF(font).horizontalAdvance(text)
        return self._texts[text, bold]
