"""Preview of a learning-rate schedule: η against epochs."""

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.chart.axes import Axis
from core.chart.drawing import Curve
from core.linalg.arrays import Array
from gui.widgets.fields.number import grouped
from gui.widgets.plots.line_plot import LinePlot, Note, PlotContent

_HEIGHT_PX, _PEN_PX = 88, 1.5
_NOTHING = 1e-6
"""Fraction of the peak below which the end counts as 0."""

_LOW = 0.75
"""Fraction of the peak below which the end has a label; above, the peak's says enough."""


class RateCurve(LinePlot):
    """Plot of η from epoch 0 to the last, from 0 to its peak."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Preview of the learning rate"))

    def set_curve(self, epochs: Array, etas: Array, last_epoch: int) -> None:
        """Show etas, (n,), at epochs, (n,), ascending from 0 and possibly ending before last_epoch; n >= 1, finite.

        last_epoch >= 1. Raises ValueError when the arrays differ in length or are empty.
        """
        if len(epochs) != len(etas) or not len(epochs):
            raise ValueError(f"{len(epochs)} epochs and {len(etas)} rates make no curve")
        epochs, etas = np.asarray(epochs, float), np.asarray(etas, float)
        peak, end = float(etas.max()) or 1.0, float(etas[-1])
        line = Curve("η", epochs, etas, "accent", width=_PEN_PX)
        stop = Curve("", epochs[-1:], etas[-1:], "accent")
        words = self.tr("From {first} to {end}, at most {peak}, in {epochs} epochs")
        self.show_content(
            PlotContent(
                Axis(0.0, last_epoch, ((0.0, "0"), (last_epoch, self._epoch(grouped(last_epoch))))),
                Axis(0.0, peak, ((0.0, "0"), (peak, _figure(float(etas.max()))))),
                (line, stop) if epochs[-1] < last_epoch else (line,),
                x_name=self.tr("epoch"),
                notes=[Note(epochs[-1], end, _figure(end))] if _NOTHING < end / peak < _LOW else (),
                words=words.format(
                    first=_figure(etas[0]), end=_figure(end), peak=_figure(float(etas.max())), epochs=last_epoch
                ),
            )
        )

    def _epoch(self, number: str) -> str:
        return self.tr("epoch {epoch}").format(epoch=number)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(240, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(120, _HEIGHT_PX)


def _figure(value: float) -> str:
    return f"{value:.3g}"
