"""Several settings raced on the same seed and the same mini-batches; a grid over knobs, and a map of the results."""

from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.config import RunConfig
from core.studies.sweep.progress import Progress
from core.studies.sweep.running import Result
from gui.race import race_texts
from gui.race.record import RaceRecord
from gui.race.runner import RaceRunner
from gui.race.setup import RaceSetup
from gui.race.view import RaceView
from gui.session.draft import Draft
from gui.view.clocked_view import ClockedView
from gui.view.durations import left
from gui.view.frame import ViewFrame
from gui.view.pace import Pace
from gui.view.table import Table


class RacePanel(ClockedView):
    """One race at a time, in processes of its own; hidden, it goes on and nothing is drawn."""

    openSettings = Signal(object)
    """The RunConfig of a run that a person wants on the knobs."""

    ran = Signal(object)
    """The Path of the folder of a run that has ended."""

    said = Signal(str, str)
    """(sentence, kind "info" | "warning" | "error")."""

    runningChanged = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("racePanel")
        self._race = RaceRecord(())
        self._shown = 0
        self._pace, self._began_s = Pace(), 0.0
        self._runner = RaceRunner(self)
        self._setup = RaceSetup(draft, self)
        self._view = RaceView(self)
        self._frame = ViewFrame(
            "race",
            self._view,
            empty=race_texts.empty_words(),
            explanation=race_texts.explanation(),
            tables=self._tables,
            parent=self,
        )
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._setup)
        lines.addWidget(self._frame, 1)
        self._connect()

    def _connect(self) -> None:
        self._setup.startAsked.connect(self.start)
        self._setup.stopAsked.connect(self.stop)
        self._view.runs.stopAsked.connect(self.stop)
        self._view.runs.openSettings.connect(self.openSettings)
        for fails in (self._view.curves.failed, self._frame.failed):
            fails.connect(self._say_error)
        self._runner.told.connect(self._take_news)
        self._runner.came.connect(self._take_result)
        self._runner.failed.connect(self._take_failure)
        self._runner.ended.connect(self._ended)

    # From outside

    @property
    def is_running(self) -> bool:
        """Whether a race is under way."""
        return self._runner.is_active

    def set_blocked(self, sentence: str) -> None:
        """Why no race may start now, a sentence; "" when one may."""
        self._setup.set_blocked(sentence)

    def add(self, configs: Sequence[RunConfig]) -> None:
        """Queue these settings, as those of runs that are to race again. They take the seed that the knobs have."""
        self._setup.add(configs)

    def start(self) -> None:
        """Begin the race that is asked for, or say why it cannot begin."""
        refusal = self.tr("A race is under way already.") if self.is_running else self._setup.refusal()
        if refusal:
            self.said.emit(refusal, "warning")
            return
        points = self._setup.points
        self._race = RaceRecord(points, self._setup.jobs, race_texts.names(points))
        self._race.is_active = True
        self._pace, self._began_s = Pace(), perf_counter()
        self._runner.start(self._race.points, self._race.jobs)
        self._setup.set_running(True)
        self._view.set_race(self._race)
        self._show()
        self.runningChanged.emit()

    def stop(self, indices: Sequence[int] | None = None) -> None:
        """End these runs of the race, or, None, all, before their next mini-batch."""
        if not self.is_running:
            return
        self._runner.stop(indices)
        if indices is None:
            self._setup.set_stopping()
        self._race.want_stopped(range(len(self._race.entries)) if indices is None else indices)
        self._show()

    def end_tasks(self) -> None:
        """End the race and wait until its processes are gone: two seconds at most, as when the window closes."""
        self._runner.close()

    # What the runner reports

    def _take_news(self, news: Progress) -> None:
        self._race.take_news(news)

    def _take_result(self, result: Result) -> None:
        self._race.take_result(result)
        if result.folder:
            self.ran.emit(result.folder)

    def _take_failure(self, sentence: str) -> None:
        self._race.failure = sentence
        self.said.emit(sentence, "error")

    def _ended(self) -> None:
        race = self._race
        race.is_active = False
        self._setup.set_running(False)
        done = race.work_done()
        if done and race.ended:
            self._setup.set_pace((perf_counter() - self._began_s) * race.jobs / done)
        self._show()
        if not race.failure:
            self.said.emit(self._frame.sentence(), "info")
        self.runningChanged.emit()

    # Showing

    def refresh(self) -> None:
        """Show what has come since the last look."""
        if self._shown != self._race.version:
            self._show()

    def _show(self) -> None:
        race = self._race
        self._shown = race.version
        self._view.refresh()
        if race.is_active:
            self._setup.show_progress(race.position(), race_texts.progress(race, self._left()))
        if race.failure and not race.ended:
            self._frame.show_empty(race.failure)
        else:
            self._frame.show_body(race_texts.summary(race, race.rows()))

    def _left(self) -> str:
        """The time that is left, by what was done so far."""
        position = self._race.position()
        self._pace.note(position, perf_counter(), going=True)
        seconds = self._pace.seconds_left(1 - position)
        return "" if seconds is None or not position else left(seconds)

    def _tables(self) -> Sequence[Table]:
        """The settings, then the runs."""
        records = [row.record() for row in self._race.rows()]
        tables = []
        if records:
            settings = [["" if cell is None else cell for cell in record.values()] for record in records]
            tables.append(Table(list(records[0]), settings, self.tr("Settings")))
        runs = [
            [
                name,
                entry.point.seed,
                race_texts.state(entry),
                len(entry.epochs),
                "" if entry.accuracy is None else entry.accuracy,
            ]
            for name, entry in zip(self._race.names, self._race.entries, strict=True)
        ]
        columns = [self.tr("run"), self.tr("seed"), self.tr("state"), self.tr("epochs"), self.tr("validation")]
        return [*tables, Table(columns, runs, self.tr("Runs"))]

    def _say_error(self, sentence: str) -> None:
        self.said.emit(sentence, "error")

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(480, 300)
