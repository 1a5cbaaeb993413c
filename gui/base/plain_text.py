"""Text shown letter by letter: labels, message boxes and tool tips that take no word of a file for HTML."""

from html import escape

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget


def plain(text: str) -> str:
    """Return `text` so that whatever tells HTML by its look, as a tool tip does, shows it letter by letter."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if Qt.mightBeRichText(text) else text


def wrapped(text: str) -> str:
    """Return `text` for a tool tip of several lines, which Qt breaks in rich text only."""
    return f"<p>{escape(text)}</p>"


class PlainLabel(QLabel):
    """A label that shows its text as it is, whatever it looks like."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


class RichLabel(QLabel):
    """A label for HTML of our own. HTML that names a file or an address is shown as plain text: nothing is opened."""

    def __init__(self, html: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(html)

    def setText(self, html: str) -> None:  # noqa: D102 - Qt's
        super().setText(f"<p>{escape(html)}</p>" if asked_for(html) else html)


class PlainBox(QMessageBox):
    """A message box whose sentence, and what is said below it, are plain text."""

    def __init__(self, sentence: str, more: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(sentence)
        self.setInformativeText(plain(more))  # which has no format of its own


def asked_for(html: str) -> list[str]:
    """Return the files and addresses that Qt would open to show `html`; pictures within the text are none."""
    document = _Sealed()
    document.setHtml(html)
    formats = document.allFormats()
    pictures = [each.toImageFormat().name() for each in formats if each.isImageFormat()]  # opened when laid out
    return [name for name in (*document.asked, *pictures) if not name.startswith("data:")]


class _Sealed(QTextDocument):
    """A document that opens nothing and notes what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        self.asked.append(QUrl(name).toString())
        return QByteArray()
