"""The curves of an experiment's runs, overlaid, live."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QSizePolicy, QVBoxLayout, QWidget

from core.chart.drawing import Curve
from core.studies.experiments.experiment import View
from gui.base import theme
from gui.base.palette import legible, run_style
from gui.base.plain_text import PlainLabel, plain
from gui.experiments.experiment_texts import set_name, view_title
from gui.experiments.lines import course_lines, image_lines, layer_lines, main_set
from gui.experiments.record import ExperimentRecord
from gui.view.clocked_view import ClockedView
from gui.widgets.placeholder import Placeholder
from gui.widgets.plots.curves import CurvePlot
from gui.widgets.plots.legend import Legend, curve_pen

_LEAST_PX, _NARROWEST_PX, _OWN_LEGEND_PX = 184, 216, 72
_LEGEND_PX = 1.75


class ExperimentCurves(ClockedView):
    """Plots of an experiment, one per view, with a common legend in which a click hides a run."""

    failed = Signal(str)
    """A sentence: an export did not succeed."""

    def __init__(self, record: ExperimentRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record, self._drawn = record, -1
        self._hidden: set[str] = set()
        self._legend = Legend(self)
        self._legend.setObjectName("experimentLegend")
        self._legend.toggled.connect(self._toggle)
        self._plots = [_ViewPlot(record, view, self) for view in record.experiment.views]
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        for plot in self._plots:
            plot.plot.failed.connect(self.failed)
            self._row.addWidget(plot, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self._legend)
        lines.addLayout(self._row, 1)
        theme.current().changed.connect(self._fill_legend)

    def refresh(self) -> None:
        """Draw what is new."""
        if self._drawn == self._record.version:
            return
        self._drawn = self._record.version
        self._fill_legend()
        for plot in self._plots:
            plot.draw(self._hidden)

    def plots(self) -> list[CurvePlot]:
        """The plots, in the order of the experiment's views."""
        return [each.plot for each in self._plots]

    def _fill_legend(self) -> None:
        tokens = theme.current().tokens
        for index, run in enumerate(self._record.experiment.runs):
            if run.name in self._record.courses:
                colour, dash = run_style(index)
                pen = curve_pen(legible(colour, tokens.background, tokens.text), dash, _LEGEND_PX)
                self._legend.put(run.name, run.name, pen)
            elif run.name in self._legend:
                self._legend.remove(run.name)
                self._hidden.discard(run.name)

    def _toggle(self, run: str, visible: bool) -> None:
        self._hidden = self._hidden - {run} if visible else self._hidden | {run}
        for plot in self._plots:
            plot.hide_runs(self._hidden)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        wide = self.width() >= len(self._plots) * _NARROWEST_PX
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)


class _ViewPlot(QWidget):
    """One plot, with a text in its place until there are curves, and a legend of its line styles."""

    def __init__(self, record: ExperimentRecord, view: View, parent: QWidget) -> None:
        super().__init__(parent)
        self._record, self._view = record, view
        self._lines: dict[tuple[str, str], Curve] = {}
        axis = self.tr("training images") if view.against == "images" else self.tr("epoch")
        self.plot = CurvePlot(view_title(view, record.experiment), axis, self)
        self.plot.setObjectName(f"{view.quantity}{'Images' if view.against == 'images' else ''}Plot")
        word = self.tr("The curves appear here after the first epoch.")
        if view.against == "images":
            word = self.tr("Each finished run appears here as a point.")
        self._stand_in = Placeholder(self.plot, word, self)
        # As high as there is room for, and no less than a curve needs: its own wish counts for nothing.
        self._stand_in.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        has_legend = view.quantity == "speed" or view.against == "images"
        self._stand_in.setMinimumHeight(_LEAST_PX + (_OWN_LEGEND_PX if has_legend else 0))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        self._choice = self._make_choice() if view.quantity == "speed" else None
        if self._choice:
            self.plot.set_log(True)
            lines.addWidget(self._choice)
        lines.addWidget(self._stand_in, 1)
        self._key_label = self._key() if len(view.of) > 1 else None
        if self._key_label:
            lines.addWidget(self._key_label)

    def hasHeightForWidth(self) -> bool:
        return False  # a plot's wish would make the page longer than the window

    def sizeHint(self) -> QSize:
        others = sum(w.sizeHint().height() for w in (self._choice, self._key_label) if w)
        return QSize(_NARROWEST_PX, self._stand_in.minimumHeight() + others)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _key(self) -> PlainLabel:
        first = main_set(self._view)
        kinds = {"train": self.tr("dots"), "averaged": self.tr("thick"), "validation": self.tr("thin"), "test": ""}
        words = [f"{self.tr('line') if of == first else kinds[of]}: {set_name(of)}" for of in self._view.of]
        label = PlainLabel(" · ".join(words), self, role="muted", wraps=True)
        label.setContentsMargins(8, 0, 8, 0)
        return label

    def _make_choice(self) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("speedRunBox")
        box.setAccessibleName(self.tr("Network whose layers are shown"))
        box.setToolTip(plain(box.accessibleName()))
        box.addItem(self.tr("newest"), "")
        for run in self._record.experiment.runs:
            box.addItem(run.name, run.name)
        box.activated.connect(lambda: self.draw(set()))
        return box

    def draw(self, hidden: set[str]) -> None:
        """Bring the plot up to date; a line that has not grown is left alone."""
        wanted = {(run, line.name): line for run, line in self._wanted() if len(line.x)}
        self._lines = {key: _unchanged(self._lines.get(key), line) or line for key, line in wanted.items()}
        self.plot.show_curves(self._lines)
        self.hide_runs(hidden)
        self._stand_in.show_content(bool(wanted))
        words = "; ".join(f"{line.name} {line.y[-1]:.4g}" for line in wanted.values())
        if words != self.plot.accessibleDescription():
            self.plot.setAccessibleDescription(words)

    def hide_runs(self, hidden: set[str]) -> None:
        """Show the lines of all other runs."""
        for key, line in self._lines.items():
            if not line.listed and self.plot.is_visible(key) == (key[0] in hidden):
                self.plot.set_visible(key, key[0] not in hidden)

    def _wanted(self) -> Iterator[tuple[str, Curve]]:
        """Give each line with the name of its run, "" where it is several runs'."""
        courses, runs = self._record.courses, self._record.experiment.runs
        if self._choice:
            newest = self.tr("newest: {run}").format(run=self._record.current)
            self._choice.setItemText(0, newest if self._record.current else self.tr("newest"))
            course = courses.get(self._choice.currentData() or self._record.current)
            if course:
                yield from ((course.run.name, line) for line in layer_lines(course))
        elif self._view.against == "images":
            for line in image_lines(self._view, list(courses.values()), len(runs), self.tr("plain")):
                yield "", line
        else:
            for index, run in enumerate(runs):
                if run.name in courses:
                    yield from ((run.name, line) for line in course_lines(self._view, courses[run.name], index))


def _unchanged(before: Curve | None, line: Curve) -> Curve | None:
    """The line as it was drawn, where it has not grown."""
    if before and len(before.x) == len(line.x) and before.y[-1] == line.y[-1] and before.y[0] == line.y[0]:
        return before
    return None
