"""The network's outputs: one bar a class, the largest in the accent colour."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.linalg.arrays import Array
from core.support.wording import percent, with_title
from gui.base import theme
from gui.base.spoken import spoken_as
from gui.widgets.canvas.paper import RING_PX
from gui.widgets.spoken_cells import SpokenCells

_ROW_PX, _LEAST_ROW_PX, _BAR_PX, _GAP_PX = 20, 14, 8, 8
_EDGE_PX = 2 * RING_PX
"""Margin in line with the papers above, which leave this much for their focus ring."""


@spoken_as(QAccessible.Role.Grouping)
class ProbabilityBars(QWidget):
    """Bar chart of the outputs: K rows of class, bar, per cent. Without an answer the bars are empty.

    A second answer, for comparison, is drawn as an outline around its bars.
    """

    def __init__(self, classes: Sequence[str] = tuple("0123456789"), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes = tuple(classes)
        self.values: list[float] | None = None
        """Outputs shown, None without an answer."""
        self._others: list[float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Output of each digit"))
        self.setAccessibleDescription(self._spoken())
        self._cells = SpokenCells(self, lambda: (len(self._classes), 1), lambda row, _: self._words_at(row))
        theme.current().changed.connect(self.update)

    def set_outputs(self, outputs: Array | None, others: Array | None = None) -> None:
        """Show outputs, (K,), or none, and a second answer; a bar of 1 is full. Non-finite values count as no answer.

        Raises ValueError when there is not one value per class.
        """
        taken = self._taken(outputs), self._taken(others)
        if taken != (self.values, self._others):
            self.values, self._others = taken
            self.setAccessibleDescription(self._spoken())
            self._cells.refresh()
            self.update()

    def _taken(self, outputs: Array | None) -> list[float] | None:
        if outputs is None:
            return None
        if np.shape(outputs) != (len(self._classes),):
            raise ValueError(f"expected {len(self._classes)} outputs, got shape {np.shape(outputs)}")
        if not np.isfinite(outputs).all():
            return None
        return [float(p) for p in outputs]

    def winner(self) -> int:
        """Return the first row with the largest output; -1 without an answer."""
        return self.values.index(max(self.values)) if self.values else -1

    def _spoken(self) -> str:
        if self.values is None:
            return self.tr("No answer")
        order = sorted(range(len(self.values)), key=self.values.__getitem__, reverse=True)
        return ", ".join(self._spoken_row(row, self.values[row]) for row in order)

    def _words_at(self, row: int) -> str:
        return self._classes[row] if self.values is None else self._spoken_row(row, self.values[row])

    def _spoken_row(self, row: int, value: float) -> str:
        words = with_title(self._classes[row], percent(value))
        if self._others is None:
            return words
        return self.tr("{row}, otherwise {percent}").format(row=words, percent=percent(self._others[row]))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height, width = self.height() / len(self._classes), self.width() - 2 * _EDGE_PX
        usual, strong = theme.tabular(self.font()), _strong(self.font())
        measure = QFontMetricsF(strong)
        left = max(measure.horizontalAdvance(name) for name in self._classes) + _GAP_PX
        length = max(0.0, width - left - measure.horizontalAdvance(percent(1.0)) - _GAP_PX)
        won = self.winner()
        for row in range(len(self._classes)):
            place = QRectF(_EDGE_PX, row * height, width, height)
            painter.setFont(strong if row == won else usual)
            track = QRectF(place.x() + left, place.center().y() - _BAR_PX / 2, length, _BAR_PX)
            self._paint_row(painter, row, place, track)
        painter.end()

    def _paint_row(self, painter: QPainter, row: int, place: QRectF, track: QRectF) -> None:
        tokens, won = theme.current().tokens, row == self.winner()
        painter.setPen(QColor(tokens.text if won else tokens.muted))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignLeft, self._classes[row])
        _paint_bar(painter, track, 1.0, tokens.track)
        if self.values is not None:
            painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, percent(self.values[row]))
            _paint_bar(painter, track, self.values[row], tokens.accent if won else tokens.muted)
        if self._others is not None:
            _outline_bar(painter, track, self._others[row], tokens.text)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(240, theme.scaled(_ROW_PX) * len(self._classes))

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(160, theme.scaled(_LEAST_ROW_PX) * len(self._classes))


def _strong(font: QFont) -> QFont:
    strong = theme.tabular(font)
    strong.setBold(True)
    return strong


def _paint_bar(painter: QPainter, track: QRectF, share: float, colour: str) -> None:
    bar = QRectF(track.x(), track.y(), track.width() * min(max(share, 0.0), 1.0), track.height())
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    radius = min(2.0, bar.width() / 2)
    painter.drawRoundedRect(bar, radius, radius)
    painter.restore()


def _outline_bar(painter: QPainter, track: QRectF, share: float, colour: str) -> None:
    """Draw the outline just outside the bar's edge, so that bars of equal length are both visible."""
    share = min(share, 1.0)
    if track.width() * share < 1:
        return
    outline = QRectF(track.x(), track.y(), track.width() * share, track.height()).adjusted(-1.5, -1.5, 1.5, 1.5)
    painter.save()
    painter.setPen(QPen(QColor(colour), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(outline, 3.0, 3.0)
    painter.restore()
