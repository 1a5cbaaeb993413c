"""The picture in dragged, dropped or pasted data."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from core.ink.picture_formats import FORMATS

_ENDINGS = (".jpg", *(f".{name.lower()}" for name in FORMATS))


def holds_picture(mime: QMimeData | None) -> bool:
    """Return, cheaply, whether the data hold one local picture file or the pixels of a picture.

    None, as from an empty clipboard, holds nothing.
    """
    if mime is None:
        return False
    # A copied file includes its icon as pixels; the file takes precedence.
    return mime.hasImage() if not _files(mime) else _file(mime) is not None


def picture_in(mime: QMimeData | None) -> Path | QImage | None:
    """Return the file or the pixels; None without a picture or with several files."""
    if mime is None or not holds_picture(mime):
        return None
    return _file(mime) or _pixels(mime)


def _files(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def _file(mime: QMimeData) -> Path | None:
    files = _files(mime)
    return files[0] if len(files) == 1 and files[0].suffix.lower() in _ENDINGS else None


def _pixels(mime: QMimeData) -> QImage | None:
    image = QImage(mime.imageData())
    return None if image.isNull() else image
