"""A cost against η on a logarithmic axis, with values of η marked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QWidget

from core.linalg.arrays import Array
from gui.base import theme
from gui.base.palette import DASHES, OKABE_ITO, legible
from gui.widgets.plots.legend import LineLook, curve_pen
from gui.widgets.plots.plot_view import PlotView

_CURVE, _MARKS = OKABE_ITO[0], ((OKABE_ITO[2], DASHES[0]), (OKABE_ITO[1], DASHES[1]))
_CURVE_PX, _MARK_PX = 1.75, 1.5
_FEW = 400
"""Maximum points of the line; more would slow the search and show nothing new."""
_ROOM = 1.08
_LABELS_AT, _ASIDE = (0.93, 0.83), 1.06


def mark_look(number: int, background: str) -> LineLook:
    """Return the look of mark 0 or 1 on a background `#rrggbb`: they differ in colour and dash."""
    colour, dash = _MARKS[number]
    return LineLook(legible(colour, background, theme.current().tokens.text), dash, _MARK_PX)


@dataclass(frozen=True, slots=True)
class Mark:
    """Marked value: eta > 0 with a label; number, 0 or 1, chooses the pen."""

    number: int
    eta: float
    text: str


class RatePlot(PlotView):
    """Plot of one curve with up to two marked values and a read-out under the mouse."""

    def __init__(self, first_eta: float, parent: QWidget | None = None) -> None:
        """Create the plot. first_eta: start of the axis, > 0."""
        self._curve = pg.PlotDataItem()
        self._lines: list[tuple[Mark, Any]] = []
        super().__init__("η", parent)
        self._first = first_eta
        self._etas: Array = np.zeros(0)
        self._costs: Array = np.zeros(0)
        item = self.getPlotItem()
        item.setLogMode(x=True)
        item.getViewBox().setMouseEnabled(x=False, y=False)
        item.addItem(self._curve)
        self.hovered.connect(self._show_nearest)
        self.set_curve(self._etas, self._costs)

    def set_curve(self, etas: Array, costs: Array) -> None:
        """Show costs, (n,), at etas, (n,), ascending from first_eta; non-finite costs are omitted."""
        shown = np.isfinite(costs)
        self._etas, self._costs = etas[shown], costs[shown]
        drawn = slice(None, None, -max(1, len(self._etas) // _FEW))  # backwards, to keep the last
        self._curve.setData(self._etas[drawn], self._costs[drawn])
        last = max(1.0, float(self._etas[-1])) if len(self._etas) else 1.0
        top = float(self._costs.max()) if len(self._costs) else 1.0
        self.set_word("" if len(self._etas) else self.tr("Nothing to draw yet"))
        item = self.getPlotItem()
        item.setXRange(np.log10(self._first), np.log10(last), padding=0.02)
        item.setYRange(0.0, _ROOM * top, padding=0)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Mark exactly these values."""
        item = self.getPlotItem()
        for _, line in self._lines:
            item.removeItem(line)
        self._lines = []
        for mark in marks:
            options = {"position": _LABELS_AT[mark.number], "movable": False, "anchors": [(_ASIDE, 0.5), (_ASIDE, 0.5)]}
            line = pg.InfiniteLine(np.log10(mark.eta), angle=90, label=mark.text, labelOpts=options)
            self._lines.append((mark, line))
            item.addItem(line, ignoreBounds=True)
        self.retint()

    def marks(self) -> list[Mark]:
        """Return the marked values."""
        return [mark for mark, _ in self._lines]

    def retint(self) -> None:
        """Apply the theme's colours."""
        super().retint()
        tokens = theme.current().tokens
        self._curve.setPen(curve_pen(legible(_CURVE, tokens.plot, tokens.text), (), _CURVE_PX))
        for mark, line in self._lines:
            look = mark_look(mark.number, tokens.plot)
            line.setPen(curve_pen(look.colour, look.dash, look.width))
            line.label.setColor(look.colour)
            line.label.fill = pg.mkBrush(tokens.plot)

    def _show_nearest(self, at: float | None) -> None:
        if at is None or not len(self._etas):
            self.show_read_out("")
            return
        nearest = int(np.abs(np.log10(self._etas) - at).argmin())
        words = self.tr("η {eta}<br>cost {cost}")
        self.show_read_out(words.format(eta=f"{self._etas[nearest]:.2g}", cost=f"{self._costs[nearest]:.3g}"))
