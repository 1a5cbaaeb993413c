"""The curves of a race, overlaid, live: validation accuracy or cost."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.base.palette import run_style
from gui.race.race_texts import score
from gui.race.record import RaceEntry, RaceRecord
from gui.session.run import ACCURACIES, COSTS
from gui.session.setting_texts import cost_title
from gui.view.clocked_view import ClockedView
from gui.view.curve_plots import CurvePlots
from gui.view.run_lines import PERCENT, Line
from gui.widgets.plots.curves import CurvePlot

_STANDS_OUT_PX, _STEPS_BACK_PX = 2.5, 0.5
_NARROWEST_PX = 216


class RaceCurves(ClockedView):
    """View of a race's curves; a timer redraws the visible plot."""

    failed = Signal(str)
    """A sentence: an export did not succeed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._race = RaceRecord(())
        self._selected = frozenset[int]()
        self.accuracy = self._plot("raceAccuracyPlot", "", low_first=False)
        self.cost = self._plot("raceCostPlot", self.tr("Validation cost"), low_first=True)
        self._plots = CurvePlots([self.accuracy, self.cost], _NARROWEST_PX, self)
        self._plots.setObjectName("racePlots")
        self.x_box = self._plots.x_box
        self._plots.failed.connect(self.failed)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._plots)
        self.set_race(self._race)
        self.show_plot(self.accuracy)

    def _plot(self, name: str, title: str, *, low_first: bool) -> CurvePlot:
        empty = self.tr("The curves appear here after the first epoch.")
        plot = CurvePlot(title, self.tr("epoch"), self, low_first=low_first, empty=empty)
        plot.setObjectName(name)
        return plot

    def set_race(self, race: RaceRecord) -> None:
        """Show another race."""
        self._race, self._selected = race, frozenset()
        self.accuracy.set_title(self.tr("Validation {score} in %").format(score=score(race)))
        for plot in (self.accuracy, self.cost):
            self._plots.show_lines(plot, ())
        self.refresh()

    def show_plot(self, plot: CurvePlot) -> None:
        """Show `accuracy` or `cost`, and hide the other."""
        for each in (self.accuracy, self.cost):
            each.setVisible(each is plot)
        self.refresh()

    def plot(self) -> CurvePlot:
        """Return the plot shown."""
        return self.cost if self.accuracy.isHidden() else self.accuracy

    def set_selected(self, indices: frozenset[int]) -> None:
        """These runs stand out and the others step back; none: all alike."""
        self._selected = indices
        self.refresh()

    def refresh(self) -> None:
        """Draw what is new; a curve that has not changed is left alone."""
        if self.isVisible():
            self._plots.show_lines(self.plot(), self._lines())

    def _lines(self) -> Iterator[Line]:
        is_cost = self.plot() is self.cost
        for entry in self._race.entries:
            name = self.tr("{run}, seed {seed}").format(run=self._race.names[entry.index], seed=entry.point.seed)
            series = entry.curves[(COSTS if is_cost else ACCURACIES)["validation"]]
            axis, times = (cost_title(entry.config), 1.0) if is_cost else ("", PERCENT)
            look = run_style(entry.style)
            yield Line(entry.index, (series,), name, *look, self._width(entry), axis=axis, times=times, listed=False)

    def _width(self, entry: RaceEntry) -> float:
        if not self._selected or len(self._selected) == len(self._race.entries):
            return 0.0
        return _STANDS_OUT_PX if entry.index in self._selected else _STEPS_BACK_PX
