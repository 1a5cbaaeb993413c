"""The curves as a table: one row an epoch, for those who want figures or cannot see the picture."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QFont, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from gui.history import Epoch, History, Run
from gui.history_view import HistoryView
from gui.run_words import best_epoch
from gui.setting_words import in_short, starting_config
from gui.widgets.fields.number import short_text
from gui.widgets.stand_in import StandIn

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

_FIGURES: tuple[Callable[[Epoch], str], ...] = (
    lambda done: str(done.epoch),
    lambda done: f"{done.train.data_cost:.4f}",
    lambda done: f"{done.train.penalty:.4f}",
    lambda done: f"{done.validation.data_cost:.4f}",
    lambda done: f"{100 * done.train.accuracy:.2f}",
    lambda done: f"{100 * done.validation.accuracy:.2f}",
    lambda done: f"{100 * done.averaged.accuracy:.2f}" if done.averaged else "",
    lambda done: short_text(float(f"{done.eta:.4g}")),
    lambda done: f"{done.seconds:.2f}",
)
_AVERAGED, _MARK = 6, len(_FIGURES)
"""The columns of the averaged weights' accuracy, for runs that have one, and of the word "best"."""

_NARROW_PX = 48


class EpochTable(QAbstractTableModel):
    """The epochs of one run; rows are added as they come."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run: Run | None = None
        self._rows: list[Epoch] = []
        self._best = 0
        self._titles = (
            self.tr("Epoch"),
            self.tr("Training\ncost"),
            self.tr("λ term"),
            self.tr("Validation\ncost"),
            self.tr("Training\naccuracy %"),
            self.tr("Validation\naccuracy %"),
            self.tr("Averaged\naccuracy %"),
            self.tr("η"),
            self.tr("Seconds"),
            "",
        )

    def follow(self, run: Run | None) -> None:
        """Show what a run has so far; the same run again adds what is new."""
        if run is not self._run:
            self._run, self._best = run, 0
            self._remove_all()
        if run is None:
            return
        first, last = len(self._rows), len(run.epochs) - 1
        if last >= first:
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows += run.epochs[first:]
            self.endInsertRows()
        self._mark(best_epoch(run))

    @property
    def is_averaged(self) -> bool:
        """Whether there is anything in the column of the averaged weights."""
        return self._run is not None and self._run.is_averaged

    def _remove_all(self) -> None:
        if self._rows:
            self.beginRemoveRows(QModelIndex(), 0, len(self._rows) - 1)
            self._rows = []
            self.endRemoveRows()

    def _mark(self, best: int) -> None:
        before, self._best = self._best, best
        for row, done in enumerate(self._rows):
            if before != best and done.epoch in (before, best):
                self.dataChanged.emit(self.index(row, 0), self.index(row, _MARK))

    def text(self, row: int, column: int) -> str:
        """A cell as it is read and copied."""
        done = self._rows[row]
        if column == _MARK:
            return self.tr("best") if done.epoch == self._best else ""
        return _FIGURES[column](done)

    def as_text(self, rows: list[int]) -> str:
        """Rows as lines with tabs between the figures, and the titles above them."""
        columns = [column for column in range(_MARK) if column != _AVERAGED or self.is_averaged]
        titles = [self._titles[column].replace("\n", " ") for column in columns]
        lines = [[self.text(row, column) for column in columns] for row in rows]
        return "\n".join("\t".join(line) for line in [titles, *lines]) + "\n"

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: D102 - Qt's
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: D102 - Qt's
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: D102 - Qt's
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section].removesuffix(" %")  # there is little room
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return self._titles[section].replace("\n", " ")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = 0) -> Any:  # noqa: D102 - Qt's
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() != _MARK:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and self._rows[index.row()].epoch == self._best:
            bold = QFont()
            bold.setBold(True)
            return bold
        return None


class NumbersPanel(HistoryView):
    """The newest run's epochs."""

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(history, parent)
        self.model = EpochTable(self)
        self._caption = QLabel(self)
        self._caption.setProperty("role", "muted")
        self._caption.setContentsMargins(8, 4, 8, 0)
        self._table = self._make_table()
        self._stand_in = StandIn(self._table, self.tr("Each epoch of the run will be a row of figures here."), self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addWidget(self._caption)
        outer.addWidget(self._stand_in, 1)

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("numbersTable")
        table.setAccessibleName(self.tr("Figures of each epoch"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(24)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (0, _MARK):  # little to say: the others need the room for their titles
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            table.horizontalHeader().resizeSection(column, _NARROW_PX)
        copy = QAction(self.tr("Copy as text"), table)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        table.addAction(copy)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return table

    def copy(self) -> None:
        """Put the selected rows, or all, on the clipboard: tabs between the figures."""
        chosen = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        QGuiApplication.clipboard().setText(self.model.as_text(chosen or list(range(self.model.rowCount()))))

    def redraw(self) -> None:
        """Add the rows that are new; a reader who has not scrolled up keeps seeing the newest."""
        bar = self._table.verticalScrollBar()
        at_end = bar.value() == bar.maximum()
        run = self._history.current
        self.model.follow(run)
        self._table.setColumnHidden(_AVERAGED, not self.model.is_averaged)
        self._caption.setText(f"{run.name}: {in_short(starting_config(run))}" if run else "")
        self._stand_in.show_content(bool(self.model.rowCount()))
        if at_end:
            self._table.scrollToBottom()
