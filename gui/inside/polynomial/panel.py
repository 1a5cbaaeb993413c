"""The Ten points panel: a line and a polynomial through the same ten points."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from core.chart.axes import linear
from core.chart.drawing import Curve
from core.insight.polynomial import HIGH, LOW, MOST_DEGREE, draw_points, fitted
from gui.base import theme
from gui.base.palette import DASHES, OKABE_ITO, legible
from gui.base.plain_text import PlainLabel, plain
from gui.inside.polynomial import polynomial_texts
from gui.inside.weights_texts import figure
from gui.view.frame import ViewFrame
from gui.view.table import Table
from gui.widgets.plots.legend import Legend, LineLook
from gui.widgets.plots.line_plot import PlotContent
from gui.widgets.plots.points_plot import PointsPlot

_SAMPLES, _SLIDER_PX = 201, 96
_X, _Y = linear(LOW, HIGH), linear(-5.0, 15.0)
_LAMBDA_STEPS, _PER_DECADE, _LEAST_DECADE = 40, 5, -5
_NOISES, _FIRST_NOISE = 30, 10


def lambda_at(step: int) -> float:
    """Return λ at a step of its slider: 0 at the left, then 0.00001 to 631 in fifths of a power of ten."""
    return float(10 ** (_LEAST_DECADE + (step - 1) / _PER_DECADE)) if step else 0.0


class PolynomialPanel(QWidget):
    """Panel of two fits to ten points that a person can move; it needs no network."""

    failed = Signal(str)
    """Emitted with a sentence when an export fails."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seed = 1
        self._plot = PointsPlot(self.tr("A line and a polynomial through ten points"), self)
        self._plot.setObjectName("polynomialPlot")
        self._legend = Legend(self)
        self._legend.setObjectName("polynomialLegend")
        self._sliders: dict[str, tuple[QSlider, PlainLabel, Callable[[int], str]]] = {}
        self._lay_out()
        self._again.clicked.connect(self._draw_new)
        self._plot.pointMoved.connect(self._move)
        self._legend.toggled.connect(self._show)
        self._frame.failed.connect(self.failed)
        theme.current().changed.connect(self._retint)
        self._ten, self._new = draw_points(_FIRST_NOISE / 10, self._seed)
        self._retint()

    # Building

    def _lay_out(self) -> None:
        body, outer = QWidget(self), QVBoxLayout(self)
        lines = QVBoxLayout(body)
        lines.addWidget(self._legend)
        lines.addWidget(self._plot, 1)
        explanation = polynomial_texts.explanation()
        self._frame = ViewFrame("polynomial", body, empty="", explanation=explanation, tables=self._tables, parent=self)
        self._add_slider("Degree", self.tr("Degree"), MOST_DEGREE, MOST_DEGREE, str)
        self._add_slider("Lambda", "λ", _LAMBDA_STEPS, 0, lambda step: figure(lambda_at(step)))
        self._add_slider("Noise", self.tr("Noise"), _NOISES, _FIRST_NOISE, lambda step: f"{step / 10:.1f}")
        self._again = QPushButton(self.tr("New points"), self)
        self._again.setObjectName("polynomialNewButton")
        self._again.setToolTip(plain(self.tr("Measure ten other points, and a hundred others to judge by")))
        self._frame.add_tool(self._again)
        outer.addWidget(self._frame)
        for layout in (lines, outer):
            layout.setContentsMargins(0, 0, 0, 0)

    def _add_slider(self, name: str, words: str, most: int, value: int, told: Callable[[int], str]) -> None:
        """Add a slider with its name before and its value, in words, behind."""
        slider, label = QSlider(Qt.Orientation.Horizontal, self), PlainLabel("", self, name=f"polynomial{name}Label")
        slider.setObjectName(f"polynomial{name}Slider")
        slider.setAccessibleName(words)
        slider.setRange(0, most)
        slider.setPageStep(max(1, most // 8))
        slider.setFixedWidth(theme.scaled(_SLIDER_PX))
        slider.setValue(value)
        label.setFont(theme.tabular(self.font()))
        label.setMinimumWidth(max(label.fontMetrics().horizontalAdvance(told(at)) for at in range(most + 1)) + 2)
        slider.valueChanged.connect(self._draw if name == "Noise" else self._show)
        self._sliders[name] = slider, label, told
        whole = QWidget(self)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (PlainLabel(words, whole), slider, label):
            row.addWidget(widget)
        self._frame.add_tool(whole)

    def _at(self, name: str) -> int:
        return self._sliders[name][0].value()

    # Content

    def _draw(self) -> None:
        """Measure the points of this seed with the noise chosen, which undoes what was dragged."""
        self._ten, self._new = draw_points(self._at("Noise") / 10, self._seed)
        self._show()

    def _draw_new(self) -> None:
        self._seed += 1
        self._draw()

    def _move(self, index: int, x: float, y: float) -> None:
        self._ten = self._ten.moved(index, x, y)
        self._show()

    def _show(self) -> None:
        for slider, label, told in self._sliders.values():
            label.setText(told(slider.value()))
            slider.setAccessibleDescription(label.text())
        degree, lambda_ = self._at("Degree"), lambda_at(self._at("Lambda"))
        self._line, self._curve = fitted(self._ten, 1), fitted(self._ten, degree, lambda_)
        self._name = polynomial_texts.curve_name(degree, lambda_)
        looks, hidden = self._looks(), self._legend.hidden()
        along = np.linspace(LOW, HIGH, _SAMPLES)
        fits = zip(looks.items(), (self._line, self._curve), strict=True)
        curves = [
            Curve(name, along, fit(along), look.colour, look.dash, look.width)
            for (name, look), fit in fits
            if name not in hidden
        ]
        content = PlotContent(_X, _Y, tuple(curves), x_name="x", words=polynomial_texts.point_words(self._ten))
        self._plot.show_points(self._ten.x, self._ten.y, (self._new.x, self._new.y), content)
        words = polynomial_texts.sentence(self._line, self._curve, self._name, self._ten, self._new)
        self._frame.show_body(words)

    def _retint(self) -> None:
        self._legend.show_entries(self._looks(), self._legend.hidden())
        self._show()

    def _looks(self) -> dict[str, LineLook]:
        tokens = theme.current().tokens
        shades = [legible(colour, tokens.plot, tokens.text) for colour in OKABE_ITO[:2]]
        return {name: LineLook(shades[nth], DASHES[nth], 2.0) for nth, name in enumerate(polynomial_texts.names())}

    def _tables(self) -> Sequence[Table]:
        return polynomial_texts.tables(self._line, self._curve, self._name, self._ten, self._new)
