"""A page of small pictures with captions on one dark sheet, navigated by mouse and keys."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QColor,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from core.linalg.arrays import Bytes
from gui.base import theme
from gui.base.palette import DARK, PAPER
from gui.base.plain_text import plain
from gui.base.spoken import spoken_as
from gui.widgets.canvas.paper import RING_PX, paint_edge
from gui.widgets.pictures.grid_places import ASIDE_PX, CAPTION_PX, GAP_PX, Places
from gui.widgets.pictures.grid_sheet import Caption, CaptionPainter, sheet_of
from gui.widgets.pictures.pixels import coloured, grey
from gui.widgets.spoken_cells import SpokenCells

_RADIUS_PX, _FRAME_RADIUS_PX = 6, 3
_WHEEL_STEP = 120
ALL = 1 << 30
"""Step to the end (or, negative, to the beginning)."""

_Key = Qt.Key


@spoken_as(QAccessible.Role.Grouping)
class ImageGrid(QWidget):
    """Grid of one page of pictures; its owner turns the pages. Positions count from 0 on the page.

    places: where on the page the pictures are.
    """

    chosen = Signal(int)
    """Emitted with a picture that was clicked or chosen with Enter."""

    currentChanged = Signal(int)
    """Emitted when another picture becomes current; -1: none."""

    moveAsked = Signal(int)
    """Emitted with a number of pictures to move, beyond this page, by key or wheel."""

    roomChanged = Signal()
    """Emitted when another number of pictures fits, see `room`."""

    digitTyped = Signal(int)
    """Emitted with the digit of a digit key, 0..9."""

    def __init__(self, side: int = 28, parent: QWidget | None = None, *, colours: Sequence[int] = ()) -> None:
        """Create the grid. colours: of the 256 pixel values, 0 the paper's, as `QColor.rgb`; none: paper to ink."""
        super().__init__(parent)
        self._side, self._current, self._wheel, self._colours = side, -1, 0, colours
        self._wanted = 0
        self._selected: set[int] = set()
        self.pictures: Bytes = np.zeros((0, side, side), np.uint8)
        """Pictures of the page, (n, side, side)."""
        self._captions: list[Caption] = []
        self._sheet: tuple[Places, QImage] | None = None
        self._page: QImage | None = None
        self._writer: CaptionPainter | None = None
        self.places = Places(self.size(), side, 1.0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setAccessibleName(self.tr("Pictures"))
        self._spoken = SpokenCells(self, self._shape, self._words_at)
        self.setMinimumSize(self._size_for(2))
        self._copy = self.add_key_action(self._copy_text(), [QKeySequence(QKeySequence.StandardKey.Copy)])
        self._copy.triggered.connect(self.copy)
        theme.current().changed.connect(self._scale)

    def _copy_text(self) -> str:
        return self.tr("Copy {side} × {side}").format(side=self._side)

    def add_key_action(self, text: str, shortcuts: Sequence[QKeySequence]) -> QAction:
        """Return a new action of the context menu; its shortcuts work while the grid has the focus."""
        action = QAction(text, self)
        action.setShortcuts(shortcuts)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addAction(action)
        return action

    # Content

    @property
    def room(self) -> int:
        """Number of pictures that fit on a page."""
        return self.places.count

    @property
    def side(self) -> int:
        """Side of a picture in its own pixels."""
        return self._side

    def set_side(self, side: int) -> None:
        """Show pictures of another side; the old ones are removed."""
        if side != self._side:
            self._side = side
            self._copy.setText(self._copy_text())
            self.set_page(np.zeros((0, side, side), np.uint8), [])
            self._arrange()

    def set_wanted(self, count: int) -> None:
        """Fit `count` pictures at once, as large as that allows; 0: any number."""
        if count != self._wanted:
            self._wanted = count
            self._arrange()

    def set_page(self, pictures: Bytes, captions: Sequence[Caption], current: int = -1) -> None:
        """Show pictures, (n, side, side) uint8, 0 paper, 255 ink, and n captions. Raises ValueError on other shapes."""
        if pictures.shape[1:] != (self._side, self._side) or pictures.dtype != np.uint8:
            raise ValueError(f"expected (n, {self._side}, {self._side}) uint8, got {pictures.shape} {pictures.dtype}")
        self.pictures, self._sheet = pictures, None
        self._selected = set()
        self.set_captions(captions)
        self.set_current(current)

    def set_captions(self, captions: Sequence[Caption]) -> None:
        """Replace the captions of the same pictures. Raises ValueError when there is not one per picture."""
        if len(captions) != len(self.pictures):
            raise ValueError(f"{len(captions)} captions do not belong to {len(self.pictures)} pictures")
        self._captions, self._page = list(captions), None
        self._spoken.refresh()
        self._describe()
        self.update()

    def captions(self) -> list[Caption]:
        """Return the captions shown."""
        return list(self._captions)

    # The current picture and the selected ones

    @property
    def current(self) -> int:
        """Current picture; -1: none."""
        return self._current

    def selected(self) -> list[int]:
        """Return the selected pictures in order: the current one, or those added with Ctrl or Shift."""
        return sorted(self._selected)

    def set_current(self, index: int) -> None:
        """Make a picture current and the only selected one; an index that is not on the page means none."""
        self._move_to(index, {index})

    def _move_to(self, index: int, selected: set[int]) -> None:
        count = len(self.pictures)
        self._selected = {each for each in selected if 0 <= each < count}
        moved = index != self._current
        self._current = index if 0 <= index < count else -1
        self._copy.setEnabled(self._current >= 0)
        self._describe()
        self.update()
        if moved:
            self._spoken.point_at(*divmod(self._current, self.places.columns))
            self.currentChanged.emit(self._current)

    def _shape(self) -> tuple[int, int]:
        shown = min(len(self._captions), self.room)
        return -(-shown // self.places.columns), min(shown, self.places.columns)

    def _words_at(self, row: int, column: int) -> str:
        index = row * self.places.columns + column
        return self._captions[index].words if index < len(self._captions) else ""

    def _describe(self) -> None:
        words = self._captions[self._current].words if 0 <= self._current < len(self._captions) else ""
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    def copy(self) -> None:
        """Copy the current picture to the clipboard at its own resolution."""
        if self._current >= 0:
            picture = self.pictures[self._current]
            image = coloured(picture, self._colours) if self._colours else grey(picture)
            QGuiApplication.clipboard().setImage(image)

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        index = self._index_at(event.position())
        if index < 0:
            return
        keys = event.modifiers()
        if event.button() == Qt.MouseButton.RightButton and index in self._selected:
            self._move_to(index, self._selected)
        elif keys & Qt.KeyboardModifier.ShiftModifier and self._current >= 0:
            low, high = sorted((index, self._current))
            self._move_to(index, self._selected | set(range(low, high + 1)))
        elif keys & Qt.KeyboardModifier.ControlModifier:
            self._move_to(index, self._selected ^ {index})
        else:
            self.set_current(index)
            if event.button() == Qt.MouseButton.LeftButton:
                self.chosen.emit(index)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102 - Qt's
        self._wheel -= event.angleDelta().y()
        pages = int(self._wheel / _WHEEL_STEP)
        self._wheel -= pages * _WHEEL_STEP
        if pages:
            self.moveAsked.emit(pages * self.room)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        key, digit = event.key(), event.text()
        step = self._step(key, far=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        if step:
            self._step_by(step, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space) and self._current >= 0:
            self.chosen.emit(self._current)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._move_to(self._current, set(range(len(self.pictures))))
        elif digit in tuple("0123456789") and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.digitTyped.emit(int(digit))
        else:
            super().keyPressEvent(event)

    def _step(self, key: int, *, far: bool) -> int:
        """Return the number of pictures that a key moves; 0: no movement key, or no move possible."""
        first, last = -self._current, len(self.pictures) - 1 - self._current
        steps: dict[int, int] = {
            _Key.Key_Left: -1,
            _Key.Key_Right: 1,
            _Key.Key_Up: -self.places.columns,
            _Key.Key_Down: self.places.columns,
            _Key.Key_PageUp: -self.room,
            _Key.Key_PageDown: self.room,
            _Key.Key_Home: -ALL if far else first,
            _Key.Key_End: ALL if far else last,
        }
        return steps.get(key, 0)

    def _step_by(self, step: int, *, extend: bool) -> None:
        index = max(self._current, 0) + step if self._current >= 0 or abs(step) >= self.room else 0
        if 0 <= index < len(self.pictures):
            low, high = sorted((index, max(self._current, 0)))
            self._move_to(index, self._selected | set(range(low, high + 1)) if extend else {index})
        else:
            self.moveAsked.emit(step)

    def _index_at(self, point: QPointF) -> int:
        index = self.places.index_at(point)
        return index if index < len(self.pictures) else -1

    def event(self, event: QEvent) -> bool:  # noqa: D102 - Qt's
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._index_at(QPointF(event.pos()))
            place = self.places.cell(max(index, 0)).toAlignedRect()
            QToolTip.showText(event.globalPos(), plain(self._captions[index].words if index >= 0 else ""), self, place)
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._arrange()
        return super().event(event)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), _RADIUS_PX, _RADIUS_PX)
        inner = self.rect().adjusted(GAP_PX, GAP_PX, -GAP_PX, -GAP_PX) if len(self.pictures) else QRect()
        painter.setClipRegion(QRegion(self.rect()) - QRegion(inner))
        painter.fillPath(outline, QColor(PAPER))
        painter.setClipping(False)
        if len(self.pictures):
            sheet = self._page_image()
            painter.drawImage(QRectF(inner), sheet, _times(QRectF(inner), sheet.devicePixelRatio()))
            self._paint_frames(painter)
        paint_edge(painter, outline)
        if self.hasFocus():
            half = RING_PX / 2
            painter.setPen(QPen(QColor(theme.current().tokens.accent), RING_PX))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), _RADIUS_PX, _RADIUS_PX)
        painter.end()

    def _page_image(self) -> QImage:
        """Return pictures and captions as one cached image, as Qt may repaint the grid often."""
        if self._sheet is None or self._sheet[0] is not self.places:
            self._sheet = self.places, sheet_of(self.pictures[: self.room], self.places, self._colours)
            self._page = None
        if self._page is None:
            self._page = self._captioned(self._sheet[1]) if self.places.has_captions else self._sheet[1]
        return self._page

    def _captioned(self, sheet: QImage) -> QImage:
        self._writer = self._writer or CaptionPainter(self.font())
        page = QImage(sheet)
        painter = QPainter(page)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._writer.paint(painter, self._captions[: self.room], self.places)
        painter.end()
        return page

    def _paint_frames(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for index in self._selected | ({self._current} if self._current >= 0 else set()):
            strong = index == self._current
            painter.setPen(QPen(QColor(DARK.accent), RING_PX if strong else 1))
            place = self.places.cell(index).adjusted(-3, -3, 3, 1)
            painter.drawRoundedRect(place, _FRAME_RADIUS_PX, _FRAME_RADIUS_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        self._arrange()

    def _scale(self) -> None:
        """Take the size of the text, which may be another now."""
        self._writer = self._page = None
        self._arrange()

    def _arrange(self) -> None:
        before = self.room
        caption_px = theme.scaled(CAPTION_PX)
        self.places = Places(self.size(), self._side, self.devicePixelRatioF(), self._wanted, caption_px)
        self._spoken.refresh()
        if self.room != before:
            self.roomChanged.emit()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return self._size_for(4)

    def _size_for(self, columns: int) -> QSize:
        side = 2 * self._side
        return QSize(
            columns * side + (columns - 1) * ASIDE_PX + 2 * GAP_PX,
            side + theme.scaled(CAPTION_PX) + 2 * GAP_PX,
        )


def _times(rect: QRectF, ratio: float) -> QRectF:
    return QRectF(rect.topLeft() * ratio, rect.size() * ratio)
