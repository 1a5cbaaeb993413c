"""Histograms over time, side by side, the oldest at the left."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
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

from core.linalg.arrays import Array
from gui.base import theme
from gui.base.plain_text import plain
from gui.base.spoken import spoken_as

WIDEST_COLUMN_PX = 12
"""Maximum width of one histogram; a few stay at the left until there are more."""

_GAP_PX = 4
_TEXT_SCALE = 0.85
_ROOT = 0.4  # exponent of a share, so that a bin with half the values does not hide twenty that share the rest


@spoken_as(QAccessible.Role.Chart)
class HistoryStrip(QWidget):
    """Strip of histograms in the accent colour. A tool tip describes the one at mouse or keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: list[Array] = []
        self._names: list[str] = []
        self._low, self._high = 0.0, 1.0
        self._image: QImage | None = None
        self._pointed: int | None = None
        font = theme.tabular(self.font())
        font.setPointSizeF(font.pointSizeF() * _TEXT_SCALE)
        self.setFont(font)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.current().changed.connect(self._tint)

    def set_columns(self, columns: Sequence[Array], names: Sequence[str], low: float, high: float, words: str) -> None:
        """Show columns, each (BINS,), shares 0..1 of the values from low, the lowest bin, to high.

        names: time of each; words: the newest in a sentence, for screen readers.
        """
        self._columns, self._names, self._low, self._high = list(columns), list(names), low, high
        if self._pointed is not None and self._pointed >= len(self._columns):
            self._pointed = None
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
        self._tint()

    def image(self) -> QImage | None:
        """Return the strip, one pixel per column and bin, or None."""
        return self._image

    def words_at(self, column: int) -> str:
        """Return the description of one column: its time and the range of the middle 90 % of its values."""
        low, middle, high = (f"{each:.3g}" for each in quantiles(self._columns[column], self._low, self._high))
        spread = self.tr("median {middle}; 90 % from {low} to {high}").format(low=low, middle=middle, high=high)
        return f"{self._names[column]}: {spread}"

    # Painting

    def _tint(self) -> None:
        """Render the image again after columns or theme changed."""
        tokens = theme.current().tokens
        self._image = _tinted(self._columns, tokens.plot, tokens.accent) if self._columns else None
        self.update()

    def _frame(self) -> QRectF:
        measure = QFontMetricsF(self.font())
        left = measure.horizontalAdvance("−10") + _GAP_PX
        return QRectF(left, 1, max(1.0, self.width() - left - 1), max(1.0, self.height() - 2))

    def _place(self) -> QRectF:
        frame = self._frame()
        return QRectF(frame.x(), frame.y(), min(frame.width(), WIDEST_COLUMN_PX * len(self._columns)), frame.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        painter = QPainter(self)
        tokens, frame = theme.current().tokens, self._frame()
        painter.fillRect(frame, QColor(tokens.plot))
        if self._image is not None:
            painter.drawImage(self._place(), self._image)
        if self._pointed is not None:
            painter.setPen(QPen(QColor(tokens.text), 1))
            x = round(self._middle(self._pointed)) + 0.5
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.line), 1))
        painter.drawRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5))
        self._paint_scale(painter, frame)
        painter.end()

    def _paint_scale(self, painter: QPainter, frame: QRectF) -> None:
        painter.setPen(QColor(theme.current().tokens.muted))
        measure = QFontMetricsF(self.font())
        right = Qt.AlignmentFlag.AlignRight
        for text, y in ((_figure(self._high), 0.0), (_figure(self._low), self.height() - measure.height())):
            painter.drawText(QRectF(0, y, frame.left() - _GAP_PX, measure.height()), right, text)

    # Mouse and keys

    def _middle(self, column: int) -> float:
        place = self._place()
        return place.left() + (column + 0.5) * place.width() / len(self._columns)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        place = self._place()
        if not self._columns or not place.contains(event.position()):
            self._point_at(None)
            return
        share = (event.position().x() - place.left()) / place.width()
        self._point_at(min(int(share * len(self._columns)), len(self._columns) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._columns:
            super().keyPressEvent(event)
            return
        last = len(self._columns) - 1
        self._point_at(last if self._pointed is None else min(max(self._pointed + step, 0), last))

    def _point_at(self, column: int | None) -> None:
        if column == self._pointed:
            return
        self._pointed = column
        self.update()
        if column is None:
            QToolTip.hideText()
        else:
            at = QPointF(self._middle(column) + _GAP_PX, self.height() / 2)
            QToolTip.showText(self.mapToGlobal(at).toPoint(), plain(self.words_at(column)), self)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102 - Qt's
        self._point_at(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102 - Qt's
        self._point_at(None)
        super().focusOutEvent(event)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(240, 72)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(64, 44)


def quantiles(shares: Array, low: float, high: float) -> tuple[float, float, float]:
    """Return the 5, 50 and 95 % quantiles, to within a bin's width. shares: (BINS,), from low to high."""
    edges = np.linspace(low, high, len(shares) + 1)
    middles = (edges[1:] + edges[:-1]) / 2
    sums = np.cumsum(shares)
    at = np.searchsorted(sums, np.array([0.05, 0.5, 0.95]) * sums[-1])
    low_end, middle, high_end = middles[np.minimum(at, len(shares) - 1)].tolist()
    return low_end, middle, high_end


def _figure(value: float) -> str:
    return f"{value:.2g}".replace("-", "−")


def _tinted(columns: Sequence[Array], paper: str, ink: str) -> QImage:
    """Return one pixel per column and bin, the highest bin on top; the fullest bin has the full ink."""
    table = np.array(columns)
    strength = np.power(table / (table.max() or 1.0), _ROOT)[:, ::-1].T[:, :, None]
    colours = _rgb(paper) + strength * (_rgb(ink) - _rgb(paper))
    pixels = np.ascontiguousarray(np.rint(colours).astype(np.uint8))
    return QImage(pixels.data, len(columns), table.shape[1], 3 * len(columns), QImage.Format.Format_RGB888).copy()


def _rgb(colour: str) -> Array:
    shade = QColor(colour)
    return np.array([shade.red(), shade.green(), shade.blue()], np.float64)
