"""A list whose rows have a wrapped title and, below it, a small muted line with an optional mark.

A row that is not enabled is a heading.
"""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.base import theme
from gui.widgets.rows import Index, RowsModel
from gui.widgets.verdict_mark import MARK_PX, paint_mark

_EDGE_PX, _GAP_PX = 8, 4
_SMALL = 0.9

SECOND_LINE = int(Qt.ItemDataRole.UserRole) + 1
"""Role of the small line's text."""

MARK = int(Qt.ItemDataRole.UserRole) + 2
"""Role of the mark before it: True for a tick, False for ≠, None for none."""


class TwoLineList(QListView):
    """List view of a model that has a title and the two roles above."""

    def __init__(self, name: str, rows: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.rows = rows
        self.setModel(rows)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        theme.current().changed.connect(self.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # titles wrap, so that row heights depend on the width


class _Delegate(QStyledItemDelegate):
    """Item delegate with a wrapped title and a muted second line."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def _small(self, font: QFont) -> QFont:
        small = theme.tabular(font)
        small.setPointSizeF(font.pointSizeF() * _SMALL)
        return small

    def _title_height(self, option: QStyleOptionViewItem, index: Index) -> int:
        width = self._view.viewport().width() - 2 * _EDGE_PX
        flags = Qt.TextFlag.TextWordWrap
        return QFontMetrics(option.font).boundingRect(QRect(0, 0, width, 1000), flags, str(index.data())).height()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        small = QFontMetrics(self._small(option.font)).height()
        return QSize(64, self._title_height(option, index) + small + 2 * _GAP_PX + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        tokens = theme.current().tokens
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette: QPalette = option.palette
        if chosen:
            painter.fillRect(rect, palette.brush(QPalette.ColorRole.Highlight))
        elif state & QStyle.StateFlag.State_MouseOver and state & QStyle.StateFlag.State_Enabled:
            painter.fillRect(rect, QColor(tokens.background))
        inner = rect.adjusted(_EDGE_PX, _GAP_PX, -_EDGE_PX, -_GAP_PX)
        height = self._title_height(option, index)
        font = QFont(option.font)
        font.setBold(not state & QStyle.StateFlag.State_Enabled)  # a heading
        painter.setFont(font)
        painter.setPen(QColor(tokens.on_accent if chosen else tokens.text))
        painter.drawText(inner, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, str(index.data()))
        self._paint_state(painter, inner.adjusted(0, height + 2, 0, 0), index, chosen=chosen)
        painter.restore()

    def _paint_state(self, painter: QPainter, place: QRect, index: Index, *, chosen: bool) -> None:
        tokens, good = theme.current().tokens, index.data(MARK)
        painter.setFont(self._small(self._view.font()))
        colour = tokens.on_accent if chosen else tokens.muted
        if good is not None:
            mark = colour if chosen else tokens.accent if good else tokens.warning
            middle = place.top() + QFontMetrics(painter.font()).height() / 2
            paint_mark(painter, QPointF(place.left(), middle - MARK_PX / 2), mark, good=good)
            place = place.adjusted(MARK_PX + _GAP_PX, 0, 0, 0)
        painter.setPen(QColor(colour))
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, flags, str(index.data(SECOND_LINE)))
