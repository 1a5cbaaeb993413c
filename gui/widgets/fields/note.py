"""A note below a field that covers what is there, so that nothing moves when it appears."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from gui.base import theme
from gui.base.plain_text import PlainLabel

NoteKind = Literal["muted", "warning", "error"]
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})
_FOCUS = frozenset({QEvent.Type.FocusIn, QEvent.Type.FocusOut})
_GAP_PX = 2


class FloatingNote(PlainLabel):
    """Bubble below its anchor, or above it where there is no room below.

    An error stays until its text changes or a click hides it; a warning is shown while the editor has the focus.
    The bubble is a child of the scrolled content, or of the window, around the anchor, and follows the anchor there.
    """

    def __init__(self, anchor: QWidget, editor: QWidget) -> None:
        super().__init__("", anchor, role="warning", wraps=True)
        self._anchor, self._editor, self._watched = anchor, editor, list[QWidget]()
        self._is_put_away = False
        self.setProperty("floating", True)
        self.hide()

    def tell(self, text: str, kind: NoteKind) -> None:
        """Show a text; "" hides the bubble."""
        if text == self.text() and kind == self.property("role"):
            return
        theme.set_role(self, kind)
        self.setText(text)
        self._is_put_away = False
        self._watch()
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        self._is_put_away = True
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's
        if event.type() in (_FOCUS if watched is self._editor else _MOVES):
            self._place()
        return False

    def _watch(self) -> None:
        """Follow the anchor and all that can move it, for as long as there is something to say."""
        for widget in (self._editor, *self._watched):
            widget.removeEventFilter(self)
        self._watched = self._movers() if self.text() else []
        for widget in (self._editor, *self._watched) if self._watched else ():
            widget.installEventFilter(self)

    def _movers(self) -> list[QWidget]:
        """Return the anchor and its ancestors up to the scrolled content or the window, which is last."""
        widgets = [self._anchor]
        while not widgets[-1].isWindow() and (parent := widgets[-1].parentWidget()):
            if isinstance(parent.parentWidget(), QAbstractScrollArea):
                break
            widgets.append(parent)
        return widgets

    def _place(self) -> None:
        is_due = self._editor.hasFocus() or self.property("role") == "error"
        if not self.text() or self._is_put_away or not is_due or not self._anchor.isVisible():
            self.hide()
            return
        host, anchor = self._watched[-1], self._anchor
        if self.parentWidget() is not host:
            self._watch()
            host = self._watched[-1]
            self.setParent(host)
        top = anchor.mapTo(host, QPoint(0, 0))
        self.ensurePolished()  # else the style sheet's padding is not part of the height
        height = self.heightForWidth(anchor.width())
        below = top.y() + anchor.height() + _GAP_PX
        fits = below + height <= host.visibleRegion().boundingRect().bottom() + 1
        self.setGeometry(top.x(), below if fits else top.y() - height - _GAP_PX, anchor.width(), height)
        self.show()
        self.raise_()
