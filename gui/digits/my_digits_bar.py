"""Buttons for My digits: learn, delete, undo, import, export."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from gui.base import theme
from gui.session.my_digits import MyDigitsStore
from gui.view.my_digits_actions import MyDigitsActions, offer
from gui.widgets.flow import FlowLayout


class MyDigitsBar(QWidget):
    """Row of five buttons, four of them for the actions that the Data menu has too."""

    deleteAsked = Signal()

    def __init__(self, mine: MyDigitsStore, actions: MyDigitsActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mine, self._selected = mine, 0
        self._delete = QAction(self.tr("Delete"), self)
        theme.keep_icon(self._delete.setIcon, "clear", self)
        self._delete.triggered.connect(self.deleteAsked)
        row = FlowLayout(self)
        row.addWidget(self._button("learnMineButton", actions.learn))
        row.addWidget(self._button("deleteMineButton", self._delete))
        row.addWidget(self._button("undoMineButton", actions.undo))
        row.addWidget(self._button("importMineButton", actions.import_))
        row.addWidget(self._button("exportMineButton", actions.export))

    def _button(self, name: str, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def set_selected(self, count: int) -> None:
        """Set the number of selected drawings."""
        self._selected = count
        self.refresh()

    def refresh(self) -> None:
        """Enable the button to delete if there is something to delete."""
        none = "" if self._mine.drawings else self.tr("There are none yet.")
        nothing = "" if self._selected else self.tr("Choose one first.")
        offer(self._delete, self.tr("Delete the selected drawings (Delete)"), none or nothing)
