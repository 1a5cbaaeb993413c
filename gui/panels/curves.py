"""The curves of the runs, live: costs in one plot, accuracies in the other."""

from collections.abc import Collection, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui import theme
from gui.history import Curve, History, Run
from gui.history_view import HistoryView
from gui.palette import run_style
from gui.run_marks import marks
from gui.setting_words import in_short, starting_config
from gui.widgets.curves import CurvePlot

_TRAINING_DASH, _AVERAGED_DASH = (2.0, 2.0), (1.0, 1.0)
_THIN_PX, _STOUT_PX = 1.0, 2.5
_SIDE_BY_SIDE = 1.4
"""Width to height from which two plots look better side by side than one above the other."""


@dataclass(frozen=True, slots=True)
class _Plotted:
    """What one plot shows of a run; times: what its values are multiplied by."""

    plot: CurvePlot
    training: Curve
    validation: Curve
    running: Curve
    averaged: Curve
    penalty: Curve | None = None
    times: float = 1.0


class CurvesPanel(HistoryView):
    """Draws the runs that are to be shown; one that begins later is shown until `show_runs` says otherwise."""

    failed = Signal(str)
    """A sentence: an export did not succeed."""

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(history, parent)
        self._hidden: set[int] = set()
        self._drawn_as: dict[Hashable, object] = {}
        self._marked: object = None
        self._cost = self._make_plot(self.tr("Cost"), "costPlot")
        self._accuracy = self._make_plot(self.tr("Accuracy in %"), "accuracyPlot")
        self._plotted = (
            _Plotted(
                self._cost,
                Curve.TRAIN_COST,
                Curve.VALIDATION_COST,
                Curve.RUNNING_COST,
                Curve.AVERAGED_COST,
                Curve.PENALTY,
            ),
            _Plotted(
                self._accuracy,
                Curve.TRAIN_ACCURACY,
                Curve.VALIDATION_ACCURACY,
                Curve.RUNNING_ACCURACY,
                Curve.AVERAGED_ACCURACY,
                times=100.0,
            ),
        )
        self._caption = QLabel(self)
        self._lay_out()

    def _make_plot(self, title: str, name: str) -> CurvePlot:
        plot = CurvePlot(title, self.tr("epoch"), self)
        plot.setObjectName(name)
        plot.failed.connect(self.failed)
        return plot

    def _lay_out(self) -> None:
        self._caption.setProperty("role", "muted")
        self._caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        top = QHBoxLayout()
        top.setContentsMargins(8, 0, 8, 0)
        top.addWidget(self._caption, 1)
        top.addWidget(self._export_button())
        self._plots = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._plots.setSpacing(8)
        self._plots.addWidget(self._cost, 1)
        self._plots.addWidget(self._accuracy, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addLayout(top)
        outer.addLayout(self._plots, 1)

    def _export_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("exportButton")
        button.setText(self.tr("Export"))
        button.setToolTip(self.tr("Save the curves as a picture, a drawing or a table"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        theme.keep_icon(button.setIcon, "export", button)
        button.setMenu(self._export_menu(button))
        return button

    def _export_menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        for plot, words in (
            (self._cost, self.tr("Cost as {form}…")),
            (self._accuracy, self.tr("Accuracy as {form}…")),
        ):
            menu.addSeparator()
            for kind, form in (
                ("png", self.tr("picture (PNG)")),
                ("svg", self.tr("drawing (SVG)")),
                ("csv", self.tr("table (CSV)")),
            ):
                action = menu.addAction(words.format(form=form))
                action.triggered.connect(lambda _=False, plot=plot, kind=kind: plot.ask_export(kind))
        return menu

    def show_runs(self, numbers: Collection[int]) -> None:
        """Of the runs there are now, show those with these numbers."""
        self._hidden = {run.number for run in self._history.runs} - set(numbers)
        self.redraw_all()

    def redraw(self) -> None:
        """Bring both plots up to date; a curve that has not changed is left alone."""
        runs = [run for run in self._history.runs if run.number not in self._hidden and _has_curves(run)]
        current = self._history.current
        self._caption.setText(self._caption_text(runs))
        self._caption.setToolTip(self._caption.text())
        for plotted in self._plotted:
            wanted: set[Hashable] = set()
            for run in runs:
                wanted |= self._draw_run(plotted, run, alone=len(runs) == 1, listed=run is runs[-1])
                if run is current:
                    wanted |= self._draw_details(plotted, run, alone=len(runs) == 1)
            self._remove_others(plotted.plot, wanted)
        self._mark(current if current in runs else None)

    def _draw_run(self, plotted: _Plotted, run: Run, *, alone: bool, listed: bool) -> set[Hashable]:
        """Draw what every shown run has: training in fine dots, validation in the run's own dash, its average stout.

        The legend lists the newest run alone; the table of runs shows whose colour is whose.
        """
        before = "" if alone else f"{run.name} · "
        _, dash = run_style(run.number - 1)
        training, validation = before + self.tr("training"), before + self.tr("validation")
        keys = {
            self._draw(plotted, run, plotted.training, training, _TRAINING_DASH, _THIN_PX, listed=listed),
            self._draw(plotted, run, plotted.validation, validation, dash, listed=listed),
        }
        if run.is_averaged:
            averaged = before + self.tr("averaged validation")
            keys.add(self._draw(plotted, run, plotted.averaged, averaged, _AVERAGED_DASH, _STOUT_PX, listed=listed))
        return keys

    def _draw_details(self, plotted: _Plotted, run: Run, *, alone: bool) -> set[Hashable]:
        """Draw what only the current run has; its keys stay from run to run, and with them who hid what."""
        before = "" if alone else f"{run.name} · "
        keys = {
            self._draw(plotted, run, plotted.running, before + self.tr("running average"), (), _THIN_PX, detail=True)
        }
        if plotted.penalty and run.curves[plotted.penalty].y.any():
            is_new = plotted.penalty not in self._drawn_as
            keys.add(
                self._draw(plotted, run, plotted.penalty, before + self.tr("λ term"), (6.0, 6.0), _THIN_PX, detail=True)
            )
            if is_new:
                plotted.plot.set_visible(plotted.penalty, False)
        return keys

    def _draw(
        self,
        plotted: _Plotted,
        run: Run,
        curve: Curve,
        name: str,
        dash: tuple[float, ...],
        width: float = 0.0,
        *,
        detail: bool = False,
        listed: bool = True,
    ) -> Hashable:
        key: Hashable = curve if detail else (run.number, curve)
        series = run.curves[curve]
        looks = (series, len(series), name, listed)
        if self._drawn_as.get(key) != looks:
            self._drawn_as[key] = looks
            colour, _ = run_style(run.number - 1)
            y = series.y if plotted.times == 1.0 else series.y * plotted.times
            plotted.plot.set_curve(key, series.x, y, colour, dash, name, width, listed=listed)
        return key

    def _remove_others(self, plot: CurvePlot, wanted: set[Hashable]) -> None:
        for key in set(plot.keys()) - wanted:
            plot.remove_curve(key)
            del self._drawn_as[key]

    def _mark(self, run: Run | None) -> None:
        """Mark the live changes of the current run, and where it blew up."""
        wanted = marks(run) if run else []
        if wanted != self._marked:
            self._marked = wanted
            for plot in (self._cost, self._accuracy):
                plot.clear_markers()
                for x, text in wanted:
                    plot.add_marker(x, text)

    def _caption_text(self, runs: list[Run]) -> str:
        match runs:
            case []:
                return ""
            case [run]:
                return f"{run.name}: {in_short(starting_config(run))}"
        return self.tr("{count} runs, coloured as below; dots: training, lines: validation").format(count=len(runs))

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(320, 240)  # whatever the legends want: they must not push the window's edges

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        direction = QBoxLayout.Direction
        wide = self.width() > _SIDE_BY_SIDE * self.height()
        self._plots.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        super().resizeEvent(event)


def _has_curves(run: Run) -> bool:
    """Whether there is, or will be, something to draw: a run may end in its first mini-batches."""
    return run.ending is None or len(run.curves[Curve.ETA]) > 0
