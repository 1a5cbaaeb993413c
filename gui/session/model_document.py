"""The network at hand: its checkpoint, its scores, the file it is kept in, and the network before it."""

import os
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset
from core.events import Ending, EpochDone, Event, Finished, Paused, Started, Validated
from core.network import Network
from core.storage.any import save_any
from core.storage.model import Model
from core.storage.runs import names
from core.storage.runs.record import is_run
from core.support.errors import UserError
from core.support.language import translated
from gui.session.answerer import Answerer
from gui.session.shipped import shipped
from gui.session.test_set_scorer import TestSetScorer

OWN_FORM = ".safetensors"

START_AFRESH = ("sizes", "hidden", "output", "init", "seed")
"""A change of one of these makes another network; with any other knob training goes on with the one at hand."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """A network that can be brought back. checkpoint: None for the one that comes with Backswing."""

    checkpoint: Checkpoint | None
    answerer: Answerer
    stays: bool
    folder: Path | None


class ModelDocument(QObject):
    """The one network that a person trains, saves and loses.

    checkpoint: None before the first training. path: None where it was never saved. fingerprint: of the data it learnt
    from. folder: of the run it comes from; is_written: it could be written there. ending: of that run, None where it
    was not of this session. answerer: its identity. shipped: the model that comes with Backswing, None where it cannot
    be read. stays: the network answers until training starts, whatever network the settings describe.
    """

    changed = Signal()
    """The file's name, or whether there is something to save, has changed."""

    replaced = Signal()
    """Another network is at hand, or will be soon: no epoch of the one before it can be gone back to."""

    said = Signal(str, str)
    """(sentence, kind "info" | "error")."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.test_set = TestSetScorer(self)
        self.checkpoint: Checkpoint | None = None
        self.path: Path | None = None
        self.unsaved = False
        self.fingerprint = ""
        self.folder: Path | None = None
        self.is_written = True
        self.ending: Ending | None = None
        self.answerer = Answerer(RunConfig().sizes)
        self.shipped: Model | None = None
        self.stays = False
        self._previous: _Kept | None = None
        self._scores: dict[str, float] = {}
        self._validated: Validated | None = None
        self.test_set.scored.connect(self._test_done)
        self.test_set.failed.connect(self._say_error)

    @property
    def title(self) -> str:
        """Name of the file or, without one, of the network at hand."""
        return self.path.name if self.path else self.answerer.title if self.base else Answerer(()).title

    @property
    def has_previous(self) -> bool:
        """True if there is a previous network to restore."""
        return self._previous is not None

    @property
    def would_be_lost(self) -> bool:
        """True if the network is neither saved nor in the folder of its run."""
        kept = [self.folder / name for name in (names.CHECKPOINT, names.BEST)] if self.folder else []
        return self.unsaved and not (self.is_written and any(map(os.path.isfile, kept)))

    @property
    def base(self) -> Checkpoint | None:
        """The trained network at hand, or else the one that comes with Backswing; None where there is neither."""
        return self.checkpoint or (self.shipped.checkpoint if self.shipped and self.stays else None)

    def use_shipped(self) -> None:
        """Let the network that comes with Backswing answer until there is one of one's own."""
        self.shipped = shipped()
        if self.shipped:
            self._show_shipped(self.shipped)

    def untrained(self, config: RunConfig) -> tuple[Network, Answerer]:
        """Return what answers until a network of `config` is trained: the one that stays, or a random one."""
        if self.stays and self.base:
            return self.base.network, self.answerer
        return Network.fresh(config), Answerer(config.sizes)

    def goes_on_with(self, config: RunConfig) -> bool:
        """Return whether training with `config` continues the current network instead of starting a new one."""
        return self.checkpoint is not None and not starts_afresh(self.checkpoint.config, config)

    def take(self, event: Event) -> None:
        """Take the network and its scores from an event of the run under way."""
        if isinstance(event, Started | Paused | EpochDone | Finished):
            self.answerer = self.answerer.at(event.checkpoint)
        match event:
            case Started() | Paused():
                self.checkpoint = event.checkpoint
                self.changed.emit()
            case Validated():
                self._validated = event
            case EpochDone():
                if event.is_best or event.checkpoint.best_theta is None:  # else the network to keep is an earlier one
                    self._scores = _scores(event)
                self._hold(event.checkpoint)
            case Finished():
                self.ending = event.ending
                if event.checkpoint.batch and event.checkpoint.best_theta is None:
                    self._scores = self._scores_within(event)
                self._hold(event.checkpoint)

    def _scores_within(self, event: Finished) -> dict[str, float]:
        """Return the scores of a network whose run ended within an epoch: nobody has scored one that was stopped."""
        if event.ending is not Ending.REACHED or self._validated is None:
            return {}
        answers = self._validated.answering
        return {"validation_accuracy": answers.accuracy, "validation_cost": answers.data_cost}

    def begin_run(self, name: str, config: RunConfig, start: Checkpoint | None, fingerprint: str) -> None:
        """Take the name of the run that is about to start. fingerprint: of the data that it learns from."""
        self.answerer = Answerer(config.sizes, name, is_trained=start is not None)
        self.fingerprint, self.folder, self.stays = fingerprint, None, False

    def replace(self, by: Checkpoint) -> None:
        """Put an earlier epoch of the network at hand in its place; the newest can be brought back."""
        self._previous = self._kept()
        self.checkpoint, self.answerer = by, self.answerer.after(by.epoch)
        self.path, self.ending = None, None

    def rename(self, old: str, new: str) -> None:
        """Name the network of a run by its new name, and that to be brought back."""
        self.answerer = self.answerer.renamed(old, new)
        if kept := self._previous:
            self._previous = replace(kept, answerer=kept.answerer.renamed(old, new))
        self.changed.emit()

    def let_go(self) -> None:
        """Make room for another network; this one can be brought back where it was trained."""
        self._previous = self._kept() or self._previous
        self.checkpoint, self.ending, self.stays = None, None, False
        self.path, self.folder, self.unsaved, self.test_set.times = None, None, False, 0
        self._scores = {}
        self.changed.emit()
        self.replaced.emit()

    def begin_fine_tuning(self, pupil: Answerer, fingerprint: str) -> None:
        """Keep the network at hand, so that it can be brought back. fingerprint: of the data for the `pupil`."""
        if pupil != self.answerer:
            self.path = None
        self._begin_variant(pupil.with_mine(), fingerprint)

    def begin_altered(self, name: str, config: RunConfig, fingerprint: str) -> None:
        """Do the same for a network altered by hand. name: of its run; fingerprint: of the data that score it."""
        self.path = None
        self._begin_variant(Answerer(config.sizes, name, is_trained=True), fingerprint)

    def _begin_variant(self, answerer: Answerer, fingerprint: str) -> None:
        self._previous, self.answerer = self._kept() or self._previous, answerer
        self.fingerprint, self.folder, self.ending, self.stays = fingerprint, None, None, False
        self.changed.emit()
        self.replaced.emit()

    def end_fine_tuning(self, *, stays: bool, is_of_its_data: bool) -> None:
        """Set whether the network stays. is_of_its_data: its scores are on the data that its settings name."""
        self.stays = stays
        if not is_of_its_data:
            self._scores = {}

    def bring_back(self) -> RunConfig | None:
        """Exchange the network at hand for the trained one before it.

        Return its settings, or None where those at hand stay.
        """
        earlier, kept = self._previous, self._kept()
        if earlier is None:
            return None
        self.checkpoint, self.answerer, self.stays = earlier.checkpoint, earlier.answerer, earlier.stays
        self._previous, self.path, self.ending, self.folder = kept, None, None, earlier.folder
        self._scores = {}
        if earlier.checkpoint:
            self._hold(earlier.checkpoint)
        elif self.shipped:
            self._show_shipped(self.shipped)
        self.changed.emit()
        self.replaced.emit()
        return earlier.checkpoint.config if earlier.checkpoint and not earlier.stays else None

    def _kept(self) -> _Kept | None:
        """Return the network at hand as one to be brought back; None where it has learnt nothing."""
        is_worth_it = self.stays if self.checkpoint is None else not self.checkpoint.is_fresh
        return _Kept(self.checkpoint, self.answerer, self.stays, self.folder) if is_worth_it else None

    def _show_shipped(self, model: Model) -> None:
        self.answerer, self.stays, self.unsaved = Answerer.shipped(model.checkpoint.config.sizes), True, False
        self._scores = dict(model.scores)
        self.changed.emit()

    # Files

    def take_model(self, path: Path, model: Model, name: str) -> None:
        """Take the network of a model file. name: of the file, or of the run that it is of."""
        self.checkpoint, self.fingerprint = model.checkpoint, model.fingerprint
        self.answerer, self.stays = Answerer(model.checkpoint.config.sizes, name).at(model.checkpoint), False
        self._scores = dict(model.scores)
        self.test_set.times = int(model.scores.get("tests_opened", 0))
        self.folder = path.parent if is_run(path.parent) else None
        self.path, self.unsaved = None if self.folder else path, False  # Save must not write into the run
        self.changed.emit()

    def save(self, path: Path) -> bool:
        """Write the network at hand; False, with a sentence said, when that could not be."""
        if self.checkpoint is None:
            return False
        opened = self.test_set.times
        scores = self._scores | ({"tests_opened": float(opened)} if opened else {})
        try:
            save_any(path, Model(self.checkpoint, self.fingerprint, scores))
        except UserError as error:
            self._say_error(translated(error))
            return False
        if path.suffix.lower() == OWN_FORM:  # other forms keep the weights alone: the network is still to be saved
            self.path, self.unsaved = path, False
            self.changed.emit()
        self.said.emit(self.tr("Saved {0}.").format(path.name), "info")
        return True

    # Scores

    def score_test_set(self, data: Dataset) -> None:
        """Score the network at hand on the test set, in the background, and say how often that was done."""
        if self.checkpoint:
            self.test_set.ask(self.checkpoint, data)

    def count_test_opening(self) -> None:
        """The test set was looked at elsewhere: that counts too."""
        self.test_set.times += 1

    def close(self) -> None:
        """End the thread; nothing is reported any more."""
        self.test_set.close()

    def _test_done(self, checkpoint: Checkpoint, accuracy: float) -> None:
        if checkpoint is self.checkpoint:  # else another network has taken its place
            self._scores["test_accuracy"] = accuracy
            self.said.emit(self.test_set.sentence(accuracy), "info")

    def _hold(self, checkpoint: Checkpoint) -> None:
        self.checkpoint = checkpoint
        if not self.unsaved:
            self.unsaved = True
            self.changed.emit()

    def _say_error(self, sentence: str) -> None:
        self.said.emit(sentence, "error")


def starts_afresh(old: RunConfig, new: RunConfig) -> bool:
    """Return whether training with the new settings begins another network than that of the old ones."""
    return any(getattr(old, name) != getattr(new, name) for name in START_AFRESH)


def _scores(event: EpochDone) -> dict[str, float]:
    """Return what a model file says of an epoch; costs without the λ term. Validation is that of what answers."""
    validation = event.answering
    return {
        "train_accuracy": event.train.accuracy,
        "validation_accuracy": validation.accuracy,
        "train_cost": event.train.data_cost,
        "validation_cost": validation.data_cost,
    }
