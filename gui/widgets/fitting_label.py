"""A one-line label that shows the longest text that fits."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.base.plain_text import PlainLabel, plain

_ENDS = re.compile(r"[,;] |(?<=\.) |[，；]|(?<=。)")


def shorter(words: str) -> list[str]:
    """Return a list or sentence whole, then without its last part, and so on: "a, b; c", "a, b", "a"."""
    return [words, *(words[: end.start()] for end in reversed(list(_ENDS.finditer(words))))]


class FittingLabel(PlainLabel):
    """Label that shows the first of its texts that fits, or the beginning of the last; the tool tip has the first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._texts: Sequence[str] = ("",)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_texts(self, texts: Sequence[str]) -> None:
        """Set the texts, the longest first; they are fitted again even where only the margins have changed."""
        if texts != self._texts:
            self._texts = texts
            self.setToolTip(plain(texts[0]))
            self.setAccessibleName(texts[0])
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        measure, room = self.fontMetrics(), self.contentsRect().width()
        fitting = [text for text in self._texts if measure.horizontalAdvance(text) <= room]
        last = measure.elidedText(self._texts[-1], Qt.TextElideMode.ElideRight, room)
        self.setText(fitting[0] if fitting else last)
