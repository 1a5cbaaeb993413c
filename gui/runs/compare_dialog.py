"""The dialog that compares runs side by side, differences first."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.support.wording import joined_sentences
from gui.base import theme
from gui.base.plain_text import PlainLabel, plain
from gui.runs.comparison import ComparisonPart, Side, parts, read, tables, unlike
from gui.session.background import LatestTask, Task
from gui.view import table as view_table
from gui.view.swatch import SWATCH_PX, swatch
from gui.widgets.buttons import push_button

_WIDTH_PX, _HEIGHT_PX, _TITLE_PX, _VALUE_PX = 720, 520, 208, 128
_DIFFERS, _SAME = "≠", "\u2002"  # as wide


class CompareDialog(QDialog):
    """Dialog that compares runs; reads their folders in the background and deletes itself when closed."""

    def __init__(self, sides: Sequence[Side], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides = list(sides)
        self._parts: list[ComparisonPart] = []
        self.setObjectName("compareDialog")
        self.setWindowTitle(self.tr("Compare {count} runs").format(count=len(sides)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._status = PlainLabel(self.tr("Reading the runs…"), self, name="compareStatus", wraps=True)
        self._tree = self._make_tree()
        self._copy = push_button("copyComparisonButton", self.tr("Copy as text"), self)
        self._close = push_button("closeCompareButton", self.tr("Close"), self)
        self._copy.setEnabled(False)
        self._lay_out()
        self._copy.clicked.connect(self.copy)
        self._close.clicked.connect(self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self.copy)
        theme.current().changed.connect(self._show_swatches)
        app = QCoreApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self._stop)
        self._task = LatestTask(self)
        self._task.done.connect(self._take)
        self._task.failed.connect(self._status.setText)
        self._task.start(partial(_read_all, self._sides))

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setObjectName("compareTree")
        tree.setAccessibleName(self.tr("The runs side by side"))
        tree.setColumnCount(1 + len(self._sides))
        tree.setHeaderLabels(["", *(side.run.name for side in self._sides)])
        tree.setIconSize(SWATCH_PX)
        tree.setUniformRowHeights(False)
        tree.setWordWrap(True)
        tree.setIndentation(16)
        tree.setStyleSheet("QTreeView::item { padding: 3px 0; }")
        tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        header = tree.header()
        header.setStretchLastSection(len(self._sides) < 4)
        header.setMinimumSectionSize(64)
        header.resizeSection(0, _TITLE_PX)
        room = (_WIDTH_PX - 48 - _TITLE_PX) // max(1, len(self._sides))
        for column in range(1, 1 + len(self._sides)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, max(_VALUE_PX, room))
        return tree

    def _lay_out(self) -> None:
        lines, foot = QVBoxLayout(self), QHBoxLayout()
        lines.setContentsMargins(16, 16, 16, 16)
        lines.setSpacing(8)
        lines.addWidget(self._status)
        lines.addWidget(self._tree, 1)
        foot.addWidget(self._copy)
        foot.addStretch(1)
        foot.addWidget(self._close)
        lines.addLayout(foot)
        self._show_swatches()
        self.resize(_WIDTH_PX, _HEIGHT_PX)

    def done(self, result: int) -> None:
        """However it is closed, nothing is left running."""
        self._stop()
        super().done(result)

    def _stop(self) -> None:
        self._task.close()

    def copy(self) -> None:
        """Put all of it on the clipboard, with tabs between the columns."""
        if self._parts:
            QGuiApplication.clipboard().setText(view_table.as_text("", tables(self._sides, self._parts)))

    def _take(self, found: tuple[list[Side], list[ComparisonPart]]) -> None:
        self._sides, self._parts = found
        for part in self._parts:
            self._add(part)
        sign = self.tr("{sign} marks differences.").format(sign=_DIFFERS)
        self._status.setText(joined_sentences((sign, unlike(self._sides))))
        self._copy.setEnabled(True)
        self._tree.setFocus()

    def _add(self, part: ComparisonPart) -> None:
        head = QTreeWidgetItem([part.title])
        self._tree.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        head.setFont(0, _bold(self._tree.font()))
        for column in range(1, self._tree.columnCount()):  # screen readers reach the cells that it spans
            head.setData(column, Qt.ItemDataRole.AccessibleTextRole, part.title)
        for line in part.lines:
            item = QTreeWidgetItem([f"{_DIFFERS if line.differs else _SAME} {line.title}", *line.values])
            for column, value in enumerate(line.values, 1):
                item.setToolTip(column, plain(value))
                if line.differs:
                    item.setFont(column, _bold(self._tree.font()))
            head.addChild(item)
        head.setExpanded(not part.is_aside)

    def _show_swatches(self) -> None:
        for column, side in enumerate(self._sides, 1):
            self._tree.headerItem().setIcon(column, swatch(side.run.number - 1))

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(_WIDTH_PX, _HEIGHT_PX)


def _read_all(sides: Sequence[Side], _: Task) -> tuple[list[Side], list[ComparisonPart]]:
    found = [read(side) for side in sides]
    return found, parts(found)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
