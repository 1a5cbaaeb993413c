"""Cells of numbers that a person paints with mouse or keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent

from gui.widgets.pictures.heat_cells import HeatCells


class PaintCells(HeatCells):
    """Heat cells whose `chosen` also follows the pressed mouse, cell by cell."""

    strokeEnded = Signal()
    """Emitted when the mouse is released after painting."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        before = self.pointed
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton and self.pointed and self.pointed != before:
            self.chosen.emit(*self.pointed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.strokeEnded.emit()
