"""A run's epochs as rows of figures."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from gui.base.plain_text import plain
from gui.session.run import RunEpoch, RunHistory
from gui.session.run_texts import best_epoch
from gui.session.setting_texts import score_name
from gui.widgets.fields.number import short_text

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

_FIGURES: tuple[Callable[[RunEpoch], str], ...] = (
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
AVERAGED, MARK = 6, len(_FIGURES)
"""The columns of the averaged weights' accuracy, for runs that have one, and of the word "best"."""


class EpochTable(QAbstractTableModel):
    """The epochs of one run; rows are added as they come."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run: RunHistory | None = None
        self._rows: list[RunEpoch] = []
        self._best = 0
        self._titles = (
            self.tr("Epoch"),
            self.tr("Training\ncost"),
            self.tr("λ term"),
            self.tr("Validation\ncost"),
            self.tr("Training\n{score} %"),
            self.tr("Validation\n{score} %"),
            self.tr("Averaged\n{score} %"),
            self.tr("η"),
            self.tr("Seconds"),
            "",
        )

    def follow(self, run: RunHistory | None) -> None:
        """Show what a run has so far; the same run again adds what is new."""
        if run is not self._run:
            self._run, self._best = run, 0
            self._remove_all()
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, MARK)  # accuracy or R²
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
                self.dataChanged.emit(self.index(row, 0), self.index(row, MARK))

    def _title(self, column: int) -> str:
        return self._titles[column].format(score=score_name(self._run.config) if self._run else score_name())

    def text(self, row: int, column: int) -> str:
        """A cell as it is read and copied."""
        done = self._rows[row]
        if column == MARK:
            return self.tr("best") if done.epoch == self._best else ""
        return _FIGURES[column](done)

    def as_text(self, rows: list[int]) -> str:
        """Rows as lines with tabs between the figures, and the titles above them."""
        columns = [column for column in range(MARK) if column != AVERAGED or self.is_averaged]
        titles = [self._title(column).replace("\n", " ") for column in columns]
        lines = [[self.text(row, column) for column in columns] for row in rows]
        return "\n".join("\t".join(line) for line in [titles, *lines]) + "\n"

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: D102 - Qt's
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: D102 - Qt's
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: D102 - Qt's
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._title(section).removesuffix(" %")  # there is little room
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return plain(self._title(section).replace("\n", " "))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = 0) -> Any:  # noqa: D102 - Qt's
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() != MARK:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and self._rows[index.row()].epoch == self._best:
            bold = QFont()
            bold.setBold(True)
            return bold
        return None
