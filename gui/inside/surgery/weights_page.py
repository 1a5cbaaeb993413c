"""The page of Surgery with one unit: its weights to be painted on, its bias and the scale of its weights."""

from functools import partial

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.insight.surgery import Plan, Weight
from core.insight.units import picture_side
from core.network import Network
from gui.inside import weights_texts
from gui.inside.weights_layer import full_colour
from gui.view.layer_titles import short_layer_title
from gui.widgets.column import Column
from gui.widgets.fields import Choice, ChoiceField, IntField, LabeledField, NumberField
from gui.widgets.fields.labelled import LABEL_PX
from gui.widgets.pictures.diverging import levels
from gui.widgets.pictures.paint_cells import PaintCells
from gui.widgets.pictures.scale_key import ScaleKey
from gui.widgets.switch import switch

_SIGNS = (1.0, 0.0, -1.0)
_MOST = 1000.0


class WeightsPage(QWidget):
    """One unit of the copy: a brush for its weights, and fields for its bias and scale."""

    planned = Signal(object, str)
    """Emitted with a Plan and the name of the gesture, which is one step for undo."""

    settled = Signal()
    """Emitted at the end of a gesture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._after: Network | None = None
        self._plan, self._scale, self._columns = Plan(), 1.0, 1
        self._make_widgets()
        self._lay_out()
        self._connect()

    def _make_widgets(self) -> None:
        self._cells = PaintCells(self.tr("Weights of this unit, to be painted on"), self, is_square=True)
        self._cells.setObjectName("surgeryWeights")
        self._key = ScaleKey(self)
        self._key.setObjectName("surgeryKey")
        self._layer, self._unit = ChoiceField([], self), IntField(0, 0, parent=self)
        self._size = ChoiceField([Choice(1, "1 × 1"), Choice(3, "3 × 3"), Choice(5, "5 × 5")], self)
        self._bias, self._factor = NumberField(-_MOST, _MOST, 0.5, parent=self), NumberField(-_MOST, _MOST, parent=self)
        self._value, self._is_own_value = NumberField(-_MOST, _MOST, parent=self), False
        names = ("Value", self._value), ("Layer", self._layer), ("Unit", self._unit), ("Brush", self._size)
        for name, editor in (*names, ("Bias", self._bias), ("Factor", self._factor)):
            editor.setObjectName(f"surgery{name}Box")
        self._factor.set_value(1.0)
        self._size.set_value(3)
        self._signs = switch(
            self,
            ("surgeryUpButton", "+", self.tr("Paint large positive weights, orange")),
            ("surgeryZeroButton", "0", self.tr("Paint weights of 0, dark")),
            ("surgeryDownButton", "−", self.tr("Paint large negative weights, blue")),
        )

    def _lay_out(self) -> None:
        rows = (
            LabeledField(self.tr("Layer"), self._layer, parent=self),
            LabeledField(self.tr("Unit"), self._unit, parent=self),
            LabeledField(self.tr("Bias"), self._bias, "b +", parent=self),
            LabeledField(self.tr("Weights"), self._factor, "w ×", parent=self),
            LabeledField(self.tr("Brush"), self._size, parent=self),
        )
        side, brushes, fields, outer = QWidget(self), QHBoxLayout(), QVBoxLayout(), QHBoxLayout(self)
        side.setLayout(fields)
        for row in rows:
            fields.addWidget(row)
        brushes.addSpacing(LABEL_PX + 6)
        for button in self._signs.buttons():
            brushes.addWidget(button)
        brushes.addStretch(1)
        fields.addWidget(LabeledField(self.tr("Paint"), self._value, "w =", parent=self))
        fields.addLayout(brushes)
        fields.addWidget(self._key)
        fields.addStretch(1)
        outer.addWidget(self._cells, 1)
        outer.addWidget(Column(side))
        for layout in (fields, outer):
            layout.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)

    def _connect(self) -> None:
        self._layer.valueChanged.connect(self._layer_chosen)
        self._unit.valueChanged.connect(self._show_unit)
        self._bias.valueChanged.connect(self._shift)
        self._factor.valueChanged.connect(self._rescale)
        self._value.valueChanged.connect(self._take_value)
        self._signs.idClicked.connect(self._take_sign)
        self._cells.chosen.connect(self._paint)
        self._cells.strokeEnded.connect(self.settled)

    def show_state(self, after: Network, plan: Plan) -> None:
        """Show the copy after a plan; the unit stays."""
        is_other = self._after is None or self._after.sizes != after.sizes
        self._after, self._plan = after, plan
        if is_other:
            layers = len(after.weights)
            self._layer.set_choices([Choice(layer, short_layer_title(layer, layers)) for layer in range(layers)])
        self._show_unit()

    @property
    def unit(self) -> tuple[int, int]:
        """The unit shown, (layer, unit), both from 0."""
        return int(str(self._layer.value() or 0)), self._unit.value()

    # Showing

    def _layer_chosen(self) -> None:
        self._unit.set_value(0)
        self._show_unit()

    def _show_unit(self) -> None:
        after = self._after
        assert after is not None
        self._unit.setMaximum(after.sizes[self.unit[0] + 1] - 1)
        layer, unit = self.unit
        row = after.weights[layer][unit]
        self._columns = picture_side(len(row)) or round(len(row) ** 0.5) or 1
        self._scale = full_colour(after, layer)
        self._key.set_scale(self._scale)
        if not self._is_own_value:
            self._value.set_value(float(f"{_SIGNS[self._signs.checkedId()] * self._scale:.3g}"))
        shades = np.zeros(-(-len(row) // self._columns) * self._columns, np.uint8)
        shades[: len(row)] = levels(row, self._scale)
        self._cells.set_cells(shades.reshape(-1, self._columns), partial(self._words, after))
        self._bias.set_value(self._plan.shifts.get((layer, unit), 0.0))
        self._factor.set_value(self._plan.scales.get((layer, unit), 1.0))

    def _words(self, network: Network, row: int, column: int) -> str:
        return weights_texts.weight_words(network, *self.unit, row * self._columns + column)

    # User actions

    def _shift(self, by: float) -> None:
        self.planned.emit(self._plan.shifted(self.unit, by), f"bias of {self.unit}")

    def _rescale(self, factor: float) -> None:
        self.planned.emit(self._plan.scaled(self.unit, factor), f"scale of {self.unit}")

    def _take_value(self) -> None:
        self._is_own_value = True

    def _take_sign(self) -> None:
        """Paint again with the full colour, or 0."""
        self._is_own_value = False
        self._show_unit()

    def _paint(self, row: int, column: int) -> None:
        assert self._after is not None
        rows, columns = self._cells.levels().shape
        reach = int(str(self._size.value())) // 2
        value = self._value.value()
        painted: dict[Weight, float] = {
            (*self.unit, r * self._columns + c): value
            for r in range(max(0, row - reach), min(rows, row + reach + 1))
            for c in range(max(0, column - reach), min(columns, column + reach + 1))
            if self._cells.levels()[r, c]
        }
        self.planned.emit(self._plan.painted(painted), "paint")
