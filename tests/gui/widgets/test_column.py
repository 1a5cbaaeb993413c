from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.column import Column


def test_a_column_scrolls_only_below_its_contents_least_height_and_never_across(qtbot: QtBot) -> None:
    content = QWidget()
    lines = QVBoxLayout(content)
    words = QLabel("Words that wrap, " * 20, content)
    words.setWordWrap(True)
    box = QWidget(content)
    box.setMinimumSize(200, 300)
    lines.addWidget(words)
    lines.addWidget(box, 1)
    column = Column(content)
    qtbot.addWidget(column)
    least = content.minimumSizeHint()
    column.resize(column.minimumSizeHint().width(), least.height())
    column.show()
    bar = column.verticalScrollBar()
    assert bar.maximum() == 0
    column.resize(column.width(), least.height() - 50)
    column.resize(column.minimumSizeHint().width(), column.height())
    assert bar.maximum() > 0
    assert column.viewport().width() >= least.width()
    assert column.minimumSizeHint().height() < least.height()
