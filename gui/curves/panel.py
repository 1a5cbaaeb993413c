"""The curves of the runs, live: costs in one plot, accuracies in the other."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from gui.curves.bar import CurveBar
from gui.curves.lines import ACCURACIES, COSTS, RunLines
from gui.curves.marks import marks
from gui.curves.seed_bands import Group, by_seed
from gui.session.history import History, RunCurve, RunHistory
from gui.session.setting_texts import in_short, score_title, starting_config
from gui.view.clocked_view import REDRAW_MS
from gui.view.history_view import HistoryView
from gui.widgets.plots.curves import CurvePlot

_SIDE_BY_SIDE = 1.4
"""Width to height from which two plots look better side by side than one above the other."""

_SEEN = 0.015
"""Of the x axis, about ten pixels: a curve that has grown by less hardly looks otherwise."""


class CurvesPanel(HistoryView):
    """Draws the runs that are to be shown; one that begins later is shown until `show_runs` says otherwise."""

    failed = Signal(str)
    """A sentence: an export did not succeed."""

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(history, parent)
        self._hidden: set[int] = set()
        self._marked: object = None
        self._told: object = None
        self._drawn_to = 0.0  # of the current run, in epochs
        self._bar = CurveBar(self)
        self._cost = self._make_plot(self.tr("Cost"), "costPlot", low_first=True)
        self._accuracy = self._make_plot(self.tr("Accuracy in %"), "accuracyPlot", low_first=False)
        self._second = QTimer(self)
        self._second.setSingleShot(True)
        self._second.setInterval(REDRAW_MS // 2)
        self._second.timeout.connect(self._draw_second)
        self._plotted = ((self._cost, RunLines(COSTS)), (self._accuracy, RunLines(ACCURACIES)))
        self._lay_out()
        self._bar.changed.connect(self.redraw_all)
        self._bar.exportAsked.connect(self._export)
        self._cost.pointed.connect(self._accuracy.point_at)
        self._accuracy.pointed.connect(self._cost.point_at)

    def _make_plot(self, title: str, name: str, *, low_first: bool) -> CurvePlot:
        plot = CurvePlot(title, self.tr("epoch"), self, low_first=low_first)
        plot.setObjectName(name)
        plot.failed.connect(self.failed)
        return plot

    def _lay_out(self) -> None:
        self._plots = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._plots.setSpacing(8)
        self._plots.addWidget(self._cost, 1)
        self._plots.addWidget(self._accuracy, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addWidget(self._bar)
        outer.addLayout(self._plots, 1)

    def _export(self, plot: str, kind: str) -> None:
        (self._cost if plot == "cost" else self._accuracy).ask_export(kind)

    # What a person chooses, to be remembered

    @property
    def smoothing(self) -> float:
        """The weight of the curves' smoothing in [0, 1); 0: none."""
        return self._bar.smoothing

    def set_smoothing(self, weight: float) -> None:
        """Smooth the curves with the nearest weight that can be chosen."""
        self._bar.set_smoothing(weight)

    @property
    def seeds_as_band(self) -> bool:
        """Whether runs that differ only in their seed are one line in a band."""
        return self._bar.seeds_as_band

    def set_seeds_as_band(self, on: bool) -> None:
        """Draw them so or each on its own."""
        self._bar.set_seeds_as_band(on)

    # Drawing

    def show_runs(self, numbers: Collection[int]) -> None:
        """Of the runs there are now, show those with these numbers."""
        self._hidden = {run.number for run in self._history.runs} - set(numbers)
        self.redraw_all()

    def redraw(self) -> None:
        """Bring both plots up to date; a curve that has not changed is left alone."""
        self._draw(self._plotted)

    def redraw_by_clock(self) -> None:
        """Bring up to date one plot after the other, so that the pen never waits for both."""
        self._draw(self._plotted[:1])
        self._second.start()

    def has_grown(self) -> bool:
        """Whether the current run's curves have grown by as much as can be seen."""
        run, (low, high) = self._history.current, self._cost.x_range()
        return run is not None and run.position - self._drawn_to >= _SEEN * (high - low)

    def _draw_second(self) -> None:
        if self.isVisible():
            self._draw(self._plotted[1:])

    def _draw(self, plotted: Sequence[tuple[CurvePlot, RunLines]]) -> None:
        runs = [run for run in self._history.runs if run.number not in self._hidden and _has_curves(run)]
        groups = by_seed(runs)
        self._bar.offer_band(len(groups) < len(runs))
        if not self.seeds_as_band:
            groups = [(run,) for run in runs]
        current = self._history.current
        self._drawn_to = current.position if current else 0.0
        for plot, lines in plotted:
            is_new = RunCurve.PENALTY not in plot.keys()  # noqa: SIM118 - not a dict
            plot.show_curves(lines.lines(groups, current, self.smoothing))
            if is_new and RunCurve.PENALTY in plot.keys():  # noqa: SIM118 - not a dict
                plot.set_visible(RunCurve.PENALTY, False)
        self._tell(groups)
        self._mark(current if current in runs else runs[0] if len(runs) == 1 else None)

    def _tell(self, groups: Sequence[Group]) -> None:
        """Say what is drawn, where that is another thing than before."""
        told = [[(run.number, run.name, len(run.changes)) for run in group] for group in groups]
        if told == self._told:
            return
        self._told = told
        score = score_title(*(run.config for group in groups for run in group))
        self._accuracy.set_title(self.tr("{score} in %").format(score=score))
        self._bar.set_score(score)
        self._bar.set_caption(self._caption(groups))

    def _mark(self, run: RunHistory | None) -> None:
        """Mark the live changes of the current run, or of the only one, and where it blew up."""
        wanted = marks(run) if run else []
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
                return f"{run.name}: {in_short(starting_config(run))}"
        words = self.tr("{count} runs, coloured as below; dots: training, lines: validation")
        if any(len(group) > 1 for group in groups):
            words = self.tr("{count} runs, coloured as below; dots: training, lines: validation, bands: seeds")
        return words.format(count=sum(map(len, groups)))

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(320, 240)  # whatever the legends want: they must not push the window's edges

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        direction = QBoxLayout.Direction
        wide = self.width() > _SIDE_BY_SIDE * self.height()
        self._plots.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        super().resizeEvent(event)


def _has_curves(run: RunHistory) -> bool:
    """Whether there is, or will be, something to draw: a run may end in its first mini-batches."""
    return run.ending is None or len(run.curves[RunCurve.ETA]) > 0
