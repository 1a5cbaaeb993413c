"""The Valley panel: gradient descent, momentum, Newton and conjugate gradients on one quadratic cost."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.insight.valley import WAYS_DOWN, Valley
from core.linalg.arrays import Array
from gui.base import theme
from gui.base.palette import DASHES, OKABE_ITO, legible
from gui.base.plain_text import PlainLabel
from gui.inside.valley import valley_texts
from gui.view.frame import ViewFrame
from gui.view.table import Table
from gui.widgets.fields import IntField, NumberField
from gui.widgets.plots.legend import Legend, LineLook
from gui.widgets.plots.valley_plot import ValleyPlot

_FIRST = Valley(kappa=10.0, start=(-3.2, 1.4), eta=0.17, mu=0.6)
_LEAST_KAPPA, _MOST_KAPPA, _MOST_STEPS, _FIRST_STEPS = 1.0, 1000.0, 200, 40


class ValleyPanel(QWidget):
    """Panel of paths down a valley; it needs no network."""

    failed = Signal(str)
    """Emitted with a sentence when an export fails."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._valley = _FIRST
        self._paths: dict[str, Array] = {}
        self._plot = ValleyPlot(self.tr("Paths down the valley"), self)
        self._plot.setObjectName("valleyPlot")
        self._legend = Legend(self)
        self._legend.setObjectName("valleyLegend")
        self._eta = self._field("Eta", NumberField(-10.0, 10.0, 0.01, parent=self), _FIRST.eta)
        self._mu = self._field("Mu", NumberField(-2.0, 2.0, 0.05, parent=self), _FIRST.mu)
        self._kappa = self._field("Kappa", NumberField(_LEAST_KAPPA, _MOST_KAPPA, 1.0, parent=self), _FIRST.kappa)
        self._steps = IntField(1, _MOST_STEPS, parent=self)
        self._steps.setObjectName("valleyStepsBox")
        self._steps.set_value(_FIRST_STEPS)
        self._lay_out()
        self._connect()
        self._retint()

    # Building

    def _field(self, name: str, field: NumberField, value: float) -> NumberField:
        field.setObjectName(f"valley{name}Box")
        field.set_value(value)
        return field

    def _lay_out(self) -> None:
        body, outer = QWidget(self), QVBoxLayout(self)
        lines = QVBoxLayout(body)
        lines.addWidget(self._legend)
        lines.addWidget(self._plot, 1)
        self._frame = ViewFrame(
            "valley",
            body,
            empty="",
            explanation=valley_texts.explanation(),
            tables=self._tables,
            parent=self,
        )
        for words, field in (
            (self.tr("η"), self._eta),
            (self.tr("μ"), self._mu),
            (self.tr("κ"), self._kappa),
            (self.tr("Steps"), self._steps),
        ):
            self._frame.add_tool(PlainLabel(words, self))
            self._frame.add_tool(field)
            field.setAccessibleName(words)
        outer.addWidget(self._frame)
        for layout in (lines, outer):
            layout.setContentsMargins(0, 0, 0, 0)

    def _connect(self) -> None:
        for field in (self._eta, self._mu, self._kappa, self._steps):
            field.valueChanged.connect(self._take_knobs)
        self._plot.startMoved.connect(self._take_start)
        self._legend.toggled.connect(self._show)
        self._frame.failed.connect(self.failed)
        theme.current().changed.connect(self._retint)

    # Content

    def _looks(self) -> dict[str, LineLook]:
        tokens = theme.current().tokens
        shades = [legible(colour, tokens.plot, tokens.text) for colour in OKABE_ITO]
        return {way: LineLook(shades[nth], DASHES[nth], 1.75) for nth, way in enumerate(WAYS_DOWN)}

    def _retint(self) -> None:
        names = valley_texts.names()
        self._legend.show_entries({names[way]: look for way, look in self._looks().items()}, self._legend.hidden())
        self._show()

    def _take_knobs(self) -> None:
        self._valley = Valley(self._kappa.value(), self._valley.start, self._eta.value(), self._mu.value())
        self._show()

    def _take_start(self, x: float, y: float) -> None:
        self._valley = Valley(self._valley.kappa, (x, y), self._valley.eta, self._valley.mu)
        self._show()

    def _show(self) -> None:
        valley, hidden, names = self._valley, self._legend.hidden(), valley_texts.names()
        shown = [way for way in WAYS_DOWN if names[way] not in hidden]
        self._paths = {way: WAYS_DOWN[way](valley, self._steps.value()) for way in shown}
        looks = self._looks()
        self._plot.show_paths(valley.kappa, valley.start, [(path, looks[way]) for way, path in self._paths.items()])
        self._plot.setAccessibleDescription(valley_texts.path_words(self._paths))
        self._frame.show_body(valley_texts.sentence(valley, self._paths))

    def _tables(self) -> Sequence[Table]:
        return [valley_texts.table(self._valley, self._paths)]
