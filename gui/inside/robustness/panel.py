"""The Robustness page: one plot a way of changing digits, the network at hand and ticked runs over one another."""

import time
from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.config import RunConfig
from core.data.augment.augmentation import Augmentation
from core.data.dataset import Split
from core.insight.robustness import ROBUSTNESS_WAYS
from core.linalg.arrays import Array
from core.network import Network
from core.support.messages import capitalized
from core.support.wording import joined_sentences
from gui.base import theme
from gui.base.palette import legible, run_style
from gui.inside.robustness import robustness_texts as texts
from gui.inside.robustness.example import ChangedExample
from gui.inside.robustness.measuring import Robustness, RobustnessQuestion, TickedRun, measure
from gui.session.background import LatestTask
from gui.session.digit_sets import is_digits
from gui.session.reader import Reader
from gui.session.setting_texts import starting_config
from gui.session.workbench import Workbench
from gui.view.clocked_view import ClockedView
from gui.view.frame import ViewFrame
from gui.view.table import Table
from gui.view.way_names import amount_text, way_title
from gui.widgets.column import Column
from gui.widgets.plots.legend import Legend, LineLook
from gui.widgets.plots.share_curve import ShareCurve, ShareLine

IMAGES = 1000
"""Validation images that are changed: each network reads 89 variants of each."""

MOST_RUNS = 8

_COLUMNS = 3


