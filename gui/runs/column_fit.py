"""Columns of the table of runs that there is room for: first what differs, then results, then the rest."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView

from gui.base import theme
from gui.runs.table import SETTING_COLUMNS, RunColumn, RunTable
from gui.session.history import RunHistory
from gui.widgets.rows import RowsTable

COLUMN_WIDTHS_PX: dict[int, int] = {
    RunColumn.NAME: 136,
    RunColumn.DIFFERENCE: 136,
    RunColumn.EPOCHS: 56,
    RunColumn.BEST: 72,
    RunColumn.LAST: 72,
    RunColumn.STATE: 112,
    RunColumn.DATE: 124,
    RunColumn.STAR: 28,
    RunColumn.NOTE: 160,
    **dict.fromkeys(SETTING_COLUMNS, 64),
}
"""Widths at first; `ColumnFit` changes those of the name, what else differs and the settings."""
_BY_VALUE = (
    RunColumn.BEST,
    RunColumn.EPOCHS,
    RunColumn.STAR,
    RunColumn.LAST,
    RunColumn.DIFFERENCE,
    RunColumn.STATE,
    RunColumn.DATE,
    RunColumn.NOTE,
)
"""Columns in the order in which they get room, after the name, the first of them and the settings that differ."""

_LEAST_PX, _MOST_PX, _EDGE_PX = 44, 136, 16
"""Widths of a setting's column, and the room beside its longest text."""

_LONGEST_NAME_PX, _TICK_PX = 200, 68
"""Width of the longest name shown whole, with its tick and swatch, and the width of these."""

_ROWS_MEASURED = 12


class ColumnFit(QObject):
    """Chooses which columns a table of runs shows, and how wide they are."""

    def __init__(self, table: RowsTable, rows: RunTable) -> None:
        super().__init__(table)
        self._table, self._rows = table, rows
        header = table.horizontalHeader()
        for nth, column in enumerate(SETTING_COLUMNS, 1):
            header.moveSection(header.visualIndex(column), nth)
        table.viewport().installEventFilter(self)
        theme.current().changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Show the columns that fit; the name or the text of what else differs takes the room that is left."""
        header, table = self._table.horizontalHeader(), self._table
        name_px = self._name_width()
        room = table.viewport().width() - name_px
        room = self._fit_settings(room - _width_px(_BY_VALUE[0])) + _width_px(_BY_VALUE[0])
        for column in _BY_VALUE:
            fits = _width_px(column) <= room
            room -= _width_px(column) * fits
            table.setColumnHidden(column, not fits)
        wide = RunColumn.NAME if table.isColumnHidden(RunColumn.DIFFERENCE) else RunColumn.DIFFERENCE
        for column in (RunColumn.NAME, RunColumn.DIFFERENCE):
            mode = QHeaderView.ResizeMode.Stretch if column == wide else QHeaderView.ResizeMode.Interactive
            if header.sectionResizeMode(column) != mode:
                header.setSectionResizeMode(column, mode)
        header.resizeSection(RunColumn.NAME, name_px)

    def _name_width(self) -> int:
        """Return the width that the longest name of the runs shown needs, within limits."""
        measure, least = self._table.fontMetrics(), _width_px(RunColumn.NAME)
        longest = max((measure.horizontalAdvance(run.name) for run in self._measured()), default=0)
        return min(theme.scaled(_LONGEST_NAME_PX), max(least, longest + _TICK_PX))

    def _measured(self) -> Sequence[RunHistory]:
        return (self._rows.ticked() or self._rows.rows)[-_ROWS_MEASURED:]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def _fit_settings(self, room: int) -> int:
        """Give each setting that differs a column as wide as its values, where it fits; return the room that is left.

        The narrow ones come first, so that there are many. The tool tip of the name tells the others.
        """
        used = SETTING_COLUMNS[: len(self._rows.settings.names)]
        widths = {column: self._width(at, column) for at, column in enumerate(used)}
        fitting = set[int]()
        for column, width in sorted(widths.items(), key=lambda item: item[1]):
            if width <= room:
                fitting.add(column)
                self._table.horizontalHeader().resizeSection(column, width)
                room -= width
        for column in SETTING_COLUMNS:  # a column that is hidden and shown again would be laid out twice
            self._table.setColumnHidden(column, column not in fitting)
        return room

    def _width(self, at: int, column: int) -> int:
        measure = self._table.fontMetrics()
        texts = [self._rows.settings.title(at), *(self._rows.columns[column].text(run) for run in self._measured())]
        longest = max(measure.horizontalAdvance(text) for text in texts)
        return min(theme.scaled(_MOST_PX), max(theme.scaled(_LEAST_PX), longest + _EDGE_PX))


def _width_px(column: int) -> int:
    return theme.scaled(COLUMN_WIDTHS_PX[column])
