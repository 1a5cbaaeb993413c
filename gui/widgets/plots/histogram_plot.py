"""Histogram of values around 0, counts on a logarithmic scale, so that the few large weights are visible."""

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from core.linalg.arrays import Labels
from gui.base import theme
from gui.widgets.fields.number import grouped
from gui.widgets.plots.pointed_plot import PointedPlot

_ALPHA = 130


class HistogramPlot(PointedPlot):
    """Histogram with logarithmic counts and 0 in the middle."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "000 000", parent)
        self.counts: Labels = np.zeros(0, np.int64)
        """Counts shown, (n,)."""
        self.before: Labels | None = None
        """Counts to compare with, as an outline."""
        self._most = 1.0

    def set_counts(self, title: str, counts: Labels, most: float, before: Labels | None = None) -> None:
        """Show counts, (n,), over the range -most..most; before: others to compare with, (n,), as an outline."""
        self.counts, self._most, self.before = counts, most, before
        self.setAccessibleName(title)
        self.update()

    @property
    def columns(self) -> int:  # noqa: D102 - PointedPlot's
        return len(self.counts)

    def words_at(self, index: int) -> str:  # noqa: D102 - PointedPlot's
        low, high = (self._most * (2 * (index + step) / self.columns - 1) for step in (0, 1))
        words, before = self.tr("{low} to {high}: {count}"), 0
        if self.before is not None:
            words, before = self.tr("{low} to {high}: {count}, at the start {before}"), int(self.before[index])
        count = grouped(int(self.counts[index]))
        return words.format(low=f"{low:.3g}", high=f"{high:.3g}", count=count, before=grouped(before))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        painter, tokens = QPainter(self), theme.current().tokens
        both = self.counts if self.before is None else np.maximum(self.counts, self.before)
        most = max(1, int(both.max(initial=0)))
        ends = ((0.0, f"−{self._most:.2g}"), (0.5, "0"), (1.0, f"{self._most:.2g}"))
        self.paint_frame(painter, self.accessibleName(), (grouped(most), "0"), ends)
        for index, count in enumerate(self.counts.tolist()):
            colour, column = QColor(tokens.accent), self.column(index)
            if index != self.pointed:
                colour.setAlpha(_ALPHA)
            height = float(column.height() * np.log1p(count) / np.log1p(most))
            # Whole pixels, to avoid seams between neighbours.
            left, right = round(column.left()), round(column.right())
            painter.fillRect(QRectF(left, column.bottom() - height, right - left, height), colour)
        if self.before is not None:
            self._paint_outline(painter, self.before, most)
        self.paint_ring(painter)
        painter.end()

    def _paint_outline(self, painter: QPainter, counts: Labels, most: int) -> None:
        path, bottom = QPainterPath(), self.column(0).bottom()
        path.moveTo(self.column(0).left(), bottom)
        for index, count in enumerate(counts.tolist()):
            column = self.column(index)
            y = bottom - float(column.height() * np.log1p(count) / np.log1p(most))
            path.lineTo(column.left(), y)
            path.lineTo(column.right(), y)
        path.lineTo(self.column(len(counts) - 1).right(), bottom)
        painter.setPen(QPen(QColor(theme.current().tokens.text), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(280, 120)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(200, 96)
