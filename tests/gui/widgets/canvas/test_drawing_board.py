import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider, QToolButton

from gui.widgets.canvas.drawing_board import DrawingBoard


@pytest.fixture
def board(qtbot):
    board = DrawingBoard()
    qtbot.addWidget(board)
    board.fit(280, 320)
    board.resize(280, 320)
    board.show()
    return board


def slider(board):
    return board.findChild(QSlider, "penWidthSlider")


@pytest.mark.parametrize(
    ("width", "height", "orientation", "canvas"),
    [(280, 320, Qt.Orientation.Horizontal, 280), (280, 200, Qt.Orientation.Vertical, 200)],
    ids=["tall", "short"],
)
def test_the_tools_stand_where_they_leave_the_canvas_larger(board, width, height, orientation, canvas):
    taken = board.fit(width, height)
    board.resize(width, height)
    assert slider(board).orientation() == orientation
    assert board.canvas.height() == canvas
    assert canvas <= taken <= height


def test_a_cleared_picture_is_the_owners_to_take_away(qtbot, board):
    board.show_picture(np.full((28, 28), 255, np.uint8))
    board.set_clearable(True)
    for clear in (
        lambda: QTest.keyClick(board.canvas, Qt.Key.Key_Delete),
        lambda: QTest.mouseClick(board.findChild(QToolButton, "clearCanvasButton"), Qt.MouseButton.LeftButton),
    ):
        with qtbot.waitSignal(board.pictureWiped):
            clear()
    board.show_picture(None)
    with qtbot.assertNotEmitted(board.pictureWiped):
        QTest.keyClick(board.canvas, Qt.Key.Key_Delete)
