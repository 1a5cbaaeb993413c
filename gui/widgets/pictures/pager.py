"""Page controls: back, page of pages, on, and a picture number to go to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.base import theme
from gui.base.plain_text import PlainLabel, plain
from gui.widgets.fields import IntField
from gui.widgets.fields.number import grouped

_DIGITS, _ROUND_PX = 6, 20
"""Room in the field for a number, and around it."""


class Pager(QWidget):
    """Page controls. Pages and numbers count from 0 in code, pages from 1 on the screen.

    name: prefix of its parts' object names, such as "mistake": mistakePageOnButton; "": pageOnButton.
    """

    turned = Signal(int)
    """Emitted with -1 for a page back, 1 for a page on."""

    numberAsked = Signal(int)
    """Emitted with the number of the picture to go to."""

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self._name = name
        self._back = self._button("pageBackButton", "page-back", self.tr("Previous page (Page Up)"), -1)
        self._on = self._button("pageOnButton", "page-on", self.tr("Next page (Page Down)"), 1)
        self._words = PlainLabel("", self, name=self._part("pageLabel"), role="muted")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number = self._make_number()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        of_number = PlainLabel(self.tr("No."), self, role="muted")
        of_number.setContentsMargins(8, 0, 0, 0)
        of_number.setBuddy(self._number)
        for widget in (self._back, self._words, self._on, of_number, self._number):
            row.addWidget(widget)
        self.show_page(0, 1)

    def _part(self, name: str) -> str:
        return f"{self._name}{name[0].upper()}{name[1:]}" if self._name else name

    def _button(self, name: str, icon: str, hint: str, delta: int) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(self._part(name))
        button.setToolTip(plain(hint))
        button.setAccessibleName(hint)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus, and so the keys, to the pictures
        button.clicked.connect(lambda: self.turned.emit(delta))
        theme.keep_icon(button.setIcon, icon, button)
        return button

    def _make_number(self) -> IntField:
        field = IntField(0, 0, parent=self)
        field.setObjectName(self._part("pictureNumberBox"))
        field.setFixedWidth(field.fontMetrics().horizontalAdvance("8" * _DIGITS) + _ROUND_PX)
        field.setProperty("role", "bare")
        field.setToolTip(self.tr("Type a picture's number, counted from 0, and press Enter"))
        field.setAccessibleName(self.tr("Go to picture number"))
        field.valueChanged.connect(self.numberAsked)
        return field

    def show_page(self, number: int, count: int) -> None:
        """Show the number of the current page and of all pages."""
        self._words.setText(f"{grouped(number + 1)} / {grouped(count)}")
        self._words.setAccessibleName(self.tr("Page {0} of {1}").format(number + 1, count))
        self._back.setEnabled(number > 0)
        self._on.setEnabled(number < count - 1)

    def show_number(self, number: int, count: int) -> None:
        """Show the number of the current picture, one of `count`."""
        self._number.setEnabled(count > 0)
        self._number.setMaximum(max(count - 1, number, 0))
        self._number.set_value(number)
