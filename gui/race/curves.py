"""The curves of a race, overlaid, live: validation accuracy or cost."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.chart.drawing import Curve
from gui.base.palette import run_style
from gui.race.race_texts import score
from gui.race.record import Entry, RaceRecord
from gui.view.clocked_view import ClockedView
from gui.widgets.placeholder import Placeholder
from gui.widgets.plots.curves import CurvePlot

_STANDS_OUT_PX, _STEPS_BACK_PX = 2.5, 0.5


class RaceCurves(ClockedView):
    """View of a race's curves; a timer redraws the visible plot."""

    failed = Signal(str)
    """A sentence: an export did not succeed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._race = RaceRecord(())
        self._selected = frozenset[int]()
        self._drawn: dict[CurvePlot, dict[int, Curve]] = {}
        self.accuracy = self._plot(
            "raceAccuracyPlot", self.tr("Validation {score} in %").format(score=score(self._race))
        )
        self.cost = self._plot("raceCostPlot", self.tr("Validation cost"))
        self._pages = QStackedWidget(self)
        for plot in (self.accuracy, self.cost):
            self._pages.addWidget(plot)
        self._stand_in = Placeholder(self._pages, self.tr("The curves appear here after the first epoch."), self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._stand_in)

    def _plot(self, name: str, title: str) -> CurvePlot:
        plot = CurvePlot(title, self.tr("epoch"), self)
        plot.setObjectName(name)
        plot.failed.connect(self.failed)
        return plot

    def set_race(self, race: RaceRecord) -> None:
        """Show another race."""
        self._race, self._selected = race, frozenset()
        self.accuracy.set_title(self.tr("Validation {score} in %").format(score=score(race)))
        for plot in (self.accuracy, self.cost):
            plot.show_curves({})
        self._drawn.clear()
        self._stand_in.show_content(False)
        self.refresh()

    def show_plot(self, plot: CurvePlot) -> None:
        """Bring `accuracy` or `cost` to the front."""
        self._pages.setCurrentWidget(plot)
        self.refresh()

    def plot(self) -> CurvePlot:
        """The one in front."""
        return self.accuracy if self._pages.currentWidget() is self.accuracy else self.cost

    def set_selected(self, indices: frozenset[int]) -> None:
        """These runs stand out and the others step back; none: all alike."""
        self._selected = indices
        self.refresh()

    def refresh(self) -> None:
        """Draw what is new; a curve that has not changed is left alone."""
        if not self.isVisible():
            return
        plot = self.plot()
        before = self._drawn.get(plot, {})
        curves = {each.index: self._curve(each, before.get(each.index)) for each in self._race.entries if each.epochs}
        self._drawn[plot] = curves
        plot.show_curves(curves)
        self._stand_in.show_content(any(entry.epochs for entry in self._race.entries))

    def _curve(self, entry: Entry, before: Curve | None) -> Curve:
        """An entry's curve, the one before where it has not changed."""
        width = 0.0
        if self._selected and len(self._selected) < len(self._race.entries):
            width = _STANDS_OUT_PX if entry.index in self._selected else _STEPS_BACK_PX
        if before and len(before.x) == len(entry.epochs):
            return before if before.width == width else replace(before, width=width)
        y = 100 * np.array(entry.accuracies) if self.plot() is self.accuracy else np.array(entry.costs)
        name = self.tr("{run}, seed {seed}").format(run=self._race.names[entry.index], seed=entry.point.seed)
        return Curve(name, np.array(entry.epochs, float), y, *run_style(entry.style), width, listed=False)
