"""Bars of the output layer, one row per output: its name, a bar for its activation, and its numbers."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.linalg.arrays import Array
from gui.base import theme
from gui.base.spoken import spoken_as
from gui.widgets.canvas.paper import RING_PX
from gui.widgets.fields.number import grouped
from gui.widgets.pictures.heat_map import AGAINST
from gui.widgets.spoken_cells import SpokenCells

MOST_ROWS = 40
"""Maximum number of outputs; more do not fit one row each."""

_ROW_PX, _LEAST_ROW_PX, _BAR_PX, _GAP_PX = 22, 14, 8, 8
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@spoken_as(QAccessible.Role.Grouping)
class OutputBars(QWidget):
    """Bar chart of the outputs, the largest in the accent colour. A click on a row, or Enter on it, chooses it."""

    chosen = Signal(int)
    """Emitted with the output that was clicked or chosen with Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._z: Array = np.zeros(0)
        self._a: Array = np.zeros(0)
        self._names: list[str] = []
        self._scale, self._current = 1.0, -1
        self.setFont(theme.tabular(self.font()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Outputs"))
        self._spoken = SpokenCells(self, lambda: (len(self._a), 1), lambda row, _: self.words_at(row))
        theme.current().changed.connect(self.update)

    def set_outputs(self, z: Array, a: Array, names: Sequence[str], scale: float) -> None:
        """Show weighted inputs and activations, (K,) each, finite, K <= MOST_ROWS; a bar of |a| = scale is full."""
        self._z, self._a, self._names, self._scale = z, a, list(names), scale
        self._current = min(self._current, len(a) - 1)
        self._spoken.refresh()
        self._describe()
        self.update()

    def words_at(self, row: int) -> str:
        """Return the description of an output."""
        words = self.tr("Output {name}: z = {z}, a = {a}")
        return words.format(name=self._names[row], z=f"{self._z[row]:.3f}", a=f"{self._a[row]:.4f}")

    def _describe(self) -> None:
        if len(self._a):
            self.setAccessibleDescription(self.words_at(max(self._current, 0)))

    # Painting

    def _row_px(self) -> float:
        return min(float(theme.scaled(_ROW_PX)), self.height() / (len(self._a) + 1))

    def row(self, index: int) -> QRectF:
        """Return the rectangle of a row; -1: the header above."""
        height = self._row_px()
        return QRectF(2 * RING_PX, (index + 1) * height, self.width() - 4 * RING_PX, height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        painter, measure = QPainter(self), QFontMetricsF(self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name_px = max((measure.horizontalAdvance(name) for name in self._names), default=0.0) + _GAP_PX
        figure_px = measure.horizontalAdvance("−00.00") + _GAP_PX
        edges = name_px, figure_px
        if len(self._a):
            painter.setPen(QColor(theme.current().tokens.muted))
            self._write_figures(painter, self.row(-1), figure_px, "z", "a")
        for index in range(len(self._a)):
            self._paint_row(painter, index, edges)
        if self.hasFocus() and len(self._a):
            painter.setPen(QPen(QColor(theme.current().tokens.accent), RING_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            place = self.row(self._current) if self._current >= 0 else self.row(-1).united(self.row(len(self._a) - 1))
            painter.drawRoundedRect(place.adjusted(-2, 0, 2, 0), 4, 4)
        painter.end()

    def _paint_row(self, painter: QPainter, index: int, edges: tuple[float, float]) -> None:
        tokens, row, (name_px, figure_px) = theme.current().tokens, self.row(index), edges
        is_best = index == int(self._a.argmax())
        ink = QColor(tokens.text if is_best else tokens.muted)
        track = QRectF(row.x() + name_px, row.center().y() - _BAR_PX / 2, 0, _BAR_PX)
        track.setRight(row.right() - 2 * figure_px)
        painter.fillRect(track, QColor(tokens.track))
        share = min(abs(float(self._a[index])) / self._scale, 1.0)
        colour = AGAINST if self._a[index] < 0 else tokens.accent if is_best else tokens.muted
        painter.fillRect(QRectF(track.x(), track.y(), track.width() * share, _BAR_PX), QColor(colour))
        painter.setPen(ink)
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._names[index])
        self._write_figures(painter, row, figure_px, _figure(self._z[index]), _figure(self._a[index]))

    def _write_figures(self, painter: QPainter, row: QRectF, width: float, z: str, a: str) -> None:
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(row.right() - 2 * width, row.y(), width, row.height()), right, z)
        painter.drawText(QRectF(row.right() - width, row.y(), width, row.height()), right, a)

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        index = int((event.position().y() - self.row(0).top()) // self._row_px()) if len(self._a) else -1
        if 0 <= index < len(self._a) and event.button() == Qt.MouseButton.LeftButton:
            self._current = index
            self._describe()
            self.update()
            self.chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step and len(self._a):
            self._current = min(max(self._current + step, 0), len(self._a) - 1)
            self._spoken.point_at(self._current, 0)
            self._describe()
            self.update()
        elif event.key() in _ENTER and self._current >= 0:
            self.chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:  # noqa: D102 - Qt's
        if event.type() == QEvent.Type.FocusOut:
            self._current = -1
            self.update()
        return super().event(event)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(200, theme.scaled(_ROW_PX) * (len(self._a) + 1))

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(theme.scaled(150), theme.scaled(_LEAST_ROW_PX) * 11)


def _figure(value: float) -> str:
    """Return a number in at most six characters: 0.98, −12.3, −1 234, 1e+07."""
    size = abs(value)
    if size < 1000:
        text = f"{value:.2f}" if size < 100 else f"{value:.1f}"
    else:
        text = grouped(round(value)) if size < 10_000 else f"{value:.0e}"
    return text.replace("-", "−", 1) if text.startswith("-") else text
