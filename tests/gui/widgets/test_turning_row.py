import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.base import theme
from gui.widgets.turning_row import TurningRow


@pytest.fixture
def large_text(dressed: QApplication):
    """Text of 150 %."""
    usual = dressed.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 1.5)
    dressed.setFont(large)
    yield
    dressed.setFont(usual)


def shown(qtbot: QtBot) -> TurningRow:
    row = TurningRow(400)
    for _ in range(2):
        row.line.addWidget(QWidget())
    qtbot.addWidget(row)
    row.show()
    return row


def test_a_narrow_row_becomes_a_column(qtbot: QtBot) -> None:
    row = shown(qtbot)
    for width, lies in ((400, True), (399, False), (500, True)):
        row.resize(width, 600)
        qtbot.waitUntil(lambda lies=lies: row.lies == lies)


def test_a_low_row_stays_one(qtbot: QtBot) -> None:
    row = shown(qtbot)
    row.resize(300, 400)
    qtbot.waitUntil(lambda: not row.lies)
    row.resize(300, 150)
    qtbot.waitUntil(lambda: row.lies)


@pytest.mark.usefixtures("large_text")
def test_larger_text_takes_more_room(qtbot: QtBot) -> None:
    assert theme.scaled(100) == 150
    row = shown(qtbot)
    row.resize(599, 600)
    qtbot.waitUntil(lambda: not row.lies)
    row.resize(601, 600)
    qtbot.waitUntil(lambda: row.lies)
