"""What stands around every view inside the network: a sentence, what it is, its figures as text, and files."""

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
from gui.widgets.plots.curve_files import write_png

_EDGE_PX = 8

Tables = Callable[[], Sequence[Table]]


class ViewFrame(QWidget):
    """Shows `body`, or a card that says what will be there; buttons for the text form, the files and the help.

    name: what the object names of its parts begin with. empty: what the view will show, and what to do for it.
    explanation: rich text. tables: what is shown now, asked for when it is wanted. whole: what a file holds, where
    that is more than is shown at a time.
    """

    failed = Signal(str)
    """A sentence: an export did not succeed."""

    cardClicked = Signal()
    """The button on the empty card was pressed."""

    helpClosed = Signal()
    """The body, or what stands for it, is seen again."""

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
        self._sentence = PlainLabel("", self)
        self._sentence.setObjectName(f"{self._name}Label")
        self._sentence.setFont(theme.tabular(self.font()))
        self._sentence.setWordWrap(True)
        self._text_button, self._copy = QToolButton(self), QToolButton(self)
        self._export = ExportButton(self._name, self.export_png, self.export_csv, self)
        self._help = QToolButton(self)
        self._text_button.setText(self.tr("Text"))
        self._copy.setText(self.tr("Copy"))
        self._name_button(self._text_button, "Text", self.tr("Show this as figures instead of pictures"))
        self._name_button(self._copy, "Copy", self.tr("Copy this as text, with its figures"))
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
        self._tools = QHBoxLayout()
        self._tools.addStretch(1)
        top.addWidget(self._sentence, 1)
        for button in (self._text_button, self._copy, self._export, self._help):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._pages = QStackedWidget(self)
        for page in (self._card, self._body, self._text, self._help_page):
            self._pages.addWidget(page)
        self._lines.setContentsMargins(_EDGE_PX, _EDGE_PX, _EDGE_PX, _EDGE_PX)
        self._lines.setSpacing(4)
        top.setSpacing(4)
        self._tools.setSpacing(8)
        self._lines.addLayout(top)
        self._lines.addLayout(self._tools)
        self._lines.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._copy.clicked.connect(self.copy)
        self._text_button.toggled.connect(self._show_page)
        self._help.toggled.connect(self._help_toggled)
        self._card.clicked.connect(self.cardClicked)
        self._export.failed.connect(self.failed)

    # What the view does

    def add_tool(self, tool: QWidget) -> None:
        """Put a control of the view's own into the row above its body, at the left."""
        self._tools.insertWidget(self._tools.count() - 1, tool)

    def add_row(self, row: QWidget, *, below: bool = False) -> None:
        """Put a row of the view's own, as wide as the body, above it or below it."""
        self._lines.insertWidget(self._lines.indexOf(self._pages) + below, row)

    def show_empty(self, sentence: str = "", button: str = "", *, above: str = "") -> None:
        """There is nothing to show: say why, "" for what the view will show.

        button: what the card's button says, "" for none; above: what is said all the same where the sentence stands.
        """
        self._has_content = False
        self._card.show_words(sentence or self._empty, button)
        self._say(above)
        self._show_page()

    def show_body(self, sentence: str) -> None:
        """The body shows something new, which `sentence` sums up."""
        self._has_content = True
        self._say(sentence)
        self._show_page()

    @property
    def has_content(self) -> bool:
        """Whether there is something to show."""
        return self._has_content

    @property
    def is_body_visible(self) -> bool:
        """Whether a person sees the body or its figures, so that new ones are worth computing."""
        return self.isVisible() and not self._help.isChecked()

    def sentence(self) -> str:
        """What is said above the body."""
        return self._sentence.text()

    def copy(self) -> None:
        """Put the sentence and the figures on the clipboard."""
        if self._has_content:
            QGuiApplication.clipboard().setText(as_text(self.sentence(), self._tables()))

    def export_png(self, path: Path) -> None:
        """Write a picture of the body, at twice its size in pixels. Raises UserError."""
        self._body.resize(self._pages.size())  # behind another page it may have an older size
        write_png(path, self._body, theme.current().tokens.background)

    def export_csv(self, path: Path) -> None:
        """Write the figures. Raises UserError."""
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
        return QSize(320, 240)  # whatever the body wants: it must not push the window's edges
