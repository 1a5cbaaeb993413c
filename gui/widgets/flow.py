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
        self.invalidate()

    def count(self) -> int:  # noqa: D102 - Qt's
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: D102 - Qt wants None past the end
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: D102 - Qt wants None past the end
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

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
        """Arrange the items in rows and return their height."""
        y = rect.y()
        for row in self._rows(rect.width()):
            sizes = [_fitted(item, rect.width()) for item in row]
            x, height = rect.x(), max(size.height() for size in sizes)
            for item, size in zip(row, sizes, strict=True):
                if move:
                    item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.y())

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        """Return the items of each row; those of hidden widgets take no room."""
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            if not rows or used + item.sizeHint().width() > width:
                rows.append([])
                used = 0
            rows[-1].append(item)
            used += item.sizeHint().width() + self.spacing()
        return rows


def _fitted(item: QLayoutItem, width: int) -> QSize:
    """Return an item's size where it has at most this width; one that can be higher instead is."""
    size = item.sizeHint()
    if size.width() <= width:
        return size
    return QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else size.height())
