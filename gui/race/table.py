"""The runs of a race as rows of a table model."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.base.plain_text import plain
from gui.race.race_texts import state
from gui.race.record import Entry, RaceRecord
from gui.session.run_texts import percent
from gui.session.setting_texts import score_title
from gui.view.swatch import swatch

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RaceColumn(IntEnum):
    """Columns of the table."""

    NAME = 0
    SEED = 1
    STATE = 2
    ACCURACY = 3


_FIGURES = (RaceColumn.SEED, RaceColumn.ACCURACY)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RaceTable(QAbstractTableModel):
    """Table model with one row per run, in the order of the race."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._race = RaceRecord(())
        self._seen = -1
        self._titles = {
            RaceColumn.NAME: self.tr("Run"),
            RaceColumn.SEED: self.tr("Seed"),
            RaceColumn.STATE: self.tr("State"),
            RaceColumn.ACCURACY: score_title(),
        }

    def set_race(self, race: RaceRecord) -> None:
        """Show another race."""
        self.beginResetModel()
        self._race, self._seen = race, race.version
        self._titles[RaceColumn.ACCURACY] = score_title(*(point.config for point in race.points))
        self.endResetModel()

    def refresh(self) -> None:
        """Update the progress of the runs."""
        if self._seen != self._race.version:
            self._seen = self._race.version
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(RaceColumn) - 1))

    def entry(self, row: int) -> Entry:
        """Return the run in a row."""
        return self._race.entries[row]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: D102 - Qt's
        return 0 if parent.isValid() else len(self._race.entries)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: D102 - Qt's
        return 0 if parent.isValid() else len(RaceColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: D102 - Qt's
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[RaceColumn(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _FIGURES:
            return _RIGHT
        return None

    def data(self, index: _Index, role: int = 0) -> Any:  # noqa: D102 - Qt's
        entry, column = self._race.entries[index.row()], RaceColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entry, column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain(self._hint(entry, column))
            case Qt.ItemDataRole.DecorationRole if column is RaceColumn.NAME:
                return swatch(entry.style)
            case Qt.ItemDataRole.TextAlignmentRole if column in _FIGURES:
                return _RIGHT
        return None

    def _text(self, entry: Entry, column: RaceColumn) -> str:
        match column:
            case RaceColumn.NAME:
                return self._race.names[entry.index]
            case RaceColumn.SEED:
                return str(entry.point.seed)
            case RaceColumn.STATE:
                return state(entry)
        return "" if entry.accuracy is None else percent(entry.accuracy, 2)

    def _hint(self, entry: Entry, column: RaceColumn) -> str:
        remark = entry.result.remark if entry.result else ""
        return remark if column is RaceColumn.STATE and remark else self._text(entry, column)
