"""The page of Surgery for all weights at once: pruning by a handle on its curve, noise, temperature."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from core.insight.surgery import SHARES, Plan
from core.linalg.arrays import Array
from core.support.wording import percent
from gui.base import theme
from gui.base.plain_text import PlainLabel
from gui.inside.surgery import surgery_texts
from gui.widgets.buttons import tool_button
from gui.widgets.fields import LabeledField, NumberField
from gui.widgets.flow import FlowLayout
from gui.widgets.plots.handle_curve import HandleCurve
from gui.widgets.plots.legend import SAMPLE_PX, line_sample
from gui.widgets.plots.share_curve import ShareLine, share_legend
from gui.widgets.switch import switch

_MOST_NOISE, _LEAST_T, _MOST_T = 10.0, 0.01, 100.0


class WholePage(QWidget):
    """Curve of the accuracy against the share of weights removed, with a handle, and fields for the rest."""

    planned = Signal(object, str)
    """Emitted with a Plan and the name of the gesture, which is one step for undo."""

    settled = Signal()
    """Emitted at the end of a gesture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = Plan()
        self._names = self.tr("smallest first"), self.tr("at random")
        self._curve = HandleCurve(surgery_texts.curve_title(), self)
        self._curve.setObjectName("surgeryPruningCurve")
        self._order = switch(
            self,
            ("surgerySmallestButton", self.tr("Smallest first"), self.tr("Remove the weights with the smallest |w|")),
            ("surgeryRandomButton", self.tr("At random"), self.tr("Remove as many weights chosen at random")),
        )
        self._noise = NumberField(0.0, _MOST_NOISE, 0.05, special_text=self.tr("none"), parent=self)
        self._noise.setObjectName("surgeryNoiseBox")
        self._again = tool_button("surgeryDiceButton", "", self, "dice")
        self._again.setAccessibleName(self.tr("Other random numbers"))
        self._again.setToolTip(self.tr("Other random numbers for noise and random pruning"))
        self._temperature = NumberField(_LEAST_T, _MOST_T, _LEAST_T, by_ratio=True, parent=self)
        self._temperature.setObjectName("surgeryTemperatureBox")
        self._temperature.setAccessibleName(self.tr("Temperature of the outputs"))
        self._lay_out()
        self._connect()
        self._show_looks()

    def _lay_out(self) -> None:
        noise = LabeledField(self.tr("Noise"), self._noise, "σ", parent=self)
        noise.add_button(self._again)
        orders, fields, outer = FlowLayout(), FlowLayout(), QVBoxLayout(self)
        for button in self._order.buttons():
            assert isinstance(button, QToolButton)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIconSize(SAMPLE_PX)
            orders.addWidget(button)
        fields.addWidget(noise)
        fields.addWidget(PlainLabel(self.tr("Temperature of the outputs"), self))
        fields.addWidget(self._temperature)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(orders)
        outer.addWidget(self._curve, 1)
        outer.addLayout(fields)
        fields.setSpacing(12)

    def _connect(self) -> None:
        theme.current().changed.connect(self._show_looks)
        self._curve.moved.connect(self._prune)
        self._curve.dropped.connect(self.settled)
        self._order.idClicked.connect(self._choose_order)
        self._noise.valueChanged.connect(self._add_noise)
        self._temperature.valueChanged.connect(self._warm)
        self._again.clicked.connect(self._draw_again)

    def _show_looks(self) -> None:
        """Show the line of each curve on the button that chooses its order."""
        for button, look in zip(self._order.buttons(), share_legend(self._names).values(), strict=True):
            button.setIcon(line_sample(look))

    def show_state(self, plan: Plan) -> None:
        """Show where a plan stands."""
        self._plan = plan
        self._curve.set_handle(plan.pruned)
        self._order.button(int(plan.at_random)).setChecked(True)
        self._noise.set_value(plan.noise)
        self._temperature.set_value(plan.temperature)
        self._again.setEnabled(bool(plan.noise or (plan.pruned and plan.at_random)))

    def show_curves(self, curves: Sequence[Array]) -> None:
        """Show both curves, (n,) each, at SHARES; none while they are not known."""
        lines = [ShareLine(name, curve) for name, curve in zip(self._names, curves, strict=False)]
        shares = SHARES if lines else SHARES[:0]
        names = [percent(share, 0) for share in shares.tolist()]
        words = self.tr("Accuracy against the share of the weights that is removed")
        self._curve.set_lines(shares, names, 0, lines, words)

    def _prune(self, share: float) -> None:
        self.planned.emit(replace(self._plan, pruned=share), "prune")

    def _choose_order(self, number: int) -> None:
        self.planned.emit(replace(self._plan, at_random=bool(number)), "")

    def _add_noise(self, amount: float) -> None:
        self.planned.emit(replace(self._plan, noise=amount), "noise")

    def _warm(self, temperature: float) -> None:
        self.planned.emit(replace(self._plan, temperature=temperature), "temperature")

    def _draw_again(self) -> None:
        self.planned.emit(replace(self._plan, seed=self._plan.seed + 1), "")
