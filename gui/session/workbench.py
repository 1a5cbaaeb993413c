"""Everything that the window works on, without widgets: settings, data, the network at hand, its runs."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.events import Changed, Event, Started
from core.storage.any import load_any
from core.storage.runs import trash
from core.storage.runs.record import RunRecord
from core.support.errors import UserError
from core.support.language import translated
from core.support.wording import joined_sentences
from gui.session.answerer import Answerer
from gui.session.data_store import DataStore
from gui.session.draft import Draft
from gui.session.epoch_browser import EpochBrowser
from gui.session.history import History, RunHistory
from gui.session.model_document import ModelDocument
from gui.session.model_origin import ModelOrigin, run_of_file
from gui.session.run_control import RunControl
from gui.session.threshold import Threshold


class Workbench(QObject):
    """Puts the parts together, and changes several of them at once: opening, resetting, bringing back.

    draft: the settings. store: the data. document: the network at hand and its file. runs: starts and ends runs;
    session: the one under way. history: all of them. past: the network that answers, the newest or an earlier epoch's.
    has_new_data: data were loaded, other than at the start, and no run has learnt from them yet.
    threshold: of what counts as an answer.
    """

    networkChanged = Signal(object, bool)
    """(Network, whether it has been trained): what answers, at most five times a second while an epoch goes on.

    `answerer` names it.
    """

    runChanged = Signal()
    """Emitted when `run_at_hand` or `has_new_data` may have changed."""

    said = Signal(str, str)
    """(sentence, kind "info" | "warning" | "error") for the status line; errors deserve a dialog."""

    originFound = Signal(object)
    """The run that an opened network is of, a RunHistory, or the Path of its folder where that is not read yet."""

    def __init__(self, parent: QObject | None = None, config: RunConfig | None = None) -> None:
        super().__init__(parent)
        self._origin = ModelOrigin(self)
        self.draft = Draft(config, self)
        self.store = DataStore(self)
        self.history = History()
        self.document = ModelDocument(self)
        self.past = EpochBrowser(self)
        self.runs = RunControl(self.draft, self.store, self.history, self.document, self.past, self)
        self.session = self.runs.session
        self._run: RunHistory | None = None  # whose network is at hand
        self.has_new_data = self._has_first_data = False
        self.threshold = Threshold(self)
        self.past.networkChanged.connect(self.networkChanged)
        self.document.replaced.connect(self.past.clear)
        self.document.replaced.connect(self._leave_run)
        self.session.reported.connect(self._begin_run)
        self.session.ended.connect(self.runChanged)
        self.session.ended.connect(self.runs.tell_news)
        for part in (self.document, self.runs):
            part.said.connect(self.said)
        self._origin.found.connect(self._take_origin)
        self.draft.changed.connect(self._draft_changed)
        self.store.loaded.connect(self._data_loaded)
        for sentence in (self.store.failed, self.store.refused):  # the data panel shows a failure too, so no dialog
            sentence.connect(self._warn)

    def begin(self) -> None:
        """Load the data that the settings name; the network that ships answers until there is another."""
        self.store.load(self.draft.config.data)
        self.document.use_shipped()
        self._show_untrained()

    @property
    def answerer(self) -> Answerer:
        """Identity of the network that answers now: `answerer.words` names it wherever it is named."""
        return self.past.answerer

    @property
    def answering_config(self) -> RunConfig:
        """Settings of the network that answers now; those as they stand while it is not trained."""
        checkpoint, _ = self.runs.pupil()
        return checkpoint.config if checkpoint else self.draft.config

    @property
    def run_at_hand(self) -> RunHistory | None:
        """The run under way, or the last one while its network answers and Train goes on with it on the same data."""
        if self.session.is_active:
            return self.history.current
        return self._run if self.runs.will_go_on and not self.past.is_aside else None

    def _begin_run(self, event: Event) -> None:
        if isinstance(event, Started):
            self._run, self.has_new_data = self.history.current, False
            self.runChanged.emit()
            self.runs.tell_news()

    def rename(self, old: str, new: str) -> None:
        """Name the networks of a run by its new name."""
        self.document.rename(old, new)
        self.past.rename(old, new)

    def _leave_run(self) -> None:
        self._run = None
        self.runChanged.emit()

    @property
    def can_switch_answerer(self) -> bool:
        """True if the network that comes with Backswing and another one can answer in turn."""
        return self.document.shipped is not None and (self.past.is_aside or not self.answerer.is_shipped)

    def answer_with_shipped(self, on: bool) -> None:
        """Let the network that comes with Backswing answer, or no longer; the one at hand stays as it is."""
        shipped = self.document.shipped
        if on and shipped and not self.answerer.is_shipped:
            network = shipped.checkpoint.network
            self.past.show_aside(network, Answerer.shipped(network.sizes))
        elif not on:
            self.past.come_back()

    def take_settings(self, config: RunConfig, changes: Sequence[Changed] = ()) -> None:
        """The knobs stand as in `config`; a run of just these settings makes these live changes again."""
        self.runs.replay(config, changes)
        self.draft.replace(config)
        words = []
        if changes:
            told = self.tr("A run of these settings from its beginning makes their {count} live changes again.")
            words.append(told.format(count=len(changes)))
        if self.runs.will_go_on:
            words.append(self.tr("Train continues the current network; press Reset first to start again."))
        if words:
            self.said.emit(joined_sentences(words), "info")

    def reset(self) -> None:
        """Put the network back to its initial weights; `bring_back` undoes that."""
        self.session.close()
        self.document.let_go()
        self.draft.replace(self.draft.config)
        self._show_untrained()
        self.said.emit(self.tr("The weights are random again. Train › Bring back undoes that."), "info")

    @property
    def can_bring_back(self) -> bool:
        """True if there is a previous network and no run in progress."""
        return self.document.has_previous and not self.session.is_active

    def bring_back(self) -> None:
        """Exchange the network at hand for the trained one before it, with the settings that it was trained with.

        The network that comes with Backswing brings none.
        """
        if not self.document.has_previous:
            return
        config = self.document.bring_back()
        if config:
            self.draft.replace(config)
        self._show_at_hand()
        words = self.tr("Back, with its settings: {network}.") if config else self.tr("Back: {network}.")
        self.said.emit(words.format(network=self.document.answerer.words), "info")

    def open(self, path: Path) -> bool:
        """Take the network, its settings and its place in training from a model file; False where it cannot be read."""
        try:
            model = load_any(path)
        except UserError as error:
            self.said.emit(translated(error), "error")
            return False
        self.session.close()
        self.document.let_go()
        self.document.take_model(path, model, self._run_name(path) or path.name)
        self.draft.replace(model.checkpoint.config)
        self._show_at_hand()
        self._find_origin(path, model.checkpoint)
        self.said.emit(self.tr("Opened {0}.").format(path.name), "info")
        return True

    def _find_origin(self, path: Path, checkpoint: Checkpoint) -> None:
        """Find the run that has the curves of an opened network."""
        known = self.history.source_of(checkpoint, self.document.folder or path)
        if known and known.file:  # its file may have been written anew
            self.history.remove(known)
        elif known:
            self.document.folder = known.folder
            self.originFound.emit(known)
            return
        if self.document.folder:
            self.originFound.emit(self.document.folder)
        elif checkpoint.accuracies:
            self._origin.look(path, checkpoint)

    def _take_origin(self, path: Path, checkpoint: Checkpoint, folder: Path | None) -> None:
        if self.document.checkpoint is not checkpoint:
            return  # another network has taken its place
        self.document.folder = folder
        known = self.history.source_of(checkpoint, folder or path)
        self.originFound.emit(known or folder or self.history.admit(run_of_file(path, checkpoint)))

    def open_test_set(self) -> None:
        """Score the network at hand on the test set, in the background, and say how often that was done."""
        if self.store.postponed:
            self.store.when_ready(self.open_test_set)
        elif self.store.dataset:
            self.document.score_test_set(self.store.dataset)

    def drop(self, run: RunRecord) -> None:
        """Move an interrupted run to the trash."""
        try:
            trash.delete(run.folder)
        except UserError as error:
            self.said.emit(translated(error), "error")
        else:
            self.said.emit(self.tr("The interrupted run lies in the trash beside the other runs."), "info")

    def close(self) -> None:
        """End every thread; nothing is reported any more."""
        self.store.close()
        self._origin.close()
        self.runs.close()
        self.document.close()

    def _run_name(self, model: Path) -> str:
        """Return the name of the run whose folder holds this model; "" for a file elsewhere."""
        return next((run.name for run in self.history.runs if run.folder == model.parent), "")

    def _show_at_hand(self) -> None:
        if here := self.document.base:
            self.past.show(here.network, self.document.answerer)

    def _show_untrained(self) -> None:
        self.past.show(*self.document.untrained(self.draft.config))

    def _draft_changed(self, config: RunConfig) -> None:
        if self.session.is_active:
            return
        if not self.runs.will_go_on:
            self._show_untrained()
        elif self.past.newest != self.document.answerer:  # the layers are again those of the network at hand
            self._show_at_hand()

    def _data_loaded(self, source: str) -> None:
        self.draft.set("data", source)
        if not self.session.is_active:
            self.has_new_data, self._has_first_data = self._has_first_data, True
            self._leave_run()

    def _warn(self, sentence: str) -> None:
        self.said.emit(sentence, "warning")
