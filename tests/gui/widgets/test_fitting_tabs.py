from PySide6.QtWidgets import QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.fitting_tabs import FittingTabBar

TITLES = ("Curves", "Numbers", "Digits", "Mistakes", "Why?", "Inside", "Experiments", "Race")


def test_every_tab_is_in_sight_at_the_least_width_and_gets_more_room_where_there_is_some(qtbot: QtBot) -> None:
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    tabs.setTabBar(FittingTabBar(tabs))
    tabs.setDocumentMode(True)
    for title in TITLES:
        tabs.addTab(QWidget(), title)
    tabs.resize(tabs.minimumSizeHint().width(), 100)
    tabs.show()
    bar = tabs.tabBar()
    widths = []
    for width in (tabs.width(), 900):
        tabs.resize(width, 100)
        assert all(bar.rect().contains(bar.tabRect(index)) for index in range(len(TITLES)))
        titles = [bar.fontMetrics().horizontalAdvance(title) for title in TITLES]
        assert all(bar.tabRect(index).width() > titles[index] for index in range(len(TITLES)))
        widths.append(bar.tabRect(0).width())
    assert widths[0] < widths[1]
