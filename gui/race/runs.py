"""The table of a race's runs, with actions to stop them and use their settings."""

from collections.abc import Collection

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from gui.base import keys, theme
from gui.race.record import Entry, RaceRecord
from gui.race.table import RaceColumn, RaceTable
from gui.view.swatch import SWATCH_PX

_ROW_PX = 26
_WIDTHS_PX = ((RaceColumn.SEED, 40), (RaceColumn.STATE, 96), (RaceColumn.ACCURACY, 72))


class RaceRuns(QTableView):
    """Table of a race's runs; the curves of selected runs are highlighted."""

    selected = Signal(object)
    """Emitted with the indices of the selected runs, a frozenset of int."""

    stopAsked = Signal(object)
    """Emitted with the indices, a list of int, of the runs to stop."""

    openSettings = Signal(object)
    """Emitted with the RunConfig of a run whose settings are to be used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("raceTable")
        self.setAccessibleName(self.tr("Runs of the race"))
        self._rows = RaceTable(self)
        self.setModel(self._rows)
        self._set_up()
        self.stop = self._action("raceStopAction", self.tr("Stop selected"), self.stop_selected, *keys.deleting())
        self.stop.setToolTip(self.tr("Stop the selected runs (Delete); the others continue"))
        self.use = self._action(
            "raceUseAction", self.tr("Use these settings"), self._use_settings, QKeySequence(Qt.Key.Key_Return)
        )
        self.use.setToolTip(self.tr("Load the settings of the selected run (Enter)"))
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        theme.current().changed.connect(self.viewport().update)
        self._enable()

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIconSize(SWATCH_PX)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setFont(theme.tabular(self.font()))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(RaceColumn.NAME, QHeaderView.ResizeMode.Stretch)
        for column, width_px in _WIDTHS_PX:
            header.resizeSection(column, width_px)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)

    def _action(self, name: str, text: str, do: object, *shortcuts: QKeySequence) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcuts(shortcuts)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(do)
        self.addAction(action)
        return action

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

    def chosen(self) -> list[Entry]:
        """Return the selected runs, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._rows.entry(row) for row in rows]

    def menu(self) -> QMenu:
        """Return a new context menu for the selected runs, a child of this table."""
        menu = QMenu(self)
        menu.addActions([self.use, self.stop])
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

    def _show_menu(self, at: QPoint) -> None:
        if self.chosen():
            menu = self.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        if event.key() == Qt.Key.Key_Escape and self.chosen():
            self.clearSelection()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(200, 3 * _ROW_PX)
