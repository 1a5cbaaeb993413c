"""The cross-hair of a plot, moved by mouse or keys, and its readings."""

from math import log10

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontMetricsF

from core.linalg.arrays import Array
from gui.widgets.plots.curve_layer import CurveLayer
from gui.widgets.plots.plot_view import PlotView
from gui.widgets.plots.read_out import CurveReading, readings, sentence, table


class CrossHair(QObject):
    """Cross-hair that reads every visible curve; the view shows the readings as a table and as accessible text."""

    pointed = Signal(object)
    """Emitted with the x pointed at with the mouse or the arrow keys; None: no longer at any."""

    def __init__(
        self, view: PlotView, layer: CurveLayer, x_label: str, *, low_first: bool, log_x: bool = False
    ) -> None:
        """Create the cross-hair. log_x: the view's x axis has powers of ten."""
        super().__init__(view)
        self._log_x = log_x
        self._view, self._layer, self._x_label, self._low_first = view, layer, x_label, low_first
        self._x: float | None = None
        view.hovered.connect(self._hovered)
        view.stepped.connect(self._step)

    def set_x_label(self, label: str) -> None:
        """Read another x axis from now on; the cross-hair disappears."""
        self._x_label = label
        self.point_at(None)

    def point_at(self, x: float | None) -> None:
        """Move to x, or hide for None; `pointed` is not emitted."""
        self._x = x
        self._view.point_at(None if x is None else log10(x) if self._log_x else x)
        self.refresh()

    def readings(self) -> list[CurveReading]:
        """Return the readings, sorted by value; [] while hidden."""
        return [] if self._x is None else readings(self._layer.shown(), self._x, low_first=self._low_first)

    def refresh(self) -> None:
        """Read the curves again after they changed."""
        found, html, words = self.readings(), "", ""
        if found and self._x is not None:
            measure, room_px = QFontMetricsF(self._view.read_out.font()), self._view.read_out_room_px()
            html = table(self._x_label, self._x, found, measure, room_px)
            words = sentence(self._x_label, self._x, found)
        self._view.show_read_out(html)
        if words != self._view.accessibleDescription():
            self._view.setAccessibleDescription(words)

    def _hovered(self, x: float | None) -> None:
        self.point_at(None if x is None else self._nearest_stop(self._in_units(x)))
        self.pointed.emit(self._x)

    def _nearest_stop(self, x: float) -> float:
        """Return the whole epoch nearest to x; x itself beyond the curves, or where fewer than two epochs are seen."""
        low, high = map(self._in_units, self._view.x_range())
        stops = self._stops()
        stops = stops[(stops >= low) & (stops <= high)]
        if len(stops) < 2 or not stops[0] <= x <= stops[-1]:
            return x
        return float(stops[np.abs(stops - x).argmin()])

    def _in_units(self, at: float) -> float:
        """Return the x at a place of the axis."""
        return float(10.0**at) if self._log_x else at

    def _step(self, count: int) -> None:
        """Move by `count` epochs; when hidden, start beyond the last one."""
        stops = self._stops()
        if len(stops):
            here = np.inf if self._x is None else self._x
            at = int(np.searchsorted(stops, here, "right" if count > 0 else "left")) + count - (count > 0)
            self.point_at(float(stops[min(max(at, 0), len(stops) - 1)]))
            self.pointed.emit(self._x)

    def _stops(self) -> Array:
        """Return the x values where the keys stop, ascending: whole epochs or, before the first, every sample."""
        xs = [curve.x for curve in self._layer.shown()] or [np.empty(0)]
        whole = [x for x in xs if len(x) and np.all(x == np.floor(x))]
        return np.unique(np.concatenate(whole or xs))
