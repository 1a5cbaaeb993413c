"""The bottom strip: the run's progress, speed, remaining time and ending."""

from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from core.events import Ending
from gui.base import theme
from gui.base.plain_text import PlainLabel, plain
from gui.session.history import RunHistory
from gui.session.run_texts import sentence
from gui.view.clocked_view import ClockedView
from gui.view.durations import left
from gui.view.pace import Pace
from gui.widgets.fields.number import grouped

_STEPS = 10_000
_BAR_PX = 6
_BRIEF_MS = 6000
"""Time that a brief message stands in place of the run's own words."""

_NEWEST = 0.15
"""Weight of the newest report in the speed shown, which is smoothed to be readable."""


class ProgressPanel(ClockedView):
    """Strip with the progress of the current run, updated by a timer while visible."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: RunHistory | None = None
        self._idle = ""
        self._pace = Pace()
        self._speed = 0.0
        self._said_in: object = None
        self._brief = QTimer(self)
        self._brief.setSingleShot(True)
        self._brief.setInterval(_BRIEF_MS)
        self._brief.timeout.connect(lambda: self.show_message(""))
        self._bar = self._make_bar()
        self._status = PlainLabel("", self, name="statusLabel")
        self._time = PlainLabel("", self, name="timeLabel", role="muted")
        self._speed_label = PlainLabel("", self, name="speedLabel", role="muted")
        self._status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._lay_out()
        theme.current().changed.connect(self._retint)
        self._retint()
        self.refresh()

    def _make_bar(self) -> QProgressBar:
        bar = QProgressBar(self)
        bar.setObjectName("progressBar")
        bar.setAccessibleName(self.tr("Progress of the run"))
        bar.setRange(0, _STEPS)
        bar.setTextVisible(False)
        bar.setFixedHeight(_BAR_PX)
        return bar

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(24)
        words.addWidget(self._status, 1)
        words.addWidget(self._speed_label)
        words.addWidget(self._time)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(8, 4, 8, 4)
        outer.setSpacing(4)
        outer.addWidget(self._bar)
        outer.addLayout(words)

    def refresh(self) -> None:
        """Show the current state of the run."""
        self.show_run(self._run, self._idle)

    def show_run(self, run: RunHistory | None, idle: str = "") -> None:
        """Show the progress of a run. None: no run is at hand; idle: what is said then."""
        if run is not self._run:
            self._run, self._pace, self._speed = run, Pace(), 0.0
        self._idle = idle
        if self._said_in is not None and self._said_in != self._phase():
            self._said_in = None
        if self._said_in is None:
            self._say(sentence(run) if run else idle, _kind(run))
        self._bar.setValue(round(_STEPS * _share(run)))
        self._show_pace(run)

    @property
    def message(self) -> str:
        """The sentence that is shown now."""
        return self._status.text()

    def show_message(self, text: str, kind: str = "info") -> None:
        """Show a message until the run starts, pauses, continues or ends, or another network is at hand.

        "" returns to the run's text at once.

        kind: "info", "warning", "error", or "brief" for one that gives way to the run's text after some seconds.
        """
        self._said_in = self._phase() if text else None
        if text and kind == "brief":
            self._brief.start()
        else:
            self._brief.stop()
        if text:
            self._say(text, kind)
        else:
            self.refresh()

    def _phase(self) -> object:
        """Return a value that changes when the run's own words replace a message."""
        run = self._run
        return (id(run), run.paused, run.ending) if run else self._idle

    def _say(self, text: str, kind: str) -> None:
        theme.set_role(self._status, kind)
        self._status.setText(text)
        self._status.setToolTip(plain(text))

    def _show_pace(self, run: RunHistory | None) -> None:
        going = run is not None and run.ending is None and not run.paused
        speed, time = "", ""
        if run:
            self._pace.note(run.position, perf_counter(), going=going)
        if run and going:
            seconds = self._pace.seconds_left(run.config.epochs - run.position)
            time = "" if seconds is None else left(seconds)
            speed = self._speed_text(run.images_per_second)
            self._speed_label.setToolTip(plain(self.tr("Engine: {engine}").format(engine=run.engine)))
        for label, text in ((self._time, time), (self._speed_label, speed)):
            label.setText(text)
            label.setVisible(bool(text))

    def _speed_text(self, newest: float) -> str:
        if newest <= 0:
            return ""
        self._speed = self._speed + _NEWEST * (newest - self._speed) if self._speed else newest
        rounded = int(float(f"{self._speed:.2g}"))
        return self.tr("{images} images/s").format(images=grouped(rounded))

    def _retint(self) -> None:
        """Draw the bar flat: a thin track, the accent colour for the done part."""
        tokens, radius = theme.current().tokens, _BAR_PX // 2
        self._bar.setStyleSheet(
            f"QProgressBar {{ background: {tokens.track}; border: none; border-radius: {radius}px; }}"
            f"QProgressBar::chunk {{ background: {tokens.accent}; border-radius: {radius}px; }}"
        )


def _kind(run: RunHistory | None) -> str:
    return "error" if run and run.ending is Ending.DIVERGED else "info"


def _share(run: RunHistory | None) -> float:
    return min(1.0, run.position / run.config.epochs) if run else 0.0
