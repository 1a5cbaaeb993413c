"""The one view of curves of runs, whether of the window, a race or an experiment: plots under a common legend."""

from collections.abc import Collection, Hashable, Iterable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from core.chart.drawing import Curve
from core.chart.x_axes import XAxis
from gui.base import theme
from gui.base.plain_text import PlainLabel
from gui.view import x_axis
from gui.view.run_lines import Line, drawn
from gui.widgets.plots.curves import CurvePlot
from gui.widgets.plots.legend import Legend, entries_of

_SLACK_PX = 48
"""Width by which the plots stay as they stand, so that a scroll bar that comes or goes does not move them."""

_GAP_PX = 4

_LOW_PX, _NARROWER = 260, 0.7
"""Height below which plots stay side by side in this part of the width that they have otherwise."""

_TALL, _LESS_TALL = 1.5, 1.2
"""Ratios of height to width from which plots are stacked although there is room beside each other, and back."""


class CurvePlots(QWidget):
    """Plots beside each other, or stacked where it is narrow; all of one height, with one legend and cross-hair.

    x_box: chooses the x axis; whoever has the plots gives it its place.
    """

    failed = Signal(str)
    """Emitted with a sentence when an export fails."""

    xAxisChanged = Signal()
    """Emitted when the curves are drawn over another x axis."""

    def __init__(
        self,
        plots: Sequence[CurvePlot],
        narrowest_px: int,
        parent: QWidget | None = None,
        *,
        apart: Collection[CurvePlot] = (),
    ) -> None:
        """Create the view. narrowest_px: width of a plot below which they are stacked.

        apart: plots with an x axis of their own, which is not that of a run.
        """
        super().__init__(parent)
        self._apart = frozenset(apart)
        self._axis = XAxis.EPOCHS
        self.x_box = x_axis.XAxisBox(self)
        self._plots, self._narrowest_px = list(plots), narrowest_px
        self._lines: dict[CurvePlot, dict[Hashable, tuple[object, Curve]]] = {plot: {} for plot in plots}
        self._given: dict[CurvePlot, tuple[Line, ...]] = dict.fromkeys(plots, ())
        self._chosen: dict[CurvePlot, str] = {}
        self._legend = Legend(self)
        self.objectNameChanged.connect(self._name_parts)
        self._legend.hide()
        self._legend.toggled.connect(self.set_shown)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        lines = self._whole = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(_GAP_PX)
        self._note = PlainLabel("", self, role="muted", wraps=True)
        self._note.hide()
        lines.addWidget(self._legend)
        lines.addWidget(self._note)
        lines.addLayout(self._row, 1)
        for plot in plots:
            self._take(plot)
        self.set_x_axis(x_axis.chosen())
        x_axis.choices.made.connect(self.set_x_axis)

    def _name_parts(self, name: str) -> None:
        self._legend.setObjectName(f"{name}Legend")
        self.x_box.setObjectName(f"{name}XBox")

    def _take(self, plot: CurvePlot) -> None:
        self._row.addWidget(plot, 1)
        plot.failed.connect(self.failed)
        plot.relisted.connect(self._list)
        plot.axisChosen.connect(lambda axis: self._choose_axis(plot, axis))
        for other in self._plots:
            if other is not plot and (other in self._apart) == (plot in self._apart):
                plot.pointed.connect(other.point_at)

    def plots(self) -> list[CurvePlot]:
        """Return the plots."""
        return list(self._plots)

    def x_axis(self) -> XAxis:
        """Return the x axis of the plots that are not apart."""
        return self._axis

    def set_x_axis(self, axis: XAxis) -> None:
        """Draw the curves over epochs, seconds or images."""
        self._axis = axis
        self.x_box.show_axis(axis)
        for plot in self._plots:
            if plot not in self._apart:
                plot.set_x(x_axis.label(axis), whole=axis is not XAxis.SECONDS)
                self.show_lines(plot, self._given[plot])
        self.xAxisChanged.emit()

    def show_lines(self, plot: CurvePlot, lines: Iterable[Line]) -> None:
        """Show exactly these lines in a plot; unchanged ones are kept. Of several y axes, the last line's or as chosen.

        Two costs of different kind have no common scale: drawn on one axis, the lower line would look better.
        """
        given = self._given[plot] = tuple(lines)
        of_lines = [line.axis for line in given if line.axis]
        axes, chosen = list(dict.fromkeys(of_lines)), self._chosen.get(plot, "")
        shown = chosen if chosen in axes else of_lines[-1] if of_lines else ""
        before, made = self._lines[plot], {}
        for line in given:
            if line.axis in ("", shown) and any(map(len, line.series)):
                made[line.key] = drawn(line, self._axis_of(plot), before.get(line.key))
        self._lines[plot] = made
        plot.set_axes(axes, shown)
        curves = {key: curve for key, (_, curve) in made.items() if len(curve.x)}
        self._tell(plot, has_curves=bool(curves))
        plot.show_curves(curves)

    def _axis_of(self, plot: CurvePlot) -> XAxis:
        return XAxis.EPOCHS if plot in self._apart else self._axis

    def _tell(self, plot: CurvePlot, *, has_curves: bool) -> None:
        """Say which runs of a plot have no places on its x axis."""
        if plot in self._apart:
            return
        runs = {id(each.passed): each for line in self._given[plot] for each in line.series if len(each)}
        count = sum(not each.has(self._axis) for each in runs.values())
        words = x_axis.lacking(self._axis, count, are_all=not has_curves) if count else ""
        plot.set_empty("" if has_curves else words)
        self._note.setText(words if has_curves else "")
        self._note.setVisible(bool(self._note.text()))

    def set_shown(self, entry: str, shown: bool) -> None:
        """Show or hide what belongs to an entry of the legend, in every plot."""
        self._legend.set_visible(entry, shown)
        for plot in self._plots:
            plot.set_shown(entry, shown)

    def legend(self) -> Legend:
        """Return the common legend."""
        return self._legend

    def _choose_axis(self, plot: CurvePlot, axis: str) -> None:
        self._chosen[plot] = axis
        self.show_lines(plot, self._given[plot])

    def _list(self) -> None:
        """List the entries of all plots but those with a legend of their own."""
        listed = [plot.curves() for plot in self._plots if not plot.own_legend]
        curves = [curve for each in sorted(listed, key=len, reverse=True) for curve in each]  # the whole list in order
        entries = entries_of(curves, theme.current().tokens.text)
        self._legend.show_entries(entries, frozenset().union(*(plot.hidden() for plot in self._plots)))
        self._legend.setVisible(bool(entries))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        beside = self._row.direction() == QBoxLayout.Direction.LeftToRight
        least = self._narrowest_px * len(self._plots) - (_SLACK_PX if beside else 0)
        is_tall = self.height() > (_TALL if beside else _LESS_TALL) * self.width()
        is_low = self.height() < theme.scaled(_LOW_PX)  # two plots, one below the other, would have no axes
        wanted = (self.width() >= least and not is_tall) or (is_low and self.width() >= _NARROWER * least)
        if wanted != beside:
            direction = QBoxLayout.Direction
            self._row.setDirection(direction.LeftToRight if wanted else direction.TopToBottom)
            self.updateGeometry()
            self._whole.activate()

    def minimumSizeHint(self) -> QSize:
        """Return a size that is narrow enough to stack the plots, and as high as they need as they stand."""
        hints = [plot.minimumSizeHint().expandedTo(plot.minimumSize()) for plot in self._plots]
        heights = [hint.height() for hint in hints]
        beside = self._row.direction() == QBoxLayout.Direction.LeftToRight
        height = max(heights) if beside else sum(heights) + self._row.spacing() * (len(heights) - 1)
        return QSize(max(hint.width() for hint in hints), height + self._legend.sizeHint().height() + _GAP_PX)
