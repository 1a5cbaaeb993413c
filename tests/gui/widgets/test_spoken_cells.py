"""Self-painted grids have rows and cells for a screen reader, and nothing more to anybody else."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.bars import ProbabilityBars
from gui.widgets.output_bars import OutputBars
from gui.widgets.pictures.confusion_grid import ConfusionGrid
from gui.widgets.pictures.grid_sheet import Caption
from gui.widgets.pictures.heat_cells import HeatCells
from gui.widgets.pictures.heat_map import HeatMap
from gui.widgets.pictures.image_grid import ImageGrid
from gui.widgets.plots.knob_map import KnobMap, MapCell
from gui.widgets.spoken_cells import SpokenCells

Role = QAccessible.Role


@pytest.fixture(autouse=True)
def reader() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def confusion() -> ConfusionGrid:
    grid = ConfusionGrid()
    grid.set_counts(np.arange(9).reshape(3, 3))
    return grid


def pictures() -> ImageGrid:
    grid = ImageGrid(28)
    grid.resize(300, 200)
    show(grid, 5)
    return grid


def show(grid: ImageGrid, count: int) -> None:
    grid.set_page(np.zeros((count, 28, 28), np.uint8), [Caption("", words=f"picture {n}") for n in range(count)])


def heat() -> HeatCells:
    grid = HeatCells("Weights")
    grid.set_cells(np.array([[9, 9], [9, 0]], np.uint8), lambda row, column: f"weight {row}, {column}")
    return grid


def pixels() -> HeatMap:
    grid = HeatMap()
    grid.set_map(np.zeros((2, 2), np.uint8), np.array([[0.0, 1], [-1, 0]]), 1, speaks_for="for", against="against")
    return grid


def results() -> KnobMap:
    grid = KnobMap()
    grid.setAccessibleName("Results")
    grid.set_map(("η", "λ"), ["1", "2"], ["3"], [[MapCell("", words="first")], [MapCell("", words="second")]])
    return grid


def outputs() -> OutputBars:
    grid = OutputBars()
    grid.set_outputs(np.array([1.0, 2.0]), np.array([0.25, 0.75]), ["0", "1"], 1.0)
    return grid


def bars() -> ProbabilityBars:
    grid = ProbabilityBars("01")
    grid.set_outputs(np.array([0.25, 0.75]))
    return grid


CELLS = {
    confusion: ["0 read correctly: 0, 0.0 % of class 0", *[""] * 14, "All 36 pictures: 24 misread"],
    pictures: ["picture 0", "picture 1", "picture 2", "picture 3", "picture 4"],
    heat: ["weight 0, 0", "weight 0, 1", "weight 1, 0", "none"],
    pixels: ["Row 1, column 1: no influence", "Row 1, column 2: for (1)", "", "Row 2, column 2: no influence"],
    results: ["first", "second"],
    outputs: ["Output 0: z = 1.000, a = 0.2500", "Output 1: z = 2.000, a = 0.7500"],
    bars: ["0: 25.0 %", "1: 75.0 %"],
}
"""First and other words of the cells; "": any, "none": the cell has no words."""


def table(grid: QWidget) -> QAccessibleInterface:
    """Return the one thing that a screen reader finds in a grid."""
    whole = QAccessible.queryAccessibleInterface(grid)
    assert whole.childCount() == 1
    found = whole.child(0)
    assert (whole.role(), found.role()) == (Role.Grouping, Role.Table)
    assert found.text(QAccessible.Text.Name) == grid.accessibleName() != ""
    return found


def cells(grid: QWidget) -> list[QAccessibleInterface]:
    whole = table(grid)
    parts = [whole.child(at) for at in range(whole.childCount())]
    return [part for part in parts if part is not None and part.role() == Role.Cell]


@pytest.mark.parametrize(("make", "words"), CELLS.items(), ids=lambda each: getattr(each, "__name__", ""))
def test_a_grid_has_rows_and_cells(qtbot: QtBot, make, words: list[str]) -> None:  # type: ignore[no-untyped-def] # one of CELLS
    grid = make()
    qtbot.addWidget(grid)
    grid.show()
    found = cells(grid)
    said = [cell.text(QAccessible.Text.Name) for cell in found]
    expected = [("" if want == "none" else want or any_of_it) for want, any_of_it in zip(words, said, strict=False)]
    assert said[: len(words)] == expected
    assert all(said[at] for at, want in enumerate(words) if want != "none")
    places = [(cell.tableCellInterface().rowIndex(), cell.tableCellInterface().columnIndex()) for cell in found]
    assert places == sorted(set(places))
    whole = grid.rect().translated(grid.mapToGlobal(QPoint()))
    assert all(whole.contains(cell.rect()) for cell in found)


def test_other_pictures_are_other_cells(qtbot: QtBot) -> None:
    grid = pictures()
    qtbot.addWidget(grid)
    grid.show()
    assert [cell.text(QAccessible.Text.Name) for cell in cells(grid)][3:] == ["picture 3", "picture 4", "", "", ""]
    show(grid, 2)
    assert [cell.text(QAccessible.Text.Name) for cell in cells(grid)] == ["picture 0", "picture 1"]
    show(grid, 0)
    assert cells(grid) == []


def test_the_current_cell_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    grid = confusion()
    qtbot.addWidget(grid)
    grid.show()
    grid.activateWindow()
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus)
    grid.set_current(1, 1)
    told: list[str] = []
    monkeypatch.setattr(
        "gui.widgets.spoken_cells.QAccessible.updateAccessibility",
        lambda event: told.append(event.accessibleInterface().text(QAccessible.Text.Name)),
    )
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert told == [grid.words_at(1, 2)]
    focused = [cell.text(QAccessible.Text.Name) for cell in cells(grid) if cell.state().focused]
    assert focused == told


def test_neither_eye_nor_mouse_nor_keyboard_meets_the_cells(qtbot: QtBot) -> None:
    grid = confusion()
    qtbot.addWidget(grid)
    grid.resize(400, 300)
    grid.show()
    (hidden,) = grid.findChildren(QTableView)
    with_table = grid.grab().toImage()
    assert grid.childAt(grid.rect().center()) is None
    assert hidden.focusPolicy() == Qt.FocusPolicy.NoFocus
    hidden.hide()
    assert grid.grab().toImage() == with_table


def test_without_a_screen_reader_there_is_no_table_until_one_comes(qtbot: QtBot) -> None:
    QAccessible.setActive(False)
    grid = confusion()
    qtbot.addWidget(grid)
    grid.show()
    assert not grid.findChildren(QTableView)
    QAccessible.setActive(True)
    grid.activateWindow()
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus)
    assert grid.findChildren(QTableView)


def test_an_event_after_the_garbage_collector_does_no_harm(qtbot: QtBot) -> None:
    QAccessible.setActive(False)
    grid = confusion()
    qtbot.addWidget(grid)
    grid.findChild(SpokenCells).__dict__.clear()
    grid.resize(200, 200)
    grid.show()
    assert not grid.findChildren(QTableView)
