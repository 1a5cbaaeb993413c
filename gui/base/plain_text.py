"""Plain text in labels, message boxes and tool tips: nothing read from a file is taken for HTML."""

import re
from html import escape
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QUrl
from PySide6.QtGui import QImage, Qt, QTextDocument
from PySide6.QtWidgets import QLabel, QMessageBox, QTextBrowser, QWhatsThis, QWidget

from core.support.language import language

_MNEMONIC = re.compile(r"\(&\w\)|&")
DOTS_PX = 1
"""Room above a text whose first line may have an Ö: its dots stand higher than the font says."""

_LEAST_PICTURE_PX, _MARGIN_PX = 240, 16
"""Least width of a picture in a page, and the margin around its text."""


def plain(text: str) -> str:
    """Return `text` escaped so that a widget that guesses the format, such as a tool tip, shows it unchanged."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if Qt.mightBeRichText(text) else text


def wrapped(text: str) -> str:
    """Return `text` as rich text for a tool tip of several lines; Qt wraps only rich text."""
    return f"<p>{escape(text)}</p>"


def unmarked(text: str) -> str:
    """Return the text of a tool tip without markup, in one line."""
    if Qt.mightBeRichText(text):
        document = _RecordingDocument()
        document.setHtml(text)
        text = document.toPlainText()
    return " ".join(text.split())


def titled(label: str) -> str:
    """Return the label of an action or a button without its mnemonic, "&File" or "文件(&F)", and without dots."""
    return _MNEMONIC.sub("", label).removesuffix("…")


def show_whats_this(at: QPoint, html: str, widget: QWidget | None) -> None:
    """Show the program's own HTML at a point of the screen; one that names a file is shown as plain text."""
    QWhatsThis.showText(at, wrapped(html) if resources_of(html) else html, widget)


def enter_whats_this_mode() -> None:
    """Let the next click say what is to be explained."""
    QWhatsThis.enterWhatsThisMode()


class PlainLabel(QLabel):
    """A label that shows its text as it is, whatever it looks like.

    name: the object's; role: its look in the style sheet; wraps: whether a long text is broken into lines.
    """

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, name: str = "", role: str = "", wraps: bool = False
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setObjectName(name)
        self.setProperty("role", role)
        self.setWordWrap(wraps)


def keep_lines(label: QLabel, width: int) -> None:
    """Ask for the height of all lines of a label at a width in pixels, so that no layout cuts any of them."""
    label.setMinimumHeight(max(0, label.heightForWidth(max(1, width))))  # Qt's is -1 before the first text


class RichLabel(QLabel):
    """A label for the program's own HTML. HTML that names a file or an address is shown as plain text."""

    def __init__(self, html: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(html)

    def setText(self, html: str) -> None:  # noqa: D102 - Qt's
        super().setText(f"<p>{escape(html)}</p>" if resources_of(html) else html)


class PageBrowser(QTextBrowser):
    """Pages of the program's own Markdown or HTML, to read. Links are only reported; of files own pictures are shown.

    pictures: the folder of the pictures; a page names them by any path that ends in their name.
    """

    def __init__(self, pictures: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)

    def show_page(self, markdown: str) -> None:
        """Show a page from its beginning."""
        self.setMarkdown(markdown)
        self.document().setDocumentMargin(_MARGIN_PX)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: D102 - Qt's
        file = Path(QUrl(name).path()).name
        own = self._pictures / language() / file  # of the window in this language
        path = own if own.is_file() else self._pictures / file
        if kind != QTextDocument.ResourceType.ImageResource.value or not path.is_file():
            return QByteArray()
        picture = QImage(str(path))
        room = max(_LEAST_PICTURE_PX, self.viewport().width() - 4 * _MARGIN_PX)
        return picture.scaledToWidth(min(room, picture.width()), Qt.TransformationMode.SmoothTransformation)


class PlainBox(QMessageBox):
    """A message box with a plain-text sentence and plain-text details below it."""

    def __init__(self, sentence: str, more: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(sentence)
        self.setInformativeText(plain(more))  # it has no text format of its own


def resources_of(html: str) -> list[str]:
    """Return the files and addresses that Qt would open to show `html`, embedded pictures excepted."""
    document = _RecordingDocument()
    document.setHtml(html)
    formats = document.allFormats()
    pictures = [each.toImageFormat().name() for each in formats if each.isImageFormat()]  # opened when laid out
    return [name for name in (*document.asked, *pictures) if not name.startswith("data:")]


class _RecordingDocument(QTextDocument):
    """A document that opens nothing and records the names requested."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        self.asked.append(QUrl(name).toString())
        return QByteArray()
