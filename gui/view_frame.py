"""What stands around every view inside the network: a sentence, what it is, its figures as text, and files."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import UserError
from gui import theme
from gui.view_table import Table, as_text, write_csv
from gui.widgets.card import Card
from gui.widgets.curve_files import write_png

_EDGE_PX = 8


class ViewFrame(QWidget):
    """Shows `body`, or a card that says what will be there; buttons for the text form, the files and the help.

    name: what the object names of its parts begin with. empty: what the view will show, and what to do for it.
    explanation: rich text. tables: what is shown now, asked for when it is wanted.
    """

    failed = Signal(str)
    """A sentence: an export did not succeed."""

    def __init__(
        self,
        name: str,
        body: QWidget,
        *,
        empty: str,
        explanation: str,
        tables: Callable[[], Sequence[Table]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._body, self._empty, self._tables = name, body, empty, tables
        self._has_content = False
        self._make_widgets(explanation)
        self._lay_out()
        self._connect()
        self.show_empty()

    def _make_widgets(self, explanation: str) -> None:
        self._sentence = QLabel(self)
        self._sentence.setObjectName(f"{self._name}Label")
        self._sentence.setFont(theme.tabular(self.font()))
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text_button = self._button("Text", self.tr("Text"), self.tr("Show this as figures instead of pictures"))
        self._copy = self._button("Copy", self.tr("Copy"), self.tr("Copy this as text, with its figures"))
        self._export = self._button("Export", "", self.tr("Save this as a picture or a table"))
        theme.keep_icon(self._export.setIcon, "export", self._export)
        self._export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._export.setMenu(self._export_menu())
        self._help = self._button("Help", "", self.tr("What is this?"))
        theme.keep_icon(self._help.setIcon, "help", self._help)
        for button in (self._text_button, self._help):
            button.setCheckable(True)
        self._card = Card(self)
        self._card.setObjectName(f"{self._name}Card")
        self._text = QPlainTextEdit(self)
        self._text.setObjectName(f"{self._name}Text")
        self._text.setReadOnly(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setFont(theme.tabular(self.font()))
        self._text.setTabStopDistance(12.0 * self._text.fontMetrics().averageCharWidth())
        self._help_page = _help_page(f"{self._name}HelpLabel", explanation)

    def _button(self, part: str, text: str, hint: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"{self._name}{part}Button")
        button.setText(text)
        button.setToolTip(hint)
        button.setAccessibleName(hint)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Picture (PNG)…")).triggered.connect(self._ask_png)
        menu.addAction(self.tr("Table (CSV)…")).triggered.connect(self._ask_csv)
        return menu

    def _lay_out(self) -> None:
        top, outer = QHBoxLayout(), QVBoxLayout(self)
        self._tools = QHBoxLayout()
        self._tools.addStretch(1)
        top.addWidget(self._sentence, 1)
        for button in (self._text_button, self._copy, self._export, self._help):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._pages = QStackedWidget(self)
        for page in (self._card, self._body, self._text, self._help_page):
            self._pages.addWidget(page)
        outer.setContentsMargins(_EDGE_PX, _EDGE_PX, _EDGE_PX, _EDGE_PX)
        outer.setSpacing(4)
        top.setSpacing(4)
        self._tools.setSpacing(8)
        outer.addLayout(top)
        outer.addLayout(self._tools)
        outer.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._copy.clicked.connect(self.copy)
        self._text_button.toggled.connect(self._show_page)
        self._help.toggled.connect(self._show_page)

    # What the view does

    def add_tool(self, tool: QWidget) -> None:
        """Put a control of the view's own into the row above its body, at the left."""
        self._tools.insertWidget(self._tools.count() - 1, tool)

    def show_empty(self, sentence: str = "") -> None:
        """There is nothing to show: say why, "" for what the view will show."""
        self._has_content = False
        self._card.show_words(sentence or self._empty)
        self._sentence.clear()
        self._show_page()

    def show_body(self, sentence: str) -> None:
        """The body shows something new, which `sentence` sums up."""
        self._has_content = True
        if sentence != self._sentence.text():
            self._sentence.setText(sentence)
            self.setAccessibleDescription(sentence)
        self._show_page()

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
        write_png(path, self._body, theme.current().tokens.background)

    def export_csv(self, path: Path) -> None:
        """Write the figures. Raises UserError."""
        write_csv(path, self._tables())

    def _show_page(self) -> None:
        for button in (self._text_button, self._copy, self._export):
            button.setEnabled(self._has_content)
        if self._help.isChecked():
            page: QWidget = self._help_page
        elif not self._has_content:
            page = self._card
        else:
            page = self._text if self._text_button.isChecked() else self._body
        if page is self._text:
            self._show_text()
        self._pages.setCurrentWidget(page)

    def _show_text(self) -> None:
        words = as_text("", self._tables())
        if words != self._text.toPlainText():
            bar = self._text.verticalScrollBar()
            at = bar.value()
            self._text.setPlainText(words)
            bar.setValue(at)

    def _ask_png(self) -> None:
        self._ask("png", self.export_png)

    def _ask_csv(self) -> None:
        self._ask("csv", self.export_csv)

    def _ask(self, kind: str, write: Callable[[Path], None]) -> None:
        start = f"{self._name}.{kind}"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as"), start, f"{kind.upper()} (*.{kind})")
        if not name:
            return
        try:
            write(Path(name if name.lower().endswith(f".{kind}") else f"{name}.{kind}"))
        except UserError as error:
            self.failed.emit(str(error))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        self._show_page()

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(320, 240)  # whatever the body wants: it must not push the window's edges


def _help_page(name: str, explanation: str) -> QScrollArea:
    label = QLabel(explanation)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    page = QScrollArea()
    page.setWidget(label)
    page.setWidgetResizable(True)
    page.setFrameShape(QScrollArea.Shape.NoFrame)
    return page
