"""A plot of shares against a share, with a handle that mouse and keys move."""

import numpy as np
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.base import theme
from gui.widgets.plots.share_curve import ShareCurve
from gui.widgets.plots.small_plot import DOT_PX

_STEPS = {
    Qt.Key.Key_Left: -0.01,
    Qt.Key.Key_Right: 0.01,
    Qt.Key.Key_PageDown: -0.1,
    Qt.Key.Key_PageUp: 0.1,
    Qt.Key.Key_Home: -1.0,
    Qt.Key.Key_End: 1.0,
}


class HandleCurve(ShareCurve):
    """Share curve whose x is a share, 0..1, too, with an upright handle at one x."""

    moved = Signal(float)
    """Emitted with the x to which a person moves the handle, 0..1."""

    dropped = Signal()
    """Emitted when the mouse lets go of the handle, or a key has moved it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._at = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_handle(self, at: float) -> None:
        """Put the handle at an x, 0..1."""
        self._at = at
        self.update()

    def handle(self) -> float:
        """Return the x of the handle."""
        return self._at

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, bottom = self.points(np.array([self._at, self._at]), np.array([1.0, 0.0]))
        accent = QColor(theme.current().tokens.accent)
        painter.setPen(QPen(accent, 2))
        painter.drawLine(top, bottom)
        painter.setBrush(accent)
        painter.drawEllipse(QPointF(top.x(), (top.y() + bottom.y()) / 2), DOT_PX, DOT_PX)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        if event.button() == Qt.MouseButton.LeftButton:
            self._move_to(self._share_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_to(self._share_at(event.position().x()))
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        if event.button() == Qt.MouseButton.LeftButton:
            self.dropped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._move_to(round(self._at + step, 2))
        self.dropped.emit()

    def _share_at(self, x: float) -> float:
        place = self.place()
        return round((x - place.left()) / place.width(), 3)

    def _move_to(self, at: float) -> None:
        at = min(max(at, 0.0), 1.0)
        if at != self._at:
            self.set_handle(at)
            self.moved.emit(at)
