"""The rows of the runs, sorted and filtered."""

import logging
import re
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal

from core.config import RunConfig, keys
from gui.runs.table import SETTING_COLUMNS, RunColumn, RunTable
from gui.session.history import RunHistory
from gui.session.setting_texts import in_short

log = logging.getLogger(__name__)

_Index = QModelIndex | QPersistentModelIndex


class RunView(QSortFilterProxyModel):
    """Sorted and filtered view of the runs, oldest first when unsorted, with cached sort keys and filter texts."""

    shownChanged = Signal(object)
    """Emitted with the numbers of the checked runs, a set of int, filtered out or not."""

    def __init__(self, table: RunTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._wanted: list[str] = []
        self._texts: dict[int, tuple[object, str]] = {}
        self._accepted: dict[int, bool] = {}
        self._keys: dict[int, Any] = {}
        self._column = -1
        table.dataChanged.connect(self._forget)  # before the proxy filters and sorts again
        table.compared.connect(self._compare)
        self.setSourceModel(table)
        for moved in (table.rowsInserted, table.rowsRemoved):
            moved.connect(self._update_listed)
        table.shownChanged.connect(self.shownChanged)

    # Filtering

    def filter_by(self, words: str) -> None:
        """Show the rows with all of these words in name, note or settings; "eta = 0.5" is one word."""
        self.beginFilterChange()
        self._wanted = re.sub(r"\s*=\s*", "=", words.casefold()).split()
        self._accepted.clear()
        self.endFilterChange()
        self._update_listed()

    def remember_texts(self) -> None:
        """Cache the texts for `filter_by` before the first key is pressed."""
        for row in range(self._table.rowCount()):
            self._text(self._table.run(row))

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:  # noqa: D102 - Qt's
        return self._accepts(self._table.run(row))

    def _accepts(self, run: RunHistory) -> bool:
        known = self._accepted.get(run.number)
        if known is None:
            text = self._text(run) if self._wanted else ""
            known = self._accepted[run.number] = all(word in text for word in self._wanted)
        return known

    def _text(self, run: RunHistory) -> str:
        seen = (run.name, run.note, len(run.changes))
        before = self._texts.get(run.number)
        if before and before[0] == seen:
            return before[1]
        words = (run.name, run.note, in_short(self._table.config(run)), *_lines(run.config))
        text = "\n".join(words).casefold()
        self._texts[run.number] = seen, text
        return text

    def _update_listed(self) -> None:
        runs = map(self._table.run, range(self._table.rowCount()))
        self._table.set_listed([run for run in runs if self._accepts(run)])

    # Sorting

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:  # noqa: D102 - Qt's
        self._column = column
        self._forget()
        super().sort(column, order)

    def lessThan(self, left: _Index, right: _Index) -> bool:  # noqa: D102 - Qt's
        try:
            return bool(self._key(left.row()) < self._key(right.row()))
        except Exception:  # an error inside Qt's sorting ends the process: treat as equal
            log.exception("runs %s and %s cannot be put in order", left.row(), right.row())
            return False

    def _key(self, row: int) -> Any:
        run = self._table.run(row)
        if run.number not in self._keys:
            self._keys[run.number] = self._table.sorted_by(run, self._column)
        return self._keys[run.number]

    def _forget(self) -> None:
        self._accepted.clear()
        self._keys.clear()

    def _compare(self) -> None:
        if self._column == RunColumn.DIFFERENCE or self._column in SETTING_COLUMNS:
            self._forget()
            self.invalidate()

    # Runs

    def shown(self) -> set[int]:
        """Return the numbers of the checked runs."""
        return self._table.shown()

    def may_go(self, run: RunHistory) -> bool:
        """Return whether a run can be removed: not while it goes on."""
        return self._table.may_go(run)

    def run(self, row: int) -> RunHistory:
        """Return the run in a row as shown."""
        return self._table.run(self.mapToSource(self.index(row, 0)).row())


def _lines(config: RunConfig) -> list[str]:
    """Return a line per setting, similar to TOML but much faster to write for a thousand runs."""
    return [_line(key, getattr(config, name)) for key, name in zip(keys(), RunConfig.model_fields, strict=True)]


@lru_cache(4096)
def _line(key: str, value: Any) -> str:
    return f"{key}={'-'.join(map(str, value)) if isinstance(value, tuple) else value}"
