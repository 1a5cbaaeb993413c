"""The runs as rows of a table model, with editable name, star and note."""

import logging
import re
from collections.abc import Mapping, Sequence
from enum import IntEnum
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from core.config import RunConfig
from core.events import divergence
from core.support.language import translated
from core.support.wording import percent, with_title
from gui.runs.setting_columns import MOST_COLUMNS, SettingColumns
from gui.session import run_texts
from gui.session.history import History, RunHistory
from gui.session.setting_texts import in_short, starting_config
from gui.view.swatch import swatch
from gui.widgets.rows import Index, RowsModel, TableColumn

log = logging.getLogger(__name__)


MOST_TICKED = 8
"""Runs up to which a new one is ticked in place of the oldest: more curves are hard to tell apart."""


class RunColumn(IntEnum):
    """Columns of the table; those of the settings that differ follow, and are shown after the first."""

    NAME = 0
    DIFFERENCE = 1
    EPOCHS = 2
    BEST = 3
    LAST = 4
    STATE = 5
    DATE = 6
    STAR = 7
    NOTE = 8


SETTING_COLUMNS = range(len(RunColumn), len(RunColumn) + MOST_COLUMNS)


class RunTable(RowsModel):
    """One row a run, oldest first; the tick says whether its curves are shown: at first those of this session.

    The columns of settings are those in which the ticked runs differ, if two or more, else those listed.
    origins: by the folder of a continued run, the epoch and the folder name of the original, or "".
    """

    shownChanged = Signal(object)
    """Emitted with the numbers of the checked runs, a set of int."""

    edited = Signal(object, int, object)
    """Emitted with a run on disk, the column and its new value, to be written to its folder."""

    compared = Signal()
    """Emitted when the runs are compared with others: all texts of differences may change."""

    def __init__(
        self, history: History, origins: Mapping[Path, tuple[int, str]] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__((), parent)
        self._history = history
        self._origins = {} if origins is None else origins
        self._runs: list[RunHistory] = []
        self.rows = self._runs
        self._seen: dict[int, tuple[object, ...]] = {}
        self._hidden: set[int] = set()
        self._failed: set[int] = set()
        self._listed: Sequence[RunHistory] | None = None
        self._settings: SettingColumns | None = None
        self._configs: dict[int, tuple[int, RunConfig]] = {}
        self.columns = [
            TableColumn(self.tr("Run"), lambda run: run.name, self._in_full),
            TableColumn("", self._difference, self._difference_in_full),
            TableColumn(self.tr("Epochs"), lambda run: str(run.epoch_count)),
            TableColumn(run_texts.best_title(), _best, about=run_texts.about_best()),
            TableColumn(run_texts.last_title(), _last, about=run_texts.about_last()),
            TableColumn(self.tr("State"), self.state, self._state_in_full),
            TableColumn(self.tr("Date"), lambda run: run_texts.local_time(run.started) if run.started else ""),
            TableColumn("★", lambda run: "★" if run.star else "☆" if run.folder else ""),
            TableColumn(self.tr("Note"), lambda run: run.note),
            *(TableColumn("", partial(self._setting, at)) for at in range(MOST_COLUMNS)),
        ]

    def follow(self) -> None:
        """Update the rows from the history."""
        removed, added = self._remove_gone(), self._add_new()
        current = self._history.current
        changed = [self._update_cells(row, run, is_current=run is current) for row, run in enumerate(self._runs)]
        if removed or added or any(changed):
            self._compare_again()
        if removed or added:
            self.shownChanged.emit(self.shown())

    def _update_cells(self, row: int, run: RunHistory, *, is_current: bool) -> bool:
        """Repaint only the cells that may have changed, as each paint calls this model many times.

        Return whether the run has other live changes than before.
        """
        now = _grounds(run, is_current)
        before, self._seen[run.number] = self._seen.get(run.number), now
        if before == now:
            return False
        changed = [column for column in range(len(now)) if before is None or before[column] != now[column]]
        for first, last in _spans(changed):
            self.dataChanged.emit(self.index(row, first), self.index(row, last))
        return before is not None and SETTING_COLUMNS[0] in changed

    def set_listed(self, runs: Sequence[RunHistory]) -> None:
        """Set the runs listed by the filter; they are compared unless two or more are checked."""
        if runs != self._listed:
            self._listed = runs
            self._compare_again()

    def _compare_again(self) -> None:
        self._settings = None
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self.compared.emit()

    @property
    def settings(self) -> SettingColumns:
        """Settings in which the checked runs differ, if two or more, else those listed."""
        if self._settings is None:
            ticked = self.ticked()
            runs = ticked if len(ticked) > 1 else self._runs if self._listed is None else self._listed
            self._settings = SettingColumns(runs, [self.config(run) for run in runs])
        return self._settings

    def config(self, run: RunHistory) -> RunConfig:
        """Return a run's initial settings."""
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
        self._make_room(len([row for row in new if runs[row].is_of_this_session]))
        return bool(new)

    def _make_room(self, count: int) -> None:
        """Uncheck the oldest runs for `count` new ones, unless a person has checked more than `MOST_TICKED`."""
        ticked = self.ticked()
        if len(ticked) - count <= MOST_TICKED:
            self._hidden |= {run.number for run in ticked[: max(0, len(ticked) - MOST_TICKED)]}

    def shown(self) -> set[int]:
        """Return the numbers of the checked runs."""
        return {run.number for run in self._runs} - self._hidden

    def ticked(self) -> list[RunHistory]:
        """Return the checked runs, oldest first."""
        return [run for run in self._runs if run.number not in self._hidden]

    def run(self, row: int) -> RunHistory:
        """Return the run in a row."""
        return self._runs[row]

    def may_go(self, run: RunHistory) -> bool:
        """Return whether a run can be removed: not while it goes on."""
        return not self._is_running(run)

    def _is_running(self, run: RunHistory) -> bool:
        return run.ending is None and run is self._history.current

    def _was_cut(self, run: RunHistory) -> bool:
        return run.ending is None and not self._is_running(run)

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102 - Qt's
        if index.isValid() and index.column() == RunColumn.NAME:
            return super().flags(index) | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable
        if index.isValid() and index.column() == RunColumn.NOTE and self._runs[index.row()].folder:
            return super().flags(index) | Qt.ItemFlag.ItemIsEditable
        return super().flags(index)

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: D102 - Qt's
        run = self._runs[index.row()]
        try:
            if index.column() == RunColumn.NAME and role == Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Unchecked if run.number in self._hidden else Qt.CheckState.Checked
            if index.column() == RunColumn.NAME and role == Qt.ItemDataRole.DecorationRole:
                return swatch(run.number - 1, faint=run.number in self._hidden)
            return super().data(index, Qt.ItemDataRole.DisplayRole if role == Qt.ItemDataRole.EditRole else role)
        except Exception:  # its cell stays empty; an error in each paint event would take the others along
            if run.number not in self._failed:
                self._failed.add(run.number)
                log.exception("a cell of %s cannot be shown", run.name)
            return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: D102 - Qt's
        named = {Qt.ItemDataRole.DisplayRole: self.settings.title, Qt.ItemDataRole.ToolTipRole: self.settings.about}
        at = section - SETTING_COLUMNS[0]
        if orientation == Qt.Orientation.Horizontal and role in named and 0 <= at < len(self.settings.names):
            return named[Qt.ItemDataRole(role)](at)
        if section == RunColumn.DIFFERENCE and role == Qt.ItemDataRole.DisplayRole:
            return self.tr("Also differs") if self.settings.names else self.tr("Settings")
        return super().headerData(section, orientation, role)

    def _setting(self, at: int, run: RunHistory) -> str:
        return self.settings.value(at, run, self.config(run)) if at < len(self.settings.names) else ""

    def _difference(self, run: RunHistory) -> str:
        return " · ".join(filter(None, (self.origin(run), self.settings.rest(self.config(run)))))

    def _in_full(self, run: RunHistory) -> str:
        """Spell all that tells a run from the others, for where there is no room for all columns."""
        settings = self.settings
        values = (with_title(settings.about(at), self._setting(at, run)) for at in range(len(settings.names)))
        return "\n".join(filter(None, (run.name, *values, self._difference(run))))

    def _difference_in_full(self, run: RunHistory) -> str:
        return "\n".join(dict.fromkeys((self._difference(run), in_short(self.config(run)))))

    def origin(self, run: RunHistory) -> str:
        """Spell the origin of a run that continues another: "from epoch 3 of Run 1"; else ""."""
        epoch, folder = self._origins.get(run.folder, (0, "")) if run.folder else (0, "")
        if not epoch and run.epochs:
            epoch = run.epochs[0].epoch - 1
        names = (each.name for each in self._runs if each.folder and each.folder.name == folder) if folder else ()
        return run_texts.goes_on_from(epoch, next(iter(names), "")) if epoch else ""

    def state(self, run: RunHistory) -> str:
        """Spell the state of a run, or its ending, in a word or two."""
        if run.file:
            return self.tr("model file")
        if self._was_cut(run):
            return self.tr("cut short") if run.is_of_this_session else self.tr("interrupted")
        return run_texts.state(run)

    def _state_in_full(self, run: RunHistory) -> str:
        if run.is_of_this_session:
            return run_texts.sentence(run)
        return translated(divergence(run.remark)) or str(run.file or self.state(run))

    def sorted_by(self, run: RunHistory, column: int) -> Any:
        """Return the key that a column sorts a run by."""
        match column:
            case RunColumn.NAME:
                return _natural(run.name)
            case RunColumn.DIFFERENCE:
                return self.settings.order_of_rest(self.config(run))
            case RunColumn.EPOCHS:
                return run.epoch_count
            case RunColumn.BEST:
                return -1.0 if run.best_accuracy is None else run.best_accuracy
            case RunColumn.LAST:
                return -1.0 if run.last_accuracy is None else run.last_accuracy
            case RunColumn.DATE:
                return run.number
            case RunColumn.STAR:
                return run.star
        if column - SETTING_COLUMNS[0] in range(len(self.settings.names)):
            return self.settings.order(column - SETTING_COLUMNS[0], self.config(run))
        return self.columns[column].text(run).casefold()

    def setData(self, index: Index, value: Any, role: int = 0) -> bool:  # noqa: D102 - Qt's
        run = self._runs[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            self._tick(run, on=Qt.CheckState(value) == Qt.CheckState.Checked)
        elif role != Qt.ItemDataRole.EditRole:
            return False
        elif run.folder or index.column() == RunColumn.NAME:
            self.edited.emit(run, index.column(), value)
        else:
            return False
        self.dataChanged.emit(index, index)
        return True

    def _tick(self, run: RunHistory, *, on: bool) -> None:
        if on:
            self._hidden.discard(run.number)
        else:
            self._hidden.add(run.number)
        self._compare_again()
        self.shownChanged.emit(self.shown())

    def tick_only(self, runs: Sequence[RunHistory]) -> None:
        """Check these runs and no others."""
        self._hidden = {run.number for run in self._runs} - {run.number for run in runs}
        self._compare_again()
        if self._runs:
            self.dataChanged.emit(self.index(0, RunColumn.NAME), self.index(len(self._runs) - 1, RunColumn.NAME))
        self.shownChanged.emit(self.shown())

    def tick_too(self, run: RunHistory) -> None:
        """Check a run beside the others; the oldest of these goes as for a new run."""
        others = [each for each in self.ticked() if each is not run]
        self.tick_only([run, *(others[1 - MOST_TICKED :] if len(others) <= MOST_TICKED else others)])


def _best(run: RunHistory) -> str:
    return "–" if run.best_accuracy is None else percent(run.best_accuracy, 2)


def _last(run: RunHistory) -> str:
    return "–" if run.last_accuracy is None else percent(run.last_accuracy, 2)


def _grounds(run: RunHistory, is_current: bool) -> tuple[object, ...]:
    """Return, per column, the values that its cell depends on."""
    return (
        run.name,
        (len(run.changes), run.folder, bool(run.epochs)),
        run.epoch_count,
        run.best_accuracy,
        run.last_accuracy,
        (run.ending, run.paused, is_current),
        None,
        (run.star, run.folder),
        (run.note, run.folder),
        *(len(run.changes),) * MOST_COLUMNS,
    )


def _spans(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return (first, last) of each unbroken range of ascending rows or columns."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found


def _natural(name: str) -> list[str | int]:
    """Return a sort key that puts Run 10 after Run 9."""
    parts = re.split(r"(\d{1,18})", name.casefold())
    return [int(part) if at % 2 else part for at, part in enumerate(parts)]
