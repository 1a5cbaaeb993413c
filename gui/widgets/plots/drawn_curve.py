"""A plot on which a person draws a curve, with mouse or keys; another one can be laid over it."""

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from core.chart.axes import Axis, ticks
from core.chart.drawing import Curve
from core.linalg.arrays import Array
from gui.widgets.plots.line_plot import LinePlot, PlotContent

_ALONG = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
_UP = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_STEPS = 50
"""Steps of the arrow keys from the lowest to the highest value."""


class DrawnCurve(LinePlot):
    """Plot of one value at each x from 1 on. The arrow keys move the point at hand: along, or up and down.

    Values between the point at hand and the one before it are drawn along. Delete begins again.
    """

    changed = Signal()
    """Emitted when the drawn curve has changed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._low, self._high, self._title, self._x_name = 0.0, 1.0, "", ""
        self._drawn: Array = np.full(2, np.nan)
        self._true: Array | None = None
        self._at, self._last = 0, 0
        self.setCursor(Qt.CursorShape.CrossCursor)

    def begin(self, title: str, x_name: str, count: int, low: float, high: float, *, percent: bool = False) -> None:
        """Show an empty plot of `count` values from low to high. percent: the axis is written in per cent."""
        self._low, self._high, self._title, self._x_name = low, high, title, x_name
        self._drawn, self._true = np.full(count, np.nan), None
        self._at = self._last = 0
        factor = 100 if percent else 1
        self._y = Axis(low, high, tuple((at, f"{factor * at:g}") for at in ticks(low, high, most=5)[1]))
        self._x = Axis(1, count, tuple((at, f"{at:g}") for at in ticks(1, count, whole=True)[1]))
        self._show()

    def drawn(self) -> Array:
        """Return the drawn values, NaN where there are none."""
        return self._drawn.copy()

    def show_drawn(self, drawn: Array) -> None:
        """Show a curve that was drawn before."""
        self._drawn = drawn.copy()
        self._show()

    def show_true(self, true: Array) -> None:
        """Lay another curve over the drawn one, which can be changed no more."""
        self._true = true[: len(self._drawn)]
        self._show()

    def clear(self) -> None:
        """Begin again with an empty plot."""
        if self._true is None:
            self._drawn[:], self._at = np.nan, 0
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        x = np.arange(1.0, len(self._drawn) + 1)
        known = np.isfinite(self._drawn)
        curves = [Curve(self.tr("you"), x[known], self._drawn[known], "accent", width=2.5)]
        if self._true is not None:
            true = np.clip(self._true, self._low, self._high)
            curves.append(Curve(self.tr("the run"), x[: len(true)], true, "warning", width=2.5))
        elif known[self._at]:
            curves.append(Curve("", x[self._at : self._at + 1], self._drawn[self._at : self._at + 1], "accent"))
        words = self.tr("{count} of {all} points drawn").format(count=int(known.sum()), all=len(known))
        self.show_content(PlotContent(self._x, self._y, tuple(curves), self._title, self._x_name, words=words))

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        if event.button() == Qt.MouseButton.LeftButton and self._true is None:
            self._last = self._index_at(event.position())
            self._draw_to(event.position())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        if event.buttons() & Qt.MouseButton.LeftButton and self._true is None:
            self._draw_to(event.position())
        elif self._true is not None:
            super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        key = Qt.Key(event.key())
        if self._true is not None or key not in (*_ALONG, *_UP, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            super().keyPressEvent(event)
        elif key in _ALONG:
            self._step_along(_ALONG[key])
        elif key in _UP:
            self._set(self._at, self._value_at_hand() + _UP[key] * (self._high - self._low) / _STEPS)
        else:
            self.clear()

    def _step_along(self, step: int) -> None:
        value = self._value_at_hand()
        before, self._at = self._at, min(max(self._at + step, 0), len(self._drawn) - 1)
        if not np.isfinite(self._drawn[self._at]):
            self._fill(before, value, self._at, value)
        self._show()
        self.changed.emit()

    def _value_at_hand(self) -> float:
        value = float(self._drawn[self._at])
        return value if np.isfinite(value) else (self._low + self._high) / 2

    def _index_at(self, at: QPointF) -> int:
        place = self.place()
        share = (at.x() - place.left()) / place.width()
        return min(max(round(share * (len(self._drawn) - 1)), 0), len(self._drawn) - 1)

    def _draw_to(self, at: QPointF) -> None:
        place, index = self.place(), self._index_at(at)
        value = self._high - (at.y() - place.top()) / place.height() * (self._high - self._low)
        start = float(self._drawn[self._last])
        self._fill(self._last, start if np.isfinite(start) and index != self._last else value, index, value)
        self._last = self._at = index
        self._show()
        self.changed.emit()

    def _set(self, index: int, value: float) -> None:
        self._fill(index, value, index, value)
        self._show()
        self.changed.emit()

    def _fill(self, a: int, value_a: float, b: int, value_b: float) -> None:
        """Draw a straight line from point a to point b."""
        (first, low), (last, high) = sorted(((a, value_a), (b, value_b)))
        values = np.linspace(low, high, last - first + 1) if last > first else np.array([value_b])
        self._drawn[first : last + 1] = np.clip(values, self._low, self._high)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(480, 220)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(200, 120)
