"""Keyboard focus that stays near a control which is disabled or hidden, instead of jumping into some field."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QStackedWidget, QWidget
from shiboken6 import isValid


class FocusKeeper(QObject):
    """Puts the focus near the control that lost it, and back on it once it can be used again.

    Qt gives the focus of a button that is disabled by its own click to the next control of the window, where the next
    keys are then typed, be it a text field far away.
    """

    def __init__(self, window: QWidget, home: QWidget) -> None:
        """Watch over a window. home: takes the focus where nothing near can; a key pressed there does no harm."""
        super().__init__(window)
        self._window, self._home = window, home
        self._lost: QWidget | None = None
        self._given: QWidget | None = None
        self._jumped = False  # the focus has left a control of itself, which no person has done
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)  # until everything that changes together has changed
        self._soon.timeout.connect(self._mend)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is None or not isValid(old) or old.window() is not self._window or _is_usable(old):
            return
        if new is None or _takes_typing(new) or not _is_on_hidden_page(old):
            if self._lost is None or old is not self._given:
                self._watch(old)
            self._jumped = True
            self._soon.start()

    def _watch(self, lost: QWidget | None) -> None:
        if self._lost is not None and isValid(self._lost):
            self._lost.removeEventFilter(self)
        self._lost = lost
        if lost is not None:
            lost.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.Show) and watched is self._lost:
            self._soon.start()
        return False

    def _mend(self) -> None:
        """Return the focus to the control that lost it, or else give it to one near by."""
        lost, now, jumped = self._lost, QApplication.focusWidget(), self._jumped
        self._jumped = False
        if lost is None or not isValid(lost):
            self._watch(None)
        elif now is not None and now is self._given and _is_usable(now) and not _is_usable(lost):
            return
        elif not jumped and now not in (self._given, None):
            self._watch(None)  # a person has gone elsewhere meanwhile
        else:
            self._given = lost if _is_usable(lost) else self._nearest(lost)
            self._given.setFocus(Qt.FocusReason.OtherFocusReason)
            if self._given is lost:
                self._watch(None)

    def _nearest(self, lost: QWidget) -> QWidget:
        """Return a control of the smallest group around `lost` that has one, but none that takes typing."""
        group = lost.parentWidget()
        while group is not None and group is not self._window and not group.isAncestorOf(self._home):
            for widget in _below(group):
                if _is_usable(widget) and not _takes_typing(widget):
                    return widget
            group = group.parentWidget()
        return self._home


def _below(group: QWidget) -> Iterator[QWidget]:
    """Yield all widgets in a group, each before those in it.

    PySide takes what findChildren() returns for children of the widget asked. Where that is Qt's own, such as the stack
    in a tab widget, its Python object is soon gone, and all actions and layout items below are then taken for deleted:
    the layouts' errors end the process.
    """
    for child in group.children():
        if isinstance(child, QWidget):
            yield child
            yield from _below(child)


def _is_usable(widget: QWidget) -> bool:
    tabs = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tabs) and widget.isVisible() and widget.isEnabled()


def _takes_typing(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit | QAbstractSpinBox | QComboBox)


def _is_on_hidden_page(widget: QWidget) -> bool:
    """Return whether a widget is hidden because another page is shown: a person has turned the page."""
    page: QWidget | None = widget
    while page is not None and not page.isWindow():
        pages = page.parentWidget()
        if isinstance(pages, QStackedWidget) and page.isHidden():
            return True
        page = pages
    return False
