"""Names that look like HTML, and what tells whether Qt took one for it."""

import ctypes
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QByteArray, QModelIndex, Qt, QUrl
from PySide6.QtGui import QAction, QImage, QTextDocument
from PySide6.QtGui import Qt as TextKinds
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QTabBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

PICTURE = "seen.png"

NAME = f"<img src='{PICTURE}'>"
_IN_OPEN = 0x20
_TIPS = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.WhatsThisRole)


class Watch:
    """Tells whether a file was opened; only Linux can tell, elsewhere it never was."""

    def __init__(self, path: Path) -> None:
        self._descriptor = -1
        if sys.platform == "linux":
            libc = ctypes.CDLL(None, use_errno=True)
            self._descriptor = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
            assert libc.inotify_add_watch(self._descriptor, os.fsencode(path), _IN_OPEN) >= 0

    def was_opened(self) -> bool:
        """Since the last time it was asked."""
        try:
            return self._descriptor >= 0 and bool(os.read(self._descriptor, 4096))
        except BlockingIOError:
            return False

    def close(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)


def watched_picture(folder: Path) -> Watch:
    """Write the picture that NAME names, as seen from `folder`, and watch it."""
    image = QImage(2, 2, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(folder / PICTURE))
    return Watch(folder / PICTURE)


class _Document(QTextDocument):
    """Opens nothing, and keeps what it was asked for."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.setHtml(html)
        self.adjustSize()

    def loadResource(self, kind: int, name: QUrl) -> object:
        if name.scheme() != "data":
            self.asked.append(name.toString())
        return QImage(1, 1, QImage.Format.Format_Mono) if kind == 2 else QByteArray()


def opens(html: str) -> list[str]:
    """Return the files and addresses that Qt would open to show this."""
    return _Document(html).asked


def as_shown(text: str) -> str:
    """The letters that a person sees of a text whose kind Qt guesses, as that of a tool tip."""
    return _Document(text).toPlainText() if TextKinds.mightBeRichText(text) else text


def rich_texts() -> Iterator[tuple[str, str]]:
    """(where, HTML): every text of every window, its tips included, that Qt takes for HTML."""
    for window in filter(isValid, QApplication.topLevelWidgets()):
        for widget in filter(isValid, (window, *window.findChildren(QWidget))):
            where = f"{type(widget).__name__} {widget.objectName()}"
            yield from ((f"{where}: {kind}", text) for kind, text in _texts(widget))
        for action in window.findChildren(QAction):
            for text in (action.toolTip(), action.statusTip(), action.whatsThis()):
                if TextKinds.mightBeRichText(text):
                    yield f"action {action.objectName()}", text


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    guessed = [("tip", widget.toolTip()), ("status tip", widget.statusTip()), ("what's this", widget.whatsThis())]
    if isinstance(widget, QLabel):
        if widget.textFormat() == Qt.TextFormat.RichText:
            yield "text", widget.text()
        elif widget.textFormat() != Qt.TextFormat.PlainText:
            guessed.append(("text", widget.text()))
    if isinstance(widget, QTabBar):
        guessed += [("tab", widget.tabToolTip(index)) for index in range(widget.count())]
    if isinstance(widget, QAbstractItemView | QComboBox) and widget.model():
        guessed += [("item", text) for text in _items(widget.model(), QModelIndex())]
    if isinstance(widget, QTextEdit):
        yield "document", widget.toHtml()
    if isinstance(widget, QGraphicsView) and widget.scene():
        for item in widget.scene().items():
            if isinstance(item, QGraphicsTextItem):
                yield "drawn", item.toHtml()
    yield from ((kind, text) for kind, text in guessed if TextKinds.mightBeRichText(text))


def _items(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    """The tips of all items and headings."""
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)  # whose own is private
    for column in range(columns):
        for role in _TIPS:
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
        for row in range(model.rowCount(parent)):
            index = model.index(row, column, parent)
            yield from (str(index.data(role) or "") for role in _TIPS)
            if column == 0:
                yield from _items(model, index)
