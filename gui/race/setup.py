"""Setup of a race: the queue, a grid over settings, seeds, runs at once; Start and Stop all."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from core.config import RunConfig
from core.studies.sweep.grid import GridPoint, grid, knobs
from core.support.errors import UserError
from gui.base import theme
from gui.base.plain_text import PlainLabel, plain
from gui.race.queue import RaceQueue
from gui.race.race_texts import plan
from gui.race.record import race_work
from gui.session.draft import Draft
from gui.widgets.buttons import tool_button
from gui.widgets.fields import IntField
from gui.widgets.thin_bar import ThinBar

MOST = 200
"""Maximum runs of a race in the window: more curves are indistinguishable, and all are checked at each key press."""

_MOST_AT_ONCE = 2


class RaceSetup(QWidget):
    """Form for a race; it shows the plan, or why it cannot start, while the user types."""

    startAsked = Signal()
    stopAsked = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blocked, self._is_running, self._stop_had_focus = "", False, False
        self._points: tuple[GridPoint, ...] = ()
        self._refusal = ""
        self._pace: float | None = None
        self._queue = RaceQueue(draft, self)
        self._make_fields()
        self._make_buttons()
        self._lay_out()
        self._queue.changed.connect(self.check)
        self._grid.textChanged.connect(self.check)
        self._grid.returnPressed.connect(self.startAsked)
        self._seeds.valueChanged.connect(self.check)
        self._jobs.valueChanged.connect(self.check)
        self._start.clicked.connect(self.startAsked)
        self._stop.clicked.connect(self.stopAsked)
        self.check()

    def _make_fields(self) -> None:
        self._grid = QLineEdit(self)
        self._grid.setObjectName("raceGridEdit")
        self._grid.setAccessibleName(self.tr("Grid: settings and their values"))
        self._grid.setPlaceholderText(self.tr("such as eta=0.05,0.5,5 lambda=0,1,5"))
        self._grid.setToolTip(self.tr("Settings and their values, such as eta=0.05,0.5,5 lambda=0,1,5"))
        self._grid.setClearButtonEnabled(True)
        self._seeds = self._number(
            "raceSeedsBox", 1, MOST, 1, self.tr("Number of runs per setting, each with its own seed")
        )
        self._jobs = self._number(
            "raceJobsBox", 1, _MOST_AT_ONCE, _MOST_AT_ONCE, self.tr("Number of runs at the same time, one process each")
        )
        self._words = PlainLabel("", self, name="racePlanLabel")
        self._words.setFont(theme.tabular(self.font()))
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = ThinBar(self.tr("Progress of the race"), self)
        self._bar.setObjectName("raceBar")
        self._bar.hide()

    def _number(self, name: str, least: int, most: int, value: int, hint: str) -> IntField:
        field = IntField(least, most, parent=self)
        field.setObjectName(name)
        field.set_value(value)
        field.setToolTip(plain(hint))
        field.setAccessibleName(hint)
        return field

    def _make_buttons(self) -> None:
        self._start = tool_button("raceStartButton", self.tr("Start"), self, "train", is_primary=True)
        self._stop = tool_button("raceStopAllButton", self.tr("Stop all"), self, "stop")
        self._stop.setToolTip(self.tr("Stop all runs before their next mini-batch; their networks are kept"))
        self._stop.setEnabled(False)

    def _lay_out(self) -> None:
        row, lines = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(8)
        for words, field, stretch in (
            (self.tr("&Grid"), self._grid, 1),
            (self.tr("S&eeds"), self._seeds, 0),
            (self.tr("At &once"), self._jobs, 0),
        ):
            label = PlainLabel(words, self)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field, stretch)
        row.addWidget(self._stop)
        row.addWidget(self._start)
        lines.setContentsMargins(8, 8, 8, 0)
        lines.setSpacing(4)
        lines.addWidget(self._queue)
        lines.addLayout(row)
        lines.addWidget(self._bar)
        lines.addWidget(self._words)

    # Interface

    @property
    def points(self) -> tuple[GridPoint, ...]:
        """The runs that would race; () where something is in the way."""
        return self._points

    @property
    def jobs(self) -> int:
        """The number of runs at once."""
        return self._jobs.value()

    def refusal(self) -> str:
        """Return a sentence on why nothing can start now; "" where it can."""
        return self._blocked or self._refusal

    def add(self, configs: Sequence[RunConfig]) -> None:
        """Add settings to the queue and clear the grid; if they are the first, the current settings are left out."""
        self._grid.clear()
        self._queue.add(configs, with_current=False)

    def set_blocked(self, sentence: str) -> None:
        """Take the reason why no race may start now; "" when one may."""
        self._blocked = sentence
        self._show()

    def set_pace(self, seconds: float | None) -> None:
        """Take the seconds that a unit of work takes one worker, measured in an earlier race; None: unknown."""
        self._pace = seconds
        self._show()

    def set_running(self, running: bool) -> None:
        """Lock the fields and Start while a race is under way, and offer Stop, each in its place."""
        self._is_running = running
        for widget in (self._queue, self._grid, self._seeds, self._jobs):
            widget.setEnabled(not running)
        offered, other = (self._stop, self._start) if running else (self._start, self._stop)
        had_focus = other.hasFocus() or self._stop_had_focus
        self._stop_had_focus = False
        self._stop.setEnabled(running)
        self._bar.setVisible(running)
        self._bar.set_share(0.0)
        self._show()
        if had_focus:
            offered.setFocus()

    def show_progress(self, share: float, words: str) -> None:
        """Show the share that is done, 0..1, and words for it."""
        self._bar.set_share(share)
        self._say(words, "muted")

    def set_stopping(self) -> None:
        """Show that all runs are ending: it takes a moment, and asking again changes nothing."""
        self._stop_had_focus = self._stop.hasFocus()
        self._stop.setEnabled(False)

    def check(self) -> None:
        """Update the runs of the race and check whether it can start."""
        try:
            self._points, self._refusal = self._wanted(), ""
        except UserError as error:
            self._points, self._refusal = (), str(error)
        self._mark_grid(is_invalid=bool(self._refusal and self._grid.text().strip()))
        self._show()

    def _mark_grid(self, *, is_invalid: bool) -> None:
        if self._grid.property("invalid") != is_invalid:
            self._grid.setProperty("invalid", is_invalid)
            self._grid.style().unpolish(self._grid)
            self._grid.style().polish(self._grid)

    def _wanted(self) -> tuple[GridPoint, ...]:
        chosen = knobs(re.sub(r"\s*([=,])\s*", r"\1", self._grid.text()).split())
        configs, seeds = self._queue.configs, self._seeds.value()
        count = len(configs) * seeds
        for values in chosen.values():
            count *= len(values)
        if count > MOST:
            words = self.tr("That would be {count} runs; at most {most} fit here. Use the command “sweep” for more.")
            raise UserError(words.format(count=count, most=MOST))
        return grid(configs, chosen, seeds)

    def _show(self) -> None:
        refusal = self.refusal()
        self._start.setEnabled(not refusal and not self._is_running)
        self._start.setToolTip(plain(refusal or self.tr("Train them all with the same seed and the same mini-batches")))
        if self._is_running:
            return
        if refusal:
            self._say(refusal, "error" if self._refusal and not self._blocked else "muted")
        else:
            seconds = None if self._pace is None else self._pace * race_work(self._points) / self.jobs
            self._say(plan(self._points, self._seeds.value(), seconds), "muted")

    def _say(self, words: str, role: str) -> None:
        theme.set_role(self._words, role)
        self._words.setText(words)
        self._words.setToolTip(plain(words))

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(320, super().minimumSizeHint().height())
