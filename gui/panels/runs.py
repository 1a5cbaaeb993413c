"""The runs of this window: which are shown, what makes them different, how they ended."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QVBoxLayout, QWidget

from gui import theme
from gui.history import History, Run
from gui.history_view import HistoryView
from gui.run_table import Column, RunTable
from gui.widgets.stand_in import StandIn


class RunsPanel(HistoryView):
    """A table of runs; new ones are ticked."""

    shownChanged = Signal(object)
    """The numbers of the ticked runs, a set of int."""

    useSettings = Signal(object)
    """The RunConfig of a run whose settings a person wants back."""

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(history, parent)
        self.model = RunTable(history, self)
        self._table = self._make_table()
        self._stand_in = StandIn(self._table, self.tr("Every training becomes a run here, to compare with others."))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stand_in)
        self._use = self._action(self.tr("Use these settings"), self._use_settings)
        self._copy = self._action(
            self.tr("Copy settings as TOML"), self._copy_settings, QKeySequence(QKeySequence.StandardKey.Copy)
        )
        self._rename = self._action(self.tr("Rename"), self._edit_name, QKeySequence(Qt.Key.Key_F2))
        self._remove = self._action(self.tr("Remove"), self.remove_selected, QKeySequence(Qt.Key.Key_Delete))
        self.model.shownChanged.connect(self.shownChanged)
        theme.current().changed.connect(self._table.viewport().update)

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("runsTable")
        table.setAccessibleName(self.tr("Runs"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(28)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.DIFFERENCE, QHeaderView.ResizeMode.Stretch)
        for column, width_px in ((Column.NAME, 152), (Column.EPOCHS, 56), (Column.BEST, 112), (Column.STATE, 120)):
            header.resizeSection(column, width_px)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)
        return table

    def _action(self, text: str, do: object, shortcut: QKeySequence | None = None) -> QAction:
        action = QAction(text, self._table)
        if shortcut:
            action.setShortcut(shortcut)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(do)
        self._table.addAction(action)
        return action

    def selected(self) -> list[Run]:
        """The selected runs, from the top."""
        rows = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        return [self.model.run(row) for row in rows]

    def menu(self) -> QMenu:
        """A new context menu for the selected runs, a child of this panel."""
        runs = self.selected()
        for action in (self._use, self._copy, self._rename):
            action.setEnabled(len(runs) == 1)
        self._remove.setEnabled(any(map(self.model.may_go, runs)))
        menu = QMenu(self)
        menu.addActions([self._use, self._copy, self._rename])
        menu.addSeparator()
        menu.addAction(self._remove)
        menu.aboutToHide.connect(self._enable_all)
        return menu

    def _show_menu(self, at: QPoint) -> None:
        if self.selected():
            menu = self.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self._table.viewport().mapToGlobal(at))

    def _enable_all(self) -> None:
        """A disabled action's shortcut would do nothing later, when other runs are selected."""
        for action in (self._use, self._copy, self._rename, self._remove):
            action.setEnabled(True)

    def _use_settings(self) -> None:
        for run in self.selected()[:1]:
            self.useSettings.emit(run.config)

    def _copy_settings(self) -> None:
        texts = [run.config.to_toml() for run in self.selected()]
        if texts:
            QGuiApplication.clipboard().setText("\n".join(texts))

    def _edit_name(self) -> None:
        self._table.edit(self._table.currentIndex().siblingAtColumn(Column.NAME))

    def remove_selected(self) -> None:
        """Forget the selected runs, but for the one that goes on."""
        for run in self.selected():
            if self.model.may_go(run):
                self._history.remove(run)
        self.refresh()

    def redraw(self) -> None:
        """Add and remove rows, and bring the others up to date."""
        before = self.model.rowCount()
        self.model.follow()
        if self.model.rowCount() > before:
            self._table.scrollToBottom()
        self._stand_in.show_content(bool(self.model.rowCount()))
