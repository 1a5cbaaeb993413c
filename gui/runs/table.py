"""The runs as rows: what a table shows of them and lets a person change."""

import logging
import re
from collections.abc import Mapping, Sequence
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from core.config import RunConfig
from gui.base.plain_text import plain
from gui.session import run_texts
from gui.session.history import History, RunHistory
from gui.session.run_texts import percent
from gui.session.setting_texts import in_short, starting_config
from gui.view.differences import Differences
from gui.view.swatch import swatch

log = logging.getLogger(__name__)

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RunColumn(IntEnum):
    """The table's columns."""

    NAME = 0
    DIFFERENCE = 1
    EPOCHS = 2
    BEST = 3
    STATE = 4
    DATE = 5
    STAR = 6
    NOTE = 7


_COLUMNS = len(RunColumn)


class RunTable(QAbstractTableModel):
    """One row a run, oldest first; the tick says whether its curves are shown: at first those of this session.

    origins: by the folder of a run that went on from another, the epoch and the name of that one's folder, or "".
    """

    shownChanged = Signal(object)
    """The numbers of the ticked runs, a set of int."""

    edited = Signal(object, int, object)
    """A kept Run, the Column and its new value, to be written to its folder before it is shown."""

    compared = Signal()
    """The runs are held against others than before: all differences may read otherwise."""

    def __init__(
        self, history: History, origins: Mapping[Path, tuple[int, str]] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._origins = {} if origins is None else origins
        self._runs: list[RunHistory] = []
        self._seen: dict[int, tuple[object, ...]] = {}
        self._hidden: set[int] = set()
        self._failed: set[int] = set()
        self._listed: Sequence[RunHistory] | None = None
        self._differences: Differences | None = None
        self._configs: dict[int, tuple[int, RunConfig]] = {}
        self._titles = {
            RunColumn.NAME: self.tr("Run"),
            RunColumn.DIFFERENCE: self.tr("What differs"),
            RunColumn.EPOCHS: self.tr("Epochs"),
            RunColumn.BEST: self.tr("Best validation"),
            RunColumn.STATE: self.tr("State"),
            RunColumn.DATE: self.tr("Date"),
            RunColumn.STAR: "★",
            RunColumn.NOTE: self.tr("Note"),
        }

    def follow(self) -> None:
        """Show the history's runs as they are now."""
        removed, added = self._remove_gone(), self._add_new()
        current = self._history.current
        for row, run in enumerate(self._runs):
            self._tell_changed_cells(row, run, is_current=run is current)
        if removed or added:
            self._compare_anew()
            self.shownChanged.emit(self.shown())

    def _tell_changed_cells(self, row: int, run: RunHistory, *, is_current: bool) -> None:
        """Have those cells painted anew that may read otherwise: for each that is painted this model is asked a lot."""
        now = _grounds(run, is_current)
        before, self._seen[run.number] = self._seen.get(run.number), now
        if before == now:
            return
        changed = [column for column in RunColumn if before is None or before[column] != now[column]]
        for first, last in _spans(changed):
            self.dataChanged.emit(self.index(row, first), self.index(row, last))

    def set_listed(self, runs: Sequence[RunHistory]) -> None:
        """Hold these against each other, as the filter leaves them, unless two or more are ticked."""
        if runs != self._listed:
            self._listed = runs
            self._compare_anew()

    def _compare_anew(self) -> None:
        self._differences = None
        self.compared.emit()

    @property
    def differences(self) -> Differences:
        """Of the ticked runs where there are two or more, else of those that are listed."""
        if self._differences is None:
            ticked = self.ticked()
            runs = ticked if len(ticked) > 1 else self._runs if self._listed is None else self._listed
            self._differences = Differences([self.config(run) for run in runs])
        return self._differences

    def config(self, run: RunHistory) -> RunConfig:
        """The settings that a run began with."""
        count, config = self._configs.get(run.number, (0, run.config))
        if count != len(run.changes):
            count, config = len(run.changes), starting_config(run)
            self._configs[run.number] = count, config
        return config

    def _remove_gone(self) -> bool:
        kept = set(map(id, self._history.runs))
        gone = [row for row, run in enumerate(self._runs) if id(run) not in kept]
        for row in reversed(gone):
            self.beginRemoveRows(QModelIndex(), row, row)
            number = self._runs.pop(row).number
            self._hidden.discard(number)
            self._seen.pop(number, None)
            self._configs.pop(number, None)
            self.endRemoveRows()
        return bool(gone)

    def _add_new(self) -> bool:
        known, runs = set(map(id, self._runs)), self._history.runs
        new = [row for row, run in enumerate(runs) if id(run) not in known]
        for first, last in _spans(new):
            self.beginInsertRows(QModelIndex(), first, last)
            self._runs[first:first] = runs[first : last + 1]
            self._hidden |= {run.number for run in runs[first : last + 1] if not run.is_of_this_session}
            self.endInsertRows()
        return bool(new)

    def shown(self) -> set[int]:
        """The numbers of the ticked runs."""
        return {run.number for run in self._runs} - self._hidden

    def ticked(self) -> list[RunHistory]:
        """The ticked runs, oldest first."""
        return [run for run in self._runs if run.number not in self._hidden]

    def run(self, row: int) -> RunHistory:
        """The run in a row."""
        return self._runs[row]

    def may_go(self, run: RunHistory) -> bool:
        """Whether a run can be removed: not while it goes on."""
        return not self._goes_on(run)

    def _goes_on(self, run: RunHistory) -> bool:
        return run.ending is None and run is self._history.current

    def _was_cut(self, run: RunHistory) -> bool:
        return run.ending is None and not self._goes_on(run)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: D102 - Qt's
        return 0 if parent.isValid() else len(self._runs)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: D102 - Qt's
        return 0 if parent.isValid() else _COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: D102 - Qt's
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[RunColumn(section)]
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:  # noqa: D102 - Qt's
        if index.isValid() and index.column() == RunColumn.NAME:
            return super().flags(index) | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable
        if index.isValid() and index.column() == RunColumn.NOTE and self._runs[index.row()].folder:
            return super().flags(index) | Qt.ItemFlag.ItemIsEditable
        return super().flags(index)

    def data(self, index: _Index, role: int = 0) -> Any:  # noqa: D102 - Qt's
        run = self._runs[index.row()]
        try:
            return self._cell(run, RunColumn(index.column()), role)
        except Exception:  # its cell stays empty; an error in each paint event would take the others along
            if run.number not in self._failed:
                self._failed.add(run.number)
                log.exception("a cell of %s cannot be shown", run.name)
            return None

    def _cell(self, run: RunHistory, column: RunColumn, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(run, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(self._tip(run, column))
        if column == RunColumn.NAME and role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if run.number in self._hidden else Qt.CheckState.Checked
        if column == RunColumn.NAME and role == Qt.ItemDataRole.DecorationRole:
            return swatch(run.number - 1, faint=run.number in self._hidden)
        return None

    def _text(self, run: RunHistory, column: RunColumn) -> str:
        match column:
            case RunColumn.NAME:
                return run.name
            case RunColumn.DIFFERENCE:
                words = self.differences.words(self.config(run))
                return " · ".join(filter(None, (self.origin(run), words)))
            case RunColumn.EPOCHS:
                return str(run.epoch_count)
            case RunColumn.BEST:
                return "–" if run.best_accuracy is None else percent(run.best_accuracy, 2)
            case RunColumn.STATE:
                return self.state(run)
            case RunColumn.DATE:
                return run_texts.local_time(run.started) if run.started else ""
            case RunColumn.STAR:
                return "★" if run.star else "☆" if run.folder else ""
            case RunColumn.NOTE:
                return run.note

    def origin(self, run: RunHistory) -> str:
        """Where a run began that went on from another: "from epoch 3 of Run 1"; else ""."""
        epoch, folder = self._origins.get(run.folder, (0, "")) if run.folder else (0, "")
        if not epoch and run.epochs:
            epoch = run.epochs[0].epoch - 1
        names = (each.name for each in self._runs if each.folder and each.folder.name == folder) if folder else ()
        return run_texts.goes_on_from(epoch, next(iter(names), "")) if epoch else ""

    def state(self, run: RunHistory) -> str:
        """Where it stands, or how it ended, in a word or two."""
        if self._was_cut(run):
            return self.tr("cut short") if run.is_of_this_session else self.tr("interrupted")
        return run_texts.state(run)

    def _tip(self, run: RunHistory, column: RunColumn) -> str:
        if column == RunColumn.STATE:
            return run_texts.sentence(run) if run.is_of_this_session else run.remark or self.state(run)
        if column == RunColumn.DIFFERENCE:
            return "\n".join(dict.fromkeys((self._text(run, column), in_short(self.config(run)))))
        return self._text(run, column)

    def sorted_by(self, run: RunHistory, column: int) -> Any:
        """What a column is sorted by."""
        match column:
            case RunColumn.NAME:
                return _natural(run.name)
            case RunColumn.DIFFERENCE:
                return self.differences.order(self.config(run))
            case RunColumn.EPOCHS:
                return run.epoch_count
            case RunColumn.BEST:
                return -1.0 if run.best_accuracy is None else run.best_accuracy
            case RunColumn.DATE:
                return run.number
            case RunColumn.STAR:
                return run.star
        return self._text(run, RunColumn(column)).casefold()

    def setData(self, index: _Index, value: Any, role: int = 0) -> bool:  # noqa: D102 - Qt's
        run = self._runs[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            self._tick(run, on=Qt.CheckState(value) == Qt.CheckState.Checked)
        elif role != Qt.ItemDataRole.EditRole:
            return False
        elif run.folder:
            self.edited.emit(run, index.column(), value)
        elif index.column() == RunColumn.NAME and str(value).strip():
            self._history.rename(run, str(value).strip())
        else:
            return False
        self.dataChanged.emit(index, index)
        return True

    def _tick(self, run: RunHistory, *, on: bool) -> None:
        if on:
            self._hidden.discard(run.number)
        else:
            self._hidden.add(run.number)
        self._compare_anew()
        self.shownChanged.emit(self.shown())


def _grounds(run: RunHistory, is_current: bool) -> tuple[object, ...]:
    """For each Column what its cell is made of, as far as that can change."""
    return (
        run.name,
        (len(run.changes), run.folder, bool(run.epochs)),
        (len(run.epochs), run.epochs_on_disk),
        run.best_accuracy,
        (run.ending, run.paused, is_current),
        None,
        (run.star, run.folder),
        (run.note, run.folder),
    )


def _spans(rows: Sequence[int]) -> list[tuple[int, int]]:
    """(first, last) of each unbroken stretch of ascending rows, or columns."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found


def _natural(name: str) -> list[str | int]:
    """So that Run 10 comes after Run 9."""
    parts = re.split(r"(\d{1,18})", name.casefold())
    return [int(part) if at % 2 else part for at, part in enumerate(parts)]
