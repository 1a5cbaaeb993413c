"""Tools of a canvas: undo, redo, clear and pen width, in a row below it or a column beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QSlider, QToolButton, QWidget

from gui.base import keys, theme
from gui.base.plain_text import plain, unmarked
from gui.widgets.canvas.canvas import PEN_WIDTH, DigitCanvas

_PER_CENT = 100
_THINNEST, _THICKEST = 3, 20
"""Range of the pen width in per cent of the canvas."""


class CanvasTools(QWidget):
    """Tool row or column for one canvas."""

    clearAsked = Signal()

    def __init__(self, canvas: DigitCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        back = self.tr("Undo the last stroke ({0})").format(keys.in_words("Ctrl+Z"))
        undo = self._button("undoStrokeButton", "undo", back)
        again = self.tr("Redo the stroke ({0})").format(keys.in_words("Ctrl+Shift+Z"))
        redo = self._button("redoStrokeButton", "redo", again)
        self._clear = self._button("clearCanvasButton", "clear", self.tr("Clear the canvas (Delete)"))
        undo.clicked.connect(canvas.undo)
        redo.clicked.connect(canvas.redo)
        self._clear.clicked.connect(self.clearAsked)
        canvas.canUndoChanged.connect(undo.setEnabled)
        canvas.canRedoChanged.connect(redo.setEnabled)
        self._slider = self._pen_slider()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        for tool in (undo, redo, self._clear):
            self._row.addWidget(tool, 0, Qt.AlignmentFlag.AlignCenter)
        self._row.addSpacing(4)
        self._row.addWidget(self._slider, 1, Qt.AlignmentFlag.AlignHCenter)
        self.turn(Qt.Orientation.Horizontal)

    def add_tool(self, tool: QWidget) -> None:
        """Add a tool at the end."""
        self._row.addSpacing(4)
        self._row.addWidget(tool, 0, Qt.AlignmentFlag.AlignCenter)

    def set_clearable(self, clearable: bool) -> None:
        """Enable or disable the clear button."""
        self._clear.setEnabled(clearable)

    def thickness(self) -> int:
        """Return the height of the row, equal to the width of the column, in px."""
        return self._clear.sizeHint().height()

    def turn(self, orientation: Qt.Orientation) -> None:
        """Arrange the tools in a row or in a column."""
        lies = orientation == Qt.Orientation.Horizontal
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if lies else QBoxLayout.Direction.TopToBottom)
        self._slider.setOrientation(orientation)
        self._row.setAlignment(self._slider, Qt.AlignmentFlag.AlignVCenter if lies else Qt.AlignmentFlag.AlignHCenter)
        across, along = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred
        self.setSizePolicy(along if lies else across, across if lies else along)

    def _button(self, name: str, icon: str, hint: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setToolTip(plain(hint))
        button.setAccessibleName(hint)
        button.setEnabled(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus, and so the keys, to the canvas
        theme.keep_icon(button.setIcon, icon, button)
        return button

    def _pen_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setObjectName("penWidthSlider")
        slider.setRange(_THINNEST, _THICKEST)
        slider.setValue(round(_PER_CENT * PEN_WIDTH))
        slider.setToolTip(
            self.tr(
                "<p>Pen width. It does not matter to the network while the preprocessing step Pen is on: every line is "
                "then redrawn with MNIST's pen width. Switch that step off to see what a thick or thin pen does.</p>"
            )
        )
        slider.setAccessibleName(self.tr("Pen width"))
        slider.setAccessibleDescription(unmarked(slider.toolTip()))
        slider.valueChanged.connect(lambda width: self._canvas.set_pen_width(width / _PER_CENT))
        return slider
