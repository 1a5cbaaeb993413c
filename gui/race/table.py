"""The runs of a race as rows of a table model."""

from enum import IntEnum

from PySide6.QtCore import QObject

from core.support.language import translated
from core.support.wording import percent
from gui.race.race_texts import state
from gui.race.record import RaceEntry, RaceRecord
from gui.session.run_texts import about_best, about_last, best_title, last_title
from gui.view.swatch import swatch
from gui.widgets.rows import RowsModel, TableColumn


class RaceColumn(IntEnum):
    """Columns of the table."""

    NAME = 0
    SEED = 1
    STATE = 2
    BEST = 3
    LAST = 4


class RaceTable(RowsModel):
    """One row a run, in the order of the race."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._race = RaceRecord(())
        self._seen = -1
        super().__init__((), parent)
        self.columns = self._columns()

    def _columns(self) -> list[TableColumn]:
        race = self._race
        return [
            TableColumn(self.tr("Run"), lambda run: race.names[run.index], icon=lambda run: swatch(run.style)),
            TableColumn(self.tr("Seed"), lambda run: str(run.point.seed), is_figure=True),
            TableColumn(self.tr("State"), state, hint=_state_in_full),
            TableColumn(best_title(), lambda run: _percent(run.best_accuracy), about=about_best(), is_figure=True),
            TableColumn(last_title(), lambda run: _percent(run.last_accuracy), about=about_last(), is_figure=True),
        ]

    def set_race(self, race: RaceRecord) -> None:
        """Show another race."""
        self.beginResetModel()
        self._race, self._seen, self.rows = race, race.version, race.entries
        self.columns = self._columns()
        self.endResetModel()

    def refresh(self) -> None:
        """Update the progress of the runs."""
        if self._seen != self._race.version:
            self._seen = self._race.version
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(RaceColumn) - 1))


def _state_in_full(run: RaceEntry) -> str:
    return translated(run.result.remark if run.result else "") or state(run)


def _percent(accuracy: float | None) -> str:
    return "" if accuracy is None else percent(accuracy, 2)
