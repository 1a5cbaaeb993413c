from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.folding_splitter import FoldingSplitter


class Sized(QWidget):
    def __init__(self, name: str, width: int, height: int = 50) -> None:
        super().__init__()
        self.setObjectName(name)
        self.least = QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        return self.least


def resize(widget: QWidget, width: int, height: int) -> None:
    widget.window().resize(width, height)
    QCoreApplication.processEvents()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def columns(window: QWidget) -> FoldingSplitter:
    """Left 200, middle 300, right 250; with handles 770 in all."""
    columns = FoldingSplitter(Qt.Orientation.Horizontal)
    columns.add_part(Sized("left", 200), "Left", lambda width: width // 5)
    columns.add_main(Sized("middle", 300))
    columns.add_part(Sized("right", 250), "Right", lambda width: width // 5)
    lines = QVBoxLayout(window)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.addWidget(columns)
    window.resize(1000, 300)
    window.show()
    return columns


def part(columns: FoldingSplitter, name: str) -> QWidget:
    found = columns.findChild(QWidget, name)
    assert found is not None
    return found


@pytest.fixture
def click(qtbot: QtBot, columns: FoldingSplitter) -> Callable[[str], None]:
    def click(name: str) -> None:
        arrow = columns.findChild(QToolButton, f"{name}FoldButton")
        assert arrow is not None
        qtbot.mouseClick(arrow, Qt.MouseButton.LeftButton)

    return click


def test_an_arrow_folds_a_part_away_and_brings_it_back(
    qtbot: QtBot, columns: FoldingSplitter, click: Callable[[str], None]
) -> None:
    before = part(columns, "middle").width()
    with qtbot.waitSignal(columns.foldedByHand) as caught:
        click("left")
    assert caught.args == ["left", True]
    assert not part(columns, "left").isVisible()
    assert part(columns, "middle").width() == before + 200
    assert columns.folded() == ["left"]
    click("left")
    assert part(columns, "left").isVisible()
    assert part(columns, "middle").width() == before


def test_where_there_is_no_room_the_first_part_folds_and_comes_back_by_itself(columns: FoldingSplitter) -> None:
    resize(columns, 700, 300)
    assert columns.is_folded("left")
    assert not columns.is_folded("right")
    assert columns.folded() == []  # nobody has folded it
    resize(columns, 800, 300)
    assert not columns.is_folded("left")


def test_a_part_unfolded_where_there_is_no_room_takes_that_of_another(
    columns: FoldingSplitter, click: Callable[[str], None]
) -> None:
    resize(columns, 700, 300)
    click("left")
    assert not columns.is_folded("left")
    assert columns.is_folded("right")
    resize(columns, 690, 300)
    assert not columns.is_folded("left")  # still the one preferred
    resize(columns, 900, 300)
    assert not columns.is_folded("right")


def test_the_least_size_has_room_for_the_main_part_and_one_more(columns: FoldingSplitter) -> None:
    assert columns.minimumSizeHint() == QSize(300 + 250 + 2 * columns.handleWidth(), 50)


def test_parts_grow_with_the_splitter_until_a_person_sets_a_size(columns: FoldingSplitter) -> None:
    resize(columns, 2000, 300)
    assert part(columns, "right").width() == (2000 - 2 * columns.handleWidth()) // 5
    columns.choose_sizes([0, 260])
    assert part(columns, "right").width() == 260
    resize(columns, 1800, 300)
    assert part(columns, "right").width() == 260
    assert columns.chosen_sizes() == [0, 260]


def test_arrows_can_be_reached_and_heard(columns: FoldingSplitter) -> None:
    for name, title in (("left", "Left"), ("right", "Right")):
        arrow = columns.findChild(QToolButton, f"{name}FoldButton")
        assert arrow is not None
        assert arrow.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert title in arrow.accessibleName()
        before = arrow.accessibleName()
        columns.set_folded(name, True)
        assert arrow.accessibleName() != before
