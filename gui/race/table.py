"""The runs of a race as rows."""

from enum import IntEnum
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPixmap

from gui import theme
from gui.palette import legible, run_style
from gui.race.record import Entry, RaceRecord
from gui.race.words import state
from gui.runs.words import percent
from gui.widgets.legend import curve_pen, line_sample

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LINE_PX = 1.75
SWATCH_PX = QSize(26, 12)


class Column(IntEnum):
    """The table's columns."""

    NAME = 0
    SEED = 1
    STATE = 2
    ACCURACY = 3


class RaceTable(QAbstractTableModel):
    """One row a run, in the order of the race."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._race = RaceRecord(())
        self._seen = -1
        self._titles = {
            Column.NAME: self.tr("Run"),
            Column.SEED: self.tr("Seed"),
            Column.STATE: self.tr("State"),
            Column.ACCURACY: self.tr("Accuracy"),
        }

    def set_race(self, race: RaceRecord) -> None:
        """Show another race."""
        self.beginResetModel()
        self._race, self._seen = race, race.version
        self.endResetModel()

    def refresh(self) -> None:
        """Show how far the runs are by now."""
        if self._seen != self._race.version:
            self._seen = self._race.version
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(Column) - 1))

    def entry(self, row: int) -> Entry:
        """The run in a row."""
        return self._race.entries[row]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: D102 - Qt's
        return 0 if parent.isValid() else len(self._race.entries)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: D102 - Qt's
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: D102 - Qt's
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[Column(section)]
        return None

    def data(self, index: _Index, role: int = 0) -> Any:  # noqa: D102 - Qt's
        entry, column = self._race.entries[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entry, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._hint(entry, column)
            case Qt.ItemDataRole.DecorationRole if column is Column.NAME:
                return _swatch(entry.style, theme.current().tokens.panel, theme.current().tokens.text)
            case Qt.ItemDataRole.TextAlignmentRole if column in (Column.SEED, Column.ACCURACY):
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, entry: Entry, column: Column) -> str:
        match column:
            case Column.NAME:
                return self._race.names[entry.index]
            case Column.SEED:
                return str(entry.point.seed)
            case Column.STATE:
                return state(entry)
        return "" if entry.accuracy is None else percent(entry.accuracy, 2)

    def _hint(self, entry: Entry, column: Column) -> str:
        remark = entry.result.remark if entry.result else ""
        return remark if column is Column.STATE and remark else self._text(entry, column)


@lru_cache(maxsize=128)
def _swatch(style: int, ground: str, text: str) -> QPixmap:
    """A piece of the run's line as the curves draw it."""
    colour, dash = run_style(style)
    icon = line_sample(curve_pen(legible(colour, ground, text), dash, _LINE_PX))
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    return icon.pixmap(SWATCH_PX, ratio, QIcon.Mode.Normal, QIcon.State.On)
