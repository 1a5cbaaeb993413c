from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QToolButton
from pytestqt.qtbot import QtBot

from gui.base import theme
from gui.widgets.fitting_toolbar import FittingToolBar

WORDS = ("Train", "Pause", "Open model", "Save model")


def test_buttons_lose_their_words_from_the_last_one_on_and_get_them_back(qtbot: QtBot) -> None:
    window, bar = QMainWindow(), FittingToolBar("Training")
    qtbot.addWidget(window)
    actions = [QAction(theme.icon("train"), words, window) for words in WORDS]
    bar.addActions(actions)
    buttons = [bar.widgetForAction(action) for action in actions]
    window.addToolBar(bar)
    window.show()

    def texts() -> list[bool]:
        icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
        return [isinstance(each, QToolButton) and each.toolButtonStyle() != icon_only for each in buttons]

    window.resize(bar.sizeHint().width() + 40, 100)
    qtbot.waitUntil(lambda: texts() == [True] * 4)
    whole_px = bar.sizeHint().width()
    window.resize(whole_px - 20, 100)
    qtbot.waitUntil(lambda: texts() == [True, True, True, False])
    window.resize(whole_px + 10, 100)
    qtbot.waitUntil(lambda: texts() == [True] * 4)
    actions[0].setText("Continue with the training")
    qtbot.waitUntil(lambda: not texts()[3])
    assert all(each is not None and each.isVisible() for each in buttons)
