"""The Robustness panel: accuracy of the ticked runs on shifted, scaled, turned, thickened and noisy digits."""

from collections.abc import Collection, Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.chart.axes import Axis
from core.chart.drawing import Curve
from core.data.dataset import Split
from core.insight.robustness import NOISE, amounts_of, rest_of, unit_of
from core.insight.why import WAYS
from core.linalg.arrays import Array
from gui.base import theme
from gui.base.palette import legible, run_style
from gui.inside.kept_networks import KeptRun, Member, kept_among
from gui.inside.robustness import robustness_texts
from gui.inside.robustness.measuring import DIGITS, RobustnessCurves, measured
from gui.session.background import LatestTask
from gui.session.data_store import DataStore
from gui.session.digit_sets import is_digits
from gui.session.history import History
from gui.view.frame import ViewFrame
from gui.view.table import Table
from gui.view.way_titles import amount_text, way_title
from gui.widgets.plots.legend import Legend, LineLook
from gui.widgets.plots.line_plot import LinePlot, Sketch

_SHARES = Axis(0.0, 1.0, ((0.0, "0"), (1.0, "100 %")))
_LINE_PX, _COLUMNS, _MOST = 1.75, 3, 8


class RobustnessPanel(QWidget):
    """Panel of curves of the ticked runs over one another; measures in the background, only while visible."""

    failed = Signal(str)
    """Emitted with a sentence when an export or the measuring fails."""

    def __init__(self, history: History, store: DataStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history, self._store = history, store
        self._numbers: frozenset[int] = frozenset()
        self._sample: Split | None = None  # the first of the validation set, if they are digits
        self._asked: tuple[list[KeptRun], Split] | None = None
        self._found: RobustnessCurves | None = None
        self._task = LatestTask(self)
        self._legend = Legend(self)
        self._legend.setObjectName("robustnessLegend")
        self._plots = {way: LinePlot(way_title(way), self, takes_keys=True) for way in (*WAYS, NOISE)}
        self._lay_out()
        self._connect()
        self._take_data()

    def _lay_out(self) -> None:
        body, grid, outer = QWidget(self), QGridLayout(), QVBoxLayout(self)
        lines = QVBoxLayout(body)
        lines.addWidget(self._legend)
        lines.addLayout(grid, 1)
        for number, (way, plot) in enumerate(self._plots.items()):
            plot.setObjectName(f"robustness{way.capitalize()}Curve")
            grid.addWidget(plot, number // _COLUMNS, number % _COLUMNS)
        self._frame = ViewFrame(
            "robustness",
            body,
            empty=robustness_texts.empty(),
            explanation=robustness_texts.explanation(),
            tables=self._tables,
            parent=self,
        )
        outer.addWidget(self._frame)
        for layout in (lines, grid, outer):
            layout.setContentsMargins(0, 0, 0, 0)

    def _connect(self) -> None:
        self._store.loaded.connect(self._take_data)
        self._task.progress.connect(self._take_part)
        self._task.done.connect(self._take)
        self._task.failed.connect(self.failed)
        self._frame.helpClosed.connect(self._ask)
        self._frame.failed.connect(self.failed)
        theme.current().changed.connect(self._show)
        for plot in self._plots.values():
            self._legend.toggled.connect(plot.set_shown)

    # Interface

    def show_runs(self, numbers: Collection[int]) -> None:
        """Show the curves of these runs."""
        self._numbers = frozenset(numbers)
        self._ask()

    def end_tasks(self) -> None:
        """Cancel all background work."""
        self._task.close()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's
        super().hideEvent(event)
        if self._task.is_busy:
            self._asked = None
            self._task.close()

    # Measuring

    def _take_data(self) -> None:
        data = self._store.dataset
        self._sample = data.validation.first(DIGITS) if data and is_digits(data.validation) else None
        self._ask()

    def _ask(self) -> None:
        if not self._frame.is_body_visible:
            return
        runs = kept_among(self._history, self._numbers)[-_MOST:]
        if self._sample is None or not runs:
            has_data = self._store.dataset is not None
            self._refuse(robustness_texts.no_digits() if has_data and self._sample is None else "")
        elif self._asked is None or self._asked[0] != runs or self._asked[1] is not self._sample:
            self._asked = runs, self._sample
            known: Sequence[Member] = self._found.members if self._found else ()
            self._task.start(partial(measured, runs, self._sample, known))

    def _refuse(self, sentence: str) -> None:
        self._task.cancel()
        self._asked = self._found = None
        self._frame.show_empty(sentence)

    def _take_part(self, found: RobustnessCurves) -> None:
        self._found = found
        self._show()

    def _take(self, found: RobustnessCurves | None) -> None:
        if found is None:
            return
        self._found = found
        if found.members:
            self._show()
        else:
            self._frame.show_empty(f"{robustness_texts.left_out(list(found.left_out))} {robustness_texts.empty()}")

    # Showing

    def _show(self) -> None:
        found = self._found
        if found is None or not found.members:
            return
        looks = {member.run.name: _look(member.run.number) for member in found.members}
        self._legend.show_entries(looks, self._legend.hidden())
        for way, plot in self._plots.items():
            lines = found.curves.get(way)
            plot.show_sketch(_sketch(way, found.members, looks, lines if lines is not None else np.zeros((0, 0))))
        self._frame.show_body(robustness_texts.sentence(found))

    def _tables(self) -> Sequence[Table]:
        return robustness_texts.tables(self._found) if self._found else []


def _look(number: int) -> LineLook:
    """Return the look of a run's line, with the colour and dash that it has everywhere."""
    tokens = theme.current().tokens
    colour, dash = run_style(number - 1)
    return LineLook(legible(colour, tokens.background, tokens.text), dash, _LINE_PX)


def _sketch(way: str, members: Sequence[Member], looks: dict[str, LineLook], lines: Array) -> Sketch:
    """Return the plot of one way; lines: (M, n), or none yet."""
    amounts, unit = amounts_of(way), unit_of(way)
    marks = sorted({float(amounts[0]), rest_of(way), float(amounts[-1])})
    curves = []
    for member, line in zip(members, lines, strict=False):
        look = looks[member.run.name]
        curves.append(Curve(member.run.name, amounts, line, look.colour, look.dash, look.width))
    return Sketch(
        Axis(float(amounts[0]), float(amounts[-1]), tuple((at, amount_text(unit, at)) for at in marks)),
        _SHARES,
        tuple(curves),
        title=way_title(way),
        x_name=way_title(way),
        rules=[rest_of(way)],
        words="; ".join(f"{curve.name}: {100 * float(curve.y.mean()):.1f} %" for curve in curves),
    )
