"""View of the network's input, pixel by pixel."""

from collections.abc import Sequence
from functools import cache

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from core.linalg.arrays import Bytes
from gui.base.palette import INK, PAPER
from gui.base.spoken import spoken_as
from gui.widgets.canvas.paper import paint_paper, paint_word, square_in


@spoken_as(QAccessible.Role.Graphic)
class PixelView(QWidget):
    """View of one uint8 image, each pixel a sharp square of whole screen pixels, on the canvas's paper.

    An image with too many pixels for that is scaled smoothly to the paper.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(64, 64)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("What the network sees"))
        self.set_image(None)

    def set_image(self, pixels: Bytes | None) -> None:
        """Show an image, (H, W) uint8, 0 paper, 255 ink, or none. Raises ValueError on another shape or type."""
        if pixels is None:
            self._image = None
            self.setAccessibleDescription(self.tr("Empty"))
        else:
            if pixels.ndim != 2 or pixels.dtype != np.uint8:
                raise ValueError(f"expected (H, W) uint8, got {pixels.shape} {pixels.dtype}")
            self._image = grey(pixels)
            self.setAccessibleDescription(self._size_text())
        self.update()

    def image(self) -> QImage | None:
        """Return the image shown, H x W grey values, or None."""
        return self._image

    def copy(self) -> None:
        """Copy the image to the clipboard at its own resolution."""
        if self._image is not None:
            QGuiApplication.clipboard().setImage(self._image)

    def menu(self) -> QMenu:
        """Return a new context menu, a child of this view."""
        menu = QMenu(self)
        action = menu.addAction(
            self.tr("Copy {size}").format(size=self._size_text()) if self._image else self.tr("Copy")
        )
        action.setShortcut(QKeySequence.StandardKey.Copy)
        action.setEnabled(self._image is not None)
        action.triggered.connect(self.copy)
        return menu

    def _size_text(self) -> str:
        return f"{self._image.width()} × {self._image.height()}" if self._image else ""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102 - Qt's
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        painter = QPainter(self)
        square = square_in(self.rect())
        outline = paint_paper(painter, self, square)
        if self._image is None:
            paint_word(painter, square, "–")
        else:
            shown, ratio = on_paper(self._image), self.devicePixelRatioF()
            painter.setClipPath(outline)
            fine = _is_fine(square, shown, ratio)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, fine)
            painter.drawImage(_filled(square, shown) if fine else whole_pixels(square, shown, ratio), shown)
        painter.end()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(28 * 4 + 8, 28 * 4 + 8)

    def heightForWidth(self, width: int) -> int:  # noqa: D102 - Qt's
        return width


def grey(pixels: Bytes) -> QImage:
    """Return pixels, (H, W) uint8, as an image that owns a copy of them."""
    dense = np.ascontiguousarray(pixels)
    height, width = dense.shape
    return QImage(dense.data, width, height, width, QImage.Format.Format_Grayscale8).copy()


def on_paper(image: QImage) -> QImage:
    """Return the image with 0 in the paper's colour and 255 in the ink's."""
    shown = QImage(image)
    shown.reinterpretAsFormat(QImage.Format.Format_Indexed8)
    shown.setColorTable(_greys())
    return shown


def coloured(pixels: Bytes, colours: Sequence[int] = ()) -> QImage:
    """Return pixels, (H, W) uint8, in 256 colours, as `QColor.rgb` gives them; none: from paper to ink."""
    dense = np.ascontiguousarray(pixels)
    height, width = dense.shape
    image = QImage(dense.data, width, height, width, QImage.Format.Format_Indexed8)
    image.setColorTable(colours or _greys())
    return image.convertToFormat(QImage.Format.Format_RGB32)


@cache
def _greys() -> list[int]:
    return [mixed(QColor(PAPER), QColor(INK), grey / 255).rgb() for grey in range(256)]


def mixed(a: QColor, b: QColor, share: float) -> QColor:
    """Return the colour `share` of the way from a to b."""
    red, green, blue = (p + share * (q - p) for p, q in zip(_rgb(a), _rgb(b), strict=True))
    return QColor.fromRgbF(red, green, blue)


def _rgb(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


def _is_fine(square: QRect, image: QImage, ratio: float) -> bool:
    """Return whether the screen has fewer than 2x2 pixels for each pixel of the image."""
    return 2 * max(image.width(), image.height()) > square.width() * ratio


def _filled(square: QRect, image: QImage) -> QRectF:
    """Return the largest centred rectangle for the image in the square."""
    place = QRectF(QPointF(), QSizeF(image.size().scaled(square.size(), Qt.AspectRatioMode.KeepAspectRatio)))
    place.moveCenter(QRectF(square).center())
    return place


def whole_pixels(square: QRect, image: QImage, ratio: float) -> QRectF:
    """Return the largest centred rectangle in which every pixel takes the same whole number of screen pixels."""
    longest = max(image.width(), image.height())
    scale = max(1, int(square.width() * ratio / longest)) / ratio
    width, height = image.width() * scale, image.height() * scale
    x = square.x() + (square.width() - width) / 2
    y = square.y() + (square.height() - height) / 2
    return QRectF(round(x * ratio) / ratio, round(y * ratio) / ratio, width, height)
