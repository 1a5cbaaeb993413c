"""Columns of the table of runs that there is room for: first what differs, then results, then the rest."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView

from gui.runs.table import SETTING_COLUMNS, RunColumn, RunTable
from gui.widgets.rows import RowsTable

_WIDTHS_PX: dict[int, int] = {
    RunColumn.NAME: 164,
    RunColumn.DIFFERENCE: 136,
    RunColumn.EPOCHS: 56,
    RunColumn.BEST: 72,
    RunColumn.LAST: 72,
    RunColumn.STATE: 112,
    RunColumn.DATE: 124,
    RunColumn.STAR: 28,
    RunColumn.NOTE: 160,
}
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

_ROWS_MEASURED = 30


class ColumnFit(QObject):
    """Chooses which columns a table of runs shows, and how wide they are."""

    def __init__(self, table: RowsTable, rows: RunTable) -> None:
        super().__init__(table)
        self._table, self._rows = table, rows
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for nth, column in enumerate(SETTING_COLUMNS, 1):
            header.moveSection(header.visualIndex(column), nth)
        for column, width in _WIDTHS_PX.items():
            header.resizeSection(column, width)
        table.viewport().installEventFilter(self)
        self.fit()

    def fit(self) -> None:
        """Show the columns that fit; the name or the text of what else differs takes the room that is left."""
        header, table = self._table.horizontalHeader(), self._table
        room = table.viewport().width() - _WIDTHS_PX[RunColumn.NAME]
        room = self._fit_settings(room - _WIDTHS_PX[_BY_VALUE[0]]) + _WIDTHS_PX[_BY_VALUE[0]]
        for column in _BY_VALUE:
            fits = _WIDTHS_PX[column] <= room
            room -= _WIDTHS_PX[column] * fits
            table.setColumnHidden(column, not fits)
        wide = RunColumn.NAME if table.isColumnHidden(RunColumn.DIFFERENCE) else RunColumn.DIFFERENCE
        for column in (RunColumn.NAME, RunColumn.DIFFERENCE):
            mode = QHeaderView.ResizeMode.Stretch if column == wide else QHeaderView.ResizeMode.Interactive
            if header.sectionResizeMode(column) != mode:
                header.setSectionResizeMode(column, mode)
                if column != wide:
                    header.resizeSection(column, _WIDTHS_PX[column])

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
        for column in SETTING_COLUMNS:
            self._table.setColumnHidden(column, True)
        for column, width in sorted(widths.items(), key=lambda item: item[1]):
            if width <= room:
                self._table.setColumnHidden(column, False)
                self._table.horizontalHeader().resizeSection(column, width)
                room -= width
        return room

    def _width(self, at: int, column: int) -> int:
        measure = self._table.fontMetrics()
        runs = self._rows.ticked()[-_ROWS_MEASURED:] or self._rows.rows[-_ROWS_MEASURED:]
        texts = [self._rows.settings.title(at), *(self._rows.columns[column].text(run) for run in runs)]
        longest = max(measure.horizontalAdvance(text) for text in texts)
        return min(_MOST_PX, max(_LEAST_PX, longest + _EDGE_PX))
