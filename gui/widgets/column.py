"""A column that scrolls down where the window is too low for it, and never across."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_LEAST_PX = 160


class _Rows(QVBoxLayout):
    """Layout that hides from the scroll area that its content's height depends on its width.

    Otherwise the area would give it its preferred height instead of the least one, and scroll too soon.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)

    def hasHeightForWidth(self) -> bool:
        return False


class Column(QScrollArea):
    """Scroll area around one widget, as wide as that needs."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._room = QWidget()
        self.setWidget(self._room)
        _Rows(self._room).addWidget(content)

    def set_least_height(self, height_px: int) -> None:
        """Scroll where there is less height than this, 0: than the content needs."""
        self._room.setMinimumHeight(height_px)

    def minimumSizeHint(self) -> QSize:
        """Return the content's least width, with the scroll bar's where there is one, and a height of its own."""
        least = self._room.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width() if self.height() < least.height() else 0
        return QSize(least.width() + bar, min(least.height(), _LEAST_PX))

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return self._room.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        if event.oldSize().height() != event.size().height():
            self.updateGeometry()
