"""Frame around a view: a summary sentence, an explanation, its numbers as text, and export."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from gui.base import theme
from gui.base.plain_text import PlainLabel, plain
from gui.view.export import ExportButton
from gui.view.pages import HelpPage, TextPage
from gui.view.table import Table, as_text, write_csv
from gui.widgets.card import Card
from gui.widgets.flow import FlowLayout
from gui.widgets.plots.curve_files import write_png

ABOUT = "about"
"""Property of a view's sentence and body: the first paragraph of its explanation, as rich text."""

_EDGE_PX = 8

Tables = Callable[[], Sequence[Table]]


class ViewFrame(QWidget):
    """Frame that shows `body`, or a card that says what will be there, with buttons for text, export and help.

    name: prefix of its parts' object names. empty: sentence on what the view will show, and what to do for it.
    explanation: rich text. tables: called for the numbers shown now. whole: called for the numbers of an exported
    file, if they are more than those shown.
    """

    failed = Signal(str)
    """Emitted with a sentence when an export fails."""

    cardClicked = Signal()
    """Emitted when the button on the empty card is pressed."""

    helpClosed = Signal()
    """Emitted when the help closes and the body or its stand-in is visible again."""

    def __init__(
        self,
        name: str,
        body: QWidget,
        *,
        empty: str,
        explanation: str,
        tables: Tables,
        whole: Tables | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._body, self._empty = name, body, empty
        self._tables, self._whole = tables, whole or tables
        self._has_content = False
        self._make_widgets(explanation)
        self._lay_out()
        self._connect()
        self.show_empty()

    def _make_widgets(self, explanation: str) -> None:
        self._sentence = PlainLabel("", self, name=f"{self._name}Label", wraps=True)
        for each in (self._sentence, self._body):
            each.setProperty(ABOUT, explanation.partition("</p>")[0])
        self._sentence.setFont(theme.tabular(self.font()))
        self._text_button, self._copy = QToolButton(self), QToolButton(self)
        self._export = ExportButton(self._name, self.export_png, self.export_csv, self)
        self._help = QToolButton(self)
        self._text_button.setText(self.tr("Text"))
        self._copy.setText(self.tr("Copy"))
        self._name_button(self._text_button, "Text", self.tr("Show this as numbers instead of pictures"))
        self._name_button(self._copy, "Copy", self.tr("Copy this as text, with its numbers"))
        self._name_button(self._export, "Export", self.tr("Save this as a picture or a table"))
        self._name_button(self._help, "Help", self.tr("What is this?"))
        theme.keep_icon(self._help.setIcon, "help", self._help)
        for button in (self._text_button, self._help):
            button.setCheckable(True)
        self._card = Card(self)
        self._card.setObjectName(f"{self._name}Card")
        self._text = TextPage(f"{self._name}Text", self)
        self._help_page = HelpPage(self._name, explanation, self)

    def _name_button(self, button: QToolButton, part: str, hint: str) -> None:
        button.setObjectName(f"{self._name}{part}Button")
        button.setToolTip(plain(hint))
        button.setAccessibleName(hint)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lay_out(self) -> None:
        top, self._lines = QHBoxLayout(), QVBoxLayout(self)
        self._tools = FlowLayout()
        top.addWidget(self._sentence, 1)
        for button in (self._text_button, self._copy, self._export, self._help):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._pages = QStackedWidget(self)
        for page in (self._card, self._body, self._text, self._help_page):
            self._pages.addWidget(page)
        self._lines.setContentsMargins(_EDGE_PX, _EDGE_PX, _EDGE_PX, _EDGE_PX)
        self._lines.setSpacing(4)
        top.setSpacing(4)
        self._tools.setSpacing(6)
        self._lines.addLayout(top)
        self._lines.addLayout(self._tools)
        self._lines.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._copy.clicked.connect(self.copy)
        self._text_button.toggled.connect(self._show_page)
        self._help.toggled.connect(self._help_toggled)
        self._card.clicked.connect(self.cardClicked)
        self._export.failed.connect(self.failed)

    # Interface

    def add_tool(self, tool: QWidget) -> None:
        """Add a control to the row above the body, at the left."""
        self._tools.addWidget(tool)

    def add_row(self, row: QWidget, *, below: bool = False) -> None:
        """Add a row as wide as the body, above or below it."""
        self._lines.insertWidget(self._lines.indexOf(self._pages) + below, row)

    def show_empty(self, sentence: str = "", button: str = "", *, above: str = "") -> None:
        """Show the card with a sentence that says why it is empty; "" for the default one.

        button: text of the card's button, "" for none; above: sentence above the card.
        """
        self._has_content = False
        self._card.show_words(sentence or self._empty, button)
        self._say(above)
        self._show_page()

    def show_body(self, sentence: str) -> None:
        """Show the body, with `sentence` as its summary."""
        self._has_content = True
        self._say(sentence)
        self._show_page()

    @property
    def has_content(self) -> bool:
        """True if there is something to show."""
        return self._has_content

    @property
    def is_body_visible(self) -> bool:
        """True if the body or its numbers are visible, so that new ones are worth computing."""
        return self.isVisible() and not self._help.isChecked()

    def sentence(self) -> str:
        """Return the sentence above the body."""
        return self._sentence.text()

    def copy(self) -> None:
        """Copy the sentence and the numbers to the clipboard."""
        if self._has_content:
            QGuiApplication.clipboard().setText(as_text(self.sentence(), self._tables()))

    def export_png(self, path: Path) -> None:
        """Write a picture of the body, at twice its size in pixels. Raises UserError."""
        self._body.resize(self._pages.size())  # a hidden page may have an outdated size
        write_png(path, self._body, theme.current().tokens.background)

    def export_csv(self, path: Path) -> None:
        """Write the numbers. Raises UserError."""
        write_csv(path, self._whole())

    def _say(self, sentence: str) -> None:
        if sentence != self._sentence.text():
            self._sentence.setText(sentence)
            self.setAccessibleDescription(sentence)

    def _help_toggled(self, on: bool) -> None:
        self._show_page()
        if not on:
            self.helpClosed.emit()

    def _show_page(self) -> None:
        for button in (self._text_button, self._copy, self._export):
            button.setEnabled(self._has_content)
        if self._help.isChecked():
            page: QWidget = self._help_page
        elif not self._has_content:
            page = self._card
        else:
            page = self._text if self._text_button.isChecked() else self._body
        if page is self._text and self.isVisible():
            self._text.show_words(as_text("", self._tables()))
        self._pages.setCurrentWidget(page)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        self._show_page()

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(320, 220)  # independent of the body, which must not enlarge the window
