"""A group of controls that folds."""

from PySide6.QtCore import Property, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.base import theme
from gui.base.plain_text import PlainLabel

_SUMMARY_PX = 144


class FoldingGroup(QWidget):
    """Group with a title, a symbol and a content that folds by mouse, space, enter, left and right.

    Put widgets into `content`. A folded group shows a summary, see `set_summary`.
    It stores nothing: the owner stores `folded`.
    """

    foldedChanged = Signal(bool)

    def __init__(self, title: str, symbol: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol, self._summary = symbol, ""
        self._mark = PlainLabel("", self, role="muted")
        self._body = QWidget(self)
        self.content = QVBoxLayout(self._body)
        self.content.setContentsMargins(0, 0, 0, 8)
        self.content.setSpacing(8)
        self._header = _Header(title, self)
        self._header.clicked.connect(lambda: self.set_folded(not self.is_folded()))
        self._header.foldAsked.connect(self.set_folded)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(_hairline(self))
        outer.addLayout(self._top())
        outer.addWidget(self._body)
        theme.current().changed.connect(self._show_state)
        self._show_state()

    def _top(self) -> QHBoxLayout:
        top = QHBoxLayout()
        top.setContentsMargins(0, 4, 0, 4)
        top.addWidget(self._header, 1)
        top.addWidget(self._mark)
        return top

    def set_summary(self, words: str) -> None:
        """Show these words in place of the symbol while folded."""
        self._summary = words
        self._show_state()

    def is_folded(self) -> bool:
        """Return whether the content is folded."""
        return self._body.isHidden()

    def set_folded(self, folded: bool) -> None:
        """Fold the content or show it."""
        if folded != self.is_folded():
            self._body.setVisible(not folded)
            self._show_state()
            self.foldedChanged.emit(folded)

    folded = Property(bool, is_folded, set_folded, notify=foldedChanged)

    def _show_state(self) -> None:
        words = self._mark.fontMetrics().elidedText(self._summary, Qt.TextElideMode.ElideRight, _SUMMARY_PX)
        self._mark.setText((self.is_folded() and words) or self._symbol)
        self._header.setIcon(theme.icon("unfold" if self.is_folded() else "fold"))
        self._header.setAccessibleDescription(self.tr("folded") if self.is_folded() else self.tr("unfolded"))


class _Header(QToolButton):
    """The title: a button that also takes enter and the arrows."""

    foldAsked = Signal(bool)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self.setText(title)
        self.setToolTip(self.tr("Fold or unfold this group: click, Space, Left, Right"))
        self.setIconSize(QSize(16, 16))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.foldAsked.emit(event.key() == Qt.Key.Key_Left)
        else:
            super().keyPressEvent(event)


def _hairline(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("role", "hairline")
    line.setFixedHeight(1)
    return line
