"""A curve that grows sample by sample, on fixed axes."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from core.chart.axes import Axis
from core.chart.drawing import Curve
from core.linalg.arrays import Array
from gui.widgets.plots.line_plot import LinePlot, Note, PlotContent


def figure(peak: float) -> str:
    """Return the short label of the curve's peak: 4, 0.48, 0.012, 0.006, 5e-05."""
    if 0.01 <= peak < 10:
        return f"{peak:.2g}"
    return f"{peak:.1g}" if 0.001 <= peak < 0.01 else f"{peak:.0f}" if 10 <= peak < 10_000 else f"{peak:.0e}"


class GrowingCurve(LinePlot):
    """Plot of y >= 0 against its index, up to the current sample."""

    def __init__(self, name: str, symbol: str, colour: str, parent: QWidget | None = None) -> None:
        """Create the plot. symbol: name of the samples above the curve."""
        super().__init__(name, parent)
        self._symbol, self._colour = symbol, colour
        self._y: Array = np.zeros(1)
        self._at, self._more = 0, ""
        self._behind: tuple[Curve, ...] = ()
        self._notes: Sequence[Note] = ()

    def set_curve(self, y: Array, behind: tuple[Curve, ...] = (), notes: Sequence[Note] = ()) -> None:
        """Show samples, (n,), n >= 1, finite. behind, notes: lines and texts that are there from the start."""
        self._y, self._behind, self._notes = y, behind, notes
        self.set_place(min(self._at, len(y) - 1))

    def set_place(self, index: int, more: str = "") -> None:
        """Show the samples up to `index`; more: text added to the title."""
        self._at, self._more = index, more
        x, y = np.arange(float(index + 1)), self._y[: index + 1]
        last, peak = max(1, len(self._y) - 1), float(self._y.max())
        words = f"{self._symbol} {self._y[index]:.4f}{more and ', ' + more}"
        self.show_content(
            PlotContent(
                Axis(0, last, ((0, "0"), (last, str(last)))),
                Axis(0.0, peak or 1.0, ((0.0, "0"), (peak or 1.0, figure(peak or 1.0)))),
                (
                    Curve(self._symbol, x, y, self._colour),
                    *self._behind,
                    Curve("", x[-1:], y[-1:], self._colour),
                ),
                words,
                self.tr("epoch"),
                notes=self._notes,
                words=words,
            )
        )

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(240, 84)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(120, 72)
