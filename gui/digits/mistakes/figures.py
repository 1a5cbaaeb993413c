"""Precision, recall and F1 of each class as a table."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from gui.base import theme
from gui.digits.mistakes.choice import SetMistakes
from gui.digits.mistakes.mistake_texts import figure_columns, figure_rows

_ROW_PX = 21


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

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, column, item)
        return item
