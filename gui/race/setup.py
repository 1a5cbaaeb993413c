"""Setup of a race: the queue, what varies and how, seeds, runs at once; Start and Stop all."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.config import RunConfig
from core.config.knobs import FIELDS
from core.studies.sweep.grid import GridPoint, grid, grid_size, knobs
from core.studies.sweep.random_search import random_points
from core.studies.sweep.running import can_use_clusters
from core.support.errors import UserError
from core.support.language import translated
from gui.base import theme
from gui.base.plain_text import PlainLabel, plain
from gui.race.queue import RaceQueue
from gui.race.race_texts import grid_hint, plan
from gui.race.record import race_work
from gui.race.setting_rows import SettingRows
from gui.race.varied import Varied, turned, varied, words
from gui.session.draft import Draft
from gui.widgets.buttons import tool_button
from gui.widgets.fields import IntField
from gui.widgets.flow import FlowLayout
from gui.widgets.thin_bar import ThinBar

MOST = 200
"""Maximum runs of a race in the window: more curves are indistinguishable, and all are checked at each key press."""

_MOST_AT_ONCE, _MOST_DRAWS = 2, 999

_NUMBER_PX = 60
"""Width of the fields for small numbers."""


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
        self._rows = SettingRows(draft, self)
        self._make_fields()
        self._make_buttons()
        self._lay_out()
        self._queue.changed.connect(self.check)
        self._rows.changed.connect(self._take_rows)
        self._ways.buttonClicked.connect(self._turn)
        self._add.clicked.connect(self._rows.add)
        for number in (self._count, self._draw):
            number.valueChanged.connect(self.check)
        self._grid.textChanged.connect(self._take_text)
        self._grid.returnPressed.connect(self.startAsked)
        self._seeds.valueChanged.connect(self.check)
        self._jobs.valueChanged.connect(self.check)
        self._scheduler.textChanged.connect(self.check)
        self._start.clicked.connect(self.startAsked)
        self._stop.clicked.connect(self.stopAsked)
        self.check()

    def _make_fields(self) -> None:
        self._grid = QLineEdit(self)
        self._grid.setObjectName("raceGridEdit")
        self._grid.setAccessibleName(self.tr("What varies, as text"))
        self._grid.setClearButtonEnabled(True)
        self._count = self._number("raceRandomBox", 1, MOST, 20, self.tr("Number of settings drawn at random"))
        self._draw = self._number(
            "raceDrawBox", 1, _MOST_DRAWS, 1, self.tr("Seed of the draws: the same one gives the same settings again")
        )
        self._seeds = self._number(
            "raceSeedsBox", 1, MOST, 1, self.tr("Number of runs per setting, each with its own seed")
        )
        self._jobs = self._number(
            "raceJobsBox", 1, _MOST_AT_ONCE, _MOST_AT_ONCE, self.tr("Number of runs at the same time, one process each")
        )
        self._scheduler = QLineEdit(self)
        self._scheduler.setObjectName("raceSchedulerEdit")
        self._scheduler.setAccessibleName(self.tr("Address of a Dask scheduler"))
        self._scheduler.setPlaceholderText(self.tr("this computer"))
        self._scheduler.setToolTip(
            self.tr(
                "Where the runs are trained: empty for this computer, or the address of a Dask scheduler, such as "
                "tcp://192.168.1.5:8786, whose workers train them"
            )
        )
        self._words = PlainLabel("", self, name="racePlanLabel", wraps=True)
        self._words.setFont(theme.tabular(self.font()))
        policy = self._words.sizePolicy()  # it keeps that the height depends on the width
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self._words.setSizePolicy(policy)
        self._bar = ThinBar(self.tr("Progress of the race"), self)
        self._bar.setObjectName("raceBar")
        self._bar.hide()

    def _number(self, name: str, least: int, most: int, value: int, hint: str) -> IntField:
        field = IntField(least, most, parent=self)
        field.setObjectName(name)
        field.set_value(value)
        field.setFixedWidth(_NUMBER_PX)
        field.setToolTip(plain(hint))
        field.setAccessibleName(hint)
        return field

    def _make_buttons(self) -> None:
        self._start = tool_button("raceStartButton", self.tr("Start"), self, "train", is_primary=True)
        self._stop = tool_button("raceStopAllButton", self.tr("Stop all"), self, "stop")
        self._stop.setToolTip(self.tr("Stop all runs before their next mini-batch; their networks are kept"))
        self._stop.setEnabled(False)
        self._add = tool_button("raceAddSettingButton", self.tr("+ Vary a setting"), self)
        self._add.setToolTip(self.tr("Pick one more setting that varies, and its values"))
        self._ways = QButtonGroup(self)
        self._all = self._way("raceGridSegment", self.tr("All combinations"), self.tr("Train every combination"))
        self._random = self._way(
            "raceRandomSegment", self.tr("At random"), self.tr("Draw settings at random from the ranges and lists")
        )
        self._all.setChecked(True)

    def _way(self, name: str, text: str, hint: str) -> QToolButton:
        button = tool_button(name, text, self)
        button.setToolTip(plain(hint))
        button.setCheckable(True)
        self._ways.addButton(button)
        return button

    def _lay_out(self) -> None:
        foot, lines, choices = QHBoxLayout(), QVBoxLayout(self), QWidget(self)
        self._drawn = self._together(self._count, self.tr("runs, &draw"), self._draw)
        where = self._together(self.tr("&on"), self._scheduler)
        where.setVisible(can_use_clusters())
        flow = FlowLayout(choices)
        flow.setSpacing(8)
        for part in (
            self._together(self._all, self._random),
            self._drawn,
            self._together(self.tr("S&eeds"), self._seeds),
            self._together(self.tr("At &once"), self._jobs),
            where,
            self._together(self._start, self._stop),
        ):
            flow.addWidget(part)
        foot.addWidget(self._add)
        foot.addWidget(self._grid, 1)
        lines.setContentsMargins(8, 8, 8, 0)
        lines.setSpacing(4)
        for row in (self._queue, choices, self._rows, foot, self._bar, self._words):
            lines.addWidget(row) if isinstance(row, QWidget) else lines.addLayout(row)
        self._show_way()

    def _together(self, *parts: QWidget | str) -> QWidget:
        """Return widgets that stay in one line; a text is the label of the widget after it."""
        group, label = QWidget(self), None
        group.setMinimumHeight(self._start.sizeHint().height())  # all in a line are centred alike
        line = QHBoxLayout(group)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for part in parts:
            widget = PlainLabel(part, self) if isinstance(part, str) else part
            if label:
                label.setBuddy(widget)
            label = widget if isinstance(widget, PlainLabel) else None
            line.addWidget(widget)
        return group

    # What varies: the text is the truth, the rows show it

    @property
    def at_random(self) -> bool:
        """True if the settings are drawn at random."""
        return self._random.isChecked()

    def _take_rows(self, settings: Sequence[Varied]) -> None:
        with QSignalBlocker(self._grid):
            self._grid.setText(" ".join(one.word for one in settings))
        self._take_text()

    def _take_text(self) -> None:
        self._rows.show_settings(varied(self._grid.text()), at_random=self.at_random)
        self.check()

    def _turn(self) -> None:
        """Give every setting the form that the chosen way needs: a range for random draws, or values."""
        self._show_way()
        self._take_rows([turned(one, at_random=self.at_random) for one in varied(self._grid.text())])

    def _show_way(self) -> None:
        self._drawn.setVisible(self.at_random)
        hint = grid_hint(at_random=self.at_random)
        self._grid.setPlaceholderText(hint)
        self._grid.setToolTip(plain(self.tr("What varies, as text: {example}").format(example=hint)))

    # Interface

    @property
    def varied_fields(self) -> list[str]:
        """The fields of RunConfig that the text form varies."""
        return [FIELDS[one.key] for one in varied(self._grid.text())]

    @property
    def points(self) -> tuple[GridPoint, ...]:
        """The runs that would race; () where something is in the way."""
        return self._points

    @property
    def jobs(self) -> int:
        """The number of runs at once."""
        return self._jobs.value()

    @property
    def scheduler(self) -> str:
        """Address of the Dask scheduler whose workers do the runs; "" for this computer."""
        return self._scheduler.text().strip()

    def refusal(self) -> str:
        """Return a sentence on why nothing can start now; "" where it can."""
        return self._blocked or self._refusal

    def add(self, configs: Sequence[RunConfig]) -> None:
        """Add settings to the queue and clear the grid; if they are the first, the current settings are left out."""
        self._grid.clear()
        self._queue.add(configs, with_current=False)

    def take_over(self, before: "RaceSetup") -> None:
        """Set what was set in the form before it."""
        self._random.setChecked(before.at_random)
        self._show_way()
        self._grid.setText(before._grid.text())
        self._scheduler.setText(before._scheduler.text())
        for mine, theirs in (
            (self._count, before._count),
            (self._draw, before._draw),
            (self._seeds, before._seeds),
            (self._jobs, before._jobs),
        ):
            mine.set_value(theirs.value())
        self._queue.take_over(before._queue)
        self.set_pace(before._pace)
        if before._is_running:
            self.set_running(True)

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
        picked = (self._queue, self._rows, self._add, self._all, self._random, self._drawn)
        for widget in (*picked, self._grid, self._seeds, self._jobs, self._scheduler):
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
            self._points, self._refusal = (), translated(error)
        self._mark_grid(is_invalid=bool(self._refusal and self._grid.text().strip()))
        self._show()

    def _mark_grid(self, *, is_invalid: bool) -> None:
        if self._grid.property("invalid") != is_invalid:
            self._grid.setProperty("invalid", is_invalid)
            self._grid.style().unpolish(self._grid)
            self._grid.style().polish(self._grid)

    def _wanted(self) -> tuple[GridPoint, ...]:
        chosen = knobs(words(self._grid.text()))
        configs, seeds = self._queue.configs, self._seeds.value()
        count = self._count.value() * seeds if self.at_random else grid_size(configs, chosen, seeds)
        if count > MOST:
            told = self.tr("That would be {count} runs; at most {most} fit here. Use the command “sweep” for more.")
            raise UserError(told.format(count=count, most=MOST))
        if self.at_random:
            return random_points(configs, chosen, self._count.value(), self._draw.value(), seeds)
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
            seconds = None if self._pace is None or self.scheduler else self._pace * race_work(self._points) / self.jobs
            told = plan(self._points, self._seeds.value(), seconds)
            if self.at_random and len(self._points) < self._count.value() * self._seeds.value():
                told += self.tr("; no more settings differ")
            self._say(told, "muted")

    def _say(self, words: str, role: str) -> None:
        theme.set_role(self._words, role)
        self._words.setText(words)
        self._words.setToolTip(plain(words))

    def event(self, event: QEvent) -> bool:
        """Need the height that the rows have at this width, as a layout does not ask for that by itself."""
        is_handled, layout = super().event(event), self.layout()
        if layout and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.setMinimumHeight(layout.heightForWidth(self.width()))
        return is_handled

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(320, super().minimumSizeHint().height())
