"""A run's epochs as rows of numbers."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from gui.session.run import RunEpoch, RunHistory
from gui.session.run_texts import best_epoch
from gui.session.setting_texts import score_name
from gui.widgets.fields.number import short_text
from gui.widgets.rows import Index, RowsModel, TableColumn

AVERAGED, MARK = 6, 9
"""The columns of the averaged weights' accuracy, for runs that have one, and of the word "best"."""


class EpochTable(RowsModel):
    """The epochs of one run; rows are added as they come."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._run: RunHistory | None = None
        self._best = 0
        self.columns = self._columns()

    def _columns(self) -> list[TableColumn]:
        score = score_name(self._run.config) if self._run else score_name()
        figures = (
            (self.tr("Epoch"), lambda done: str(done.epoch)),
            (self.tr("Training\ncost"), lambda done: f"{done.train.data_cost:.4f}"),
            (self.tr("λ term"), lambda done: f"{done.train.penalty:.4f}"),
            (self.tr("Validation\ncost"), lambda done: f"{done.validation.data_cost:.4f}"),
            (self.tr("Training\n{score} %"), lambda done: f"{100 * done.train.accuracy:.2f}"),
            (self.tr("Validation\n{score} %"), lambda done: f"{100 * done.validation.accuracy:.2f}"),
            (self.tr("Averaged\n{score} %"), _averaged),
            (self.tr("η"), lambda done: short_text(float(f"{done.eta:.4g}"))),
            (self.tr("Seconds"), lambda done: f"{done.seconds:.2f}"),
        )
        titles = [words.format(score=score) for words, _ in figures]
        return [
            # There is little room for a title: the percent sign stands in its tool tip.
            *(
                TableColumn(title.removesuffix(" %"), text, about=title.replace("\n", " "), is_figure=True)
                for title, (_, text) in zip(titles, figures, strict=True)
            ),
            TableColumn("", lambda done: self.tr("best") if done.epoch == self._best else ""),
        ]

    def follow(self, run: RunHistory | None) -> None:
        """Show the epochs of a run so far; the same run again adds what is new."""
        if run is not self._run:
            self._run, self._best = run, 0
            self._remove_all()
            self.columns = self._columns()  # accuracy or R²
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, MARK)
        if run is None:
            return
        first, last = len(self.rows), len(run.epochs) - 1
        if last >= first:
            self.beginInsertRows(QModelIndex(), first, last)
            self.rows = run.epochs[: last + 1]
            self.endInsertRows()
        self._mark(best_epoch(run))

    @property
    def is_averaged(self) -> bool:
        """True if there is anything in the column of the averaged weights."""
        return self._run is not None and self._run.is_averaged

    def _remove_all(self) -> None:
        if self.rows:
            self.beginRemoveRows(QModelIndex(), 0, len(self.rows) - 1)
            self.rows = []
            self.endRemoveRows()

    def _mark(self, best: int) -> None:
        before, self._best = self._best, best
        for row, done in enumerate(self.rows):
            if before != best and done.epoch in (before, best):
                self.dataChanged.emit(self.index(row, 0), self.index(row, MARK))

    def as_text(self, rows: list[int]) -> str:
        """Return rows as lines with tabs between the figures, and the titles above them."""
        columns = [each for at, each in enumerate(self.columns[:MARK]) if at != AVERAGED or self.is_averaged]
        lines = [[column.text(self.rows[row]) for column in columns] for row in rows]
        return "\n".join("\t".join(line) for line in [[column.about for column in columns], *lines]) + "\n"

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: D102 - Qt's
        if role == Qt.ItemDataRole.FontRole and self.rows[index.row()].epoch == self._best:
            bold = QFont()
            bold.setBold(True)
            return bold
        return super().data(index, role)


def _averaged(done: RunEpoch) -> str:
    return f"{100 * done.averaged.accuracy:.2f}" if done.averaged else ""
