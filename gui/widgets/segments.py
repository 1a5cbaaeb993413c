"""Several pages under one tab: exclusive buttons, in rows where they do not fit one, and the pressed one's page."""

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from gui.base.plain_text import plain
from gui.widgets.flow import FlowLayout


class Segments(QWidget):
    """Pages with buttons above. name: prefix of the buttons' object names."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._buttons = QButtonGroup(self)
        self._pages = QStackedWidget(self)
        self._row = FlowLayout()
        self._row.setSpacing(4)
        top = QHBoxLayout()
        top.setContentsMargins(8, 4, 8, 0)
        top.addLayout(self._row)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(top)
        lines.addWidget(self._pages, 1)
        self._buttons.idClicked.connect(self._pages.setCurrentIndex)

    def add(self, page: QWidget, title: str, hint: str) -> None:
        """Add a page; the first is shown first. Its button has the object name: name, number, "Segment"."""
        number = self._pages.addWidget(page)
        button = QToolButton(self)
        button.setObjectName(f"{self._name}{number}Segment")
        button.setText(title)
        button.setToolTip(plain(hint))
        button.setCheckable(True)
        button.setChecked(not number)
        self._buttons.addButton(button, number)
        self._row.addWidget(button)

    def title(self, page: QWidget) -> str:
        """Return the title of a page."""
        return self._buttons.button(self._pages.indexOf(page)).text()

    def show_page(self, page: QWidget) -> None:
        """Show a page."""
        self._pages.setCurrentWidget(page)
        self._buttons.button(self._pages.currentIndex()).setChecked(True)
