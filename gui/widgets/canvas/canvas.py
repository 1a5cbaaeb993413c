"""The canvas: dark paper to draw a digit on with mouse, pen or finger, or to drop a picture on."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
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
from gui.base.spoken import spoken_as
from gui.widgets.canvas.drawing import Point, Stroke, StrokeHistory
from gui.widgets.canvas.ink_layer import InkLayer
from gui.widgets.canvas.paper import paint_drop_cue, paint_paper, paint_word, square_in
from gui.widgets.canvas.pen_input import PenInput
from gui.widgets.pictures.picture_mime import holds_picture, picture_in

PEN_WIDTH = 0.09
"""Default pen width as a fraction of the canvas's side; about MNIST's stroke for a digit that fills the paper."""

_FADED = 0.4
"""Opacity of a finished drawing."""

_Key = QKeySequence.StandardKey


@spoken_as(QAccessible.Role.Canvas)
class DigitCanvas(PenInput):
    """A square to draw on. Strokes are kept in units of its side, (0, 0) top left, and scale with it."""

    changed = Signal()
    """Emitted when the ink changes: samples added, strokes undone, cleared or set, or another pen width.

    A sample is reported at once; of several queued samples the first is, then the others together.
    """
    strokeFinished = Signal()
    """Emitted when the pen is lifted and every sample is reported."""
    labelled = Signal(int)
    """Emitted with a digit, 0..9, typed while the pen is up."""
    imageDropped = Signal(object)
    """Emitted with a dropped or pasted picture: the Path of its file, or a QImage."""
    copyAsked = Signal()
    """Emitted to request a copy of the network's input on the clipboard."""
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
        self._reported = self._unreported = False
        self._picture_over = self._is_finished = False
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
                "Delete clears, {0} undoes the last stroke, a digit key labels the digit."
            ).format(keys.in_words("Ctrl+Z"))
        )

    def strokes(self) -> list[Array]:
        """Return the strokes, each (P, 2) float64, P >= 1: x and y in units of the side, 0..1, y downward."""
        return [np.array(stroke, dtype=np.float64) for stroke in self._drawing.strokes]

    def set_strokes(self, strokes: Sequence[Array]) -> None:
        """Show strokes, each (P, 2) in units of the side, P >= 1, as one undo step. Raises ValueError otherwise."""
        arrays = [np.asarray(stroke, dtype=np.float64) for stroke in strokes]
        if any(a.ndim != 2 or a.shape[1] != 2 or len(a) == 0 for a in arrays):
            raise ValueError("each stroke must be (P, 2) with P >= 1")
        self.lift()
        self._drawing.replace([[(float(x), float(y)) for x, y in a] for a in arrays])
        self._redraw()

    def is_empty(self) -> bool:
        """Return whether there is no ink."""
        return not self._drawing.strokes

    def pen_width(self) -> float:
        """Return the pen's width in units of the side."""
        return self._pen_width

    def set_pen_width(self, width: float) -> None:
        """Draw all strokes, old and new, with this pen width in units of the side, 0 < width < 1."""
        if width != self._pen_width:
            self._pen_width = width
            self.update()
            self.changed.emit()

    def set_finished(self, finished: bool) -> None:
        """Fade the drawing and let the next stroke begin a new one, or no longer. Any other change ends this too."""
        if finished != self._is_finished:
            self._is_finished = finished
            self.update()

    def take_over(self, before: "DigitCanvas") -> None:
        """Show the ink of the canvas before it, with its pen and its undo steps."""
        before.lift()
        is_finished = before._is_finished
        self._drawing, self._pen_width = before._drawing, before._pen_width
        self._redraw()
        self.set_finished(is_finished)

    def undo(self) -> None:
        """Undo the last step (a stroke, a clear)."""
        self.lift()
        if self._drawing.undo():
            self._redraw()

    def redo(self) -> None:
        """Redo the step that was undone."""
        self.lift()
        if self._drawing.redo():
            self._redraw()

    def clear(self) -> None:
        """Remove all ink; can be undone."""
        if not self.is_empty():
            self.set_strokes([])

    def paste(self) -> None:
        """Emit the picture on the clipboard, if there is one."""
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
        self._added(self._drawing.press(self._unit(at), afresh=self._is_finished))
        self._report_steps()

    def pen_moved(self, at: QPointF) -> None:
        """Extend the stroke (PenInput's)."""
        self._added(self._drawing.move(self._unit(at)))

    def eraser_down(self) -> None:
        """Undo the last stroke (PenInput's)."""
        self.undo()

    def pen_up(self) -> None:
        """End the stroke (PenInput's)."""
        self._report_rest()
        self._settle()
        self._drawing.release()
        self._report_steps()
        self.update()
        self.strokeFinished.emit()

    def _added(self, ink: bool) -> None:
        if not ink:
            return
        if self._is_finished:
            self.set_finished(False)
            self._ink.redraw([])
        stroke = self._drawing.strokes[-1]
        if stroke is not self._live:  # the pen left the paper and came back
            self._settle()
            self._live = stroke
        self._ink.extend(stroke)
        self.update()
        self._report_ink()

    def _report_ink(self) -> None:
        """Report a new sample, once per turn of the event loop: answers cost more than ink and must not queue up."""
        if self._reported:
            self._unreported = True
        else:
            self._reported = True
            self._turnEnded.emit()
            self.changed.emit()

    def _turn_ended(self) -> None:
        self._reported = False
        self._report_rest()

    def _report_rest(self) -> None:
        if self._unreported:
            self._unreported = False
            self.changed.emit()

    def _settle(self) -> None:
        if self._live:
            self._ink.settle(self._live)
        self._live = None

    def _redraw(self) -> None:
        self._is_finished = False
        self._ink.redraw(self._drawing.strokes)
        self.update()
        self._report_steps()
        self.changed.emit()

    def _report_steps(self) -> None:
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
        painter.setOpacity(_FADED if self._is_finished else 1.0)
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
    """Return the digit typed, in any script and with or without Shift; None for another key."""
    plain = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    typed = event.text()
    return int(typed) if len(typed) == 1 and typed.isdecimal() and not event.modifiers() & ~plain else None


def _accept_copy(event: QDropEvent) -> None:
    """Accept the drop as a copy; after a move the source would delete the file."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
