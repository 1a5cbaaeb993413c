"""The header of an experiment: title, Run and Stop, settings, progress."""

from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from gui.base import theme
from gui.base.plain_text import PlainLabel, plain
from gui.experiments import experiment_texts
from gui.experiments.record import ExperimentRecord, ExperimentState
from gui.view.clocked_view import ClockedView
from gui.view.durations import left
from gui.view.pace import Pace
from gui.widgets.buttons import tool_button
from gui.widgets.thin_bar import ThinBar

_NARROWEST_PX, _ONE_LINE_PX = 264, 480
_KINDS = {ExperimentState.FAILED: "warning"}


class ExperimentHeader(ClockedView):
    """Header of the experiment shown; another one may be running, and others may wait.

    Run and Stop have each their own place, so that a second click on one never presses the other.
    """

    runAsked = Signal()
    """Emitted when the experiment shown is to run, or to wait for the others."""

    stopAsked = Signal()
    """Emitted when the experiment in progress is to stop."""

    removeAsked = Signal()
    """Emitted when the experiment shown is to wait no longer."""

    clearAsked = Signal()
    """Emitted when none is to wait any longer."""

    openSettings = Signal(object)
    """Emitted with the RunConfig of one of its runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: ExperimentRecord | None = None
        self._running: ExperimentRecord | None = None
        self._waiting: list[ExperimentRecord] = []
        self._pace, self._blocked = Pace(), ""
        self._title = PlainLabel("", self, name="experimentTitle", role="title", wraps=True)
        self._run = tool_button("runExperimentButton", self.tr("Run"), self, "train", is_primary=True)
        self._stop = tool_button("stopExperimentButton", self.tr("Stop"), self, "stop")
        self._remove = tool_button("removeExperimentButton", self.tr("Do not run"), self)
        self._clear = tool_button("clearExperimentsButton", self.tr("Clear the queue"), self)
        self._settings = tool_button("experimentSettingsButton", self.tr("Settings"), self, "fold")
        hint = self.tr("Load the settings of one of its networks, to change them and train")
        self._settings.setToolTip(plain(hint))
        self._settings.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._settings)
        self._menu.triggered.connect(self._open)
        self._settings.setMenu(self._menu)
        self._status, self._time = PlainLabel("", self), PlainLabel("", self)
        self._status.setObjectName("experimentStatus")
        self._status.setWordWrap(True)
        self._time.setObjectName("experimentTime")
        self._time.setProperty("role", "muted")
        self._next = PlainLabel("", self, name="experimentQueueLabel", role="muted", wraps=True)
        self._bar = ThinBar(self.tr("Progress of the experiment"), self)
        self._bar.setObjectName("experimentBar")
        self._lay_out()
        self._run.clicked.connect(self.runAsked)
        self._stop.clicked.connect(self.stopAsked)
        self._remove.clicked.connect(self.removeAsked)
        self._clear.clicked.connect(self.clearAsked)

    def _lay_out(self) -> None:
        buttons, words, queue, lines = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        top = self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setSpacing(8)
        top.addWidget(self._title, 1)
        top.addLayout(buttons)
        buttons.addStretch(1)
        for button in (self._settings, self._remove, self._stop, self._run):
            buttons.addWidget(button)
        queue.addWidget(self._next, 1)
        queue.addWidget(self._clear)
        words.setSpacing(16)
        words.addWidget(self._status, 1)
        words.addWidget(self._time)
        lines.setContentsMargins(0, 0, 8, 0)
        lines.setSpacing(4)
        lines.addLayout(top)
        lines.addWidget(self._bar)
        lines.addLayout(words)
        lines.addLayout(queue)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if self.width() >= _ONE_LINE_PX else direction.TopToBottom
        if wanted != self._top.direction():
            self._top.setDirection(wanted)  # the title on a line of its own where it is narrow
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(_NARROWEST_PX, super().minimumSizeHint().height())

    # Interface

    def show_record(self, record: ExperimentRecord) -> None:
        """Show the header of another experiment."""
        self._record = record
        self._title.setText(record.title)
        self._fill_menu(record)
        self.refresh()

    def set_running(self, record: ExperimentRecord | None, waiting: Sequence[ExperimentRecord] = ()) -> None:
        """Take the experiment that is under way, None for none, and those that follow."""
        if record is not self._running:
            self._running, self._pace = record, Pace()
        self._waiting = list(waiting)
        self.refresh()

    def set_blocked(self, reason: str) -> None:
        """Take the reason why no experiment may start now; "" when one may."""
        self._blocked = reason
        self.refresh()

    def refusal(self) -> str:
        """Return the reason why the experiment shown can neither start nor wait now; "" where it can."""
        if self._running and self._running is self._record:
            return self.tr("It is already running.")
        if self._record in self._waiting:
            return self.tr("It begins by itself when those before it have ended.")
        return self._blocked or (experiment_texts.obstacle(self._record.experiment) if self._record else "")

    def _fill_menu(self, record: ExperimentRecord) -> None:
        self._menu.clear()
        for run in record.experiment.runs:
            self._menu.addAction(run.name).setData(run.config)
        self._settings.setHidden(not record.experiment.runs)

    def _open(self, action: QAction) -> None:
        self.openSettings.emit(action.data())

    def refresh(self) -> None:
        """Show the current state."""
        record = self._record
        if record is None:
            return
        had_focus = self._run.hasFocus() or self._stop.hasFocus()
        refusal = self.refusal()
        self._run.setEnabled(not refusal)
        self._run.setText(self._run_words(record))
        self._run.setToolTip(plain(refusal or self._run_hint(record)))
        self._stop.setVisible(self._running is not None)
        if had_focus and not self._run.isEnabled() and self._stop.isVisibleTo(self):
            self._stop.setFocus()
        elif had_focus and not self._stop.isVisibleTo(self):
            self._run.setFocus()
        self._remove.setVisible(record in self._waiting)
        title = self._running.title if self._running else ""
        self._stop.setToolTip(plain(self.tr("Stop “{title}”").format(title=title) if title else ""))
        self._next.setText(experiment_texts.queue(self._waiting))
        for widget in (self._next, self._clear):
            widget.setVisible(bool(self._waiting))
        words = experiment_texts.status(record)
        if not record.is_active and refusal:
            words = refusal  # more important than the status at the moment
        self._say(words, _KINDS.get(record.state, "") if words != refusal else "muted")
        self._bar.setVisible(record.is_active and bool(record.experiment.runs))
        self._bar.set_share(record.position())
        self._show_time(record)

    def _run_words(self, record: ExperimentRecord) -> str:
        if self._running and self._running is not record:
            return self.tr("Run next")
        return self.tr("Run again") if record.state is ExperimentState.DONE else self.tr("Run")

    def _run_hint(self, record: ExperimentRecord) -> str:
        if self._running:
            return self.tr("Let it begin by itself when those before it have ended")
        if record.experiment.neurons:
            return self.tr("Play from the start and compare the results with the book's")
        return self.tr("Train the networks and compare the results with the expected ones")

    def _say(self, words: str, role: str) -> None:
        theme.set_role(self._status, role)
        self._status.setText(words)
        self._status.setToolTip(plain(words))
        self._status.setVisible(bool(words))

    def _show_time(self, record: ExperimentRecord) -> None:
        """Show the remaining time, from the progress so far or, at the start, from the usual duration."""
        words = ""
        if self._running:
            position = self._running.position()
            self._pace.note(position, perf_counter(), going=True)
            seconds = self._pace.seconds_left(1 - position)
            if seconds is None or position < 0.01:
                seconds = self._running.seconds * (1 - position)
            if record is self._running and record.experiment.runs:
                words = left(seconds)
        self._time.setText(words)
        self._time.setVisible(bool(words))
