"""The curves of a race, overlaid, live: validation accuracy or cost."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

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
        self._drawn: dict[tuple[CurvePlot, int], tuple[object, ...]] = {}
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
        for plot, key in self._drawn:
            plot.remove_curve(key)
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
        for entry in self._race.entries:
            if entry.epochs:
                self._draw(plot, entry)
        self._stand_in.show_content(any(entry.epochs for entry in self._race.entries))

    def _draw(self, plot: CurvePlot, entry: Entry) -> None:
        width = 0.0
        if self._selected and len(self._selected) < len(self._race.entries):
            width = _STANDS_OUT_PX if entry.index in self._selected else _STEPS_BACK_PX
        looks = len(entry.epochs), width
        if self._drawn.get((plot, entry.index)) == looks:
            return
        self._drawn[plot, entry.index] = looks
        y = 100 * np.array(entry.accuracies) if plot is self.accuracy else np.array(entry.costs)
        colour, dash = run_style(entry.style)
        name = self.tr("{run}, seed {seed}").format(run=self._race.names[entry.index], seed=entry.point.seed)
        plot.set_curve(entry.index, np.array(entry.epochs, float), y, colour, dash, name, width, listed=False)
