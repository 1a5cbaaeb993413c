"""Heat map over a digit: the pixels that count for an answer and against it, in two colours."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from core.linalg.arrays import Array, Bytes
from gui.base import theme
from gui.base.palette import INK, OKABE_ITO, PAPER
from gui.base.plain_text import plain
from gui.base.spoken import spoken_as
from gui.widgets.canvas.paper import RING_PX, paint_paper, square_in
from gui.widgets.pictures.pixels import whole_pixels
from gui.widgets.spoken_cells import SpokenCells

FOR, AGAINST = OKABE_ITO[4], OKABE_ITO[5]
"""Orange and sky blue: colour-blind-safe and clear on the dark paper."""

_DIGIT_SHARE = 0.45  # of the ink's brightness: the digit stays visible, the colours stand out
_SWATCH_PX, _GAP_PX = 8, 4
_TEXT_SCALE = 0.9
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


@spoken_as(QAccessible.Role.Grouping)
class HeatMap(QWidget):
    """Heat map over a picture, both (H, W), with a legend; a tool tip shows the value under mouse or arrow keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._values: Array = np.zeros((1, 1))
        self._scale, self._against, self._for = 1.0, "", ""
        self._pointed: tuple[int, int] | None = None
        font = theme.tabular(self.font())
        font.setPointSizeF(font.pointSizeF() * _TEXT_SCALE)
        self.setFont(font)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Which pixels matter"))
        self._spoken = SpokenCells(self, self._shape, self.words_at)
        theme.current().changed.connect(self.update)

    def set_map(self, pixels: Bytes, values: Array, scale: float, *, speaks_for: str, against: str) -> None:
        """Show values, (H, W), over pixels, (H, W) uint8; ±scale > 0 and beyond have the full colour.

        speaks_for, against: meaning of values above and below 0. Raises ValueError when the shapes differ.
        """
        if pixels.shape != values.shape or pixels.ndim != 2:
            raise ValueError(f"a map of {values.shape} does not lie over a picture of {pixels.shape}")
        self._values, self._scale, self._for, self._against = values, scale, speaks_for, against
        self._image = _blended(pixels, values / scale)
        self._spoken.refresh()
        self.update()

    def image(self) -> QImage | None:
        """Return the map shown, at its own resolution, or None."""
        return self._image

    def words_at(self, row: int, column: int) -> str:
        """Return the description of one pixel."""
        value = float(self._values[row, column])
        said = self._for if value > 0 else self._against
        figure = f"{abs(value):.2g}"
        place = self.tr("Row {row}, column {column}").format(row=row + 1, column=column + 1)
        return f"{place}: {said} ({figure})" if value else self.tr("{place}: no influence").format(place=place)

    def _shape(self) -> tuple[int, int]:
        rows, columns = self._values.shape
        return rows, columns

    # Geometry

    def _legend_px(self) -> float:
        return sum(self._key_px(words) for words in (self._for, self._against)) + _GAP_PX

    def _key_px(self, words: str) -> float:
        """Return the height of a colour's meaning, which wraps in a narrow map."""
        room = QRectF(0, 0, max(1, self.width() - 2 * _SWATCH_PX), 1000)
        return max(1.0, QFontMetricsF(self.font()).boundingRect(room, Qt.TextFlag.TextWordWrap, words or "-").height())

    def square(self) -> QRect:
        """Return the paper, above the legend."""
        return square_in(QRect(0, 0, self.width(), max(1, int(self.height() - self._legend_px()))))

    def _place(self) -> QRectF:
        assert self._image is not None
        return whole_pixels(self.square(), self._image, self.devicePixelRatioF())

    def cell(self, row: int, column: int) -> QRectF:
        """Return where one pixel of the map is on the widget."""
        place, (rows, columns) = self._place(), self._values.shape
        width, height = place.width() / columns, place.height() / rows
        return QRectF(place.x() + column * width, place.y() + row * height, width, height)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        painter = QPainter(self)
        square = self.square()
        outline = paint_paper(painter, self, square)
        if self._image is not None:
            painter.setClipPath(outline)
            painter.drawImage(self._place(), self._image)
            painter.setClipping(False)
            if self._pointed:
                painter.setPen(QPen(QColor(INK), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self.cell(*self._pointed))
            self._paint_legend(painter, square)
        painter.end()

    def _paint_legend(self, painter: QPainter, square: QRect) -> None:
        """Paint the meaning of the two colours."""
        line_px, y = QFontMetricsF(self.font()).height(), float(square.bottom() + 1 + 2 * RING_PX + _GAP_PX)
        widest = max(QFontMetricsF(self.font()).horizontalAdvance(words) for words in (self._for, self._against))
        x = max(0.0, min(float(square.x()), self.width() - 2 * _SWATCH_PX - widest))
        for colour, words in ((FOR, self._for), (AGAINST, self._against)):
            painter.fillRect(QRectF(x, y + (line_px - _SWATCH_PX) / 2, _SWATCH_PX, _SWATCH_PX), QColor(colour))
            painter.setPen(QColor(theme.current().tokens.muted))
            room = QRectF(x + 2 * _SWATCH_PX, y, self.width() - x - 2 * _SWATCH_PX, self._key_px(words))
            painter.drawText(room, Qt.TextFlag.TextWordWrap, words)
            y += self._key_px(words)

    # Mouse and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        if self._image is None or not self._place().contains(event.position()):
            self._point_at(None)
            return
        place, (rows, columns) = self._place(), self._values.shape
        at = event.position() - place.topLeft()
        row, column = int(at.y() / place.height() * rows), int(at.x() / place.width() * columns)
        self._point_at((min(row, rows - 1), min(column, columns - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or self._image is None:
            super().keyPressEvent(event)
            return
        rows, columns = self._values.shape
        row, column = self._pointed or (rows // 2, columns // 2)
        self._point_at((min(max(row + step[0], 0), rows - 1), min(max(column + step[1], 0), columns - 1)))

    def _point_at(self, pixel: tuple[int, int] | None) -> None:
        if pixel == self._pointed:
            return
        self._pointed = pixel
        self.update()
        if pixel is None:
            QToolTip.hideText()
        else:
            self._spoken.point_at(*pixel)
            at = self.mapToGlobal(self.cell(*pixel).bottomRight() + QPointF(_GAP_PX, _GAP_PX)).toPoint()
            QToolTip.showText(at, plain(self.words_at(*pixel)), self)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102 - Qt's
        self._point_at(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102 - Qt's
        self._point_at(None)
        super().focusOutEvent(event)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(28 * 7 + 8, int(28 * 7 + 8 + self._legend_px()))

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(28 * 4 + 8, int(28 * 4 + 8 + self._legend_px()))


def _blended(pixels: Bytes, parts: Array) -> QImage:
    """Return the dimmed digit, each pixel blended with its colour by |part|, 0..1."""
    paper, ink, orange, blue = (_rgb(each) for each in (PAPER, INK, FOR, AGAINST))
    dimmed = paper + (ink - paper) * (_DIGIT_SHARE / 255 * pixels[:, :, None])
    share = np.clip(np.abs(parts), 0, 1)[:, :, None]
    hue = np.where(parts[:, :, None] > 0, orange, blue)
    colours = np.ascontiguousarray(np.rint(dimmed + share * (hue - dimmed)).astype(np.uint8))
    height, width = pixels.shape
    return QImage(colours.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _rgb(colour: str) -> Array:
    """Return red, green, blue, (3,), 0..255."""
    shade = QColor(colour)
    return np.array([shade.red(), shade.green(), shade.blue()], np.float64)
