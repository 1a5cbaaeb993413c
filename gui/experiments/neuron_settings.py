"""The settings of the neuron that is played with: its start, its inputs and its target."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from core.studies.experiments.neuron import Neuron
from gui.base import theme
from gui.base.plain_text import PlainLabel, plain
from gui.widgets.fields import NumberField, ToggleField
from gui.widgets.flow import FlowLayout

STARTS = ((0.6, 0.9), (2.0, 2.0))
_FURTHEST, _FIELD_PX = 10.0, 56


class NeuronSettings(QWidget):
    """Row of the two starts of the book, the neuron's numbers, and a second input on request."""

    startAsked = Signal(float, float)
    """Emitted with the w and b of one of the book's starts."""

    changed = Signal()
    """Emitted when a person has changed a number, the inputs or the cost."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self)
        row.addWidget(PlainLabel(self.tr("Start"), self))
        for w, b in STARTS:
            row.addWidget(self._start_button(w, b))
        self._two = self._toggle("twoInputsToggle", self.tr("Two inputs"))
        self._two.setToolTip(self.tr("Give the neuron a second input x₂ with a weight w₂ of its own"))
        self._swap = self._toggle("swapToggle", self.tr("Swap y and a"))
        self._swap.setToolTip(
            plain(self.tr("Exchange the target y and the output a in cross-entropy, a slip that is easily made"))
        )
        reach = self.tr("{what}, −10 to 10")
        hints = {
            "w": reach.format(what=self.tr("Initial weight")),
            "x": reach.format(what=self.tr("First input")),
            "w2": reach.format(what=self.tr("Initial weight of the second input")),
            "x2": reach.format(what=self.tr("Second input")),
            "b": reach.format(what=self.tr("Initial bias")),
        }
        self._fields = {name: self._field(name, hint, -_FURTHEST, _FURTHEST) for name, hint in hints.items()}
        self._fields["target"] = self._field("target", self.tr("What the neuron should output, 0 to 1"), 0.0, 1.0)
        names = {"w": "w", "x": "x", "w2": "w₂", "x2": "x₂", "b": "b", "target": self.tr("target")}
        self._pairs = {name: self._labelled(names[name], field) for name, field in self._fields.items()}
        for pair in self._pairs.values():
            row.addWidget(pair)
        row.addWidget(self._two)
        row.addWidget(self._swap)
        self.start_from(*STARTS[1])

    def _start_button(self, w: float, b: float) -> QPushButton:
        button = QPushButton(f"{w}, {b}", self)
        button.setObjectName(f"start{round(10 * w)}Button")
        button.setAccessibleName(self.tr("Start at w {w}, b {b}").format(w=w, b=b))
        button.setToolTip(plain(self.tr("Play from the book's start: w = {w}, b = {b}").format(w=w, b=b)))
        button.clicked.connect(lambda: self.startAsked.emit(w, b))
        return button

    def _toggle(self, name: str, words: str) -> ToggleField:
        toggle = ToggleField(self)
        toggle.setObjectName(name)
        toggle.setText(words)
        toggle.valueChanged.connect(self._show_fields)
        toggle.valueChanged.connect(self.changed)
        return toggle

    def _field(self, name: str, hint: str, least: float, most: float) -> NumberField:
        field = NumberField(least, most, 0.1, parent=self)
        field.setObjectName(f"neuron{name.title()}Field")
        field.setAccessibleName(hint)
        field.setToolTip(plain(hint))
        field.setFixedWidth(theme.scaled(_FIELD_PX))
        field.valueChanged.connect(self.changed)
        return field

    def _labelled(self, text: str, field: NumberField) -> QWidget:
        """Return a field with its label, which a line break does not part."""
        pair = QWidget(self)
        row, label = QHBoxLayout(pair), PlainLabel(text, pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        label.setBuddy(field)
        row.addWidget(label)
        row.addWidget(field)
        return pair

    def _show_fields(self) -> None:
        for name in ("x", "w2", "x2"):
            self._pairs[name].setVisible(self._two.value())
        self.updateGeometry()

    # Interface

    @property
    def is_swapped(self) -> bool:
        """True if y and a change places in cross-entropy."""
        return self._swap.value()

    def start_from(self, w: float, b: float) -> None:
        """Show one of the book's starts, with inputs of 1 and target 0; a second weight starts as the first does."""
        for name, value in (("w", w), ("x", 1.0), ("w2", w), ("x2", 1.0), ("b", b), ("target", 0.0)):
            self._fields[name].set_value(value)
        self._swap.set_value(False)
        self._show_fields()

    def neuron(self, cost: str, eta: float, epochs: int) -> Neuron:
        """Return the neuron with these settings. Raises UserError as Neuron does."""
        numbers = {name: field.value() for name, field in self._fields.items()}
        if not self._two.value():
            numbers |= {"x": 1.0, "w2": 0.0, "x2": 0.0}
        return Neuron(eta=eta, cost=cost, epochs=epochs, **numbers)
