"""A row of widgets that becomes a column where it is narrow."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from gui.base import theme

_LOW = 0.6
"""Ratio of height to width below which there is no room for one below the other."""


class TurningRow(QWidget):
    """Row of widgets, side by side from a width of `turns_at_px` on, else one below the other.

    With larger text it takes more width.
    """

    def __init__(self, turns_at_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turns_at_px = turns_at_px
        self.line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(8)

    @property
    def lies(self) -> bool:
        """True while the widgets are side by side."""
        return self.line.direction() == QBoxLayout.Direction.LeftToRight

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        width, height = event.size().width(), event.size().height()
        wide = width >= theme.scaled(self._turns_at_px) or height < _LOW * width
        self.line.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)
