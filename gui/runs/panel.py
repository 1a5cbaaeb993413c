"""The Runs panel: the runs of this window and on disk, their differences and states."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from core.storage.runs import edits, names, trash
from core.storage.runs.text import as_text, read_text
from core.support.errors import UserError
from core.support.language import translated
from gui.base import keys
from gui.runs.bar import RunBar
from gui.runs.column_fit import COLUMN_WIDTHS_PX, ColumnFit
from gui.runs.on_disk import RunsOnDisk
from gui.runs.report import RunReport
from gui.runs.sorted_rows import RunView
from gui.runs.table import MOST_TICKED, RunColumn, RunTable
from gui.session.history import History, RunHistory
from gui.session.setting_texts import starting_config
from gui.view.history_view import HistoryView
from gui.view.swatch import SWATCH_PX
from gui.widgets.placeholder import Placeholder
from gui.widgets.rows import RowsTable

_MANY = 2
"""Number of runs from which the bar with filter and buttons is shown."""

_MOST_COMPARED = 12
"""Maximum number of runs compared side by side."""

_LOOK_AGAIN_MS = 3000
"""Interval of looking for runs of the command line and other windows."""


class RunsPanel(HistoryView):
    """Panel with the table of runs; new ones are checked.

    disk: the reader of the runs on disk. rows: all runs and their ticks, before the filter and the sorting of `model`.
    """

    shownChanged = Signal(object)
    """Emitted with the numbers of the checked runs, a set of int."""

    useSettings = Signal(object, object)
    """Emitted with the RunConfig and the live changes of a run whose settings are to be used."""

    openModel = Signal(object)
    """Emitted with the Path of a network to open."""

    raceAsked = Signal(object)
    """Emitted with the settings of runs to repeat in a race, a list of RunConfig."""

    renamed = Signal(str, str)
    """Emitted with the old and the new name of a run."""

    said = Signal(str, str)
    """Emitted with a sentence and its kind: "error", "warning" or "info"."""

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(history, parent)
        self.disk = RunsOnDisk(history, self)
        self.rows = RunTable(history, self.disk.origins, self)
        self.model = RunView(self.rows, self)
        self._removed: list[list[tuple[RunHistory, Path | None]]] = []
        self._wanted: Path | None = None  # folder of a run to be shown once it is read
        self._report = RunReport(self)
        self._bar = RunBar(self)
        self._bar.hide()
        self._disk_clock = QTimer(self)
        self._disk_clock.setInterval(_LOOK_AGAIN_MS)
        self._table = self._make_table()
        self._columns = ColumnFit(self._table, self.rows)
        self._placeholder = Placeholder(self._table, self.tr("Each training run appears here, for comparison."))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._bar)
        outer.addWidget(self._placeholder)
        self._only = self._table.add_action(
            self.tr("Show only this"), self.show_only_selected, QKeySequence(Qt.Modifier.SHIFT | Qt.Key.Key_Space)
        )
        self._use = self._table.add_action(self.tr("Use these settings"), self._use_settings)
        self._copy = self._table.add_action(
            self.tr("Copy settings as TOML"), self._copy_settings, QKeySequence(QKeySequence.StandardKey.Copy)
        )
        self._rename = self._table.add_action(self.tr("Rename"), self._edit_name, QKeySequence(Qt.Key.Key_F2))
        self._remove = self._table.add_action(self.tr("Remove"), self.remove_selected, *keys.deleting())
        self._undo = self._table.add_action(self.tr("Undo"), self.undo)
        self._paste = self._table.add_action(
            self.tr("Paste settings"), self._paste_settings, QKeySequence(QKeySequence.StandardKey.Paste)
        )
        self._open_best = self._table.add_action(self.tr("Open its best network"), self._open_best_network)
        self._open_last = self._table.add_action(self.tr("Open its last network"), self._open_last_network)
        self._star = self._table.add_action(self.tr("Star"), self._turn_star)
        self._note = self._table.add_action(self.tr("Note"), self._edit_note)
        self._show_folder = self._table.add_action(self.tr("Show folder"), self._open_folder)
        self._compare = self._table.add_action(
            self.tr("Compare…"), self.compare, QKeySequence(Qt.Modifier.CTRL | Qt.Modifier.SHIFT | Qt.Key.Key_C)
        )
        self._race = self._table.add_action(self.tr("Race these again"), self._ask_race)
        self._write_report = self._table.add_action(self.tr("Report…"), self.ask_report)
        self._clock.start()  # also where it begins folded
        self._of_folder = (self._open_best, self._open_last, self._star, self._note, self._show_folder)
        self._connect()

    def _connect(self) -> None:
        self.model.shownChanged.connect(self._show_ticked)
        self.rows.edited.connect(self._edit)
        self.rows.compared.connect(self._show_differences)
        self.disk.read.connect(self.redraw_all)
        self.disk.failed.connect(self._fail)
        self._report.said.connect(self.said)
        self._bar.filterChanged.connect(self.model.filter_by)
        self._bar.filterEntered.connect(self.model.remember_texts)
        self._bar.compareAsked.connect(self.compare)
        self._bar.reportAsked.connect(self.ask_report)
        self._bar.onlySelectedAsked.connect(self.show_only_selected)
        self._bar.newestAsked.connect(self._show_newest)
        self._bar.allAsked.connect(self._show_all)
        self._bar.noneAsked.connect(lambda: self.rows.tick_only([]))
        self._disk_clock.timeout.connect(self.disk.look_again)
        self._table.installEventFilter(self)
        self._table.clicked.connect(self._click)
        self._table.selectionModel().selectionChanged.connect(self._update_count)

    def read_disk(self) -> None:
        """Read the runs on disk, unchecked, in the background; later ones follow while the panel is visible."""
        self.disk.look()

    def take_over(self, before: "RunsPanel") -> None:
        """Show what the panel before it showed: ticks, order and filter, and the runs removed."""
        self.disk.take_over(before.disk)
        self._removed, self._wanted = before._removed, before._wanted
        before.redraw_all()  # it may not have drawn the newest run yet, whose tick would be missing
        self.redraw_all()
        self.rows.tick_only(before.rows.ticked())
        header, old = self._table.horizontalHeader(), before._table.horizontalHeader()
        header.setSortIndicator(old.sortIndicatorSection(), old.sortIndicatorOrder())
        self._bar.set_filter(before._bar.filter)

    def take_in(self, folder: Path) -> None:
        """Read the ended run in `folder`, unchecked, in the background; a known run is not added twice."""
        self.disk.take_in(folder)

    def close_disk(self) -> None:
        """Cancel all background work."""
        self.disk.close()
        self._report.close()

    def _make_table(self) -> RowsTable:
        table = RowsTable(self.model, 28, COLUMN_WIDTHS_PX, self)
        table.setObjectName("runsTable")
        table.setAccessibleName(self.tr("Runs"))
        table.setIconSize(SWATCH_PX)
        table.horizontalHeader().setSortIndicatorClearable(True)
        table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        table.offer_menu(self.menu)
        return table

    def selected(self) -> list[RunHistory]:
        """Return the selected runs, from the top."""
        return [self.model.run(row) for row in self._table.selected_rows()]

    def selected_or_checked(self) -> list[RunHistory]:
        """Return the runs that actions on several runs apply to: two or more selected ones, else the checked ones."""
        selected, ticked = self.selected(), self.rows.ticked()
        return selected if len(selected) > 1 or not ticked else ticked

    def _update_count(self) -> None:
        self._bar.show_count(len(self.selected_or_checked()))
        self._bar.show_ticked(len(self.rows.ticked()), self.rows.rowCount(), has_selection=bool(self.selected()))

    def _show_differences(self) -> None:
        """Show the columns of the settings that differ now."""
        self._columns.fit()
        self._table.viewport().update()

    # Ticks

    def show_only_selected(self) -> None:
        """Check the selected runs and no others."""
        if runs := self.selected():
            self.rows.tick_only(runs)

    def _show_newest(self) -> None:
        self.rows.tick_only([self.model.run(row) for row in range(self.model.rowCount())][-MOST_TICKED:])

    def _show_all(self) -> None:
        """Check all runs that the filter leaves, and say so where these are too many to tell apart."""
        runs = [self.model.run(row) for row in range(self.model.rowCount())]
        self.rows.tick_only(runs)
        if len(runs) > MOST_TICKED:
            words = self.tr("All {count} runs are shown. Curves of more than {most} are hard to tell apart.")
            self.said.emit(words.format(count=len(runs), most=MOST_TICKED), "info")

    def show_run(self, run: RunHistory | Path) -> None:
        """Check a run beside the others: that of an opened network; a Path: of its folder, once that is read."""
        self._wanted = run if isinstance(run, Path) else None
        self.rows.follow()
        known = next((each for each in self._history.runs if run in (each, each.folder)), None)
        if known:
            self._wanted = None
            self.rows.tick_too(known)
        elif self._wanted:
            self.disk.take_in(self._wanted)

    def menu(self) -> QMenu:
        """Return a new context menu for the selected runs, a child of this panel."""
        runs = self.selected()
        for action in (self._use, self._copy, self._rename):
            action.setEnabled(len(runs) == 1)
        self._only.setText(self.tr("Show only this") if len(runs) == 1 else self.tr("Show only these"))
        self._remove.setEnabled(any(map(self.model.may_go, runs)))
        selected_or_checked = len(self.selected_or_checked())
        for action, words in (
            (self._compare, self.tr("Compare {count} runs…")),
            (self._race, self.tr("Race {count} runs again")),
            (self._write_report, self.tr("Report of {count} runs…")),
        ):
            action.setText(words.format(count=selected_or_checked))
        menu = QMenu(self)
        menu.addActions([self._only, self._use, self._copy, self._rename])
        if len(runs) == 1 and runs[0].folder:
            menu.addSeparator()
            menu.addActions([*self._of_folder, self._paste])
        if selected_or_checked > 1:
            menu.addSeparator()
            menu.addActions([self._compare, self._race, self._write_report])
        if self._removed:
            menu.addSeparator()
            menu.addAction(self._undo)
        menu.addSeparator()
        menu.addAction(self._remove)
        menu.aboutToHide.connect(self._enable_all)
        return menu

    def _enable_all(self) -> None:
        """Enable the actions again, so that their shortcuts work when other runs are selected."""
        for action in (self._use, self._copy, self._rename, self._remove):
            action.setEnabled(True)

    def _use_settings(self) -> None:
        for run in self.selected()[:1]:
            self.useSettings.emit(run.config, ())

    def _copy_settings(self) -> None:
        texts = [as_text(starting_config(run), run.changes) for run in self.selected()]
        if texts:
            QGuiApplication.clipboard().setText("\n".join(texts))

    def compare(self) -> None:
        """Open the dialog that compares the selected or checked runs."""
        runs = self.selected_or_checked()
        if len(runs) < 2:
            self.said.emit(self.tr("Check or select two runs to compare them."), "info")
        elif len(runs) > _MOST_COMPARED:
            words = self.tr("{count} runs are too many to compare: check or select at most {most}.")
            self.said.emit(words.format(count=len(runs), most=_MOST_COMPARED), "warning")
        else:
            self._compare_side_by_side(runs)

    def _compare_side_by_side(self, runs: Sequence[RunHistory]) -> None:
        from gui.runs.compare_dialog import CompareDialog  # here, because few windows ever compare
        from gui.runs.comparison import Side

        rows = self.rows
        CompareDialog([Side(run, rows.config(run), rows.state(run), rows.origin(run)) for run in runs], self).show()

    def _ask_race(self) -> None:
        self.raceAsked.emit([self.rows.config(run) for run in self.selected_or_checked()])

    def ask_report(self) -> None:
        """Ask for a file and write a report on the selected or checked runs."""
        folders = [run.folder for run in self.selected_or_checked() if run.folder]
        if folders:
            self._report.ask(folders)
        else:
            self.said.emit(self.tr("Check or select runs that are on disk for a report."), "info")

    def _edit_cell(self, column: RunColumn) -> None:
        """Edit the current run's cell, if a run is selected and the cell is editable."""
        cell = self._table.currentIndex().siblingAtColumn(column)
        if self._table.selectionModel().hasSelection() and cell.flags() & Qt.ItemFlag.ItemIsEditable:
            self._table.edit(cell)

    def _edit_name(self) -> None:
        self._edit_cell(RunColumn.NAME)

    def remove_selected(self) -> None:
        """Move the selected runs to the trash, except a running one; can be undone."""
        gone: list[tuple[RunHistory, Path | None]] = []
        for run in filter(self.model.may_go, self.selected()):
            try:
                gone.append((run, trash.delete(run.folder) if run.folder else None))
            except UserError as error:
                self._fail(translated(error))
                continue
            self._history.remove(run)
        if gone:
            self._removed.append(gone)
        self.refresh()

    def undo(self) -> None:
        """Restore the runs removed last."""
        for run, trashed in self._removed.pop() if self._removed else ():
            try:
                run.folder = trash.put_back(trashed) if trashed else run.folder
            except UserError as error:
                self._fail(translated(error))
                continue
            self._history.put_in([run])
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the undo key here: a shortcut would conflict with the window's undo of strokes."""
        if self._removed and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() == QEvent.Type.KeyPress:
                self.undo()
            return True
        return super().eventFilter(watched, event)

    def _edit(self, run: RunHistory, column: int, value: object) -> None:
        """Take a run's new name, note or star, and write it to the run's folder, if it has one."""
        folder, text = run.folder, str(value).strip()
        try:
            if column == RunColumn.NAME and text:
                old, run.name = run.name, edits.rename(folder, text).name if folder else text
                self.renamed.emit(old, run.name)
            elif column == RunColumn.NOTE and folder:
                run.note = edits.note(folder, text).note
            elif column == RunColumn.STAR and folder:
                run.star = edits.star(folder, bool(value)).star
        except UserError as error:
            self._fail(translated(error))
        self._history.touch()
        self.refresh()

    def _click(self, index: QModelIndex) -> None:
        if index.column() == RunColumn.STAR:
            run = self.model.run(index.row())
            self._edit(run, RunColumn.STAR, not run.star)

    def _turn_star(self) -> None:
        for run in self.selected():
            self._edit(run, RunColumn.STAR, not run.star)

    def _edit_note(self) -> None:
        if self._table.selectionModel().hasSelection():
            self._table.setColumnHidden(RunColumn.NOTE, False)
            self._edit_cell(RunColumn.NOTE)

    def _open_best_network(self) -> None:
        self._open_network(names.BEST)

    def _open_last_network(self) -> None:
        self._open_network(names.CHECKPOINT)

    def _open_network(self, name: str) -> None:
        for run in self.selected()[:1]:
            path = run.folder / name if run.folder else None
            if path and path.is_file():
                self.openModel.emit(path)
            else:
                self._fail(self.tr("{run} has no such network: it ended too early.").format(run=run.name))

    def _open_folder(self) -> None:
        for run in self.selected()[:1]:
            if run.folder and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(run.folder))):
                self._fail(self.tr("No file manager found. The run is in {0}.").format(run.folder))

    def _paste_settings(self) -> None:
        try:
            config, changes = read_text(QGuiApplication.clipboard().text(), self.tr("The pasted text"))
        except UserError as error:
            self._fail(translated(error))
        else:
            self.useSettings.emit(config, changes)

    def _show_ticked(self, numbers: set[int]) -> None:
        """Report the ticked runs; those on disk are read first, and reported again when they can be drawn."""
        self.disk.read_curves([run for run in self.rows.ticked() if not run.is_of_this_session])
        self._update_count()
        self.shownChanged.emit(numbers)

    def _fail(self, sentence: str) -> None:
        self.said.emit(sentence, "error")

    def redraw(self) -> None:
        """Add, remove and update rows."""
        before, bar = self.rows.rowCount(), self._table.verticalScrollBar()
        was_at_end = bar.value() == bar.maximum()
        self.rows.follow()
        if self.rows.rowCount() > before and was_at_end:  # else the user is looking at older ones
            self._table.scrollToBottom()
        self._bar.setVisible(self.rows.rowCount() >= _MANY)
        self._update_count()
        self._placeholder.show_content(bool(self.rows.rowCount()))
        if self._wanted:
            self.show_run(self._wanted)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        self.disk.look_again()
        self._disk_clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Go on with the rows while the table is folded away: its ticks say which curves are shown."""
        self._disk_clock.stop()
        super().hideEvent(event)
        self._clock.start()

    def _is_news(self) -> bool:
        return self._drawn != self._history.version
