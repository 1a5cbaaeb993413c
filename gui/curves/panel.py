"""The Curves panel: costs of the runs in one plot, accuracies in the other, live."""

from collections.abc import Callable, Collection, Iterator, Sequence
from math import isfinite

from PySide6.QtCore import QSettings, QSize, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.support.wording import with_title
from gui.curves.bar import CurveBar
from gui.curves.lines import accuracy_lines, cost_lines
from gui.curves.marks import marks
from gui.curves.seed_bands import Group, by_seed
from gui.session.history import History, RunCurve, RunHistory
from gui.session.setting_texts import in_short, score_title, starting_config
from gui.view.clocked_view import REDRAW_MS
from gui.view.curve_plots import CurvePlots
from gui.view.history_view import HistoryView
from gui.view.run_lines import Line, kind_name
from gui.widgets.plots.curves import CurvePlot

_NARROWEST_PX = 320
"""Width of a plot below which the two are stacked."""

_SEEN = 0.015
"""Fraction of the x axis, about ten pixels, that counts as visible growth."""

_Lines = Callable[[Sequence[Group], RunHistory | None, float], Iterator[Line]]


class CurvesPanel(HistoryView):
    """Panel with the curves of the selected runs; a new run is shown until `show_runs` says otherwise."""

    failed = Signal(str)
    """Emitted with a sentence when an export fails."""

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(history, parent)
        self._hidden: set[int] = set()
        self._marked: object = None
        self._described: object = None
        self._drawn_to = 0.0  # on the x axis, of the current run
        self._bar = CurveBar(self)
        self._cost = self._make_plot(self.tr("Cost"), "costPlot", low_first=True)
        self._accuracy = self._make_plot(self.tr("Accuracy in %"), "accuracyPlot", low_first=False)
        self._second = QTimer(self)
        self._second.setSingleShot(True)
        self._second.setInterval(REDRAW_MS // 2)
        self._second.timeout.connect(self._draw_second)
        self._plotted = ((self._cost, cost_lines), (self._accuracy, accuracy_lines))
        self._plots = CurvePlots([self._cost, self._accuracy], _NARROWEST_PX, self)
        self._plots.set_shown(kind_name("penalty"), False)
        self._plots.setObjectName("curvesPlots")
        self._plots.failed.connect(self.failed)
        self._lay_out()
        self._bar.add(self._plots.x_box)
        self._bar.changed.connect(self.redraw_all)
        self._plots.xAxisChanged.connect(self.redraw_all)
        self._bar.exportAsked.connect(self._export)

    def _make_plot(self, title: str, name: str, *, low_first: bool) -> CurvePlot:
        plot = CurvePlot(title, self.tr("epoch"), self, low_first=low_first)
        plot.setObjectName(name)
        return plot

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addWidget(self._bar)
        outer.addWidget(self._plots, 1)

    def _export(self, plot: str, kind: str) -> None:
        (self._cost if plot == "cost" else self._accuracy).ask_export(kind)

    # Options

    def restore(self, kept: QSettings) -> None:
        """Take the options of the last time."""
        self.set_smoothing(float(str(kept.value("window/smoothing", 0.0))))
        self.set_seeds_as_band(str(kept.value("window/seedsAsBand", True)).lower() == "true")

    def remember(self, kept: QSettings) -> None:
        """Store the options for the next time."""
        kept.setValue("window/smoothing", self.smoothing)
        kept.setValue("window/seedsAsBand", self.seeds_as_band)

    @property
    def smoothing(self) -> float:
        """Weight of the curves' smoothing in [0, 1); 0: none."""
        return self._bar.smoothing

    def set_smoothing(self, weight: float) -> None:
        """Smooth the curves with the nearest weight offered."""
        self._bar.set_smoothing(weight)

    @property
    def seeds_as_band(self) -> bool:
        """True if runs that differ only in their seed are one line in a band."""
        return self._bar.seeds_as_band

    def set_seeds_as_band(self, on: bool) -> None:
        """Draw such runs as one line in a band, or each on its own."""
        self._bar.set_seeds_as_band(on)

    # Drawing

    def show_runs(self, numbers: Collection[int]) -> None:
        """Show the existing runs with these numbers, and runs that begin later."""
        self._hidden = {run.number for run in self._history.runs} - set(numbers)
        self.redraw_all()

    def redraw(self) -> None:
        """Update both plots; unchanged curves are kept."""
        self._draw(self._plotted)

    def redraw_by_clock(self) -> None:
        """Update one plot after the other, so that the pen never waits for both."""
        self._draw(self._plotted[:1])
        self._second.start()

    def has_grown(self) -> bool:
        """Return whether the current run's curves have grown visibly."""
        run, (low, high) = self._history.current, self._cost.x_range()
        return run is not None and self._reached(run) - self._drawn_to >= _SEEN * (high - low)

    def _reached(self, run: RunHistory) -> float:
        """Return where a run stands on the x axis."""
        place = run.curves.place(self._plots.x_axis(), run.position)
        return place if isfinite(place) else 0.0

    def _draw_second(self) -> None:
        if self.isVisible():
            self._draw(self._plotted[1:])

    def _draw(self, plotted: Sequence[tuple[CurvePlot, _Lines]]) -> None:
        runs = [run for run in self._history.runs if run.number not in self._hidden and _has_curves(run)]
        groups = by_seed(runs)
        self._bar.offer_band(len(groups) < len(runs))
        if not self.seeds_as_band:
            groups = [(run,) for run in runs]
        current = self._history.current
        self._drawn_to = self._reached(current) if current else 0.0
        for plot, lines in plotted:
            self._plots.show_lines(plot, lines(groups, current, self.smoothing))
        self._describe(groups)
        marked = current if current in runs else next((run for run in reversed(runs) if marks(run)), None)
        self._mark(marked, is_named=marked is not current and len(runs) > 1)

    def _describe(self, groups: Sequence[Group]) -> None:
        """Update titles and caption if other runs are drawn."""
        shown = [[(run.number, run.name, len(run.changes)) for run in group] for group in groups]
        if shown == self._described:
            return
        self._described = shown
        score = score_title(*(run.config for group in groups for run in group))
        self._accuracy.set_title(self.tr("{score} in %").format(score=score))
        self._bar.set_score(score)
        self._bar.set_caption(self._caption(groups))

    def _mark(self, run: RunHistory | None, *, is_named: bool) -> None:
        """Mark the live changes and the divergence of one run. is_named: its name stands at them."""
        axis = self._plots.x_axis()
        places = [(run.curves.place(axis, at), words) for at, words in marks(run)] if run else []
        if run and is_named:
            places = [(x, with_title(run.name, words)) for x, words in places]
        wanted = [mark for mark in places if isfinite(mark[0])]
        if wanted != self._marked:
            self._marked = wanted
            for plot in (self._cost, self._accuracy):
                plot.clear_markers()
                for x, text in wanted:
                    plot.add_marker(x, text)

    def _caption(self, groups: Sequence[Group]) -> str:
        match groups:
            case []:
                return ""
            case [(run,)]:
                return with_title(run.name, in_short(starting_config(run)))
        words = self.tr("{count} runs, coloured as below; dots: training, lines: validation")
        if any(len(group) > 1 for group in groups):
            words = self.tr("{count} runs, coloured as below; dots: training, lines: validation, bands: seeds")
        return words.format(count=sum(map(len, groups)))

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(320, 220)  # independent of the legends, which must not enlarge the window


def _has_curves(run: RunHistory) -> bool:
    """Return whether a run has or will have curves; it may end in its first mini-batches."""
    return run.ending is None or len(run.curves[RunCurve.ETA]) > 0
