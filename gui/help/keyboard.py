"""The list of all keys: from the actions of the menus, and from resources/help/keys.toml."""

import tomllib

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QMenuBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.support.language import translated
from core.support.paths import RESOURCES
from gui.base.keys import in_words
from gui.help.reading_dialog import close_button

_SIZE = QSize(720, 620)


def keys_of_menus(bar: QMenuBar) -> list[tuple[str, str, str]]:
    """Return menu, keys and meaning of each action of the menus that has keys."""
    return [
        (_title(top), in_words(action.shortcut()), _title(action))
        for top in bar.actions()
        if isinstance(menu := top.menu(), QMenu)
        for action in _actions(menu)
        if not action.shortcut().isEmpty()
    ]


def keys_of_places() -> list[tuple[str, str, str]]:
    """Return place, keys and meaning of each key that works in one place only."""
    text = (RESOURCES / "help" / "keys.toml").read_text(encoding="utf-8")
    return [
        (translated(place["title"], "keys"), _spelt(translated(keys, "keys")), translated(meaning, "keys"))
        for place in tomllib.loads(text)["place"]
        for keys, meaning in place["keys"]
    ]


class KeyboardDialog(QDialog):
    """Dialog with every key, by menu or place, which stays open beside the window."""

    def __init__(self, bar: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyboardDialog")
        self.setWindowTitle(self.tr("Keyboard"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._filter = QLineEdit(self)
        self._filter.setObjectName("keyboardFilter")
        self._filter.setPlaceholderText(self.tr("Search"))
        self._filter.setAccessibleName(self.tr("Search"))
        self._filter.setClearButtonEnabled(True)
        self._rows = [*keys_of_menus(bar), *keys_of_places()]
        self._table = self._make_table()
        buttons, lines = QHBoxLayout(), QVBoxLayout(self)
        buttons.addStretch(1)
        buttons.addWidget(close_button(self))
        lines.addWidget(self._filter)
        lines.addWidget(self._table, 1)
        lines.addLayout(buttons)
        self._filter.textChanged.connect(self._search)
        self.resize(_SIZE)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(self._rows), 3, self)
        table.setObjectName("keyboardTable")
        table.setAccessibleName(self.windowTitle())
        table.setHorizontalHeaderLabels([self.tr("Where"), self.tr("Key"), self.tr("Does")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 8)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for row, cells in enumerate(self._rows):
            for column, words in enumerate(cells):
                table.setItem(row, column, QTableWidgetItem(words))
        return table

    def _search(self, words: str) -> None:
        wanted = words.casefold().split()
        for row, cells in enumerate(self._rows):
            text = " ".join(cells).casefold()
            self._table.setRowHidden(row, not all(word in text for word in wanted))


def _actions(menu: QMenu) -> list[QAction]:
    """Return the actions of a menu and of its submenus."""
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        found += _actions(inner) if isinstance(inner, QMenu) else [action]
    return found


def _title(action: QAction) -> str:
    return action.text().replace("&", "").removesuffix("…")


def _spelt(keys: str) -> str:
    """Return keys as this system spells them; $Name is one of Qt's standard keys."""
    if keys.startswith("$"):
        return in_words(QKeySequence.StandardKey[keys.removeprefix("$")])
    return keys
