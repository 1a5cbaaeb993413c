"""Rows made from columns: cells, tool tips, alignment, selection, the menu."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gui.widgets.rows import RowsModel, RowsTable, TableColumn

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
HINT, SHOWN = Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.DisplayRole


@pytest.fixture
def table(qtbot: QtBot) -> RowsTable:
    columns = [
        TableColumn("Word", str.upper, hint=lambda word: f"the word {word}"),
        TableColumn("Length", lambda word: str(len(word)), about="Letters in it", is_figure=True),
    ]
    model = RowsModel(columns)
    model.rows = ["one", "two", "three"]
    table = RowsTable(model, 24, {1: 60})
    model.setParent(table)
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    return table


def test_a_cell_shows_what_its_column_says_of_its_row(table: RowsTable) -> None:
    model = table.model()
    cells = [[model.index(row, column).data(SHOWN) for column in range(2)] for row in range(3)]
    assert cells == [["ONE", "3"], ["TWO", "3"], ["THREE", "5"]]
    assert "the word two" in model.index(1, 0).data(HINT)
    assert "3" in model.index(1, 1).data(HINT)


def test_figures_stand_on_the_right_below_their_title(table: RowsTable) -> None:
    model, across = table.model(), Qt.Orientation.Horizontal
    assert [model.headerData(column, across, SHOWN) for column in range(2)] == ["Word", "Length"]
    assert "Letters in it" in model.headerData(1, across, HINT)
    assert model.headerData(1, across, Qt.ItemDataRole.TextAlignmentRole) == RIGHT
    assert model.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole) == RIGHT
    assert model.index(0, 0).data(Qt.ItemDataRole.TextAlignmentRole) is None


def test_whole_rows_are_selected_and_given_from_the_top(table: RowsTable) -> None:
    for row in (2, 0):
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        table.selectionModel().select(table.model().index(row, 0), flags)
    assert table.selected_rows() == [0, 2]


def test_an_action_is_done_by_its_shortcut(table: RowsTable, qtbot: QtBot) -> None:
    done: list[object] = []
    table.add_action("Do it", lambda: done.append(1), QKeySequence(Qt.Key.Key_F2))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_F2)
    assert done == [1]


def test_the_menu_comes_for_selected_rows_only(table: RowsTable) -> None:
    made: list[QMenu] = []

    def menu() -> QMenu:
        made.append(QMenu(table))
        made[-1].addAction("Something")
        return made[-1]

    table.offer_menu(menu)
    table.customContextMenuRequested.emit(QPoint(5, 5))
    assert not made
    table.selectRow(1)
    table.customContextMenuRequested.emit(QPoint(5, 5))
    assert made[0].isVisible()
    made[0].close()
