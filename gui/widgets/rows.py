"""Tables of rows: a model made from its columns, and a quiet view that selects whole rows."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
)
from PySide6.QtGui import QAction, QFontMetrics, QIcon, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from gui.base import theme
from gui.base.plain_text import plain

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_STRETCH, _INTERACTIVE = QHeaderView.ResizeMode.Stretch, QHeaderView.ResizeMode.Interactive
_TITLE_EDGE_PX, _LEAST_PX = 14, 64
_WIDEST = "0.000e-00"
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column of a table: its title, and what its cell shows of a row.

    hint: a cell's tool tip, by default its text. about: the title's tool tip. is_figure: aligned to the right.
    """

    title: str
    text: Callable[[Any], str]
    hint: Callable[[Any], str] | None = None
    icon: Callable[[Any], QIcon] | None = None
    about: str = ""
    is_figure: bool = False


class RowsModel(QAbstractTableModel):
    """Model of a table whose rows are any objects. A subclass changes `rows` and emits the signals for it."""

    def __init__(self, columns: Sequence[TableColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self.rows: Sequence[Any] = []

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: D102 - Qt's
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: D102 - Qt's
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: D102 - Qt's
        column = self.columns[section] if orientation == Qt.Orientation.Horizontal else None
        match role:
            case Qt.ItemDataRole.DisplayRole if column:
                return column.title
            case Qt.ItemDataRole.ToolTipRole if column and column.about:
                return plain(column.about)
            case Qt.ItemDataRole.TextAlignmentRole if column and column.is_figure:
                return _RIGHT
        return None

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: D102 - Qt's
        row, column = self.rows[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.ToolTipRole:
                return plain((column.hint or column.text)(row))
            case Qt.ItemDataRole.DecorationRole if column.icon:
                return column.icon(row)
            case Qt.ItemDataRole.TextAlignmentRole if column.is_figure:
                return _RIGHT
        return None


class RowsTable(QTableView):
    """Table without a grid or row numbers that selects whole rows; the Tab key leaves it."""

    def __init__(
        self,
        model: QAbstractItemModel,
        row_px: int,
        widths_px: Mapping[Any, int],
        parent: QWidget | None = None,
    ) -> None:
        """widths_px: by column; the columns without a width share the rest of the room."""
        super().__init__(parent)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.scaled(row_px))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(_LEFT)
        header.setMinimumSectionSize(24)
        for column, width in widths_px.items():
            header.resizeSection(column, max(theme.scaled(width), self._of_title_px(column)))
        self._sharing = [column for column in range(model.columnCount()) if column not in widths_px]
        self._row_px, self._scale = row_px, theme.scaled(100)
        theme.current().changed.connect(self._take_theme)

    def _take_theme(self) -> None:
        """Follow the size of the text with rows and columns."""
        before, self._scale = self._scale, theme.scaled(100)
        header = self.horizontalHeader()
        for column in range(header.count()) if self._scale != before else ():
            header.resizeSection(column, header.sectionSize(column) * self._scale // before)
        self.verticalHeader().setDefaultSectionSize(theme.scaled(self._row_px))
        self._share_room(self.width())
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        self._share_room(event.size().width())
        super().resizeEvent(event)

    def _share_room(self, room_px: int) -> None:
        """Share the room among the columns without a width, or scroll where that is too little for their texts."""
        header = self.horizontalHeader()
        needed = {column: self._title_px(column) for column in self._sharing if not self.isColumnHidden(column)}
        others = sum(header.sectionSize(each) for each in range(header.count()) if each not in self._sharing)
        fits = others + len(needed) * max(needed.values(), default=0) <= room_px  # equal shares are enough for each
        spare = max(0, room_px - others - sum(needed.values())) // max(1, len(needed))
        for column, least_px in needed.items():
            header.setSectionResizeMode(column, _STRETCH if fits else _INTERACTIVE)
            if not fits:
                header.resizeSection(column, least_px + spare)

    def _title_px(self, column: int) -> int:
        """Return the room that a column needs: for its title and a number."""
        bold = self.font()
        bold.setBold(True)
        number_px = QFontMetrics(bold).horizontalAdvance(_WIDEST) + _TITLE_EDGE_PX
        return max(theme.scaled(_LEAST_PX), number_px, self._of_title_px(column))

    def _of_title_px(self, column: int) -> int:
        """Return the room for a column's title, as the header breaks it by its newlines."""
        title = str(self.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) or "")
        measure = self.horizontalHeader().fontMetrics()
        return max([measure.horizontalAdvance(line) for line in title.splitlines()], default=0) + _TITLE_EDGE_PX

    def selected_rows(self) -> list[int]:
        """Return the numbers of the selected rows, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def add_action(self, text: str, do: object, *shortcuts: QKeySequence) -> QAction:
        """Add an action that `do` is connected to; its shortcuts work while the table has the focus."""
        action = QAction(text, self)
        action.setShortcuts(shortcuts)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(do)
        self.addAction(action)
        return action

    def offer_menu(self, make: Callable[[], QMenu]) -> None:
        """Show a menu from `make` where a person asks for it on selected rows."""

        def show(at: QPoint) -> None:
            if self.selectionModel().hasSelection():
                menu = make()
                menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
                menu.popup(self.viewport().mapToGlobal(at))

        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(show)
