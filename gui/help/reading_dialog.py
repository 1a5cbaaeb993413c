"""A window to read in: a list that can be searched, and beside it the page of the chosen entry."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from core.support.paths import RESOURCES
from gui.base.plain_text import PageBrowser, PlainLabel
from gui.widgets.buttons import push_button

_tr = QCoreApplication.translate

_SIZE = QSize(900, 620)
_LIST_PX = 220


@dataclass(frozen=True, slots=True)
class ReadingEntry:
    """Entry of the list. text: its page in Markdown; show, try_: targets of the two buttons, "" for none.

    place: what links of other pages call it, such as "measured.md" or "guide.md#drawing".
    """

    title: str
    text: str
    show: str = ""
    try_: str = ""
    place: str = ""


_NO_ENTRY = ReadingEntry("", "")


class ReadingDialog(QDialog):
    """Dialog that stays open beside the window. name: prefix of object names."""

    showAsked = Signal(str)
    """Emitted with the `show` of an entry."""

    tryAsked = Signal(str)
    """Emitted with the `try_` of an entry."""

    def __init__(self, name: str, title: str, entries: Sequence[ReadingEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Dialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entries = list(entries)
        self._filter = QLineEdit(self)
        self._filter.setObjectName(f"{name}Filter")
        self._filter.setPlaceholderText(self.tr("Search"))
        self._filter.setAccessibleName(self.tr("Search"))
        self._filter.setClearButtonEnabled(True)
        self._list = QListWidget(self)
        self._list.setObjectName(f"{name}List")
        self._list.setAccessibleName(title)
        self._list.setSpacing(2)
        self._page = PageBrowser(RESOURCES / "pictures", self)
        self._page.setObjectName(f"{name}Page")
        self._page.setAccessibleName(self.tr("Text"))
        self._nothing = PlainLabel(self.tr("Nothing found."), self, role="muted")
        self._show = push_button(f"{name}ShowButton", self.tr("Show me"), self)
        self._try = push_button(f"{name}TryButton", self.tr("Try: open the experiment"), self)
        self._lay_out()
        self._connect()
        for entry in self._entries:
            self._list.addItem(entry.title)
        self._list.setCurrentRow(0)
        self._search("")

    def _lay_out(self) -> None:
        left, right = QWidget(self), QWidget(self)
        index, reading, buttons, whole = QVBoxLayout(left), QVBoxLayout(right), QHBoxLayout(), QVBoxLayout(self)
        index.setContentsMargins(0, 0, 4, 0)
        reading.setContentsMargins(4, 0, 0, 0)
        for part in (self._filter, self._nothing, self._list):
            index.addWidget(part)
        for button in (self._show, self._try):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(close_button(self))
        reading.addWidget(self._page, 1)
        reading.addLayout(buttons)
        halves = QSplitter(self)
        halves.addWidget(left)
        halves.addWidget(right)
        halves.setStretchFactor(1, 1)
        halves.setSizes([_LIST_PX, _SIZE.width() - _LIST_PX])
        halves.setChildrenCollapsible(False)
        whole.addWidget(halves)
        self.resize(_SIZE)

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._search)
        self._list.currentRowChanged.connect(lambda: self._show_page(self._entry()))
        self._page.anchorClicked.connect(self._follow)
        self._show.clicked.connect(lambda: self.showAsked.emit(self._entry().show))
        self._try.clicked.connect(lambda: self.tryAsked.emit(self._entry().try_))

    def _entry(self) -> ReadingEntry:
        return self._entries[max(0, self._list.currentRow())]

    def _show_page(self, entry: ReadingEntry) -> None:
        self._page.show_page(entry.text)
        if words := self._filter.text().split():
            self._page.find(words[0])  # selects it and scrolls there
        self._show.setVisible(bool(entry.show))
        self._try.setVisible(bool(entry.try_))

    def _follow(self, link: QUrl) -> None:
        """Show the entry that a link leads to; nothing happens where it leads out of the list."""
        page = link.fileName() or self._entry().place.partition("#")[0]
        rows = {entry.place: row for row, entry in reversed(list(enumerate(self._entries))) if entry.place}
        whole = {place.partition("#")[0]: row for place, row in rows.items()}
        row = rows.get(f"{page}#{link.fragment()}", whole.get(page))
        if row is not None and not link.host():
            self._filter.clear()
            self._list.setCurrentRow(row)

    def _search(self, words: str) -> None:
        """List the entries that contain all words, those with them in the title first chosen."""
        wanted = words.casefold().split()
        found = [all(word in f"{e.title} {e.text}".casefold() for word in wanted) for e in self._entries]
        for row, is_found in enumerate(found):
            self._list.setRowHidden(row, not is_found)
        self._nothing.setVisible(not any(found))
        in_title = [row for row, e in enumerate(self._entries) if all(word in e.title.casefold() for word in wanted)]
        if any(found) and wanted:
            self._list.setCurrentRow(in_title[0] if in_title else found.index(True))
        self._show_page(self._entry() if any(found) else _NO_ENTRY)


def close_button(dialog: QDialog) -> QPushButton:
    """Return a button that closes a dialog."""
    button = push_button("closeButton", _tr("ReadingDialog", "Close"), dialog)
    button.clicked.connect(dialog.close)
    return button
