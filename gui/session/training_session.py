"""Training from the window: the one owner of the training thread, and the only one who calls the trainer."""

from enum import Enum, auto

from PySide6.QtCore import QDeadlineTimer, QObject, Signal

from core.events import Paused, Value
from core.storage.runs.folder import RunFolder
from core.studies.undertaking import Undertaking
from core.support.language import translated
from core.training.controls import Controls
from core.training.speed import Speed
from gui.session.background import LatestTask, Task

_NO_LIMIT = QDeadlineTimer(QDeadlineTimer.ForeverConstant.Forever)


class State(Enum):
    """State of the session."""

    IDLE = auto()
    RUNNING = auto()
    PAUSED = auto()
    STOPPING = auto()


class _Training:
    """The work of the training thread: walks through one run's events and keeps them on disk.

    Each report is the name of a signal of TrainingSession and its value. will_go_on: the program is closed in
    mid-training, and its next start can go on with the run.
    """

    def __init__(self, run: Undertaking, controls: Controls) -> None:
        self._run, self._controls = run, controls
        self._trouble = ""
        self.will_go_on = False

    def __call__(self, task: Task) -> None:
        """Train. Raises UserError."""
        report = task.progress.emit
        folder, events = self._run.begun(self._controls)
        if folder is None:
            for event in events:
                report("reported", event)
            return
        report("kept", folder.folder)
        try:
            for event in events:
                folder.add(event)
                report("reported", event)
                self._tell(folder, task)  # last: what a run says as it starts must not take its place
        finally:
            folder.close(to_go_on=self.will_go_on)
        self._tell(folder, task)

    def _tell(self, folder: RunFolder, task: Task) -> None:
        """Say when something cannot be kept, and when it can again."""
        if folder.trouble != self._trouble:
            self._trouble = folder.trouble
            task.progress.emit("troubled", translated(self._trouble))


class TrainingSession(QObject):
    """Starts, steers and ends runs, one at a time."""

    reported = Signal(object)
    """Every event of the run, in order."""

    failed = Signal(str)
    """A sentence: the run could not start or go on."""

    troubled = Signal(str)
    """A sentence while the run cannot be kept on disk, though it goes on; "" when it can again."""

    kept = Signal(object)
    """Emitted with the Path of the run's folder, before its first event."""

    stateChanged = Signal(object)
    """The new State."""

    ended = Signal()
    """Always last: the thread is gone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = LatestTask(self)
        self._task.progress.connect(self._relay)
        self._task.failed.connect(self.failed)
        for over in (self._task.failed, self._task.done):
            over.connect(self._end)
        self._training: _Training | None = None
        self._controls = Controls()
        self._speed = Speed.FULL
        self._state = State.IDLE

    @property
    def state(self) -> State:
        """Current state."""
        return self._state

    @property
    def is_active(self) -> bool:
        """True while a run is in progress, paused or not."""
        return self._state is not State.IDLE

    def start(self, run: Undertaking, *, paused: bool = False) -> None:
        """Begin a run or go on with one; paused: wait before its first mini-batch. RuntimeError if active."""
        if self.is_active:
            raise RuntimeError("a run is under way")
        self._controls = Controls(paused=paused, speed=self._speed)
        self._training = _Training(run, self._controls)
        self._set_state(State.RUNNING)
        self._task.start(self._training)

    def pause(self) -> None:
        """Wait before the next mini-batch; Paused is reported when it does."""
        self._controls.pause()

    def resume(self) -> None:
        """Go on."""
        if self.is_active:
            self._set_state(State.RUNNING)
            self._controls.resume()

    def step_batch(self) -> None:
        """Do one mini-batch, then wait."""
        self._controls.step_batch()

    def step_epoch(self) -> None:
        """Go on to the end of the epoch, then wait."""
        if self.is_active:
            self._set_state(State.RUNNING)
            self._controls.step_epoch()

    @property
    def speed(self) -> Speed:
        """Speed of the run in progress and of the next ones."""
        return self._speed

    def set_speed(self, speed: Speed) -> None:
        """Train at another speed, at once where a run is in progress; its numbers stay the same."""
        self._speed = speed
        self._controls.set_speed(speed)

    def yield_to_pen(self, on: bool) -> None:
        """Train more slowly for a while, so that the window answers a person at once."""
        self._controls.yields_to_pen = on

    def stop(self) -> None:
        """End the run; Finished is reported, with everything learnt so far."""
        if self.is_active:
            self._set_state(State.STOPPING)
            self._controls.stop()

    def change(self, name: str, value: Value) -> None:
        """Set a live field from the next mini-batch on; Changed is reported. Raises UserError where it cannot be."""
        self._controls.change(name, value)

    def close(self, *, to_go_on: bool = False) -> None:
        """End the run, if there is one, and wait until its thread is gone; its last events are not reported.

        to_go_on: it is kept as one that was interrupted, so that the next start of the program can go on with it.
        """
        if self._training:
            self._training.will_go_on = to_go_on
            self._controls.stop()
            self._task.close(_NO_LIMIT)  # the window's patience does not count here: the run is written to its end
            self._end()

    def _relay(self, name: str, value: object) -> None:
        """Pass on what the thread reports. name: of the signal."""
        if name == "reported" and self._state is not State.STOPPING:
            self._set_state(State.PAUSED if isinstance(value, Paused) else State.RUNNING)
        getattr(self, name).emit(value)

    def _end(self) -> None:
        self._training = None
        self._set_state(State.IDLE)
        self.ended.emit()

    def _set_state(self, state: State) -> None:
        if state is not self._state:
            self._state = state
            self.stateChanged.emit(state)
