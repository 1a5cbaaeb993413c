"""A button for a sentence: one line where there is room, else as high as its lines."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.tools.legibility import problems
from gui.widgets.flow import FlowLayout
from gui.widgets.wrapping_button import WrappingButton

WORDS = "A sentence that is longer than a narrow page has room for & ends"


def test_a_sentence_is_broken_only_where_there_is_no_room_for_it(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page)
    button = WrappingButton("sentenceButton", WORDS, page)
    flow.addWidget(button)
    heights = []
    for width in (200, 320, 900, 200):
        page.resize(width, 300)
        page.show()
        qtbot.wait(20)
        assert problems(page) == []
        assert button.width() <= width
        heights.append(button.height())
    assert heights[0] > heights[1] > heights[2]
    assert heights[3] == heights[0]
    assert "\n" in button.text()
    assert button.accessibleName() == WORDS
