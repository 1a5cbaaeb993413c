"""The runs as rows: what a table shows of them and lets a person change."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QIcon, QPixmap

from core.runs.text import differing
from gui import theme
from gui.history import History, Run
from gui.palette import legible, run_style
from gui.run_words import percent, sentence, state
from gui.setting_words import differences, in_short, label, setting, starting_config
from gui.widgets.legend import curve_pen, line_sample

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SWATCH_PX = QSize(26, 12)


class Column(IntEnum):
    """The table's columns."""

    NAME = 0
    DIFFERENCE = 1
    EPOCHS = 2
    BEST = 3
    STATE = 4
    DATE = 5
    STAR = 6
    NOTE = 7


SORT_ROLE = int(Qt.ItemDataRole.UserRole)
WORDS_ROLE = SORT_ROLE + 1
"""What the filter looks at: name, note and settings of a row."""


class RunTable(QAbstractTableModel):
    """One row a run, oldest first; the tick says whether its curves are shown: at first those of this session."""

    shownChanged = Signal(object)
    """The numbers of the ticked runs, a set of int."""

    edited = Signal(object, int, object)
    """A kept Run, the Column and its new value, to be written to its folder before it is shown."""

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._runs: list[Run] = []
        self._hidden: set[int] = set()
        self._titles = {
            Column.NAME: self.tr("Run"),
            Column.DIFFERENCE: self.tr("What is different"),
            Column.EPOCHS: self.tr("Epochs"),
            Column.BEST: self.tr("Best validation"),
            Column.STATE: self.tr("State"),
            Column.DATE: self.tr("Date"),
            Column.STAR: "★",
            Column.NOTE: self.tr("Note"),
        }

    def follow(self) -> None:
        """Show the history's runs as they are now."""
        removed, added = self._remove_gone(), self._add_new()
        if self._runs:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._runs) - 1, len(Column) - 1))
        if removed or added:
            self.shownChanged.emit(self.shown())

    def _remove_gone(self) -> bool:
        kept = set(map(id, self._history.runs))
        gone = [row for row, run in enumerate(self._runs) if id(run) not in kept]
        for row in reversed(gone):
            self.beginRemoveRows(QModelIndex(), row, row)
            self._hidden.discard(self._runs.pop(row).number)
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

    def ticked(self) -> list[Run]:
        """The ticked runs, oldest first."""
        return [run for run in self._runs if run.number not in self._hidden]

    def run(self, row: int) -> Run:
        """The run in a row."""
        return self._runs[row]

    def may_go(self, run: Run) -> bool:
        """Whether a run can be removed: not while it goes on."""
        return run.ending is not None or run is not self._history.current

    def _was_cut(self, run: Run) -> bool:
        return run.ending is None and run is not self._history.current

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: D102 - Qt's
        return 0 if parent.isValid() else len(self._runs)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: D102 - Qt's
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: D102 - Qt's
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[Column(section)]
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:  # noqa: D102 - Qt's
        if index.isValid() and index.column() == Column.NAME:
            return super().flags(index) | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable
        if index.isValid() and index.column() == Column.NOTE and self._runs[index.row()].folder:
            return super().flags(index) | Qt.ItemFlag.ItemIsEditable
        return super().flags(index)

    def data(self, index: _Index, role: int = 0) -> Any:  # noqa: D102 - Qt's
        column, run = Column(index.column()), self._runs[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(run, column, index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(run, column, index.row())
        if role == SORT_ROLE:
            return self._sorted_by(run, column, index.row())
        if role == WORDS_ROLE:
            return f"{run.name}\n{run.note}\n{in_short(starting_config(run))}\n{run.config.to_toml()}"
        if column == Column.NAME and role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if run.number in self._hidden else Qt.CheckState.Checked
        if column == Column.NAME and role == Qt.ItemDataRole.DecorationRole:
            return _swatch(run, faint=run.number in self._hidden)
        return None

    def _text(self, run: Run, column: Column, row: int) -> str:
        match column:
            case Column.NAME:
                return run.name
            case Column.DIFFERENCE:
                return self._difference(run, row)
            case Column.EPOCHS:
                return str(run.epoch_count)
            case Column.BEST:
                return "–" if run.best_accuracy is None else percent(run.best_accuracy, 2)
            case Column.STATE:
                return self._state(run)
            case Column.DATE:
                return f"{run.started.astimezone():%Y-%m-%d %H:%M}" if run.started else ""
            case Column.STAR:
                return "★" if run.star else "☆" if run.folder else ""
            case Column.NOTE:
                return run.note

    def _state(self, run: Run) -> str:
        if self._was_cut(run):
            return self.tr("cut short") if run.is_of_this_session else self.tr("interrupted")
        return state(run)

    def _tip(self, run: Run, column: Column, row: int) -> str:
        if column == Column.STATE:
            return sentence(run) if run.is_of_this_session else run.remark or self._state(run)
        if column == Column.DIFFERENCE:
            return "\n".join(filter(None, (self._text(run, column, row), self._among_ticked(run))))
        return self._text(run, column, row)

    def _among_ticked(self, run: Run) -> str:
        """The run's own values of what is not the same in all ticked runs."""
        ticked = self.ticked()
        if len(ticked) < 2 or run not in ticked:
            return ""
        config = starting_config(run)
        names = differing([starting_config(each) for each in ticked])
        return ", ".join(f"{label(name)} {setting(config, name)}" for name in names)

    def _sorted_by(self, run: Run, column: Column, row: int) -> Any:
        match column:
            case Column.EPOCHS:
                return run.epoch_count
            case Column.BEST:
                return -1.0 if run.best_accuracy is None else run.best_accuracy
            case Column.DATE:
                return run.number
            case Column.STAR:
                return int(run.star)
        return self._text(run, column, row).casefold()

    def _difference(self, run: Run, row: int) -> str:
        if row == 0:
            return in_short(starting_config(run))
        before = starting_config(self._runs[row - 1])
        return differences(before, starting_config(run)) or self.tr("the same settings")

    def setData(self, index: _Index, value: Any, role: int = 0) -> bool:  # noqa: D102 - Qt's
        run = self._runs[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            self._tick(run, on=Qt.CheckState(value) == Qt.CheckState.Checked)
        elif role != Qt.ItemDataRole.EditRole:
            return False
        elif run.folder:
            self.edited.emit(run, index.column(), value)
        elif index.column() == Column.NAME and str(value).strip():
            self._history.rename(run, str(value).strip())
        else:
            return False
        self.dataChanged.emit(index, index)
        return True

    def _tick(self, run: Run, *, on: bool) -> None:
        if on:
            self._hidden.discard(run.number)
        else:
            self._hidden.add(run.number)
        self.shownChanged.emit(self.shown())


class RunView(QSortFilterProxyModel):
    """The rows as a person has sorted and filtered them; unsorted they are oldest first."""

    shownChanged = Signal(object)
    """The numbers of the ticked runs, a set of int, filtered out or not."""

    def __init__(self, table: RunTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._wanted: list[str] = []
        self.setSourceModel(table)
        self.setSortRole(SORT_ROLE)
        table.shownChanged.connect(self.shownChanged)

    def filter_by(self, words: str) -> None:
        """Show the rows in whose name, note and settings each of these words occurs."""
        self.beginFilterChange()
        self._wanted = words.casefold().split()
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:  # noqa: D102 - Qt's
        if not self._wanted:
            return True
        text = str(self._table.index(row, 0).data(WORDS_ROLE)).casefold()
        return all(word in text for word in self._wanted)

    def shown(self) -> set[int]:
        """The numbers of the ticked runs."""
        return self._table.shown()

    def may_go(self, run: Run) -> bool:
        """Whether a run can be removed: not while it goes on."""
        return self._table.may_go(run)

    def run(self, row: int) -> Run:
        """The run in a row as shown."""
        return self._table.run(self.mapToSource(self.index(row, 0)).row())


def _spans(rows: list[int]) -> list[tuple[int, int]]:
    """(first, last) of each unbroken stretch of ascending rows."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found


def _swatch(run: Run, *, faint: bool) -> QPixmap:
    """A piece of the run's line as the curves draw it."""
    tokens = theme.current().tokens
    colour, dash = run_style(run.number - 1)
    icon = line_sample(curve_pen(legible(colour, tokens.panel, tokens.text), dash, 1.75))
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    return icon.pixmap(_SWATCH_PX, ratio, QIcon.Mode.Normal, QIcon.State.Off if faint else QIcon.State.On)
