"""The right side: a digit drawn by hand, what the network sees of it, and its answer, at every move of the pen."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QToolButton, QVBoxLayout, QWidget

from core.arrays import Array, Bytes
from core.ink import FIELD_PX, PEN_PX, render
from core.network import Network
from gui import theme
from gui.answer_label import AnswerLabel
from gui.widgets.bars import ProbabilityBars
from gui.widgets.canvas import PEN_WIDTH, DigitCanvas
from gui.widgets.pixels import PixelView

DIGITS = 10
_PER_CENT = 100
_THINNEST, _THICKEST = 3, 20
"""The pen's width in per cent of the canvas."""
_SEEN_PX = 96
_EDGE_PX = 8


class DrawPanel(QWidget):
    """Give it networks as they learn; it answers with the newest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network: Network | None = None
        self._trained = False
        self._is_sound = True
        self._pixels: Bytes | None = None
        self.canvas = DigitCanvas(self)
        self.canvas.setObjectName("digitCanvas")
        self.canvas.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._seen = PixelView(self)
        self._seen.setObjectName("networkInputView")
        self._seen.setFixedSize(_SEEN_PX, _SEEN_PX)
        self._seen.setToolTip(self.tr("What the network sees: 28 × 28 pixels, scaled and centred as in MNIST"))
        self._answer = AnswerLabel(self)
        self._answer.setMaximumHeight(_SEEN_PX)
        self._bars = ProbabilityBars(parent=self)
        self._bars.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._bars.setObjectName("probabilityBars")
        self._lay_out()
        self.canvas.changed.connect(self._inked)
        self._show_answer()

    def _lay_out(self) -> None:
        seen = QHBoxLayout()
        seen.setSpacing(8)
        seen.addWidget(self._seen)
        seen.addWidget(self._answer, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_EDGE_PX, _EDGE_PX, _EDGE_PX, _EDGE_PX)
        outer.setSpacing(8)
        outer.addWidget(self.canvas, 1)
        outer.addLayout(self._tools())
        outer.addLayout(seen)
        outer.addWidget(self._bars)
        outer.addStretch()

    def _tools(self) -> QHBoxLayout:
        undo = self._button("undoStrokeButton", "undo", self.tr("Undo the last stroke (Ctrl+Z)"))
        redo = self._button("redoStrokeButton", "redo", self.tr("Redo the stroke (Ctrl+Shift+Z)"))
        clear = self._button("clearCanvasButton", "clear", self.tr("Clear the canvas (Delete)"))
        undo.clicked.connect(self.canvas.undo)
        redo.clicked.connect(self.canvas.redo)
        clear.clicked.connect(self.canvas.clear)
        for button, may in ((undo, self.canvas.canUndoChanged), (redo, self.canvas.canRedoChanged)):
            button.setEnabled(False)
            may.connect(button.setEnabled)
        clear.setEnabled(False)
        self.canvas.changed.connect(lambda: clear.setEnabled(not self.canvas.is_empty()))
        tools = QHBoxLayout()
        tools.setSpacing(4)
        for button in (undo, redo, clear):
            tools.addWidget(button)
        tools.addSpacing(12)
        tools.addWidget(self._pen_slider(), 1)
        return tools

    def _button(self, name: str, icon: str, hint: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setToolTip(hint)
        button.setAccessibleName(hint)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus, and so the keys, to the canvas
        theme.keep_icon(button.setIcon, icon, button)
        return button

    def _pen_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setObjectName("penWidthSlider")
        slider.setRange(_THINNEST, _THICKEST)
        slider.setValue(round(_PER_CENT * PEN_WIDTH))
        slider.setToolTip(self.tr("Pen width"))
        slider.setAccessibleName(self.tr("Pen width"))
        slider.valueChanged.connect(lambda width: self.canvas.set_pen_width(width / _PER_CENT))
        return slider

    def set_network(self, network: Network | None, trained: bool = True) -> None:
        """Answer with this network from now on; None: there is none."""
        self._network, self._trained = network, trained
        self._is_sound = network is None or bool(np.isfinite(network.theta).all())
        if self.isVisible():
            self._show_answer()

    def _inked(self) -> None:
        """See the drawing anew and answer."""
        self._pixels = None
        if not self.canvas.is_empty():
            # The canvas's usual pen is MNIST's; a wider one is as much wider in the eyes of the network.
            self._pixels = render(self.canvas.strokes(), pen_px=PEN_PX * self.canvas.pen_width() / PEN_WIDTH)
        self._seen.set_image(None if self._pixels is None else self._pixels.reshape(FIELD_PX, FIELD_PX))
        self._show_answer()

    def _show_answer(self) -> None:
        obstacle = self._obstacle()
        probabilities = None if obstacle else self._probabilities()
        self._bars.set_probabilities(probabilities)
        digit = self._bars.winner()
        if obstacle or self._pixels is None:
            self._answer.show_hint(obstacle or self.tr("Draw a digit: the answer follows the pen."))
        elif probabilities is not None:
            self._answer.show_digit(digit, float(probabilities[digit]), trained=self._trained)

    def _obstacle(self) -> str:
        """Why the network at hand cannot answer; "" when it can."""
        if self._network is None:
            return self.tr("There is no network yet. Press Train.")
        inputs, outputs = self._network.sizes[0], self._network.sizes[-1]
        if (inputs, outputs) != (FIELD_PX**2, DIGITS):
            words = self.tr(
                "This network has {inputs} inputs and {outputs} outputs. To read digits it needs 784 and 10."
            )
            return words.format(inputs=inputs, outputs=outputs)
        return "" if self._is_sound else self.tr("No answer: the network's numbers have blown up. Reset it.")

    def _probabilities(self) -> Array | None:
        if self._network is None or self._pixels is None:
            return None
        with np.errstate(all="ignore"):  # a network that is about to blow up
            return np.asarray(self._network.probabilities(self._pixels[None])[0])

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        self._show_answer()  # the network may have learnt meanwhile

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        self.canvas.setMaximumHeight(self.width() - 2 * _EDGE_PX)  # a square at most
