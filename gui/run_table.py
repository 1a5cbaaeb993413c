"""The runs as rows: what a table shows of them and lets a person change."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QPixmap

from gui import theme
from gui.history import History, Run
from gui.palette import legible, run_style
from gui.run_words import percent, sentence, state
from gui.setting_words import differences, in_short, starting_config
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


class RunTable(QAbstractTableModel):
    """One row a run, oldest first; the tick says whether its curves are shown."""

    shownChanged = Signal(object)
    """The numbers of the ticked runs, a set of int."""

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
        }

    def follow(self) -> None:
        """Show the history's runs as they are now."""
        removed, added = self._remove_gone(), self._add_new()
        if self._runs:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._runs) - 1, Column.STATE))
        if removed or added:
            self.shownChanged.emit(self.shown())

    def _remove_gone(self) -> bool:
        gone = [row for row, run in enumerate(self._runs) if not any(run is kept for kept in self._history.runs)]
        for row in reversed(gone):
            self.beginRemoveRows(QModelIndex(), row, row)
            self._hidden.discard(self._runs.pop(row).number)
            self.endRemoveRows()
        return bool(gone)

    def _add_new(self) -> bool:
        first, last = len(self._runs), len(self._history.runs) - 1
        if last < first:
            return False
        self.beginInsertRows(QModelIndex(), first, last)
        self._runs += self._history.runs[first:]
        self.endInsertRows()
        return True

    def shown(self) -> set[int]:
        """The numbers of the ticked runs."""
        return {run.number for run in self._runs} - self._hidden

    def run(self, row: int) -> Run:
        """The run in a row."""
        return self._runs[row]

    def may_go(self, run: Run) -> bool:
        """Whether a run can be removed: not while it goes on."""
        return run.ending is not None or run is not self._history.current

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
        return super().flags(index)

    def data(self, index: _Index, role: int = 0) -> Any:  # noqa: D102 - Qt's
        column, run = Column(index.column()), self._runs[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(run, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return sentence(run) if column == Column.STATE else self._text(run, column)
        if column == Column.NAME and role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if run.number in self._hidden else Qt.CheckState.Checked
        if column == Column.NAME and role == Qt.ItemDataRole.DecorationRole:
            return _swatch(run, faint=run.number in self._hidden)
        return None

    def _text(self, run: Run, column: Column) -> str:
        match column:
            case Column.NAME:
                return run.name
            case Column.DIFFERENCE:
                return self._difference(run)
            case Column.EPOCHS:
                return str(len(run.epochs))
            case Column.BEST:
                return "–" if run.best_accuracy is None else percent(run.best_accuracy, 2)
            case Column.STATE:
                was_cut = run.ending is None and run is not self._history.current
                return self.tr("cut short") if was_cut else state(run)

    def _difference(self, run: Run) -> str:
        row = next(row for row, each in enumerate(self._runs) if each is run)
        if row == 0:
            return in_short(starting_config(run))
        before = starting_config(self._runs[row - 1])
        return differences(before, starting_config(run)) or self.tr("the same settings")

    def setData(self, index: _Index, value: Any, role: int = 0) -> bool:  # noqa: D102 - Qt's
        run = self._runs[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            self._tick(run, on=Qt.CheckState(value) == Qt.CheckState.Checked)
        elif role == Qt.ItemDataRole.EditRole and str(value).strip():
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


def _swatch(run: Run, *, faint: bool) -> QPixmap:
    """A piece of the run's line as the curves draw it."""
    tokens = theme.current().tokens
    colour, dash = run_style(run.number - 1)
    icon = line_sample(curve_pen(legible(colour, tokens.panel, tokens.text), dash, 1.75))
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    return icon.pixmap(_SWATCH_PX, ratio, QIcon.Mode.Normal, QIcon.State.Off if faint else QIcon.State.On)
