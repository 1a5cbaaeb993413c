"""A page of By hand or, in its place, the code that computes it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QAbstractSlider, QPlainTextEdit, QStackedWidget, QWidget

from gui.inside.by_hand.page import Page
from gui.inside.by_hand.page_view import PageView
from gui.widgets.column import Column

_TO_END = QAbstractSlider.SliderAction.SliderToMaximum


class PageStack(QStackedWidget):
    """Stack of the page, which scrolls as one, and its code."""

    sourceChosen = Signal(object)
    """Emitted with the input whose weight is to be looked at, None for the bias."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view, self._code = PageView(self), QPlainTextEdit(self)
        self._code.setObjectName("byHandCode")
        self._code.setAccessibleName(self.tr("Code of this page"))
        self._code.setReadOnly(True)
        self._code.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._code.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._scroll = Column(self._view)
        self.addWidget(self._scroll)
        self.addWidget(self._code)
        self._view.sourceChosen.connect(self.sourceChosen)
        self._view.grown.connect(self._follow)

    def show_page(self, page: Page, side: int | None, marked: int | None, terms: int | None) -> None:
        """Show a page; see PageView."""
        self.setCurrentWidget(self._scroll)
        self._view.show_page(page, side, marked, terms)

    def show_code(self, words: str) -> None:
        """Show code in place of the page; the place scrolled to stays where it is the same."""
        self.setCurrentWidget(self._code)
        if words != self._code.toPlainText():
            self._code.setPlainText(words)

    def _follow(self) -> None:
        """Keep the term shown last in sight."""
        QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().triggerAction(_TO_END))