class RobustnessPanel(ClockedView):
    """Panel of accuracies on changed digits; computes nothing while hidden.

    While a run trains, its network is measured again and again, with pauses as long as a measurement, for the run.
    """

    failed = Signal(str)
    """Emitted with a sentence when an export or the computation fails."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._network: Network | None = None
        self._trained = False
        self._ticked: frozenset[int] = frozenset()
        self._sample: Split | None = None  # the first of the validation set, if they are digits
        self._reader = Reader()
        self._task = LatestTask(self)
        self._asked: RobustnessQuestion | None = None
        self._began = self._rests_until = 0.0
        self._found: list[Robustness] = []
        self._total = 0
        self._make_widgets()
        self._connect()
        self._take_data()

    # Building

    def _make_widgets(self) -> None:
        body, grid, outer = QWidget(self), QGridLayout(), QVBoxLayout(self)
        lines = QVBoxLayout(body)
        self._key = Legend(self)
        self._key.setObjectName("robustnessLegend")
        self._example = ChangedExample(self)
        self._curves = {name: ShareCurve(way_title(name), self) for name in ROBUSTNESS_WAYS}
        for nth, (name, curve) in enumerate(self._curves.items()):
            curve.setObjectName(f"robustness{name.capitalize()}Curve")
            grid.addWidget(curve, nth // _COLUMNS, nth % _COLUMNS)
            curve.pointed.connect(partial(self._example.show_change, name))
        grid.addWidget(self._example, 1, _COLUMNS - 1)
        self._frame = ViewFrame(
            "robustness",
            Column(body),
            empty=texts.empty(),
            explanation=texts.explanation(),
            tables=self._tables,
            parent=self,
        )
        lines.addWidget(self._key)
        lines.addLayout(grid, 1)
        outer.addWidget(self._frame)
        for layout in (lines, grid, outer):
            layout.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)

    def _connect(self) -> None:
        self._bench.store.loaded.connect(self._take_data)
        self._task.progress.connect(self._take)
        self._task.done.connect(self._end)
        self._task.failed.connect(self.failed)
        self._frame.failed.connect(self.failed)
        theme.current().changed.connect(self._show_again)
        for curve in self._curves.values():
            self._key.toggled.connect(curve.set_shown)

    # Interface

    def set_network(self, network: Network | None, trained: bool = True) -> None:
        """Set the network that answers; None: no network. Cheap: the next timer tick has it measured."""
        self._network, self._trained = network, trained

    def show_runs(self, numbers: Collection[int]) -> None:
        """Set the ticked runs, whose networks are measured too."""
        self._ticked = frozenset(numbers)

    def end_tasks(self) -> None:
        """Cancel all background work."""
        self._task.close()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's
        super().hideEvent(event)
        self._stop()

    # Measuring

    def _take_data(self) -> None:
        data = self._bench.store.dataset
        is_fit = data is not None and len(data.validation) > 0 and is_digits(data.validation)
        self._sample = data.validation.first(IMAGES) if data and is_fit else None
        self._stop()  # what is known of other images is of no use
        self._found = []

    def refresh(self) -> None:
        """Have the networks measured, unless that was asked for already."""
        if not self._frame.is_body_visible:
            return
        self._reader.use(self._network)
        obstacle = self._reader.obstacle()
        if self._network is None or obstacle or self._sample is None:
            self._stop()
            self._found = []
            self._frame.show_empty(joined_sentences((obstacle or texts.no_digits(), texts.empty())))
            return
        self._ask(RobustnessQuestion(self._network, self._name(), self._runs()[-MOST_RUNS:], self._sample))

    def _ask(self, question: RobustnessQuestion) -> None:
        """Start to measure, at once where it is more than one of the many networks of a run under way."""
        asked, learns = self._asked, self._bench.session.is_active
        if question.has_same_surroundings(asked):
            waits = learns and (self._task.is_busy or time.monotonic() < self._rests_until)
            if (asked and question.network is asked.network) or waits:
                return
        if not self._found:
            self._frame.show_empty(texts.measuring())
        self._asked, self._began = question, time.monotonic()
        self._task.start(partial(measure, question, self._found))

    def _stop(self) -> None:
        """Cancel what is under way, without waiting for it."""
        self._task.cancel()
        self._asked = None

    def _name(self) -> str:
        return _named(self._bench.answerer.title, self._bench.answering_config)

    def _runs(self) -> tuple[TickedRun, ...]:
        """Return the ticked runs, oldest first, without the one whose network is at hand."""
        at_hand = self._bench.run_at_hand
        return tuple(
            TickedRun(run.number, _named(run.name, starting_config(run)), run.folder)
            for run in self._bench.history.runs
            if run.number in self._ticked and run.folder and run is not at_hand
        )

    def _take(self, found: list[Robustness], total: int) -> None:
        self._found, self._total = found, total
        self._show()

    def _end(self, found: list[Robustness] | None) -> None:
        if found:
            self._take(found, len(found))
        now = time.monotonic()
        self._rests_until = now + (now - self._began)

    # Showing

    def _lines(self) -> list[tuple[str, Robustness]]:
        """Return what was measured, by names that are all different."""
        assert self._asked is not None
        lines: dict[str, Robustness] = {}
        for each in self._found:
            if each.shares:
                name = each.run.name if each.run else texts.at_hand(self._asked.name)
                lines[f"{name} [{len(lines)}]" if name in lines else name] = each
        return list(lines.items())

    def _by_way(self, way: str) -> list[tuple[str, Array]]:
        return [(name, each.shares[way]) for name, each in self._lines()]

    def _show(self) -> None:
        assert self._asked is not None
        looks = [_look(each) for _, each in self._lines()]
        for name, way in ROBUSTNESS_WAYS.items():
            amounts = [amount_text(way, amount) for amount in way.amounts.tolist()]
            shares = self._by_way(name)
            lines = [ShareLine(*line, look=look) for line, look in zip(shares, looks, strict=True)]
            self._curves[name].set_lines(way.amounts, amounts, way.at_rest, lines, texts.curve_words(way, shares))
        self._show_key()
        self._example.show_network(self._asked.network, self._asked.split)
        who, images = self._bench.answerer.short, len(self._asked.split)
        more = max(0, len(self._runs()) - MOST_RUNS)
        words = texts.sentence(self._found, self._total, capitalized(who), images, trained=self._trained, more=more)
        self._frame.show_body(words)

    def _show_again(self) -> None:
        """Show what was measured in the colours of the theme."""
        if self._frame.has_content and self._asked:
            self._show()

    def _show_key(self) -> None:
        tokens = theme.current().tokens
        entries = {}
        for name, each in self._lines():
            colour, dash = _look(each)
            entries[name] = LineLook(legible(colour, tokens.background, tokens.text), dash, 1.75)
        self._key.show_entries(entries, self._key.hidden())

    def _tables(self) -> Sequence[Table]:
        if not self._found or self._asked is None:
            return []
        return [texts.table(way, self._by_way(name)) for name, way in ROBUSTNESS_WAYS.items()]


def _named(name: str, config: RunConfig) -> str:
    return texts.with_distortions(name) if Augmentation.of(config).active else name


def _look(each: Robustness) -> tuple[str, tuple[float, ...]]:
    """Return colour and dash of a line: a run's own, and the text's colour for the network at hand."""
    return run_style(each.run.number) if each.run else (theme.current().tokens.text, ())
