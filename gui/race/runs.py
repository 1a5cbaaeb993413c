"""The table of a race's runs, with actions to stop them and use their settings."""

from collections.abc import Collection

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from gui.base import keys, theme
from gui.race.record import RaceEntry, RaceRecord
from gui.race.table import RaceColumn, RaceTable
from gui.view.swatch import SWATCH_PX
from gui.widgets.rows import RowsTable

_ROW_PX = 26
_WIDTHS_PX = {RaceColumn.SEED: 40, RaceColumn.STATE: 76, RaceColumn.BEST: 64, RaceColumn.LAST: 64}
_WIDE_PX = 300
"""Width from which the last accuracy stands beside the best."""


class RaceRuns(RowsTable):
    """Selecting runs is choosing whose curves stand out."""

    selected = Signal(object)
    """Emitted with the indices of the selected runs, a frozenset of int."""

    stopAsked = Signal(object)
    """Emitted with the indices, a list of int, of the runs to stop."""

    bestAsked = Signal()
    """Emitted when the settings of the best are to be used."""

    openSettings = Signal(object)
    """Emitted with the RunConfig of a run whose settings are to be used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._rows = RaceTable()
        super().__init__(self._rows, _ROW_PX, _WIDTHS_PX, parent)
        self._rows.setParent(self)
        self.setObjectName("raceTable")
        self.setAccessibleName(self.tr("Runs of the race"))
        self.setIconSize(SWATCH_PX)
        self.setFont(theme.tabular(self.font()))
        self.stop = self.add_action(self.tr("Stop selected"), self.stop_selected, *keys.deleting())
        self.stop.setObjectName("raceStopAction")
        self.stop.setToolTip(self.tr("Stop the selected runs (Delete); the others continue"))
        self.use_best = self.add_action(self.tr("Use the best"), self.bestAsked)
        self.use_best.setObjectName("raceUseBestAction")
        self.use_best.setToolTip(self.tr("Load the settings of the best; an undo of setting changes takes that back"))
        self.use_best.setEnabled(False)
        self.use = self.add_action(self.tr("Use these settings"), self._use_settings, QKeySequence(Qt.Key.Key_Return))
        self.use.setObjectName("raceUseAction")
        self.use.setToolTip(self.tr("Load the settings of the selected run (Enter)"))
        self.offer_menu(self.menu)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self._enable()

    # Interface

    def set_race(self, race: RaceRecord) -> None:
        """Show another race."""
        self._rows.set_race(race)
        self.setColumnHidden(RaceColumn.SEED, len({point.seed for point in race.points}) < 2)
        self._enable()

    def refresh(self) -> None:
        """Update the progress of the runs."""
        self._rows.refresh()
        self._enable()

    def select(self, indices: Collection[int]) -> None:
        """Select exactly these runs and scroll to the first."""
        chosen = QItemSelection()
        for index in indices:
            chosen.select(self._rows.index(index, 0), self._rows.index(index, len(RaceColumn) - 1))
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flag.ClearAndSelect | flag.Rows)
        if indices:
            self.scrollTo(self._rows.index(min(indices), 0))

    def chosen(self) -> list[RaceEntry]:
        """The selected runs, from the top."""
        return [self._rows.rows[row] for row in self.selected_rows()]

    def menu(self) -> QMenu:
        """Return a new context menu for the selected runs, a child of this table."""
        menu = QMenu(self)
        menu.addActions([self.use, self.use_best, self.stop])
        return menu

    def stop_selected(self) -> None:
        """Request the stop of the selected runs."""
        indices = [entry.index for entry in self.chosen() if not entry.has_ended]
        if indices:
            self.stopAsked.emit(indices)

    def _use_settings(self) -> None:
        for entry in self.chosen()[:1]:
            self.openSettings.emit(entry.config)

    def _selection_changed(self) -> None:
        self._enable()
        self.selected.emit(frozenset(entry.index for entry in self.chosen()))

    def _enable(self) -> None:
        chosen = self.chosen()
        self.use.setEnabled(len(chosen) == 1)
        self.stop.setEnabled(any(not entry.has_ended and not entry.is_stopping for entry in chosen))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        if event.key() == Qt.Key.Key_Escape and self.chosen():
            self.clearSelection()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        self.setColumnHidden(RaceColumn.LAST, self.width() < _WIDE_PX)
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(200, 3 * _ROW_PX)
