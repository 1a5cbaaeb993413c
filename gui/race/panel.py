"""The Race panel: a grid of settings trained on the same seed and mini-batches, and a map of the results."""

from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.chart.x_axes import XAxis
from core.config import RunConfig
from core.studies.sweep.importance import importance
from core.studies.sweep.progress import RunProgress
from core.studies.sweep.running import Result
from gui.race import race_texts
from gui.race.record import RaceRecord
from gui.race.runner import RaceRunner
from gui.race.setup import RaceSetup
from gui.race.view import RaceView
from gui.session.draft import Draft
from gui.session.run_texts import best_title, last_title
from gui.view import x_axis
from gui.view.clocked_view import ClockedView
from gui.view.durations import left
from gui.view.frame import ViewFrame
from gui.view.pace import Pace
from gui.view.table import Table
from gui.widgets.column import Column

_RESULTS_PX = 320
"""Least height of the results: in a lower window the panel scrolls."""


class RacePanel(ClockedView):
    """Panel of one race at a time, run in separate processes; while hidden it continues without drawing."""

    openSettings = Signal(object)
    """Emitted with the RunConfig of a run whose settings are to be used."""

    ran = Signal(object)
    """Emitted with the folder, a Path, of a run that has ended."""

    said = Signal(str, str)
    """Emitted with (sentence, kind "info" | "warning" | "error")."""

    runningChanged = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("racePanel")
        self.race = RaceRecord(())
        """Race in progress, or the last one."""
        self._shown = 0
        self._pace, self._began_s = Pace(), 0.0
        content, whole = QWidget(), QVBoxLayout(self)
        whole.addWidget(Column(content, self))
        self._setup = RaceSetup(draft, content)
        self._view = RaceView(content)
        self._frame = ViewFrame(
            "race",
            self._view,
            empty=race_texts.empty_words(),
            explanation=race_texts.explanation(),
            tables=self._tables,
            parent=content,
        )
        lines = QVBoxLayout(content)
        for each in (lines, whole):
            each.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._setup)
        lines.addWidget(self._frame, 1)
        self._frame.setMinimumHeight(_RESULTS_PX)
        self._connect()
        self._use_runner(RaceRunner())

    def _connect(self) -> None:
        self._setup.startAsked.connect(self.start)
        self._setup.stopAsked.connect(self.stop)
        self._view.runs.stopAsked.connect(self.stop)
        self._view.runs.openSettings.connect(self.openSettings)
        self._view.runs.bestAsked.connect(self._use_best)
        for fails in (self._view.curves.failed, self._frame.failed):
            fails.connect(self._say_error)

    def _use_runner(self, runner: RaceRunner) -> None:
        self._runner = runner
        runner.setParent(self)
        runner.told.connect(self._take_news)
        runner.came.connect(self._take_result)
        runner.warned.connect(self._say_warning)
        runner.failed.connect(self._take_failure)
        runner.ended.connect(self._ended)

    # Interface

    def take_over(self, before: "RacePanel") -> None:
        """Go on with the race of the panel before it, and show what was set there."""
        self.race, self._pace, self._began_s = before.race, before._pace, before._began_s
        runner, before._runner = before._runner, self._runner
        self._use_runner(runner)
        self._setup.take_over(before._setup)
        if self.race.entries:
            self._view.set_race(self.race)
            self._show()

    @property
    def is_running(self) -> bool:
        """True while a race is in progress."""
        return self._runner.is_active

    def set_blocked(self, sentence: str) -> None:
        """Set why no race may start now, as a sentence; "" when one may."""
        self._setup.set_blocked(sentence)

    def add(self, configs: Sequence[RunConfig]) -> None:
        """Add settings of runs to repeat to the queue; they take the seed of the current settings."""
        self._setup.add(configs)

    def start(self) -> None:
        """Start the race, or say why it cannot start."""
        refusal = self.tr("A race is already in progress.") if self.is_running else self._setup.refusal()
        if refusal:
            self.said.emit(refusal, "warning")
            return
        points = self._setup.points
        self.race = RaceRecord(points, self._setup.jobs, race_texts.names(points, self._setup.varied_fields))
        self.race.is_active = True
        self._pace, self._began_s = Pace(), perf_counter()
        self._runner.start(self.race.points, self.race.jobs, self._setup.scheduler)
        self._setup.set_running(True)
        self._view.set_race(self.race)
        self._show()
        self.runningChanged.emit()

    def stop(self, indices: Sequence[int] | None = None) -> None:
        """Stop these runs of the race, None: all, before their next mini-batch."""
        if not self.is_running:
            return
        self._runner.stop(indices)
        if indices is None:
            self._setup.set_stopping()
        self.race.want_stopped(range(len(self.race.entries)) if indices is None else indices)
        self._show()

    def _use_best(self) -> None:
        """Put the settings of the best into the knobs."""
        table = self.race.rows()
        if config := self.race.best_config(table):
            self.openSettings.emit(config)
            name = next(self.race.name_of(row) for row in table if row.best)
            self.said.emit(self.tr("These settings are loaded: {settings}.").format(settings=name), "info")

    def end_tasks(self) -> None:
        """Stop the race and wait, at most two seconds, until its processes are gone."""
        self._runner.close()

    # Reports of the runner

    def _take_news(self, news: RunProgress) -> None:
        self.race.take_news(news)

    def _take_result(self, result: Result) -> None:
        self.race.take_result(result)
        if result.folder and result.folder.is_dir():  # that of a cluster may be on another computer
            self.ran.emit(result.folder)

    def _take_failure(self, sentence: str) -> None:
        self.race.failure = sentence
        self.said.emit(sentence, "error")

    def _ended(self) -> None:
        race = self.race
        race.is_active = False
        self._setup.set_running(False)
        done = race.work_done()
        if done and race.ended and not self._setup.scheduler:
            self._setup.set_pace((perf_counter() - self._began_s) * race.jobs / done)
        self._show()
        if not race.failure:
            self.said.emit(self._frame.sentence(), "info")
        self.runningChanged.emit()

    # Content

    def refresh(self) -> None:
        """Show new reports."""
        if self._shown != self.race.version:
            self._show()

    def _show(self) -> None:
        race = self.race
        self._shown = race.version
        self._view.refresh()
        if race.is_active:
            self._setup.show_progress(race.position(), race_texts.progress(race, self._left()))
        table = race.rows()
        self._view.runs.use_best.setEnabled(race.best_config(table) is not None)
        if race.failure and not race.ended:
            self._frame.show_empty(race.failure)
        else:
            self._frame.show_body(race_texts.summary(race, table))

    def _left(self) -> str:
        """Return the estimated remaining time as text."""
        position = self.race.position()
        self._pace.note(position, perf_counter(), going=True)
        seconds = self._pace.seconds_left(1 - position)
        return "" if seconds is None or not position else left(seconds)

    def _tables(self) -> Sequence[Table]:
        """Return tables of the settings and the runs."""
        records = [row.record() for row in self.race.rows()]
        tables = []
        if records:
            settings = [["" if cell is None else cell for cell in record.values()] for record in records]
            tables.append(Table(list(records[0]), settings, self.tr("Settings")))
        runs = [
            [
                name,
                entry.point.seed,
                race_texts.state(entry),
                entry.epochs,
                *("" if each is None else each for each in (entry.best_accuracy, entry.last_accuracy, *entry.passed)),
            ]
            for name, entry in zip(self.race.names, self.race.entries, strict=True)
        ]
        columns = [self.tr("run"), self.tr("seed"), self.tr("state"), self.tr("epochs"), best_title(), last_title()]
        columns += [x_axis.label(XAxis.SECONDS), x_axis.label(XAxis.IMAGES)]
        tables.append(Table(columns, runs, self.tr("Runs")))
        if parts := importance(self.race.results):
            heads = [self.tr("setting"), self.tr("explains"), self.tr("clear effect"), self.tr("best at")]
            shares = [(part.key, part.share, int(part.is_clear), part.best) for part in parts]
            tables.append(Table(heads, shares, self.tr("What matters")))
        return tables

    def _say_warning(self, sentence: str) -> None:
        self.said.emit(sentence, "warning")

    def _say_error(self, sentence: str) -> None:
        self.said.emit(sentence, "error")

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(400, 220)
