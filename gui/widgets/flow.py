"""A layout that wraps its items in rows, like words in a paragraph."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Layout of items from left to right, as many in a row as fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(4)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: D102 - Qt's
        self._items.append(item)

    def count(self) -> int:  # noqa: D102 - Qt's
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: D102 - Qt wants None past the end
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: D102 - Qt wants None past the end
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: D102 - Qt's
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: D102 - Qt's
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: D102 - Qt's
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: D102 - Qt's
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: D102 - Qt's
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Arrange the items in rows, each in the middle of its row, and return their height."""
        x, y = rect.x(), rect.y()
        row: list[tuple[QLayoutItem, int, QSize]] = []
        for item in self._items:
            size = item.sizeHint()
            if row and x + size.width() > rect.right() + 1:
                y += self._finish(row, y, move=move) + self.spacing()
                x, row = rect.x(), []
            row.append((item, x, size))
            x += size.width() + self.spacing()
        return y + self._finish(row, y, move=move) - rect.y()

    def _finish(self, row: list[tuple[QLayoutItem, int, QSize]], y: int, *, move: bool) -> int:
        """Place the items of a row at y and return its height."""
        height = max((size.height() for _, _, size in row), default=0)
        if move:
            for item, x, size in row:
                item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
        return height
