"""Buttons for My digits: learn, delete, undo, import, export."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from gui.base import questions, theme
from gui.base.plain_text import plain
from gui.session.my_digits import MyDigitsStore
from gui.widgets.flow import FlowLayout

_FILES = "Drawings (*.jsonl)"


class MyDigitsBar(QWidget):
    """Row of five buttons; disabled ones say why in their tool tip."""

    deleteAsked = Signal()
    learnAsked = Signal()

    def __init__(self, mine: MyDigitsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mine, self._selected, self._obstacle = mine, 0, ""
        self._delete = self._button("deleteMineButton", "clear", self.tr("Delete"))
        self._undo = self._button("undoMineButton", "undo", self.tr("Undo"))
        self._import = self._button("importMineButton", "open", self.tr("Import…"))
        self._export = self._button("exportMineButton", "export", self.tr("Export…"))
        self._learn = self._button("learnMineButton", "train", self.tr("Learn mine"))
        row = FlowLayout(self)
        for button in (self._learn, self._delete, self._undo, self._import, self._export):
            row.addWidget(button)
        self._delete.clicked.connect(self.deleteAsked)
        self._undo.clicked.connect(mine.undo)
        self._import.clicked.connect(self._ask_import)
        self._export.clicked.connect(self._ask_export)
        self._learn.clicked.connect(self.learnAsked)

    def _button(self, name: str, icon: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.keep_icon(button.setIcon, icon, button)
        return button

    def set_selected(self, count: int) -> None:
        """Set the number of selected drawings."""
        self._selected = count
        self.refresh()

    def set_obstacle_to_learning(self, reason: str) -> None:
        """Set why nothing can be learned now; "" when it can."""
        self._obstacle = reason
        self.refresh()

    def refresh(self) -> None:
        """Enable the buttons that can be used now."""
        none = "" if self._mine.drawings else self.tr("There are none yet.")
        nothing = "" if self._selected else self.tr("Choose one first.")
        unchanged = "" if self._mine.can_undo else self.tr("Nothing has been changed.")
        self._offer(self._delete, self.tr("Delete the selected drawings (Delete)"), none or nothing)
        self._offer(self._undo, self.tr("Undo the last change of My digits"), unchanged)
        self._offer(self._import, self.tr("Add the drawings of a .jsonl file"), "")
        self._offer(self._export, self.tr("Save My digits to a .jsonl file"), none)
        learn = self.tr("Fine-tune the network that answers on My digits, mixed with the training set")
        nothing_to_learn = none and self.tr("Nothing to learn from: draw digits, or import some.")
        self._offer(self._learn, learn, nothing_to_learn or self._obstacle)

    def _offer(self, button: QToolButton, hint: str, obstacle: str) -> None:
        button.setEnabled(not obstacle)
        button.setToolTip(plain(obstacle or hint))
        button.setAccessibleDescription(obstacle or hint)

    def _ask_import(self) -> None:
        questions.ask_file(self, self.tr("Import drawings"), _FILES, self._mine.import_file)

    def _ask_export(self) -> None:
        name = str(Path.home() / "my-digits.jsonl")
        questions.ask_file(self, self.tr("Export my digits"), _FILES, self._mine.export_file, save_as=name)
