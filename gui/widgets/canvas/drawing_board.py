"""The canvas with its tools, and an optional picture on it in place of ink."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QWidget

from core.linalg.arrays import Bytes
from gui.widgets.canvas.canvas import DigitCanvas
from gui.widgets.canvas.canvas_tools import CanvasTools
from gui.widgets.pictures.pixels import PixelView

_LEAST_PX = 128
_STANDING_TOOLS = 6
"""Height of the column of tools in its widths: its buttons, and a slider that can be moved."""
_GAP_PX = 4
_WIPES = (Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class DrawingBoard(QWidget):
    """Canvas and tools; `fit` sets the space it may take.

    A picture covers the canvas but lets the pen through: the owner removes it when there is ink.
    """

    pictureWiped = Signal()
    """Emitted to request removal of the picture: the clear button, or Esc or Delete on the canvas."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = DigitCanvas(self)
        self.canvas.setObjectName("digitCanvas")
        self.canvas.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.canvas.setMinimumSize(_LEAST_PX, _LEAST_PX)
        self.canvas.installEventFilter(self)
        self._cover = PixelView(self)
        self._cover.setObjectName("pictureView")
        self._cover.setAccessibleName(self.tr("The picture in place of ink"))
        self._cover.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._cover.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._cover.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cover.hide()
        self._tools = CanvasTools(self.canvas, self)
        self._tools.clearAsked.connect(self.clear)
        self._lay_out()

    def _lay_out(self) -> None:
        paper = QGridLayout()
        paper.addWidget(self.canvas, 0, 0)
        paper.addWidget(self._cover, 0, 0)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP_PX)
        self._row.addLayout(paper, 1)
        self._row.addWidget(self._tools)

    def show_picture(self, pixels: Bytes | None) -> None:
        """Show a picture, (H, W) uint8, on the canvas, or remove it."""
        self._cover.set_image(pixels)
        self._cover.setVisible(pixels is not None)

    def add_tool(self, tool: QWidget) -> None:
        """Add a tool beside the canvas's own."""
        self._tools.add_tool(tool)

    def set_clearable(self, clearable: bool) -> None:
        """Offer to clear, or not."""
        self._tools.set_clearable(clearable)

    def clear(self) -> None:
        """Remove the ink, or request removal of the picture."""
        if self._cover.isHidden():
            self.canvas.clear()
        else:
            self.pictureWiped.emit()

    def fit(self, width: int, height: int) -> int:
        """Resize to at most this space (px) and return the height used.

        The tools go below or beside the canvas, where they leave it larger.
        """
        under = min(width, height - self._tools.thickness() - _GAP_PX)
        beside = min(width - self._tools.thickness() - _GAP_PX, height)
        lies = under >= beside or max(beside, _LEAST_PX) < _STANDING_TOOLS * self._tools.thickness()
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if lies else QBoxLayout.Direction.LeftToRight)
        self._tools.turn(Qt.Orientation.Horizontal if lies else Qt.Orientation.Vertical)
        side = max(under if lies else beside, _LEAST_PX)
        with_tools = side + self._tools.thickness() + _GAP_PX
        self.setMaximumSize(width if lies else with_tools, with_tools if lies else side)
        return self.maximumHeight()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _WIPES
        if pressed and not self._cover.isHidden():
            self.pictureWiped.emit()
            return True
        return super().eventFilter(watched, event)
