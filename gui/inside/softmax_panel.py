"""The Softmax view: ten sliders for the weighted inputs of the output layer, with softmax and sigmoid outputs."""

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from core.insight.softmax_table import SoftmaxTable, softmax_table
from core.linalg.arrays import Array
from core.network import Network, as_input
from gui.base import theme
from gui.base.plain_text import PlainLabel, plain
from gui.inside import activation_texts
from gui.inside import softmax_texts as texts
from gui.session.reader import DIGITS, Reader
from gui.session.subject import Subject
from gui.view.frame import ViewFrame
from gui.view.subject_view import SubjectView
from gui.view.table import Table
from gui.widgets.bars import ProbabilityBars
from gui.widgets.column import Column
from gui.widgets.fields import NumberField

_STEPS_PER_UNIT = 10
_FURTHEST = 15
"""Least range of a slider, -15..15; a digit with a larger z widens it."""

_COOLEST, _HOTTEST = 0.05, 20.0
_FIELD_PX, _SLIDER_PX = 64, 72


class SoftmaxPanel(SubjectView):
    """Panel of the softmax table. Follows the digit at hand until a slider is moved; computes nothing while hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start: Array = np.zeros(DIGITS)
        self._z: Array = np.zeros(DIGITS)
        self._name = self._obstacle = ""
        self._moved = -1  # the output whose slider was moved last; -1: none
        self._make_widgets()
        self._lay_out()
        self._again.clicked.connect(self._take_again)
        self._temperature.valueChanged.connect(self._show)
        self._frame.failed.connect(self.failed)

    # Building

    def _make_widgets(self) -> None:
        self._sliders = [self._slider(output) for output in range(DIGITS)]
        self._figures = [PlainLabel("", self, name=f"softmaxZ{output}Label") for output in range(DIGITS)]
        self._softmax, self._sigmoid = ProbabilityBars(parent=self), ProbabilityBars(parent=self)
        self._softmax.setObjectName("softmaxBars")
        self._softmax.setAccessibleName(self.tr("Softmax of each output"))
        self._sigmoid.setObjectName("softmaxSigmoidBars")
        self._sigmoid.setAccessibleName(self.tr("Sigmoid of each output"))
        self._sums = PlainLabel("", self, name="softmaxSumLabel"), PlainLabel("", self, name="softmaxSigmoidSumLabel")
        self._temperature = NumberField(_COOLEST, _HOTTEST, _COOLEST, by_ratio=True, parent=self)
        self._temperature.setObjectName("softmaxTemperatureField")
        self._temperature.setAccessibleName(self.tr("Temperature"))
        self._temperature.set_value(1.0)
        self._temperature.setFixedWidth(theme.scaled(_FIELD_PX))
        self._again = QPushButton(self.tr("Take the drawing's z again"), self)
        self._again.setObjectName("softmaxAgainButton")
        self._again.setToolTip(plain(self.tr("Return every slider, and T, to where the digit at hand has them")))

    def _slider(self, output: int) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setObjectName(f"softmaxSlider{output}")
        slider.setAccessibleName(self.tr("z of output {output}").format(output=output))
        slider.setPageStep(_STEPS_PER_UNIT)
        slider.setMinimumWidth(_SLIDER_PX)
        slider.valueChanged.connect(lambda value: self._move(output, value / _STEPS_PER_UNIT))
        return slider

    def _lay_out(self) -> None:
        body, outer = QWidget(self), QVBoxLayout(self)
        grid = QGridLayout(body)
        titles = self.tr("Weighted inputs"), self.tr("Softmax"), self.tr("Sigmoid")
        for column, title in zip((0, 3, 4), titles, strict=True):
            grid.addWidget(PlainLabel(title, body), 0, column, 1, 3 if column == 0 else 1)
        for output, (slider, words) in enumerate(zip(self._sliders, self._figures, strict=True)):
            words.setFont(theme.tabular(self.font()))
            words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            words.setMinimumWidth(words.fontMetrics().horizontalAdvance("−88.88"))
            grid.addWidget(PlainLabel(texts.z_name(output), body), output + 1, 0)
            grid.addWidget(slider, output + 1, 1, Qt.AlignmentFlag.AlignVCenter)  # else its row does not stretch
            grid.addWidget(words, output + 1, 2)
            grid.setRowStretch(output + 1, 1)
        for column, (bars, words) in enumerate(zip((self._softmax, self._sigmoid), self._sums, strict=True)):
            words.setFont(theme.tabular(self.font()))
            words.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(bars, 1, column + 3, DIGITS, 1)
            grid.addWidget(words, DIGITS + 1, column + 3)
        for column, share in ((1, 1), (3, 2), (4, 2)):
            grid.setColumnStretch(column, share)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        self._frame = ViewFrame(
            "softmax",
            Column(body),
            empty=texts.empty(),
            explanation=texts.explanation(),
            tables=self._tables,
            parent=self,
        )
        self._frame.add_tool(self._labelled_temperature())
        self._frame.add_tool(self._again)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame)

    def _labelled_temperature(self) -> QWidget:
        pair = QWidget(self)
        row, label = QHBoxLayout(pair), PlainLabel(self.tr("Temperature T"), pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        label.setBuddy(self._temperature)
        row.addWidget(label)
        row.addWidget(self._temperature)
        return pair

    # Content

    def refresh(self) -> None:
        """Follow the digit and the network until a slider has been moved."""
        if self._moved < 0:
            super().refresh()

    def redraw(self, network: Network | None, subject: Subject | None) -> None:
        """Move the sliders to the z of a digit, to 0 where there is none."""
        self._obstacle, self._start, self._name = _reading(network, subject)
        self._z = self._start.copy()
        furthest = max(_FURTHEST, int(np.ceil(np.abs(self._z).max()))) * _STEPS_PER_UNIT
        for slider, z in zip(self._sliders, self._z.tolist(), strict=True):
            with QSignalBlocker(slider):
                slider.setRange(-furthest, furthest)
                slider.setValue(round(z * _STEPS_PER_UNIT))
        self._show()

    def _table(self) -> SoftmaxTable:
        return softmax_table(self._z, self._temperature.value())

    def _show(self) -> None:
        table, own = self._table(), softmax_table(self._start)
        is_own = self._moved < 0 and self._temperature.value() == 1.0
        for words, z in zip(self._figures, self._z.tolist(), strict=True):
            words.setText(f"{z:.2f}".replace("-", "−"))
        self._softmax.set_outputs(table.softmax, None if is_own else own.softmax)
        self._sigmoid.set_outputs(table.sigmoid, None if is_own else own.sigmoid)
        for words, outputs in zip(self._sums, (table.softmax, table.sigmoid), strict=True):
            words.setText(self.tr("sum {percent}").format(percent=texts.percent(float(outputs.sum()))))
        self._again.setEnabled(not is_own)
        self._frame.show_body(self._sentence(table))

    def _sentence(self, table: SoftmaxTable) -> str:
        if self._moved < 0:
            return texts.start(self._name, self._obstacle, table)
        before = self._z.copy()
        before[self._moved] = self._start[self._moved]
        by = float(self._z[self._moved] - self._start[self._moved])
        return texts.moved(self._moved, by, softmax_table(before, self._temperature.value()), table)

    def _tables(self) -> list[Table]:
        return [texts.table(self._table())]

    # User actions

    def _move(self, output: int, z: float) -> None:
        self._moved = output
        self._z[output] = z
        self._show()

    def _take_again(self) -> None:
        self._temperature.set_value(1.0)
        self._moved = -1
        self.show_again()


def _reading(network: Network | None, subject: Subject | None) -> tuple[str, Array, str]:
    """Return why the network cannot read a digit, the ten z, and the digit's name, "" without a digit."""
    reader = Reader()
    reader.use(network)
    obstacle = reader.obstacle()
    if obstacle or network is None or subject is None:
        return obstacle, np.zeros(DIGITS), ""
    z = network.logits(as_input(subject.pixels[None], network.theta.dtype.name))[0].astype(np.float64)
    if not np.isfinite(z).all():
        return activation_texts.blown_up(), np.zeros(DIGITS), ""
    return "", z, subject.name
