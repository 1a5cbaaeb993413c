"""A neuron that learns with one cost: picture, sigmoid, cost curve and a field for η."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.chart.drawing import Curve
from core.studies.experiments.neuron import SWAPPED, Neuron, NeuronCourse, learn
from core.support.errors import UserError
from core.support.language import translated
from gui.base import theme
from gui.base.plain_text import PlainLabel
from gui.session.knob_words import knob
from gui.widgets.fields import NumberField
from gui.widgets.plots.growing_curve import GrowingCurve
from gui.widgets.plots.line_plot import Note
from gui.widgets.plots.neuron_view import NeuronView
from gui.widgets.plots.sigmoid_view import SigmoidView

_FIELD_PX = 72
EPOCHS = 300
FIRST = 50
"""Epochs at the start that show how fast a neuron learns while it is badly wrong."""

_BOLD_PX = 4.0


class NeuronColumn(QWidget):
    """Column with one neuron; train it, then show any of its epochs."""

    etaChanged = Signal()

    def __init__(self, title: str, cost: str, eta: float, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cost, self._colour = cost, colour
        name = cost.title().replace("-", "")
        self._neuron = Neuron(cost=cost, eta=eta)
        self._trace: NeuronCourse | None = None
        self._usual_title, self._title = title, PlainLabel(title, self, role="title", wraps=True)
        self._obstacle = PlainLabel("", self, name=f"neuron{name}Obstacle", role="warning", wraps=True)
        self._obstacle.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.eta = NumberField(1e-4, 100.0, 1e-4, by_ratio=True, parent=self)
        self.eta.setObjectName(f"eta{name}Field")
        self.eta.setAccessibleName(self.tr("η of the {cost} cost").format(cost=knob("cost").choices[cost].title))
        self.eta.setToolTip(self.tr("Learning rate: factor of the gradient in each step, 0.0001 to 100"))
        self.eta.setMinimumWidth(theme.scaled(_FIELD_PX))
        self.eta.set_value(eta)
        self.eta.valueChanged.connect(self.etaChanged)
        self.picture = NeuronView(colour, self)
        self.sigmoid = SigmoidView(colour, self)
        self.curve = GrowingCurve(self.tr("The cost so far"), "C", colour, self)
        self._views = {"Picture": self.picture, "Sigmoid": self.sigmoid, "Cost": self.curve}
        for kind, view in self._views.items():
            view.setObjectName(f"neuron{name}{kind}")
        self._lay_out()

    def _lay_out(self) -> None:
        top, lines = QHBoxLayout(), QVBoxLayout(self)
        label = PlainLabel("η", self)
        label.setBuddy(self.eta)
        top.setSpacing(4)
        top.addWidget(self._title, 1)
        top.addWidget(label)
        top.addWidget(self.eta)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addLayout(top)
        lines.addWidget(self._obstacle)
        lines.addWidget(self.picture, 2)
        lines.addWidget(self.sigmoid, 3)
        lines.addWidget(self.curve, 3)

    def set_cost(self, cost: str) -> None:
        """Choose the cost that the next training lowers."""
        self._cost = cost
        swapped = self.tr("Cross-entropy, y and a swapped")
        self._title.setText(swapped if cost == SWAPPED.name else self._usual_title)

    def train(self, neuron: Callable[[str, float, int], Neuron]) -> None:
        """Train the neuron made from this cost and η for so many epochs, or say why it cannot be trained."""
        try:
            self._neuron = neuron(self._cost, self.eta.value(), EPOCHS + 1)
        except UserError as error:
            self._trace = None
            self._say_obstacle(translated(error))
            return
        self._say_obstacle("")
        trace = self._trace = learn(self._neuron)
        # A step is η times the gradient; "speed" is its length in the weights, divided by η.
        self._speeds = np.hypot(np.diff(trace.w), np.diff(trace.w2)) / self._neuron.eta
        self.sigmoid.set_range(float(np.abs(trace.z[:-1]).max()))
        self.curve.set_curve(trace.cost[:-1], *self._first_epochs(trace))
        self.fall = 100 * (1 - float(trace.cost[FIRST] / trace.cost[0])) if trace.cost[0] else 0.0

    def _say_obstacle(self, words: str) -> None:
        self._obstacle.setText(words)
        self._obstacle.setVisible(bool(words))
        for view in self._views.values():
            view.setVisible(not words)

    def _first_epochs(self, trace: NeuronCourse) -> tuple[tuple[Curve, ...], tuple[Note, ...]]:
        """Return the first epochs' piece of the curve, bold, and what it is."""
        cost = trace.cost[: FIRST + 1]
        bold = Curve("", np.arange(float(len(cost))), cost, self._colour, width=_BOLD_PX)
        words = self.tr("{count} epochs").format(count=FIRST)
        return (bold,), (Note(FIRST, float(cost[-1]), words, above=float(cost[-1]) < 0.5 * float(cost.max())),)

    def show_epoch(self, epoch: int) -> None:
        """Show the neuron after `epoch` steps, if there is one."""
        trace, neuron = self._trace, self._neuron
        if trace is None:
            return
        two = bool(neuron.x2 or neuron.w2)
        self.picture.set_neuron(
            x=(neuron.x, neuron.x2) if two else (neuron.x,),
            w=(float(trace.w[epoch]), float(trace.w2[epoch])) if two else (float(trace.w[epoch]),),
            b=float(trace.b[epoch]),
            output=float(trace.output[epoch]),
            target=neuron.target,
        )
        self.sigmoid.set_point(float(trace.z[epoch]), neuron.target)
        self.curve.set_place(epoch, self.tr("|∂C/∂w| {speed}").format(speed=f"{self._speeds[epoch]:.4f}"))
