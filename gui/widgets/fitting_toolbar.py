"""A toolbar that hides no action: its buttons lose their words where they are too wide together."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QActionEvent, QResizeEvent
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

_WITH_WORDS, _ICON_ONLY = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly


class FittingToolBar(QToolBar):
    """Toolbar whose buttons have words beside their icons, the last ones only while there is room for them.

    A primary button keeps its words, as do buttons without an icon.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setToolButtonStyle(_WITH_WORDS)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.fit)

    def actionEvent(self, event: QActionEvent) -> None:  # noqa: D102 - Qt's
        super().actionEvent(event)
        self._soon.start()  # its words may be longer now

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        self.fit()
        super().resizeEvent(event)

    def fit(self) -> None:
        """Take words from the last buttons first, until all buttons have room."""
        buttons = [self.widgetForAction(action) for action in self.actions()]
        tools = [tool for tool in buttons if isinstance(tool, QToolButton) and not tool.icon().isNull()]
        for tool in tools:
            tool.setToolButtonStyle(_WITH_WORDS)
        for tool in reversed(tools):
            if self._needed().width() <= self.width():
                break
            if tool.property("role") != "primary":
                tool.setToolButtonStyle(_ICON_ONLY)

    def _needed(self) -> QSize:
        layout = self.layout()
        if layout:
            layout.invalidate()
        return self.sizeHint()
