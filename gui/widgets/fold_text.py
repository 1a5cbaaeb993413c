"""A paragraph that folds to its first lines when there is little space."""

from html import escape

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.base import theme
from gui.base.plain_text import RichLabel

_LINES = 2
_WIDEST_PX = 760
"""Maximum width; longer lines are hard to read."""


class FoldText(RichLabel):
    """Label with the whole text, or two lines and a link to the rest. Folds by itself until the user decides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._text = ""
        self._folded, self._chosen = False, False
        self.setFont(theme.tabular(self.font()))
        self.setWordWrap(True)
        self.setMaximumWidth(_WIDEST_PX)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.linkActivated.connect(self.toggle)

    def set_text(self, text: str) -> None:
        """Show another plain text."""
        self._text = text
        self.setAccessibleName(text)
        self._show()

    def is_folded(self) -> bool:
        """Return whether only the first lines are shown."""
        return self._folded

    def suggest_folded(self, folded: bool) -> None:
        """Fold or unfold, unless the user has chosen."""
        if not self._chosen and folded != self._folded:
            self._folded = folded
            self._show()

    def toggle(self) -> None:
        """Fold or unfold, as a click on the link does."""
        self._chosen, self._folded = True, not self._folded
        self._show()

    def _show(self) -> None:
        more, less = self.tr("Read more"), self.tr("Less")
        shown = self._first_lines(more) if self._folded else self._text
        link = (
            f" … <a href='#more'>{more}</a>" if self._folded else f" <a href='#less'>{less}</a>" if self._chosen else ""
        )
        self.setText(escape(shown) + link)

    def _first_lines(self, more: str) -> str:
        """Return the words that fit beside the link."""
        layout = QTextLayout(self._text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        end, link_px = 0, self.fontMetrics().horizontalAdvance(f" … {more}  ")
        for number in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(64, self.width() - (link_px if number == _LINES - 1 else 0)))
            end = line.textStart() + line.textLength()
        layout.endLayout()
        return self._text[:end].rstrip()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        if self._folded and event.size().width() != event.oldSize().width():
            # Not at once: a scroll area that shows or hides its bar would see the text's height change again
            # and recurse until the stack overflows.
            QTimer.singleShot(0, self, self._show)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(160, _LINES * self.fontMetrics().lineSpacing())
