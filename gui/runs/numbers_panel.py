"""The Numbers panel: the curves as a table with one row per epoch."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from core.support.wording import with_title
from gui.runs.epoch_table import AVERAGED, MARK, EpochTable
from gui.session.history import History, RunHistory
from gui.session.setting_texts import in_short, starting_config
from gui.view.history_view import HistoryView
from gui.widgets.fitting_label import FittingLabel, shorter
from gui.widgets.placeholder import Placeholder
from gui.widgets.rows import RowsTable

_NARROW_PX = 48


class NumbersPanel(HistoryView):
    """Panel with the epochs of the newest run, or of another checked one."""

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(history, parent)
        self._ticked: set[int] | None = None
        self.model = EpochTable(self)
        self._choice = self._make_choice()
        self._caption = FittingLabel(self)
        self._caption.setProperty("role", "muted")
        top = QHBoxLayout()
        top.setContentsMargins(8, 4, 8, 0)
        top.addWidget(self._caption, 1)
        top.addWidget(self._choice)
        self._table = self._make_table()
        self._placeholder = Placeholder(
            self._table, self.tr("Each epoch of the run appears here as a row of numbers."), self
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addLayout(top)
        outer.addWidget(self._placeholder, 1)

    def _make_choice(self) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("numbersRunBox")
        box.setAccessibleName(self.tr("Run"))
        box.setToolTip(self.tr("Show the newest run or one of the runs checked below"))
        box.addItem(self.tr("The newest run"), None)
        box.hide()
        box.activated.connect(self.redraw_all)
        return box

    def show_runs(self, numbers: Collection[int]) -> None:
        """Set the checked runs, which can be chosen."""
        self._ticked = set(numbers)
        self.redraw_all()

    def _make_table(self) -> RowsTable:
        table = RowsTable(self.model, 24, dict.fromkeys((0, MARK), _NARROW_PX), self)
        table.setObjectName("numbersTable")
        table.setAccessibleName(self.tr("Numbers of each epoch"))
        for column in (0, MARK):  # short: the others need the room for their titles
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        table.add_action(self.tr("Copy as text"), self.copy, QKeySequence(QKeySequence.StandardKey.Copy))
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return table

    def copy(self) -> None:
        """Put the selected rows, or all, on the clipboard: tabs between the figures."""
        rows = self._table.selected_rows() or list(range(self.model.rowCount()))
        QGuiApplication.clipboard().setText(self.model.as_text(rows))

    def redraw(self) -> None:
        """Append the new rows; keep the newest visible unless the user has scrolled up."""
        bar = self._table.verticalScrollBar()
        at_end = bar.value() == bar.maximum()
        self._offer()
        run = self._chosen()
        self.model.follow(run)
        self._table.setColumnHidden(AVERAGED, not self.model.is_averaged)
        self._caption.set_texts(shorter(with_title(run.name, in_short(starting_config(run))) if run else ""))
        self._placeholder.show_content(bool(self.model.rowCount()))
        if at_end:
            self._table.scrollToBottom()

    def _runs(self) -> list[RunHistory]:
        """Return the runs that can be chosen: checked, with epochs."""
        runs = [run for run in self._history.runs if run.epochs]
        return runs if self._ticked is None else [run for run in runs if run.number in self._ticked]

    def _chosen(self) -> RunHistory | None:
        """Return the run chosen, else the current one, else the last checked one."""
        runs = self._runs()
        chosen = (run for run in runs if run.number == self._choice.currentData())
        return next(chosen, self._history.current or (runs[-1] if runs else None))

    def _offer(self) -> None:
        """Offer the existing runs; if the chosen one is gone, choose the newest."""
        wanted = [(self._choice.itemText(0), None), *((run.name, run.number) for run in self._runs())]
        if wanted != [(self._choice.itemText(at), self._choice.itemData(at)) for at in range(self._choice.count())]:
            chosen = self._choice.currentData()
            self._choice.clear()
            for name, number in wanted:
                self._choice.addItem(name, number)
            self._choice.setCurrentIndex(next((at for at, (_, number) in enumerate(wanted) if number == chosen), 0))
        self._choice.setVisible(len(wanted) > 2)
