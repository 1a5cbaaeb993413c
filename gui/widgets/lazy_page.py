"""A page that is empty until somebody looks at it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.base import theme
from gui.widgets.column import Column

_READABLE_PX = 180
"""Least height of a view, for text of the usual size."""


class LazyPage(QWidget):
    """Page whose content is made when the page is first shown; in a window that opens, after its first picture.

    make: has to call `hold` with the content. least: least size of the page, which it keeps when the content comes.
    """

    appeared = Signal()
    """Emitted when the page is shown."""

    def __init__(self, make: Callable[[], object], least: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make, self._least = make, least
        self._content: QWidget | None = None
        self._column: Column | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)

    @property
    def content(self) -> QWidget | None:
        """The content; None while it is not made."""
        return self._content

    def hold(self, content: QWidget) -> None:
        """Show this content from now on; once."""
        self._content = content
        column = self._column = Column(content, self)
        self._lines.addWidget(column)
        column.setGeometry(self.rect())  # the layout does it later, and a first picture of another size would flash
        self._scale()
        column.show()
        theme.current().changed.connect(self._scale)

    def _scale(self) -> None:
        """Let the content scroll where enlarged text would be squeezed."""
        if self._column:
            needed_px = theme.scaled(_READABLE_PX)
            self._column.set_least_height(needed_px if needed_px > _READABLE_PX else 0)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        if self.window().windowHandle().isExposed():
            self._make_once()
        self.appeared.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        if self._content is None:
            QTimer.singleShot(0, self, self._make_once)

    def _make_once(self) -> None:
        if self._content is None:
            self._make()

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return self._least
