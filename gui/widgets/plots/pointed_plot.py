"""A small plot of columns with a tool tip for the one under mouse or arrow keys."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gui.base.plain_text import plain
from gui.widgets.plots.small_plot import GAP_PX, SmallPlot

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PointedPlot(SmallPlot):
    """Base of column plots; subclasses define the number of columns and the description of each."""

    chosen = Signal(int)
    """Emitted with a column that was clicked or chosen with Enter."""

    def __init__(self, name: str, y_widest: str, parent: QWidget | None = None) -> None:
        super().__init__(name, y_widest, parent)
        self.pointed: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def columns(self) -> int:
        """Number of columns."""
        raise NotImplementedError

    def words_at(self, index: int) -> str:
        """Return the description of a column."""
        raise NotImplementedError

    def column(self, index: int) -> QRectF:
        """Return the rectangle of a column."""
        place = self.place()
        width = place.width() / max(1, self.columns)
        return QRectF(place.left() + index * width, place.top(), width, place.height())

    def _column_at(self, x: float) -> int | None:
        place = self.place()
        inside = self.columns and place.left() <= x < place.right()
        return int((x - place.left()) / place.width() * self.columns) if inside else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        self._point_at(self._column_at(event.position().x()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        index = self._column_at(event.position().x())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step and self.columns:
            start = -1 if self.pointed is None else self.pointed
            self._point_at(min(max(start + step, 0), self.columns - 1))
        elif event.key() in _ENTER and self.pointed is not None:
            self.chosen.emit(self.pointed)
        else:
            super().keyPressEvent(event)

    def _point_at(self, index: int | None) -> None:
        if index == self.pointed:
            return
        self.pointed = index
        self.update()
        if index is None:
            QToolTip.hideText()
            return
        words = self.words_at(index)
        self.setAccessibleDescription(words)
        corner = self.column(index).bottomRight() + QPointF(GAP_PX, GAP_PX)
        QToolTip.showText(self.mapToGlobal(corner).toPoint(), plain(words), self)

    def event(self, event: QEvent) -> bool:  # noqa: D102 - Qt's
        if event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self._point_at(None)
        return super().event(event)
