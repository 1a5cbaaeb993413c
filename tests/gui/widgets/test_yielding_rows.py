"""Rows that give up their room in a low window."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.yielding_rows import YieldingRows


class Row(QWidget):
    """A row of one height."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(50, self._height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


@pytest.mark.parametrize(
    ("height", "hidden", "heights"),
    [
        (300, (), (30, 210, 40, 20)),
        (190, (), (30, 100, 40, 20)),
        (189, (), (30, 139, 0, 20)),  # the last one added goes first
        (120, (), (0, 100, 0, 20)),
        (160, (0,), (30, 100, 40, 20)),  # a row that its owner hides needs no room
    ],
)
def test_rows_yield_whole_and_the_last_one_first(
    qtbot: QtBot, height: int, hidden: tuple[int, ...], heights: tuple[int, ...]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    rows = YieldingRows(window)
    above, main, hints, below = Row(30), QWidget(), Row(40), Row(20)
    main.setMinimumHeight(100)
    rows.add_row(above, yields=True)
    rows.add_main(main)
    rows.add_row(hints, yields=True)
    rows.add_row(below)
    for index in hidden:
        (above, main, hints, below)[index].hide()
    rows.resize(200, height)
    window.show()
    QApplication.processEvents()
    assert rows.minimumSizeHint().height() == 120
    assert rows.height() == height
    shown = [i for i in range(4) if i not in hidden]
    assert [(above, main, hints, below)[i].height() for i in shown] == [heights[i] for i in shown]
