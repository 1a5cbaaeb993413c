"""The canvas: dark paper to draw a digit on with mouse, pen or finger, or to drop a picture on."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from core.linalg.arrays import Array
from gui.base import keys, theme
from gui.widgets.canvas.drawing import Point, Stroke, StrokeHistory
from gui.widgets.canvas.ink_layer import InkLayer
from gui.widgets.canvas.paper import paint_drop_cue, paint_paper, paint_word, square_in
from gui.widgets.canvas.pen_input import PenInput
from gui.widgets.pictures.picture_mime import holds_picture, picture_in

PEN_WIDTH = 0.09
"""Of the canvas's side; about MNIST's own stroke for a digit that fills most of the paper."""

_Key = QKeySequence.StandardKey


class DigitCanvas(PenInput):
    """A square to draw on. Strokes are kept in units of its side, (0, 0) top left, and scale with it."""

    changed = Signal()
    """The ink is another: samples were added, strokes were undone, cleared or set, the pen's width is another.

    A sample is told as it comes; of several that waited in one queue the first is, then the others together.
    """
    strokeFinished = Signal()
    """The pen was lifted; every sample has been told."""
    labelled = Signal(int)
    """A digit was typed, 0..9, while the pen was up."""
    imageDropped = Signal(object)
    """A picture was dropped or pasted: the Path of its file, or a QImage."""
    copyAsked = Signal()
    """What the network sees is wanted on the clipboard."""
    canUndoChanged = Signal(bool)
    canRedoChanged = Signal(bool)
    _turnEnded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = StrokeHistory()
        self._ink = InkLayer()
        self._pen_width = PEN_WIDTH
        self._live: Stroke | None = None
        self._could = (False, False)
        self._told = self._untold = False
        self._picture_over = False
        self._turnEnded.connect(self._turn_ended, Qt.ConnectionType.QueuedConnection)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(120, 120)
        self.setAccessibleName(self.tr("Canvas"))
        self.setAccessibleDescription(
            self.tr(
                "Draw a digit with mouse, pen or finger, or drop a picture here. "
                "Delete clears, {0} takes the last stroke back, a digit key says which digit it is."
            ).format(keys.in_words("Ctrl+Z"))
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

    def paste(self) -> None:
        """Hand on the picture on the clipboard, if there is one."""
        self._take(picture_in(QGuiApplication.clipboard().mimeData()))

    def menu(self) -> QMenu:
        """Return a new context menu, a child of this canvas."""
        menu = QMenu(self)
        menu.setObjectName("canvasMenu")
        self._offer(menu, self.tr("Undo stroke"), "undo", "Ctrl+Z", self.undo, self._drawing.can_undo)
        self._offer(menu, self.tr("Redo stroke"), "redo", "Ctrl+Shift+Z", self.redo, self._drawing.can_redo)
        self._offer(menu, self.tr("Clear"), "clear", "Del", self.clear, not self.is_empty())
        menu.addSeparator()
        has_picture = holds_picture(QGuiApplication.clipboard().mimeData())
        self._offer(menu, self.tr("Paste picture"), "", "Ctrl+V", self.paste, has_picture)
        self._offer(menu, self.tr("Copy what the network sees"), "", "Ctrl+C", self.copyAsked.emit, True)
        return menu

    def _offer(self, menu: QMenu, text: str, icon: str, keys: str, act: Callable[[], None], can: bool) -> None:
        action = menu.addAction(text)
        action.setShortcut(QKeySequence(keys))
        action.setEnabled(can)
        action.triggered.connect(act)
        if icon:
            theme.keep_icon(action.setIcon, icon, action)

    def pen_down(self, at: QPointF) -> None:
        """Begin a stroke (PenInput's)."""
        self._added(self._drawing.press(self._unit(at)))
        self._tell_steps()

    def pen_moved(self, at: QPointF) -> None:
        """Draw on (PenInput's)."""
        self._added(self._drawing.move(self._unit(at)))

    def eraser_down(self) -> None:
        """Take the last stroke back (PenInput's)."""
        self.undo()

    def pen_up(self) -> None:
        """End the stroke (PenInput's)."""
        self._tell_rest()
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
        self._tell_ink()

    def _tell_ink(self) -> None:
        """Tell of a new sample, once in a turn of the event loop: answers cost more than ink, and must not queue up."""
        if self._told:
            self._untold = True
        else:
            self._told = True
            self._turnEnded.emit()
            self.changed.emit()

    def _turn_ended(self) -> None:
        self._told = False
        self._tell_rest()

    def _tell_rest(self) -> None:
        if self._untold:
            self._untold = False
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
        digit = _digit(event)
        if digit is not None:
            if not self.is_drawing() and not event.isAutoRepeat():
                self.labelled.emit(digit)
        elif event.matches(_Key.Undo):
            self.undo()
        elif event.matches(_Key.Redo):
            self.redo()
        elif event.matches(_Key.Copy):
            self.copyAsked.emit()
        elif event.matches(_Key.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102 - Qt's
        if not self.is_drawing():
            menu = self.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102 - Qt's
        if holds_picture(event.mimeData()):
            _accept_copy(event)
            self._show_picture_over(True)
        else:
            event.ignore()  # the window may take it

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: D102 - Qt's
        self._show_picture_over(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102 - Qt's
        _accept_copy(event)
        self._show_picture_over(False)
        self._take(picture_in(event.mimeData()))

    def _take(self, picture: object) -> None:
        if picture is not None:
            self.lift()
            self.imageDropped.emit(picture)

    def _show_picture_over(self, over: bool) -> None:
        self._picture_over = over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        square = square_in(self.rect())
        self._ink.fit(square.width(), self.devicePixelRatioF(), self._pen_width, self._drawing.strokes)
        painter = QPainter(self)
        outline = paint_paper(painter, self, square)
        if self.is_empty() and not self._picture_over:
            paint_word(painter, square, self.tr("Draw a digit here"))
        painter.setClipPath(outline)
        painter.translate(square.topLeft())
        painter.save()
        self._ink.paint(painter, self._live)
        painter.restore()
        if self._picture_over:
            paint_drop_cue(painter, square.translated(-square.topLeft()), self.tr("Drop the picture here"))
        painter.end()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(280, 280)

    def heightForWidth(self, width: int) -> int:  # noqa: D102 - Qt's
        return width


def _digit(event: QKeyEvent) -> int | None:
    """Return the digit typed, whatever the keyboard's script or whether its row wants Shift; None for another key."""
    plain = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    typed = event.text()
    return int(typed) if len(typed) == 1 and typed.isdecimal() and not event.modifiers() & ~plain else None


def _accept_copy(event: QDropEvent) -> None:
    """Accept as a copy, whatever was proposed: after a move the file's owner would delete it."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
