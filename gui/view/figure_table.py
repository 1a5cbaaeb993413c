"""A table of figures to read, not to edit."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from gui.base import theme
from gui.view.table import Table

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FigureTable(QTableWidget):
    """Widget that shows a `Table`, as wide as its texts; decimal numbers have two digits."""

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFont(theme.tabular(self.font()))
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)

    def show_table(self, figures: Table, *, has_total: bool = False) -> None:
        """Show the cells of a table; has_total: its last row is bold."""
        self.setColumnCount(len(figures.columns))
        self.setHorizontalHeaderLabels(list(figures.columns))
        self.setRowCount(len(figures.rows))
        font = theme.tabular(self.font())
        for row, cells in enumerate(figures.rows):
            font.setBold(has_total and row + 1 == len(figures.rows))
            for column, cell in enumerate(cells):
                item = QTableWidgetItem(f"{cell:.2g}" if isinstance(cell, float) else str(cell))
                item.setTextAlignment(_RIGHT)
                item.setFont(font)
                self.setItem(row, column, item)
