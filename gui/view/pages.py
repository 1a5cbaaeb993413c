"""Pages beside a view's body: its numbers as text, and its explanation."""

from itertools import zip_longest

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QWidget

from gui.base import theme
from gui.base.plain_text import RichLabel

_COLUMN_GAP_PX = 24
_READING = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class TextPage(QPlainTextEdit):
    """Page of tables as text, selectable, in columns as wide as their widest cell."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Numbers as text"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(_READING)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFont(theme.tabular(self.font()))

    def show_words(self, words: str) -> None:
        """Show a text with tabs between the cells of a row.

        The scroll position is kept, as the text changes often while a network learns.
        """
        if words != self.toPlainText():
            bars = self.verticalScrollBar(), self.horizontalScrollBar()
            places = [bar.value() for bar in bars]
            option = self.document().defaultTextOption()
            option.setTabs(self._tabs([line.split("\t") for line in words.splitlines() if "\t" in line]))
            self.document().setDefaultTextOption(option)
            self.setPlainText(words)
            for bar, place in zip(bars, places, strict=True):
                bar.setValue(place)

    def _tabs(self, rows: list[list[str]]) -> list[QTextOption.Tab]:
        """Return the tab stops: the left edge of each column but the first."""
        measure, at, tabs = self.fontMetrics(), 0, []
        for column in list(zip_longest(*rows, fillvalue=""))[:-1]:
            at += measure.horizontalAdvance(max(column, key=len)) + _COLUMN_GAP_PX
            tabs.append(QTextOption.Tab(at, QTextOption.TabType.LeftTab))
        return tabs


class HelpPage(QScrollArea):
    """Scrollable page with an explanation in rich text, laid out when first shown. name: prefix of object names."""

    def __init__(self, name: str, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Help")
        self.setAccessibleName(self.tr("What is this?"))
        self._explanation = explanation
        label = self._label = RichLabel()
        label.setObjectName(f"{name}HelpLabel")
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(label)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        if not self._label.text():
            self._label.setText(self._explanation)
        super().showEvent(event)
