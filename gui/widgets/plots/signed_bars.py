"""Named bars above and below 0, such as a unit's outgoing weights."""

from collections.abc import Sequence
from math import ceil

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from core.linalg.arrays import Array
from gui.base import theme
from gui.widgets.pictures.heat_map import AGAINST, FOR
from gui.widgets.plots.pointed_plot import PointedPlot
from gui.widgets.plots.small_plot import GAP_PX

_STRONG_ALPHA, _USUAL_ALPHA, _WIDEST_PX = 255, 205, 28


class SignedBars(PointedPlot):
    """Bar chart with orange bars above 0 and blue below."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "−0.000", parent)
        self._values: Array = np.zeros(0)
        self.names: list[str] = []
        """Names below the bars."""
        self._words: list[str] = []

    def set_bars(self, title: str, values: Array, names: Sequence[str], words: Sequence[str]) -> None:
        """Show values, (n,) finite, with names below and descriptions in `words`."""
        self._values, self.names, self._words = values, list(names), list(words)
        self.setAccessibleName(title)
        self.setAccessibleDescription("; ".join(words))
        if self.pointed is not None and self.pointed >= len(values):
            self.pointed = None
        self.update()

    @property
    def columns(self) -> int:  # noqa: D102 - PointedPlot's
        return len(self._values)

    def words_at(self, index: int) -> str:  # noqa: D102 - PointedPlot's
        return self._words[index]

    def with_names(self) -> range:
        """Return the bars whose names are drawn: the one pointed at, and at equal steps as many as do not touch."""
        measure = QFontMetricsF(self.font())
        widest = max((measure.horizontalAdvance(name) for name in self.names), default=0.0) + GAP_PX
        every = ceil(widest / self.column(0).width())
        return range((self.pointed or 0) % every, self.columns, every)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = float(np.abs(self._values).max(initial=0.0)) or 1.0
        figures = (short_figure(most), f"−{short_figure(most)}") if self.columns else ("", "")
        self.paint_frame(painter, self.accessibleName(), figures, ())
        self.paint_level(painter, 0.5)
        for index, value in enumerate(self._values.tolist()):
            self._paint_bar(painter, index, value / most)
        for index in self.with_names():
            self._paint_name(painter, index)
        self.paint_ring(painter)
        painter.end()

    def _paint_bar(self, painter: QPainter, index: int, share: float) -> None:
        column = self.column(index)
        colour = QColor(FOR if share > 0 else AGAINST)
        colour.setAlpha(_STRONG_ALPHA if index == self.pointed else _USUAL_ALPHA)
        width, middle = min(0.7 * column.width(), _WIDEST_PX), column.center()
        tip = middle.y() - share * column.height() / 2
        bar = QRectF(QPointF(middle.x() - width / 2, middle.y()), QPointF(middle.x() + width / 2, tip)).normalized()
        painter.fillRect(bar, colour)
        painter.setPen(QPen(QColor(theme.current().tokens.muted), 1))
        painter.drawRect(bar)

    def _paint_name(self, painter: QPainter, index: int) -> None:
        column, tokens, measure = self.column(index), theme.current().tokens, QFontMetricsF(self.font())
        painter.setPen(QColor(tokens.text if index == self.pointed else tokens.muted))
        left = column.center().x() - measure.horizontalAdvance(self.names[index]) / 2
        painter.drawText(QPointF(left, column.bottom() + GAP_PX / 2 + measure.ascent()), self.names[index])

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(224, 96)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(160, 76)


def short_figure(value: float) -> str:
    """Return a number above 0 in at most five characters: 0.012, 7.3, 640, 1e-05."""
    if 0.01 <= value < 1000:
        return f"{value:.2g}" if value < 99.5 else f"{value:.0f}"
    return f"{value:.0e}"
