"""The Activations panel: the canvas's digit on its way through the network, layer by layer, live."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.ink import FIELD_PX
from core.linalg.arrays import Array
from core.network import Network, as_input
from gui.base import theme
from gui.base.plain_text import PlainLabel
from gui.inside import activation_texts
from gui.inside.activation_layers import HiddenLayers, can_be_negative
from gui.inside.activation_texts import Layers
from gui.session.subject import Subject
from gui.view.frame import ViewFrame
from gui.view.subject_view import SubjectView
from gui.view.table import Table
from gui.widgets.fields import Choice, ChoiceField
from gui.widgets.output_bars import MOST_ROWS, OutputBars
from gui.widgets.pictures.pixels import PixelView
from gui.widgets.pictures.scale_key import ScaleKey
from gui.widgets.pictures.unit_cells import UnitCells
from gui.widgets.switch import switch

_INPUT_PX, _OUTPUT_PX = 128, 192
_BY_NUMBER, _BY_VALUE = "number", "value"


class ActivationsPanel(SubjectView):
    """Panel of all activations for the current digit; computes nothing while hidden."""

    unitChosen = Signal(int, int)
    """Emitted with (layer, unit), both from 0 as in `Network.weights`, of a unit clicked or chosen with Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers: Layers = []
        self._make_widgets()
        self._lay_out()
        self._connect()

    # Building

    def _make_widgets(self) -> None:
        self._input = PixelView(self)
        self._input.setObjectName("activationsInput")
        self._hidden = HiddenLayers(self)
        self._outputs = OutputBars(self)
        self._outputs.setObjectName("activationsOutputs")
        self._many = UnitCells(self.tr("Outputs"), self)
        self._many.setObjectName("activationsOutputCells")
        self._many.hide()
        self._output_title = PlainLabel("", self, name="activationsOutputTitle", wraps=True)
        self._output_title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._key = ScaleKey(self)
        self._key.setObjectName("activationsKey")
        orders = (Choice(_BY_NUMBER, self.tr("by number")), Choice(_BY_VALUE, self.tr("largest first")))
        self._order = ChoiceField(orders, self)
        self._order.setObjectName("activationsOrderBox")
        self._order.setAccessibleName(self.tr("Order of the units"))
        self._values = switch(
            self,
            ("activationsAButton", self.tr("a"), self.tr("Activations: the outputs of the units")),
            ("activationsZButton", self.tr("z"), self.tr("Weighted inputs: z = Σ w a + b, before σ")),
        )

    def _lay_out(self) -> None:
        body, outer = QWidget(self), QVBoxLayout(self)
        row, inputs, outputs = QHBoxLayout(body), QVBoxLayout(), QVBoxLayout()
        title = PlainLabel(self.tr("Input: 784 pixels"), self)
        inputs.addWidget(title)
        inputs.addWidget(self._input, 0, Qt.AlignmentFlag.AlignTop)
        inputs.addStretch(1)
        self._input.setFixedWidth(_INPUT_PX)
        self._input.setFixedHeight(_INPUT_PX)
        outputs.addWidget(self._output_title)
        outputs.addWidget(self._outputs, 1)
        outputs.addWidget(self._many, 1)
        for widget in (self._outputs, self._many, self._output_title):
            widget.setFixedWidth(theme.scaled(_OUTPUT_PX))
        row.addLayout(inputs)
        row.addWidget(self._hidden, 1)
        row.addLayout(outputs)
        self._frame = ViewFrame(
            "activations",
            body,
            empty=activation_texts.empty(),
            explanation=activation_texts.explanation(),
            tables=self._tables,
            parent=self,
        )
        for tool in (*self._values.buttons(), self._order, self._key):
            self._frame.add_tool(tool)
        outer.addWidget(self._frame)
        for layout in (row, outer, inputs, outputs):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(2)
        row.setSpacing(12)
        for label in (title, self._output_title):
            label.setFont(theme.tabular(self.font()))

    def _connect(self) -> None:
        self._hidden.unitChosen.connect(self.unitChosen)
        self._outputs.chosen.connect(self._output_chosen)
        self._many.unitChosen.connect(self._output_chosen)
        self._values.idClicked.connect(self.show_again)
        self._order.valueChanged.connect(self.show_again)
        self._frame.failed.connect(self.failed)

    # Content

    def redraw(self, network: Network | None, subject: Subject | None) -> None:  # noqa: D102 - SubjectView's
        words = activation_texts.obstacle(network)
        if words or network is None or subject is None:
            self._frame.show_empty(words)
            return
        layers = network.layers(as_input(subject.pixels[None], network.theta.dtype.name))
        self._layers = [(z[0], a[0]) for z, a in layers]
        if all(np.isfinite(each).all() for pair in self._layers for each in pair):
            self._show(network, subject)
        else:
            self._frame.show_empty(activation_texts.blown_up())

    def _show(self, network: Network, subject: Subject) -> None:
        self._input.set_image(subject.pixels.reshape(FIELD_PX, FIELD_PX))
        as_z, by_value = self._values.checkedId() == 1, self._order.value() == _BY_VALUE
        scale = self._hidden.show_layers(network, self._layers, as_z=as_z, sorted_by_value=by_value)
        self._key.set_scale(scale, has_negative=as_z or can_be_negative(network))
        self._show_outputs(network, *self._layers[-1])
        words = activation_texts.sentence(network, subject, self._layers, trained=self._trained)
        self._frame.show_body(words)

    def _show_outputs(self, network: Network, z: Array, a: Array) -> None:
        title = activation_texts.output_title(network)
        if title != self._output_title.text():
            self._output_title.setText(title)
        is_many = len(a) > MOST_ROWS
        self._outputs.setVisible(not is_many)
        self._many.setVisible(is_many)
        scale = float(np.abs(a).max()) or 1.0 if network.output == "linear" else 1.0
        if is_many:
            self._many.set_values(a, np.arange(len(a)), scale, self._output_words)
        else:
            self._outputs.set_outputs(z, a, [str(unit) for unit in range(len(a))], scale)

    def _output_words(self, unit: int) -> str:
        assert self._drawn is not None
        assert self._drawn[0] is not None
        return activation_texts.unit_words(self._drawn[0], len(self._layers) - 1, unit, self._layers)

    def _tables(self) -> Sequence[Table]:
        network = self._drawn[0] if self._drawn else None
        return activation_texts.tables(network, self._layers) if network else []

    # User actions

    def _output_chosen(self, unit: int) -> None:
        self.unitChosen.emit(len(self._layers) - 1, unit)
