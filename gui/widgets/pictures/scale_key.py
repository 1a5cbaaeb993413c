"""Colour scale of the diverging colour map: a strip between its end values."""

import numpy as np
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.base import theme
from gui.base.plain_text import plain
from gui.widgets.pictures.diverging import image_of

_STRIP_PX, _THICK_PX, _GAP_PX = 72, 8, 6


class ScaleKey(QWidget):
    """Colour scale: -scale, the colours, +scale; only the upper half for values that are never below 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = self._most = ""
        self._levels = np.arange(1, 256, dtype=np.uint8)[None]
        self.setFont(theme.tabular(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        theme.current().changed.connect(self.update)

    def set_scale(self, scale: float, *, has_negative: bool = True) -> None:
        """Set the value of the full colours to ±scale."""
        least, most = (f"−{scale:.2g}" if has_negative else "0"), f"{scale:.2g}"
        if (least, most) == (self._least, self._most):
            return
        self._least, self._most = least, most
        self._levels = np.arange(1 if has_negative else 128, 256, dtype=np.uint8)[None]
        self.setAccessibleName(
            self.tr("Colours from {least}, blue, through 0, dark, to {most}, orange").format(least=least, most=most)
            if has_negative
            else self.tr("Colours from 0, dark, to {most}, orange").format(most=most)
        )
        self.setToolTip(plain(self.accessibleName()))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        if not self._most:
            return
        painter, measure = QPainter(self), QFontMetricsF(self.font())
        painter.setPen(QColor(theme.current().tokens.muted))
        left, base = measure.horizontalAdvance(self._least) + _GAP_PX, (self.height() + measure.capHeight()) / 2
        painter.drawText(QRectF(0, base - measure.ascent(), left, measure.height()), self._least)
        painter.drawImage(QRectF(left, (self.height() - _THICK_PX) / 2, _STRIP_PX, _THICK_PX), image_of(self._levels))
        at = left + _STRIP_PX + _GAP_PX
        painter.drawText(QRectF(at, base - measure.ascent(), self.width() - at, measure.height()), self._most)
        painter.end()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        measure = QFontMetricsF(self.font())
        figures = measure.horizontalAdvance(self._least) + measure.horizontalAdvance(self._most)
        return QSize(int(figures) + _STRIP_PX + 2 * _GAP_PX + 2, int(measure.height()) + 2)
