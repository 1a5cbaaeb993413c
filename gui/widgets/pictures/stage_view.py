"""A small picture of one preprocessing step, shown large in its tool tip."""

import base64
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice
from PySide6.QtGui import QHelpEvent, QImage, QImageWriter
from PySide6.QtWidgets import QToolTip, QWidget

from gui.base.plain_text import plain
from gui.widgets.pictures.pixels import PixelView, on_paper

_LARGE_PX = 280


class StageView(PixelView):
    """View of one preprocessing step. title: its name; about: a sentence that explains it."""

    def __init__(self, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = about
        self.setAccessibleName(title)
        self.setToolTip(plain(about))

    def large_tip(self) -> str:
        """Return the tool tip as rich text: the large picture above the sentence; only the sentence when empty."""
        image = self.image()
        if image is None:
            return plain(self._about)
        return f'<img src="data:image/png;base64,{_png(_large(image))}"><br>{escape(self._about)}'

    def event(self, event: QEvent) -> bool:  # noqa: D102 - Qt's
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.large_tip(), self)
            return True
        return super().event(event)


def _large(image: QImage) -> QImage:
    """Return the image on paper, scaled by a whole factor to about _LARGE_PX wide."""
    return on_paper(image).scaled(image.size() * max(1, _LARGE_PX // image.width()))


def _png(image: QImage) -> str:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return base64.b64encode(data.data()).decode()
