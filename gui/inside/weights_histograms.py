"""Histograms of the weights and biases, a row per layer."""

from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from core.insight.units import histograms
from core.network import Network
from gui.inside import weights_texts
from gui.widgets.plots.histogram_plot import HistogramPlot


class HistogramsView(QScrollArea):
    """Scrollable view of histograms: weights at the left, biases at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plots: list[tuple[HistogramPlot, HistogramPlot]] = []
        self._page = QWidget()
        self._grid = QGridLayout(self._page)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self.setWidget(self._page)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)

    def show_network(self, network: Network, start: Network | None) -> None:
        """Show every layer of a network with finite numbers. start: the same network before its run, if known."""
        self._make_plots(len(network.weights))
        for layer, plots in enumerate(self._plots):
            parts = weights_texts.parts(network, layer, start)
            for plot, (title, values, before) in zip(plots, parts, strict=True):
                counts, others, most = histograms(values, before)
                plot.set_counts(title, counts, most, others)

    def _make_plots(self, layers: int) -> None:
        while len(self._plots) > layers:
            for plot in self._plots.pop():
                plot.setParent(None)
                plot.deleteLater()
        while len(self._plots) < layers:
            row, pair = len(self._plots), (HistogramPlot("", self._page), HistogramPlot("", self._page))
            for column, (plot, name) in enumerate(zip(pair, ("weights", "biases"), strict=True)):
                plot.setObjectName(f"{name}Histogram{row}")
                self._grid.addWidget(plot, row, column)
            self._plots.append(pair)
