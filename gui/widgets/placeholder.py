"""A text in place of a view that has nothing to show yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.base.plain_text import PlainLabel


class Placeholder(QStackedWidget):
    """Stack of `content` and a muted sentence on what to do until there is some."""

    def __init__(self, content: QWidget, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = PlainLabel(word, self, role="muted", wraps=True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setContentsMargins(16, 16, 16, 16)
        self.addWidget(label)
        self.addWidget(content)

    def show_content(self, there_is_some: bool) -> None:
        """Show the content or the sentence."""
        self.setCurrentIndex(1 if there_is_some else 0)
