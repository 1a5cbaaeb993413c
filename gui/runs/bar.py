"""The line above the runs: the filter, and buttons that act on several runs."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from gui.base import keys
from gui.base.plain_text import plain
from gui.runs.table import MOST_TICKED
from gui.widgets.buttons import tool_button


class RunBar(QWidget):
    """Filter and buttons of the runs; its panel knows the runs they act on."""

    filterChanged = Signal(str)

    filterEntered = Signal()
    """Emitted when the filter gets the focus."""

    onlySelectedAsked = Signal()
    newestAsked = Signal()
    allAsked = Signal()
    noneAsked = Signal()
    """Emitted when these runs are to be checked, and no others."""

    compareAsked = Signal()
    reportAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = self._make_filter()
        self._shown = self._make_menu()
        self._compare = tool_button("compareRunsButton", self.tr("Compare…"), self, "compare")
        self._report = tool_button("reportRunsButton", self.tr("Report…"), self, "export")
        self._compare.clicked.connect(self.compareAsked)
        self._report.clicked.connect(self.reportAsked)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self._filter, 1)
        line.addWidget(self._shown)
        line.addWidget(self._compare)
        line.addWidget(self._report)

    def _make_filter(self) -> QLineEdit:
        box = QLineEdit(self)
        box.setObjectName("runsFilter")
        box.setPlaceholderText(self.tr("Filter"))
        box.setToolTip(self.tr("Show only runs whose name, note or settings have this text"))
        box.setAccessibleName(self.tr("Filter the runs"))
        box.setClearButtonEnabled(True)
        box.textChanged.connect(self.filterChanged)
        box.installEventFilter(self)
        return box

    def _make_menu(self) -> QToolButton:
        button = tool_button("shownRunsButton", "", self)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(self.tr("Choose whose curves are shown"))
        menu = QMenu(button)
        # PySide may take an action that QMenu.addAction has made for deleted while the menu still has it.
        self._only = QAction(self.tr("Show only the selected"), self)
        menu.addAction(self._only)
        self._only.triggered.connect(self.onlySelectedAsked)
        newest = self.tr("Show the newest {count}").format(count=MOST_TICKED)
        menu.addAction(newest).triggered.connect(self.newestAsked)
        menu.addAction(self.tr("Show all")).triggered.connect(self.allAsked)
        menu.addAction(self.tr("Show none")).triggered.connect(self.noneAsked)
        button.setMenu(menu)
        return button

    @property
    def filter(self) -> str:
        """Text of the filter."""
        return self._filter.text()

    def set_filter(self, text: str) -> None:
        """Write a text into the filter, as a person does."""
        self._filter.setText(text)

    def show_ticked(self, ticked: int, runs: int, *, has_selection: bool) -> None:
        """Show how many of the runs are checked."""
        words = self.tr("{ticked} of {runs} shown").format(ticked=ticked, runs=runs)
        self._shown.setText(f"{words} ▾")
        self._shown.setAccessibleName(words)
        self._only.setEnabled(has_selection)

    def show_count(self, count: int) -> None:
        """Show the number of runs that the buttons act on."""
        self._compare.setEnabled(count > 1)
        self._report.setEnabled(count > 0)
        several = self.tr("Compare the {count} selected runs ({keys})")
        too_few = self.tr("Check or select two runs to compare them")
        words = several.format(count=count, keys=keys.in_words("Ctrl+Shift+C")) if count > 1 else too_few
        self._compare.setToolTip(plain(words))
        self._report.setToolTip(
            self.tr("Write a page with the curves, settings and mistakes of the checked or selected runs")
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's
        if event.type() == QEvent.Type.FocusIn:
            self.filterEntered.emit()
        return super().eventFilter(watched, event)
