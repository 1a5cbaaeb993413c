"""The submenu of data sets, the same as in the list of the settings."""

from functools import partial
from typing import Any

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from gui.base.plain_text import plain
from gui.settings.data_panel import DataPanel


class SetMenu(QMenu):
    """Menu of the data sets that the settings offer, the one in use checked; filled when it opens."""

    def __init__(self, panel: DataPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Learn from"))
        self.setObjectName("setMenu")
        self._panel = panel
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        group = QActionGroup(self)
        for choice in self._panel.sets():
            action = self.addAction(choice.label.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(choice.value == self._panel.shown_set)
            action.setEnabled(self._panel.can_choose_set)
            action.setStatusTip(plain(choice.hint))
            action.triggered.connect(partial(self._choose, choice.value))
            group.addAction(action)

    def _choose(self, value: Any) -> None:
        self._panel.choose("data", value)
        self._panel.set_folded(False)  # what the choice leads to, such as an offer to download, is seen there
