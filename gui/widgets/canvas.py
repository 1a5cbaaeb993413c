"""The canvas: dark paper to draw a digit on with mouse, pen or finger."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.arrays import Array
from gui.widgets.drawing import Drawing, Point, Stroke
from gui.widgets.ink_layer import InkLayer
from gui.widgets.paper import paint_paper, paint_word, square_in
from gui.widgets.pen_input import PenInput

PEN_WIDTH = 0.09
"""Of the canvas's side; about MNIST's own stroke for a digit that fills most of the paper."""


class DigitCanvas(PenInput):
    """A square to draw on. Strokes are kept in units of its side, (0, 0) top left, and scale with it."""

    changed = Signal()
    """The ink is another: a sample was added, strokes were undone, cleared or set, the pen's width is another."""
    strokeFinished = Signal()
    """The pen was lifted."""
    canUndoChanged = Signal(bool)
    canRedoChanged = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = Drawing()
        self._ink = InkLayer()
        self._pen_width = PEN_WIDTH
        self._live: Stroke | None = None
        self._could = (False, False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(120, 120)
        self.setAccessibleName(self.tr("Canvas"))
        self.setAccessibleDescription(
            self.tr("Draw a digit with mouse, pen or finger. Delete clears, Ctrl+Z takes the last stroke back.")
        )

    def strokes(self) -> list[Array]:
        """Return the strokes, each (P, 2) float64: x and y in sides, y downward, 0..1, P >= 1."""
        return [np.array(stroke, dtype=np.float64) for stroke in self._drawing.strokes]

    def set_strokes(self, strokes: Sequence[Array]) -> None:
        """Show these strokes, each (P, 2) in sides, P >= 1, as one step of undo. Raises ValueError on another shape."""
        arrays = [np.asarray(stroke, dtype=np.float64) for stroke in strokes]
        if any(a.ndim != 2 or a.shape[1] != 2 or len(a) == 0 for a in arrays):
            raise ValueError("each stroke must be (P, 2) with P >= 1")
        self.lift()
        self._drawing.replace([[(float(x), float(y)) for x, y in a] for a in arrays])
        self._redraw()

    def is_empty(self) -> bool:
        """Tell whether there is no ink."""
        return not self._drawing.strokes

    def pen_width(self) -> float:
        """Return the pen's width in sides."""
        return self._pen_width

    def set_pen_width(self, width: float) -> None:
        """Draw every stroke, old and new, with a pen of this width in sides, 0 < width < 1."""
        if width != self._pen_width:
            self._pen_width = width
            self.update()
            self.changed.emit()

    def undo(self) -> None:
        """Take the last step (a stroke, a clear) back."""
        self.lift()
        if self._drawing.undo():
            self._redraw()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.lift()
        if self._drawing.redo():
            self._redraw()

    def clear(self) -> None:
        """Take all ink away; undo brings it back."""
        if not self.is_empty():
            self.set_strokes([])

    def pen_down(self, at: QPointF) -> None:
        """Begin a stroke (PenInput's)."""
        self._added(self._drawing.press(self._unit(at)))
        self._tell_steps()

    def pen_moved(self, at: QPointF) -> None:
        """Draw on (PenInput's)."""
        self._added(self._drawing.move(self._unit(at)))

    def pen_up(self) -> None:
        """End the stroke (PenInput's)."""
        self._settle()
        self._drawing.release()
        self._tell_steps()
        self.update()
        self.strokeFinished.emit()

    def _added(self, ink: bool) -> None:
        if not ink:
            return
        stroke = self._drawing.strokes[-1]
        if stroke is not self._live:  # the pen left the paper and came back
            self._settle()
            self._live = stroke
        self._ink.extend(stroke)
        self.update()
        self.changed.emit()

    def _settle(self) -> None:
        if self._live:
            self._ink.settle(self._live)
        self._live = None

    def _redraw(self) -> None:
        self._ink.redraw(self._drawing.strokes)
        self.update()
        self._tell_steps()
        self.changed.emit()

    def _tell_steps(self) -> None:
        before, self._could = self._could, (self._drawing.can_undo, self._drawing.can_redo)
        if before[0] != self._could[0]:
            self.canUndoChanged.emit(self._could[0])
        if before[1] != self._could[1]:
            self.canRedoChanged.emit(self._could[1])

    def _unit(self, at: QPointF) -> Point:
        square = square_in(self.rect())
        return (at.x() - square.x()) / square.width(), (at.y() - square.y()) / square.width()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        square = square_in(self.rect())
        self._ink.fit(square.width(), self.devicePixelRatioF(), self._pen_width, self._drawing.strokes)
        painter = QPainter(self)
        outline = paint_paper(painter, self, square)
        if self.is_empty():
            paint_word(painter, square, self.tr("Draw a digit here"))
        painter.setClipPath(outline)
        painter.translate(square.topLeft())
        self._ink.paint(painter, self._live)
        painter.end()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(280, 280)

    def heightForWidth(self, width: int) -> int:  # noqa: D102 - Qt's
        return width
