"""The picture that stands in for the window while that is imported and made."""

from PySide6.QtCore import QDeadlineTimer, QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.base import theme

_SIZE = QSize(320, 200)
_ICON_PX = 64
_ICON_TOP_PX, _NAME_TOP_PX, _WORDS_TOP_PX = 32, 112, 152
_NAME_SCALE = 1.6
_PATIENCE_MS = 100


class Splash(QWidget):
    """Splash screen in the theme's colours, with the program's icon and name.

    No QSplashScreen: that waits a second for its own window.
    """

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.SplashScreen)
        self.setObjectName("splash")
        self.setFixedSize(_SIZE)
        place = self.rect()
        place.moveCenter(self.screen().availableGeometry().center())
        self.move(place.topLeft())

    def appear(self) -> None:
        """Show it, and return when it is painted: events are not handled while modules are imported."""
        self.show()
        patience = QDeadlineTimer(_PATIENCE_MS)
        while not self.windowHandle().isExposed() and not patience.hasExpired():
            QGuiApplication.processEvents()
        self.repaint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        tokens, painter = theme.current().tokens, QPainter(self)
        painter.setPen(QColor(tokens.line))
        painter.setBrush(QColor(tokens.panel))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        theme.icon("app").paint(painter, (self.width() - _ICON_PX) // 2, _ICON_TOP_PX, _ICON_PX, _ICON_PX)
        self._write(painter, _NAME_TOP_PX, "Backswing", tokens.text, _NAME_SCALE)
        self._write(painter, _WORDS_TOP_PX, self.tr("Opening the window…"), tokens.muted)
        painter.end()

    def _write(self, painter: QPainter, top_px: int, words: str, colour: str, scale: float = 1.0) -> None:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * scale)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        line = QRect(0, top_px, self.width(), painter.fontMetrics().height())
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)
