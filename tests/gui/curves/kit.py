"""Finders of the parts of the Curves panel that several tests look at."""

from gui.curves.panel import CurvesPanel
from gui.widgets.plots.curves import CurvePlot
from gui.widgets.plots.plot_view import PlotView


def plots(panel: CurvesPanel) -> tuple[CurvePlot, CurvePlot]:
    return panel.findChild(CurvePlot, "costPlot"), panel.findChild(CurvePlot, "accuracyPlot")


def view(plot: CurvePlot) -> PlotView:
    """Find the axes of a plot, which the keyboard reaches."""
    return plot.findChild(PlotView, f"{plot.objectName()}View")
