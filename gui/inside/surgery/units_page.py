"""The page of Surgery with the hidden units as squares, each switched off or on by a click."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.insight.surgery import Plan, most_important
from core.linalg.arrays import Array
from core.network import Network
from gui.inside.activation_layers import HiddenLayers
from gui.widgets.buttons import tool_button

MOST = 5
"""Number of units that the button switches off."""


class UnitsPage(QWidget):
    """Squares of all hidden units, lit by the drawing's activations; those that are off are crossed out."""

    planned = Signal(object, str)
    """Emitted with a Plan and "": each click is a step of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._after: Network | None = None
        self._plan, self._x = Plan(), np.zeros(0, np.float32)
        self._layers = HiddenLayers(self, "surgery")
        self._most = tool_button("surgeryMostButton", self.tr("Off: the 5 that matter most for this answer"), self)
        self._all_on = tool_button("surgeryAllOnButton", self.tr("All on"), self)
        lines, row = QVBoxLayout(self), QHBoxLayout()
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._layers, 1)
        lines.addLayout(row)
        for button in (self._most, self._all_on):
            row.addWidget(button)
        row.addStretch(1)
        self._layers.unitChosen.connect(self._turn)
        self._most.clicked.connect(self._switch_most_off)
        self._all_on.clicked.connect(self._switch_all_on)

    def show_state(self, after: Network, plan: Plan, x: Array, *, has_drawing: bool) -> None:
        """Show the copy after a plan with the activations for x, (I,), which is a blank picture without a drawing."""
        self._after, self._plan, self._x = after, plan, x
        layers = [(z[0], a[0]) for z, a in after.layers(x[None])]
        self._layers.show_layers(after, layers, off=plan.off)
        self._most.setEnabled(has_drawing and len(after.weights) > 1)
        self._all_on.setEnabled(bool(plan.off))

    def _turn(self, layer: int, unit: int) -> None:
        self.planned.emit(self._plan.turned([(layer, unit)]), "")

    def _switch_most_off(self) -> None:
        assert self._after is not None
        best = set(most_important(self._after, self._x, MOST)) - self._plan.off
        if best:
            self.planned.emit(self._plan.turned(best), "")

    def _switch_all_on(self) -> None:
        self.planned.emit(self._plan.turned(self._plan.off), "")
