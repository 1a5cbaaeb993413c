"""Precision, recall and F1 of each class as a table, the recall also as bars."""

import numpy as np
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from gui.base import theme
from gui.digits.mistakes.choice import SetMistakes
from gui.digits.mistakes.mistake_texts import figure_columns, figure_rows

_ROW_PX, _BAR_PX = 21, 3
_RECALL_AT = 2
_SHARE = Qt.ItemDataRole.UserRole


class _BarDelegate(QStyledItemDelegate):
    """Delegate that underlines a number with a bar of its share, full from edge to edge at 1."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        share, room, tokens = index.data(_SHARE), QRectF(option.rect), theme.current().tokens
        if share is None:
            return
        track = QRectF(room.left() + 4, room.bottom() - _BAR_PX, room.width() - 8, _BAR_PX)
        painter.fillRect(track, QColor(tokens.track))
        track.setWidth(track.width() * share)
        painter.fillRect(track, QColor(tokens.accent))


class MistakeFigures(QTableWidget):
    """Table with a row per class and the mean below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        columns = figure_columns()
        super().__init__(0, len(columns), parent)
        self.setObjectName("mistakeFigures")
        self.setAccessibleName(self.tr("Precision, recall and F1 of each class"))
        self.setHorizontalHeaderLabels([name.removesuffix(" %") for name in columns])  # the column is narrow
        self.setFont(theme.tabular(self.font()))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(_ROW_PX)
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setItemDelegateForColumn(_RECALL_AT, _BarDelegate(self))

    def show_findings(self, found: SetMistakes) -> None:
        """Show the figures of an evaluation."""
        rows = figure_rows(found)
        font = self.font()
        self.setRowCount(len(rows))
        for r, row in enumerate(rows):
            font.setBold(r == len(rows) - 1)
            for c, text in enumerate(row):
                self._cell(r, c).setText(text)
                self._cell(r, c).setFont(font)
        for r, recall in enumerate(found.per_class.recall.tolist()):
            self._cell(r, _RECALL_AT).setData(_SHARE, None if np.isnan(recall) else recall)
        self._cell(len(rows) - 1, _RECALL_AT).setData(_SHARE, None)

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, column, item)
        return item
