"""Starting and ending runs of the network at hand, with the settings as they stand."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset
from core.events import Changed, Ending, Event, Finished, Started, Value
from core.ink.strokes import Drawing
from core.linalg.arrays import Array
from core.storage.runs.record import RunRecord, read_run
from core.studies.undertaking import Undertaking
from core.support.errors import UserError
from core.support.language import translated
from core.support.wording import joined_sentences
from core.training.fine_tuning import forgets
from core.training.fit import check_fit
from core.training.scored_run import altered
from gui.base import preferences
from gui.session.answerer import Answerer
from gui.session.data_store import DataStore
from gui.session.draft import Draft
from gui.session.epoch_browser import EpochBrowser
from gui.session.fine_tuning import FineTuning
from gui.session.history import History, RunHistory
from gui.session.knob_words import knob
from gui.session.model_document import ModelDocument, starts_afresh
from gui.session.pending_replay import PendingReplay
from gui.session.run_curves import curves_of, run_of
from gui.session.run_names import continued, numbered, operated, untaken
from gui.session.training_session import TrainingSession

LIVE = tuple(name for name in RunConfig.model_fields if knob(name).live)


class RunControl(QObject):
    """Starts runs, takes what they report, and keeps a run under way and the knobs in step."""

    said = Signal(str, str)
    """(sentence, kind "info" | "warning" | "error")."""

    nextChanged = Signal()
    """Emitted when it has changed whether the next run goes on with the network at hand."""

    def __init__(
        self,
        draft: Draft,
        store: DataStore,
        history: History,
        document: ModelDocument,
        past: EpochBrowser,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft, self._store, self._history, self._document, self._past = draft, store, history, document, past
        self.session = TrainingSession(self)
        self._fine_tuning = FineTuning(self)
        self._pupil_identity = document.answerer
        self._altered = ""  # what surgery has kept, until its run is over
        self._news: tuple[str, str] | None = None  # a sentence and its kind, for when the run's own words are shown
        self._replay = PendingReplay()
        self._sent: RunConfig | None = None  # the settings that the run under way was told last
        self._adopts = False  # whether the run that is about to start brings its own settings
        self._afresh: str | None = None  # name of the next run, where it has to begin with initial weights
        self.session.reported.connect(self._take)
        self.session.ended.connect(self._run_over)
        self.session.kept.connect(self._take_folder)
        self.session.failed.connect(self._say_error)
        self.session.troubled.connect(self._say_trouble)
        self._fine_tuning.ready.connect(self._fine_tune)
        self._fine_tuning.failed.connect(self._say_error)
        document.replaced.connect(self._fine_tuning.drop)
        self._next: RunConfig | None = None  # of a run that begins when the one under way has ended
        self._soon = QTimer(self)  # not at once: what ends a run may be about to bring another network
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._begin_next)
        document.replaced.connect(self._forget_next)
        draft.changed.connect(self._draft_changed)

    @property
    def is_teaching(self) -> bool:
        """True while the run in progress learns My digits."""
        return self._fine_tuning.base is not None

    @property
    def will_go_on(self) -> bool:
        """True if Train continues the current network instead of starting a new one."""
        return self._afresh is None and self._document.goes_on_with(self._draft.config)

    def begin_afresh(self, name: str | None) -> None:
        """Let the next run begin with initial weights, under this name; "": under the next number.

        None: let it go on where it can, as ever.
        """
        if name != self._afresh:
            self._afresh = name
            self.nextChanged.emit()

    def replay(self, config: RunConfig, changes: Sequence[Changed]) -> None:
        """Let a run of just these settings from its beginning make these live changes again."""
        self._replay = PendingReplay(config, changes)

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

    def mend(self, changes: Mapping[str, Value], *, restarts: bool) -> None:
        """Set these settings and go on with the run or, if its weights are spoilt, begin a new one beside it.

        The network of a run that is stopped for a new one can be brought back.
        """
        try:
            config = self._draft.config.changed(**changes)
        except UserError as error:
            self.said.emit(translated(error), "warning")
            return
        if not restarts:
            self._draft.replace(config)
            if not self.session.is_active:
                self.train()
        else:
            self._next = config
            self.session.stop()
            self._begin_next()

    def _begin_next(self) -> None:
        """Begin the run that waits for the end of the one before it, unless another network was asked for meanwhile."""
        config = self._next
        if config and not self.session.is_active:
            self._document.let_go()
            self._draft.replace(config)
            self.train()

    def _forget_next(self) -> None:
        self._next = None

    def continue_from_here(self) -> None:
        """Train on from the epoch that a person has gone back to, with the settings as they stand."""
        then = self._past.checkpoint
        if then is None or self.session.is_active:
            return
        self._document.replace(then)
        if not self._document.goes_on_with(self._draft.config):  # the panels ask for another network by now
            self._draft.replace(then.config)
        self._past.cut()
        self.begin_afresh(None)  # also where a lesson waits for another run
        self.train()

    def go_on_with(self, run: RunRecord) -> None:
        """Go on with a run that was interrupted, from its checkpoint, as soon as its data are there."""
        if self.session.is_active or run.config is None:
            return
        self._document.let_go()
        self._draft.replace(run.config)
        self._store.when_ready(partial(self._go_on, run, run.config), run.config.data)

    def _go_on(self, run: RunRecord, config: RunConfig) -> None:
        if data := self._store.dataset:
            self._fine_tuning.drop()
            self._adopts, self._sent = True, self._draft.config
            for known in self._history.runs:  # so that the run shows its costs from the beginning
                if known.folder == run.folder:
                    curves_of(run).give_to(known)
            name = run.name or self._run_name(None)
            self._history.begin(config, name)
            self._document.begin_run(name, config, None, data.fingerprint)
            self.session.start(Undertaking(config, data, interrupted=run.folder))

    def learn_mine(self, drawings: Sequence[Drawing]) -> None:
        """Teach the network that answers these digits among others of the data in use; `bring_back` undoes that."""
        pupil, self._pupil_identity = self.pupil()
        if self.session.is_active:
            self.said.emit(self.tr("Stop the training first, then teach it your digits."), "warning")
        elif self._store.postponed:
            self._store.when_ready(partial(self.learn_mine, drawings))
        elif (found := self._fitting(pupil)) is not None:
            self._fine_tuning.prepare(*found, drawings)

    def keep_altered(self, theta: Array) -> None:
        """Put altered weights, (P,), of the network that answers in its place, as a run that is only scored.

        `bring_back` undoes that; Train goes on from it.
        """
        patient, who = self.pupil()
        if self.session.is_active:
            self.said.emit(self.tr("Stop the training first, then keep the changed network."), "warning")
        elif self._store.postponed:
            self._store.when_ready(partial(self.keep_altered, theta))
        elif (found := self._fitting(patient)) is not None:
            self._keep_altered(*found, who, theta)

    def _keep_altered(self, patient: Checkpoint, data: Dataset, who: Answerer, theta: Array) -> None:
        config = patient.config.changed(data=self._store.source)
        source = None if who.is_shipped else self._source(patient)
        name = operated(source.name if source else who.title, {run.name for run in self._history.runs})
        before = self._document.folder if source else None
        self._fine_tuning.drop()
        self._document.begin_altered(name, config, data.fingerprint)
        self._sent, self._adopts = self._draft.config, starts_afresh(config, self._draft.config)
        self._history.begin(config, name, source)
        words = self.tr("Kept as {run}. Train goes on from it; Train › Bring back restores the network from before.")
        self._altered = words.format(run=name)
        start = altered(patient, config, theta)
        self.session.start(Undertaking(config, data, start, name, before=before, is_trained=False))

    def _fitting(self, pupil: Checkpoint | None) -> tuple[Checkpoint, Dataset] | None:
        """Return a trained network and the data, if there are both and they fit; else say why not."""
        data = self._store.dataset
        if pupil is None or data is None:
            self.said.emit(self.tr("The network that answers is not trained, or there are no data yet."), "warning")
            return None
        try:
            check_fit(pupil.config, data)
        except UserError as error:
            self.said.emit(translated(error), "warning")
            return None
        return pupil, data

    def pupil(self) -> tuple[Checkpoint | None, Answerer]:
        """Return the trained network that answers, None if it is not trained, and its identity."""
        here, shipped = self._document, self._document.shipped
        if self._past.is_aside and shipped:
            return shipped.checkpoint, self._past.answerer
        if then := self._past.checkpoint:
            return then, self._past.answerer
        return here.base if self._past.answerer.is_trained else None, here.answerer

    def _fine_tune(self, start: Checkpoint, data: Dataset) -> None:
        self._fine_tuning.begin()
        self._document.begin_fine_tuning(self._pupil_identity, data.fingerprint)
        self._history.begin(start.config, self.tr("My digits (not kept)"))
        self.session.start(Undertaking(start.config, data, start, is_kept=False))  # nobody has its mixture again

    def _has_learnt_mine(self, base: Checkpoint) -> None:
        """Leave the settings as they are, and the network too, where they describe another."""
        is_of_its_data = base.config.data == self._store.source
        self._document.end_fine_tuning(stays=not self.will_go_on, is_of_its_data=is_of_its_data)
        words = self.tr("It has learnt My digits. Bring back undoes that. This run is not kept in the folder of runs.")
        if self._store.dataset and forgets(base.config, self._store.dataset):
            words = joined_sentences((words, self.tr("Without MNIST at hand, it may read MNIST a little worse.")))
        self._news = words, "info"

    def tell_news(self) -> None:
        """Say what a run has just changed, once the strip speaks of that run."""
        news, self._news = self._news, None
        if news:
            self.said.emit(*news)

    def _begin(self, action: Callable[[], None], *, paused: bool) -> bool:
        """Start a run unless one is under way; False: `action` waits for the data."""
        if self.session.is_active:
            return True
        data = self._store.dataset
        if data is None or not self._store.is_ready:
            self._store.when_ready(action)
            return False
        self._fine_tuning.drop()
        self._past.come_back()
        here, config, start = self._document, *self.next_start
        if start is None:
            self._document.let_go()
        self._sent = self._draft.config
        source = self._source(here.checkpoint) if start and here.checkpoint else None
        name, before = self._run_name(start, source), here.folder if start else None
        self._history.begin(config, name, source)
        if here.answerer.is_shipped:
            words = self.tr("{run} reads your digits now. The button below the canvas asks Backswing's network.")
            self._news = words.format(run=name), "brief"
        here.begin_run(name, config, start, data.fingerprint)
        changes = () if start else self._replay.of(config)
        self._afresh = None
        self.session.start(Undertaking(config, data, start, name, changes=changes, before=before), paused=paused)
        return True

    @property
    def next_start(self) -> tuple[RunConfig, Checkpoint | None]:
        """Settings of the next mini-batch and the checkpoint that it is trained from, None for initial weights.

        While a run is neither paused nor over, it is its last checkpoint.
        """
        here, config = self._document, self._draft.config
        if self.session.is_active and here.checkpoint:
            return here.checkpoint.config, here.checkpoint
        if not (self.will_go_on and here.checkpoint):
            return config, None
        start = here.checkpoint.from_best() if here.ending is Ending.PATIENCE else here.checkpoint
        start = start.continued(config)
        if start.epoch >= config.epochs:
            config = config.changed(epochs=start.epoch + config.epochs)
        return config, start

    def _source(self, start: Checkpoint) -> RunHistory | None:
        """Return the run that the network at hand is of, with its curves, or None."""
        folder = self._document.folder
        source = self._history.source_of(start, folder or self._document.path)
        if folder and (source is None or not (source.epochs or source.is_of_this_session)):
            with suppress(UserError):  # it was deleted meanwhile: the accuracies of the network are drawn
                record = read_run(folder)
                source = source or run_of(record, 0)  # the runs on disk may not be read yet
                curves_of(record).give_to(source)
        return source

    def _run_name(self, start: Checkpoint | None, source: RunHistory | None = None) -> str:
        """Return the name of the run of which `source` is continued, else of the model file, else the next number."""
        path, answerer = self._document.path, self._document.answerer
        if self._afresh:
            return untaken(self._afresh, {run.name for run in self._history.runs})
        if start and (source or path):
            before = answerer.title if answerer.has_mine else source.name if source else path.stem if path else ""
            return continued(before, {run.name for run in self._history.runs})
        number = max(self._history.next_number, preferences.last_run_number() + 1)
        preferences.keep_run_number(number)
        return numbered(number)

    def _take(self, event: Event) -> None:
        """Write an event of the run down and show its weights."""
        self._history.add(event)
        self._document.take(event)
        match event:
            case Started(checkpoint=here) if self._adopts:  # it may have been changed while it ran
                self._sent, self._adopts = here.config, False
                self._draft.replace(here.config)
            case Changed():
                if self._sent and self._replay.has(event):  # the knob follows; a person's own turn is there already
                    self._sent = self._sent.changed(**{event.name: event.new})
                    self._draft.turn({event.name: event.new})
            case Finished(checkpoint=here):
                self._document.checkpoint = self._fine_tuning.finished(here)
                if self._altered:
                    self._news, self._altered = (self._altered, "info"), ""
                if self._fine_tuning.base and event.ending is not Ending.DIVERGED:
                    self._has_learnt_mine(self._fine_tuning.base)
        self._past.take(event, self._document.answerer)

    def _take_folder(self, folder: Path) -> None:
        self._history.tie(folder)
        self._document.folder, self._document.is_written = folder, True

    def _draft_changed(self, config: RunConfig) -> None:
        if self.session.is_active and self._fine_tuning.base is None:
            for name in LIVE:
                if getattr(config, name) != getattr(self._sent, name):
                    self._change(name, getattr(config, name))
            self._sent = config

    def _change(self, name: str, value: Value) -> None:
        try:
            self.session.change(name, value)
        except UserError as error:
            self.said.emit(translated(error), "warning")

    def _run_over(self) -> None:
        self._history.abandon()
        self._fine_tuning.end()
        self._adopts = False  # it may never have started
        if self._next:
            self._soon.start()

    def _say_trouble(self, sentence: str) -> None:
        self._document.is_written = not sentence
        self.said.emit(sentence or self.tr("The run can be kept again: nothing of it is missing."), "warning")

    def _say_error(self, sentence: str) -> None:
        self._news, self._altered = None, ""
        self.said.emit(sentence, "error")

    def close(self) -> None:
        """End every thread; nothing is reported any more. The next start of the program can go on with the run."""
        self._next = None
        self.session.close(to_go_on=True)
        self._fine_tuning.close()
