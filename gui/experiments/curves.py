"""The curves of an experiment's runs, overlaid, live."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.chart.x_axes import XAxis
from core.studies.experiments.experiment import View
from gui.experiments.experiment_texts import view_title
from gui.experiments.lines import view_lines
from gui.experiments.record import ExperimentRecord
from gui.view.clocked_view import ClockedView
from gui.view.curve_plots import CurvePlots
from gui.widgets.plots.curves import CurvePlot

_LEAST_PX, _NARROWEST_PX, _OWN_LEGEND_PX = 184, 232, 44


class ExperimentCurves(ClockedView):
    """Plots of an experiment, one per view, with a common legend in which a click hides a run."""

    failed = Signal(str)
    """A sentence: an export did not succeed."""

    def __init__(self, record: ExperimentRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record, self._drawn = record, -1
        views = record.experiment.views
        plots = [self._plot(view) for view in views]
        apart = [plot for plot, view in zip(plots, views, strict=True) if view.is_of_sizes]
        self._plots = CurvePlots(plots, _NARROWEST_PX, self, apart=apart)
        self._plots.setObjectName("experimentPlots")
        self._plots.failed.connect(self.failed)
        for axis in (view.against for view in views if view.against in (XAxis.SECONDS, XAxis.IMAGES)):
            self._plots.set_x_axis(XAxis(axis))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._plots.x_box, 0, Qt.AlignmentFlag.AlignRight)
        lines.addWidget(self._plots)

    def _plot(self, view: View) -> CurvePlot:
        is_of_images, is_of_layers = view.is_of_sizes, view.quantity == "speed"
        empty = self.tr("The curves appear here after the first epoch.")
        if is_of_images:
            empty = self.tr("Each finished run appears here as a point.")
        plot = CurvePlot(
            view_title(view, self._record.experiment),
            self.tr("training images") if is_of_images else self.tr("epoch"),
            self,
            low_first=view.quantity == "cost",
            empty=empty,
            own_legend=is_of_images or is_of_layers,  # its lines are not the runs, whose colours they share
            log_x=is_of_images,
        )
        plot.setObjectName(f"{view.quantity}{'Images' if is_of_images else ''}Plot")
        plot.setMinimumHeight(_LEAST_PX + (_OWN_LEGEND_PX if plot.own_legend else 0))
        plot.set_log(is_of_layers)
        return plot

    def refresh(self) -> None:
        """Draw what is new."""
        if self._drawn == self._record.version:
            return
        self._drawn = self._record.version
        for plot, view in zip(self._plots.plots(), self._record.experiment.views, strict=True):
            self._plots.show_lines(plot, view_lines(view, self._record))

    def plots(self) -> list[CurvePlot]:
        """Return the plots, in the order of the experiment's views."""
        return self._plots.plots()
