"""A curve that grows sample by sample, on fixed axes."""

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.linalg.arrays import Array
from gui.base import theme
from gui.base.palette import legible
from gui.widgets.plots.small_plot import DOT_PX, SmallPlot, line_pen, points

_WIDEST = "0e-00"


def figure(peak: float) -> str:
    """Return the short label of the curve's peak: 4, 0.48, 0.012, 0.006, 5e-05."""
    if 0.01 <= peak < 10:
        return f"{peak:.2g}"
    return f"{peak:.1g}" if 0.001 <= peak < 0.01 else f"{peak:.0f}" if 10 <= peak < 10_000 else f"{peak:.0e}"


class GrowingCurve(SmallPlot):
    """Plot of y >= 0 against its index, up to the current sample."""

    def __init__(self, name: str, symbol: str, colour: str, parent: QWidget | None = None) -> None:
        """Create the plot. symbol: name of the samples above the curve."""
        super().__init__(name, _WIDEST, parent)
        self._symbol, self._colour = symbol, colour
        self._y: Array = np.zeros(1)
        self._at, self._more = 0, ""

    def set_curve(self, y: Array) -> None:
        """Show samples, (n,), n >= 1, finite."""
        self._y = y
        self.set_place(min(self._at, len(y) - 1))

    def set_place(self, index: int, more: str = "") -> None:
        """Show the samples up to `index`; more: text added to the title."""
        self._at, self._more = index, more
        self.setAccessibleDescription(self.words())
        self.update()

    def words(self) -> str:
        """Return the content as text."""
        return f"{self._symbol} {self._y[self._at]:.4f}{self._more and ', ' + self._more}"

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        tokens, last = theme.current().tokens, max(1, len(self._y) - 1)
        peak = float(self._y.max()) or 1.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_frame(painter, self.words(), (figure(peak), "0"), ((0.0, "0"), (1.0, str(last))))
        shown = self._y[: self._at + 1]
        line = points(self.place(), np.arange(len(shown)) / last, shown / peak)
        colour = legible(self._colour, tokens.background, tokens.text)
        painter.setPen(line_pen(colour))
        painter.drawPolyline(line)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(line.last(), DOT_PX, DOT_PX)
        painter.end()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(240, 84)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(160, 84)
