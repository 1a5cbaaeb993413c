"""Training from the window: the one owner of the training thread, and the only one who calls the trainer."""

import logging
from collections.abc import Iterator
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from core.events import Event, Paused, Value
from core.storage.runs.folder import RunFolder
from core.storage.runs.undertaking import Undertaking
from core.support.errors import UserError, shortage
from core.training.controls import Controls

log = logging.getLogger(__name__)


class State(Enum):
    """Where the session stands."""

    IDLE = auto()
    RUNNING = auto()
    PAUSED = auto()
    STOPPING = auto()


class _TrainingThread(QThread):
    """Walks through one run's events; its object stays in the window's thread, so that its signals arrive there."""

    reported = Signal(object)
    failed = Signal(str)
    troubled = Signal(str)
    kept = Signal(object)

    def __init__(self, run: Undertaking, controls: Controls, parent: QObject) -> None:
        super().__init__(parent)
        self._run, self._controls = run, controls
        self._trouble = ""
        self.will_go_on = False  # at the next start of the program: it is closed in mid-training

    def run(self) -> None:
        """Train; an error becomes a sentence here, at the thread's edge, and its traceback goes to the log."""
        try:
            self._train()
        except UserError as error:
            self.failed.emit(str(error))
        except MemoryError:
            self.failed.emit(self.tr("There is not enough memory for this network; make its layers smaller."))
        except Exception as error:
            log.exception("training failed")
            ours = self.tr("Training failed inside Backswing. Help > Open log folder has the details.")
            self.failed.emit(shortage(error) or ours)

    def _train(self) -> None:
        folder, events = self._run.begun(self._controls)
        if folder is None:
            for event in events:
                self.reported.emit(event)
            return
        self.kept.emit(folder.folder)
        try:
            self._keep(events, folder)
        finally:
            folder.close(to_go_on=self.will_go_on)
        self._tell(folder)

    def _keep(self, events: Iterator[Event], folder: RunFolder) -> None:
        for event in events:
            folder.add(event)
            self._tell(folder)
            self.reported.emit(event)

    def _tell(self, folder: RunFolder) -> None:
        """Say when something cannot be kept, and when it can again."""
        if folder.trouble != self._trouble:
            self._trouble = folder.trouble
            self.troubled.emit(self._trouble)


class TrainingSession(QObject):
    """Starts, steers and ends runs, one at a time."""

    reported = Signal(object)
    """Every event of the run, in order."""

    failed = Signal(str)
    """A sentence: the run could not start or go on."""

    troubled = Signal(str)
    """A sentence while the run cannot be kept on disk, though it goes on; "" when it can again."""

    kept = Signal(object)
    """Where the run is kept, a Path; before its first event."""

    stateChanged = Signal(object)
    """The new State."""

    ended = Signal()
    """Always last: the thread is gone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: _TrainingThread | None = None
        self._controls = Controls()
        self._state = State.IDLE

    @property
    def state(self) -> State:
        """Where it stands."""
        return self._state

    @property
    def is_active(self) -> bool:
        """Whether a run is under way, paused or not."""
        return self._thread is not None

    def start(self, run: Undertaking, *, paused: bool = False) -> None:
        """Begin a run or go on with one; paused: wait before its first mini-batch. RuntimeError if active."""
        if self._thread:
            raise RuntimeError("a run is under way")
        self._controls = Controls(paused=paused)
        thread = self._thread = _TrainingThread(run, self._controls, self)
        thread.reported.connect(self._relay)
        thread.failed.connect(self._relay_failure)
        thread.troubled.connect(self._relay_trouble)
        thread.kept.connect(self._relay_folder)
        thread.finished.connect(self._thread_finished)
        self._set_state(State.RUNNING)
        thread.start()

    def pause(self) -> None:
        """Wait before the next mini-batch; Paused is reported when it does."""
        self._controls.pause()

    def resume(self) -> None:
        """Go on."""
        if self._thread:
            self._set_state(State.RUNNING)
            self._controls.resume()

    def step_batch(self) -> None:
        """Do one mini-batch, then wait."""
        self._controls.step_batch()

    def step_epoch(self) -> None:
        """Go on to the end of the epoch, then wait."""
        if self._thread:
            self._set_state(State.RUNNING)
            self._controls.step_epoch()

    def yield_to_pen(self, on: bool) -> None:
        """Train more slowly for a while, so that the window answers a person at once."""
        self._controls.yields_to_pen = on

    def stop(self) -> None:
        """End the run; Finished is reported, with everything learnt so far."""
        if self._thread:
            self._set_state(State.STOPPING)
            self._controls.stop()

    def change(self, name: str, value: Value) -> None:
        """Set a live field from the next mini-batch on; Changed is reported. Raises UserError where it cannot be."""
        self._controls.change(name, value)

    def close(self, *, to_go_on: bool = False) -> None:
        """End the run, if there is one, and wait until its thread is gone; its last events are not reported.

        to_go_on: it is kept as one that was interrupted, so that the next start of the program can go on with it.
        """
        thread = self._thread
        if thread:
            thread.will_go_on = to_go_on
            self._controls.stop()
            thread.wait()
            self._let_go(thread)

    def _is_current(self) -> bool:
        """Whether the signal that called comes from the run under way: what was on its way outlives a disconnect."""
        return self._thread is not None and self.sender() is self._thread

    def _relay(self, event: Event) -> None:
        if self._is_current():
            if self._state is not State.STOPPING:
                self._set_state(State.PAUSED if isinstance(event, Paused) else State.RUNNING)
            self.reported.emit(event)

    def _relay_failure(self, sentence: str) -> None:
        if self._is_current():
            self.failed.emit(sentence)

    def _relay_trouble(self, sentence: str) -> None:
        if self._is_current():
            self.troubled.emit(sentence)

    def _relay_folder(self, folder: Path) -> None:
        if self._is_current():
            self.kept.emit(folder)

    def _thread_finished(self) -> None:
        if self._thread and self._is_current():
            self._thread.wait()
            self._let_go(self._thread)

    def _let_go(self, thread: _TrainingThread) -> None:
        thread.deleteLater()
        self._thread = None
        self._set_state(State.IDLE)
        self.ended.emit()

    def _set_state(self, state: State) -> None:
        if state is not self._state:
            self._state = state
            self.stateChanged.emit(state)
