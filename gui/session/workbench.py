"""One network and what is done with it: when training starts afresh or goes on, what is saved, what is lost."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.config.knobs import knob
from core.data.dataset import Dataset
from core.data.sources import NEEDS_MNIST, is_remote
from core.events import BatchDone, Changed, Ending, EpochDone, Event, Finished, Paused, Started, Value
from core.ink.strokes import Drawing
from core.network import Network
from core.storage.any import load_any, save_any
from core.storage.model import Model
from core.storage.runs import trash
from core.storage.runs.record import RunRecord
from core.storage.runs.undertaking import Undertaking
from core.support.errors import UserError
from core.training.fine_tuning import forgets
from gui.session.data_store import DataStore
from gui.session.draft import Draft
from gui.session.epoch_browser import EpochBrowser
from gui.session.fine_tuning import FineTuning
from gui.session.history import History
from gui.session.pending_replay import PendingReplay
from gui.session.run_curves import curves_of
from gui.session.setting_texts import setting
from gui.session.shipped import shipped
from gui.session.test_set_scorer import TestSetScorer
from gui.session.training_session import TrainingSession

START_AFRESH = ("sizes", "hidden", "output", "init", "seed")
"""A change of one of these makes another network; with any other knob training goes on with the one at hand."""

LIVE = tuple(name for name in RunConfig.model_fields if knob(name).live)


OWN_FORM = ".safetensors"


class Workbench(QObject):
    """Knows no widget. Everything that a button does to the network is a method here."""

    networkChanged = Signal(object, bool)
    """(Network, whether it has been trained): what answers, at most five times a second while an epoch goes on."""

    documentChanged = Signal()
    """The file's name, or whether there is something to save, has changed."""

    scored = Signal(str, object)
    """(the data's name, accuracy of the network at hand on their validation set, 0..1, or None while not known)."""

    said = Signal(str, str)
    """(sentence, kind "info" | "warning" | "error") for the status line; errors deserve a dialog."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft = Draft(parent=self)
        self.store = DataStore(self)
        self.session = TrainingSession(self)
        self.history = History()
        self.last_word = TestSetScorer(self)
        self.lesson = FineTuning(self)
        self.past = EpochBrowser(self)
        self.path: Path | None = None
        self.unsaved = False
        self._checkpoint: Checkpoint | None = None
        self._ending: Ending | None = None
        self._previous: Checkpoint | None = None
        self._script = PendingReplay()
        self._fingerprint = ""
        self._folder: Path | None = None  # of the run that the network at hand is of
        self._scores: dict[str, float] = {}
        self._sent: RunConfig | None = None  # the settings that the run under way was told last
        self._waiting: Callable[[], None] | None = None  # what to do once the data is there
        self._adopts = False  # whether the run that is about to start brings its own settings
        self._guest: Model | None = None  # the network that ships: it answers until there is one of one's own
        self._connect()

    def _connect(self) -> None:
        self.session.reported.connect(self._take)
        self.session.ended.connect(self.history.abandon)
        self.session.ended.connect(self.lesson.end)
        self.session.ended.connect(self._run_over)
        self.session.kept.connect(self.history.tie)
        self.session.kept.connect(self._take_folder)
        self.past.networkChanged.connect(self.networkChanged)
        self.lesson.ready.connect(self._teach)
        self.lesson.failed.connect(self._say_error)
        self.session.failed.connect(self._say_error)
        self.session.troubled.connect(self._say_trouble)
        self.draft.changed.connect(self._draft_changed)
        self.store.loaded.connect(self._data_loaded)
        self.store.failed.connect(self._data_failed)
        self.last_word.scored.connect(self._test_done)
        self.last_word.failed.connect(self._say_error)

    def begin(self) -> None:
        """Load the data that the settings name; the network that ships answers until there is another."""
        self.store.load(self.draft.config.data)
        self._guest = shipped()
        self._take_scores(self._guest.scores if self._guest else {})
        self._show_fresh()

    def take_settings(self, config: RunConfig, changes: Sequence[Changed] = ()) -> None:
        """The knobs stand as in `config`; a run of just these settings makes these live changes again."""
        self._script = PendingReplay(config, changes)
        self.draft.replace(config)
        words = []
        if changes:
            told = self.tr("A run of these settings from its beginning makes their {count} live changes again.")
            words.append(told.format(count=len(changes)))
        if self.will_go_on:
            words.append(self.tr("Train goes on with the network at hand; press Reset first to begin anew."))
        if words:
            self.said.emit(" ".join(words), "info")

    # Training

    @property
    def checkpoint(self) -> Checkpoint | None:
        """The trained network at hand, or None before the first training."""
        return self._checkpoint

    @property
    def will_go_on(self) -> bool:
        """Whether Train goes on with the network at hand rather than starting afresh."""
        old, new = self._checkpoint, self.draft.config
        return old is not None and all(getattr(old.config, name) == getattr(new, name) for name in START_AFRESH)

    def with_data(self, action: Callable[[], None]) -> None:
        """Do this with the data that the settings name: now, or as soon as they have been read."""
        if self.store.is_ready:
            action()
        else:
            self._wait_for_data(action)

    def _wait_for_data(self, action: Callable[[], None]) -> None:
        source = self.store.postponed
        if is_remote(source):
            words = self.tr("The data lie on another computer, {path}: press Load in Data if you trust it.")
            self.said.emit(words.format(path=source), "warning")
            return
        self._waiting = action
        if source:
            self.store.load(source)

    def train(self) -> None:
        """Start, or go on after a pause."""
        if self.session.is_active:
            self.session.resume()
        else:
            self._begin(self.train, paused=False)

    def step_batch(self) -> None:
        """One mini-batch, then wait."""
        if self._begin(self.step_batch, paused=True):
            self.session.step_batch()

    def step_epoch(self) -> None:
        """To the end of the epoch, then wait."""
        if self._begin(self.step_epoch, paused=True):
            self.session.step_epoch()

    def reset(self) -> None:
        """Put the network back to its first weights; `bring_back` undoes that."""
        self.session.close()
        self._let_go()
        self._show_fresh()
        self.said.emit(self.tr("The weights are random again. Train › Bring back undoes that."), "info")

    @property
    def can_bring_back(self) -> bool:
        """Whether there is an earlier network and no run under way."""
        return self._previous is not None and not self.session.is_active

    def bring_back(self) -> None:
        """Exchange the network at hand for the trained one before it, settings included."""
        earlier, self._previous = self._previous, self._checkpoint
        if earlier:
            self.path, self._folder, self._ending = None, None, None
            self._take_scores({})
            self.past.clear()
            self._hold(earlier)
            self.draft.replace(earlier.config)
            self._show(earlier)
            self.said.emit(self.tr("The earlier network is back, with its settings."), "info")

    def continue_from_here(self) -> None:
        """Train on from the epoch that a person has gone back to, with the settings as they stand."""
        then = self.past.checkpoint
        if then is None or self.session.is_active:
            return
        self._previous, self._checkpoint, self._ending = self._checkpoint, then, None
        self.path = None
        if not self.will_go_on:  # the panels ask for another network by now
            self.draft.replace(then.config)
        self.past.cut()
        self.train()

    def go_on_with(self, run: RunRecord) -> None:
        """Go on with a run that was interrupted, from its checkpoint, as soon as its data are there."""
        if self.session.is_active or run.config is None:
            return
        self._let_go()
        self.draft.replace(run.config)
        if self.store.is_ready and self.store.source == run.config.data:
            self._go_on(run, run.config)
        else:
            self._wait_for_data(partial(self._go_on, run, run.config))

    def _go_on(self, run: RunRecord, config: RunConfig) -> None:
        if data := self.store.dataset:
            self._adopts, self._fingerprint, self._sent = True, data.fingerprint, self.draft.config
            for known in self.history.runs:  # so that the run shows its costs from the beginning
                if known.folder == run.folder:
                    known.curves, known.epochs, known.changes = curves_of(run)
            self.history.begin(config, run.name or self._run_name(None))
            self.session.start(Undertaking(config, data, interrupted=run.folder))

    def drop(self, run: RunRecord) -> None:
        """Move an interrupted run to the trash."""
        try:
            trash.delete(run.folder)
        except UserError as error:
            self._say_error(str(error))
        else:
            self.said.emit(self.tr("The interrupted run lies in the trash beside the other runs."), "info")

    # My digits

    def learn_mine(self, drawings: Sequence[Drawing]) -> None:
        """Teach the network at hand these digits among others of the data in use; `bring_back` undoes that."""
        guest = self._guest.checkpoint if self._guest else None
        base, data = self._checkpoint or guest, self.store.dataset
        if self.session.is_active:
            self.said.emit(self.tr("Stop the training first, then teach it your digits."), "warning")
        elif self.store.postponed:
            self.with_data(partial(self.learn_mine, drawings))
        elif base is None or data is None:
            self.said.emit(self.tr("There is no trained network or no data yet: nothing could be learnt."), "warning")
        else:
            self.lesson.prepare(base, data, drawings)

    def _teach(self, start: Checkpoint, data: Dataset) -> None:
        base = self.lesson.base
        if base is None or self.session.is_active:
            self.lesson.end()  # something else was begun meanwhile
            return
        if forgets(base.config, data):
            words = self.tr("Taught without MNIST at hand, it may read MNIST a little worse. Bring back undoes it.")
            self.said.emit(words, "warning")
        self.past.clear()
        self._guest, self._previous, self._fingerprint, self._folder = None, base, data.fingerprint, None
        self.draft.replace(base.config.changed(data=self.draft.config.data))
        self._sent = self.draft.config
        self.history.begin(start.config, self.tr("My digits"))
        self.session.start(Undertaking(start.config, data, start, is_kept=False))  # nobody has its mixture again

    def _let_go(self) -> None:
        """The network at hand makes room for another; it can be brought back."""
        if self._checkpoint and not self._checkpoint.is_fresh:
            self._previous = self._checkpoint
        self._checkpoint, self._ending = None, None
        self._guest = None
        self.past.clear()
        self.path, self._folder, self.unsaved, self.last_word.times = None, None, False, 0
        self._take_scores({})
        self.documentChanged.emit()

    def _begin(self, action: Callable[[], None], *, paused: bool) -> bool:
        """Start a run unless one is under way; False: `action` waits for the data."""
        if self.session.is_active:
            return True
        data = self.store.dataset
        if data is None or not self.store.is_ready:
            self._wait_for_data(action)
            return False
        self.past.come_back()
        config, start = self.draft.config, None
        if self.will_go_on and self._checkpoint:
            start = self._checkpoint.from_best() if self._ending is Ending.PATIENCE else self._checkpoint
            start = start.continued(config)
            if start.epoch >= config.epochs:
                config = config.changed(epochs=start.epoch + config.epochs)
        else:
            self._let_go()
        self._fingerprint = data.fingerprint
        self._sent = self.draft.config
        name = self._run_name(start)
        self.history.begin(config, name)
        before = self._folder if start else None
        changes = () if start else self._script.of(config)
        self._folder = None
        self.session.start(Undertaking(config, data, start, name, changes=changes, before=before), paused=paused)
        return True

    def _run_name(self, start: Checkpoint | None) -> str:
        name = self.tr("Run {0}, going on") if start else self.tr("Run {0}")
        return name.format(self.history.next_number)

    def _take(self, event: Event) -> None:
        """Write an event of the run down and show its weights."""
        self.history.add(event)
        match event:
            case Started() | Paused():
                self._checkpoint = event.checkpoint
                if self._adopts:  # it may have been changed while it ran
                    self._sent, self._adopts = event.checkpoint.config, False
                    self.draft.replace(event.checkpoint.config)
                self._show(event.checkpoint)
            case BatchDone(theta=theta):
                self.past.show(Network.of(self._running_config(), theta), trained=True, soon=True)
            case Changed():
                if self._sent and self._script.has(event):  # the knob follows; a person's own turn is there already
                    self._sent = self._sent.changed(**{event.name: event.new})
                    self.draft.turn({event.name: event.new})
            case EpochDone():
                if event.is_best or event.checkpoint.best_theta is None:  # else the network to keep is an earlier one
                    self._take_scores(_scores(event))
                self._hold(event.checkpoint)
                self.past.add(event.checkpoint)
                self.past.show(Network.of(event.checkpoint.config, event.checkpoint.answering), trained=True, soon=True)
            case Finished():
                self._ending = event.ending
                if event.checkpoint.batch and event.checkpoint.best_theta is None:
                    self._take_scores({})  # nobody has scored a network that was stopped in mid-epoch
                self._hold(self.lesson.finished(event.checkpoint))
                self._show(event.checkpoint)

    def _running_config(self) -> RunConfig:
        run = self.history.current
        return run.config if run else self.draft.config

    def _take_folder(self, folder: Path) -> None:
        self._folder = folder

    def _take_scores(self, scores: dict[str, float]) -> None:
        self._scores = dict(scores)
        config = self._checkpoint.config if self._checkpoint else self._guest.checkpoint.config if self._guest else None
        name = "" if config is None else "MNIST" if config.data in NEEDS_MNIST else setting(config, "data")
        self.scored.emit(name, self._scores.get("validation_accuracy") if name else None)

    def _hold(self, checkpoint: Checkpoint) -> None:
        self._checkpoint = checkpoint
        if not self.unsaved:
            self.unsaved = True
            self.documentChanged.emit()

    def _show(self, checkpoint: Checkpoint) -> None:
        self.past.show(checkpoint.network, trained=self.lesson.base is not None or not checkpoint.is_fresh)

    def _show_fresh(self) -> None:
        """What answers before the first training: the network that ships, or else the random one."""
        if self._guest:
            self.past.show(self._guest.checkpoint.network, trained=True)
        else:
            self.past.show(Network.fresh(self.draft.config), trained=False)

    # What the knobs and the data do

    def _draft_changed(self, config: RunConfig) -> None:
        if self.session.is_active:
            for name in LIVE:
                if getattr(config, name) != getattr(self._sent, name):
                    self._change(name, getattr(config, name))
            self._sent = config
        elif not self.will_go_on:
            self._show_fresh()

    def _change(self, name: str, value: Value) -> None:
        try:
            self.session.change(name, value)
        except UserError as error:
            self.said.emit(str(error), "warning")

    def _data_loaded(self, source: str) -> None:
        self.draft.set("data", source)
        action, self._waiting = self._waiting, None
        if action:
            action()

    def _data_failed(self, sentence: str) -> None:
        self._waiting = None
        self.said.emit(sentence, "warning")  # the data panel shows it too, so no dialog

    # Files

    def open(self, path: Path) -> bool:
        """Take the network, its settings and its place in training from a model file; False where it cannot be read."""
        try:
            model = load_any(path)
        except UserError as error:
            self.said.emit(str(error), "error")
            return False
        self.session.close()
        self._let_go()
        self._checkpoint = model.checkpoint
        self._fingerprint = model.fingerprint
        self._take_scores(model.scores)
        self.last_word.times = int(model.scores.get("tests_opened", 0))
        self.draft.replace(model.checkpoint.config)
        self.path, self.unsaved = path, False
        self._show(model.checkpoint)
        self.documentChanged.emit()
        self.said.emit(self.tr("Opened {0}.").format(path.name), "info")
        return True

    def save(self, path: Path) -> bool:
        """Write the network at hand; False, with a sentence said, when that could not be."""
        if self._checkpoint is None:
            return False
        opened = self.last_word.times
        scores = self._scores | ({"tests_opened": float(opened)} if opened else {})
        try:
            save_any(path, Model(self._checkpoint, self._fingerprint, scores))
        except UserError as error:
            self.said.emit(str(error), "error")
            return False
        if path.suffix.lower() == OWN_FORM:  # other forms keep the weights alone: the network is still to be saved
            self.path, self.unsaved = path, False
            self.documentChanged.emit()
        self.said.emit(self.tr("Saved {0}.").format(path.name), "info")
        return True

    # The last word

    def open_test_set(self) -> None:
        """Score the network at hand on the test set, in the background, and say how often that was done."""
        if self.store.postponed:
            self.with_data(self.open_test_set)
        elif self._checkpoint and self.store.dataset:
            self.last_word.ask(self._checkpoint, self.store.dataset)

    def count_test_opening(self) -> None:
        """The test set was looked at elsewhere: that counts too."""
        self.last_word.times += 1

    def _test_done(self, checkpoint: Checkpoint, accuracy: float) -> None:
        if checkpoint is self._checkpoint:  # else another network has taken its place
            self._scores["test_accuracy"] = accuracy
            self.said.emit(self.last_word.sentence(accuracy), "info")

    def _run_over(self) -> None:
        self._adopts = False  # it may never have started

    def _say_trouble(self, sentence: str) -> None:
        self.said.emit(sentence or self.tr("The run can be kept again: nothing of it is missing."), "warning")

    def _say_error(self, sentence: str) -> None:
        self.said.emit(sentence, "error")

    def close(self) -> None:
        """End every thread; nothing is reported any more."""
        self.store.close()
        self.session.close(to_go_on=True)
        self.last_word.close()
        self.lesson.close()


def _scores(event: EpochDone) -> dict[str, float]:
    """What a model file says of an epoch; costs without the λ term. Validation is that of what answers."""
    validation = event.answering
    return {
        "train_accuracy": event.train.accuracy,
        "validation_accuracy": validation.accuracy,
        "train_cost": event.train.data_cost,
        "validation_cost": validation.data_cost,
    }
