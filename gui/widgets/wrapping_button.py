"""A button whose text is broken into lines where there is no room for it in one."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget


class WrappingButton(QToolButton):
    """Button for a sentence, as wide as its text where there is room, else as high as its lines."""

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words = words.replace("&", "&&")
        self.setText(self._words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the size with all words in one line."""
        return self._frame() + QSize(self._width(self._words), self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Return a size with room for a word or two: it gets the width that there is."""
        return self.sizeHint().boundedTo(QSize(80, 10_000))

    def heightForWidth(self, width: int) -> int:  # noqa: D102 - Qt's
        lines = len(self._lines(width - self._frame().width()))
        return self._frame().height() + lines * self.fontMetrics().lineSpacing()

    def _frame(self) -> QSize:
        """Return what the style adds around the text."""
        lines = self.text().split("\n")
        text = QSize(max(map(self._width, lines)), len(lines) * self.fontMetrics().lineSpacing())
        return super().sizeHint() - text

    def _width(self, words: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words).width()

    def _lines(self, width: int) -> list[str]:
        """Return the lines of the text, each with as many words as fit."""
        lines: list[str] = []
        for word in self._words.split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self._width(longer) <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        text = "\n".join(self._lines(event.size().width() - self._frame().width()))
        if text != self.text():
            self.setText(text)
