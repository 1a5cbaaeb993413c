import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gui.tools.legibility import problems
from gui.widgets.pictures.grid_sheet import Caption
from gui.widgets.pictures.image_grid import ImageGrid


@pytest.mark.parametrize("width", [200, 260, 320, 500, 640])
def test_a_label_and_a_wrong_answer_never_read_as_one_number(qtbot: QtBot, width: int) -> None:
    grid = ImageGrid(28)
    qtbot.addWidget(grid)
    grid.resize(width, 300)
    grid.show()
    wrong = Caption("5", "6 100%", is_wrong=True)
    grid.set_page(np.zeros((grid.room, 28, 28), np.uint8), [wrong] * grid.room)
    assert problems(grid) == []
