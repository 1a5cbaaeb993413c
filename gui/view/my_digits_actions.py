"""The actions of My digits, one each: the Data menu and the buttons of the data browser share them."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gui.base import questions, theme
from gui.base.plain_text import plain
from gui.session.my_digits import MyDigitsStore


class MyDigitsActions(QObject):
    """Learn, undo, import and export; a disabled one says why in its tool tip."""

    learnAsked = Signal()

    def __init__(self, mine: MyDigitsStore, parent: QWidget) -> None:
        super().__init__(parent)
        self._mine, self._window, self._obstacle = mine, parent, ""
        self.learn = self._action("learnMine", "train", self.tr("Learn mine"))
        self.undo = self._action("undoMine", "undo", self.tr("Undo in My digits"), self.tr("Undo"))
        self.import_ = self._action("importMine", "open", self.tr("Import drawings…"), self.tr("Import…"))
        self.export = self._action("exportMine", "export", self.tr("Export my digits…"), self.tr("Export…"))
        self.learn.triggered.connect(self.learnAsked)
        self.undo.triggered.connect(mine.undo)
        self.import_.triggered.connect(self._ask_import)
        self.export.triggered.connect(self._ask_export)
        mine.changed.connect(self.refresh)
        self.refresh()

    def _action(self, name: str, icon: str, text: str, short: str = "") -> QAction:
        """Make an action. short: its text on a button, where the place says the rest."""
        action = QAction(text, self)
        action.setIconText(short or text)
        action.setObjectName(f"{name}Action")
        theme.keep_icon(action.setIcon, icon, action)
        return action

    def set_obstacle_to_learning(self, reason: str) -> None:
        """Set why nothing can be learned now; "" when it can."""
        self._obstacle = reason
        self.refresh()

    def refresh(self) -> None:
        """Enable the actions that can be used now."""
        none = "" if self._mine.drawings else self.tr("There are none yet.")
        unchanged = "" if self._mine.can_undo else self.tr("Nothing has been changed.")
        nothing = none and self.tr("Nothing to learn from: draw digits, or import some.")
        learn = self.tr("Fine-tune the network that answers on My digits, mixed with the training set")
        offer(self.learn, learn, nothing or self._obstacle)
        offer(self.undo, self.tr("Undo the last change of My digits"), unchanged)
        offer(self.import_, self.tr("Add the drawings of a .jsonl file"), "")
        offer(self.export, self.tr("Save My digits to a .jsonl file"), none)

    def _files(self) -> str:
        """Return the kind of the files of drawings, for a file dialog."""
        return self.tr("Drawings") + " (*.jsonl)"

    def _ask_import(self) -> None:
        questions.ask_file(self._window, self.tr("Import drawings"), self._files(), self._mine.import_file)

    def _ask_export(self) -> None:
        name = str(Path.home() / "my-digits.jsonl")
        questions.ask_file(
            self._window, self.tr("Export my digits"), self._files(), self._mine.export_file, save_as=name
        )


def offer(action: QAction, hint: str, obstacle: str) -> None:
    """Enable an action, or say why it cannot be used now. obstacle: "" if it can."""
    action.setEnabled(not obstacle)
    action.setToolTip(plain(obstacle or hint))
    action.setStatusTip(plain(obstacle or hint))
