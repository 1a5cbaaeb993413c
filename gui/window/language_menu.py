"""The menu that chooses the language: the system's, or one by its own name."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from gui.base import language


class LanguageMenu(QMenu):
    """Language menu with exclusive entries."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Language"))
        self.setObjectName("languageMenu")
        group = QActionGroup(self)
        self._add(group, language.SYSTEM, self.tr("System"))
        for code, name in language.own_names().items():
            self._add(group, code, name)

    def _add(self, group: QActionGroup, choice: str, text: str) -> None:
        action = QAction(text, group)
        action.setObjectName(f"{choice}LanguageAction")
        action.setCheckable(True)
        action.setChecked(language.current().choice == choice)
        action.triggered.connect(lambda: language.current().choose(choice))
        self.addAction(action)
