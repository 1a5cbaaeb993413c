"""The network at hand: its checkpoint, its scores, the file it is kept in, and the network before it."""

import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset
from core.data.sources import NEEDS_MNIST
from core.events import Ending, EpochDone, Event, Finished, Paused, Started
from core.network import Network
from core.storage.any import save_any
from core.storage.model import Model
from core.storage.runs import names
from core.storage.runs.record import is_run
from core.support.errors import UserError
from gui.session.setting_texts import setting
from gui.session.shipped import shipped
from gui.session.test_set_scorer import TestSetScorer

OWN_FORM = ".safetensors"

START_AFRESH = ("sizes", "hidden", "output", "init", "seed")
"""A change of one of these makes another network; with any other knob training goes on with the one at hand."""


class ModelDocument(QObject):
    """The one network that a person trains, saves and loses.

    checkpoint: None before the first training. path: None where it was never saved. fingerprint: of the data it learnt
    from. folder: of the run it comes from; is_written: it could be written there. ending: of that run, None where it
    was not of this session.
    """

    changed = Signal()
    """The file's name, or whether there is something to save, has changed."""

    replaced = Signal()
    """Another network is at hand, or will be soon: no epoch of the one before it can be gone back to."""

    scored = Signal(str, object)
    """(the data's name, accuracy of the network on their validation set, 0..1, or None while not known)."""

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
        self._previous: Checkpoint | None = None
        self._shipped: Model | None = None
        self._scores: dict[str, float] = {}
        self.test_set.scored.connect(self._test_done)
        self.test_set.failed.connect(self._say_error)

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
        """The trained network at hand, or else the one that ships; None where there is neither."""
        return self.checkpoint or (self._shipped.checkpoint if self._shipped else None)

    def use_shipped(self) -> None:
        """Let the network that ships answer until there is one of one's own."""
        self._shipped = shipped()
        self._take_scores(self._shipped.scores if self._shipped else {})

    def untrained(self, config: RunConfig) -> tuple[Network, bool]:
        """Return what answers before the first training, and whether it is trained: the shipped network or a random."""
        if self._shipped:
            return self._shipped.checkpoint.network, True
        return Network.fresh(config), False

    def goes_on_with(self, config: RunConfig) -> bool:
        """Return whether training with `config` continues the current network instead of starting a new one."""
        old = self.checkpoint
        return old is not None and all(getattr(old.config, name) == getattr(config, name) for name in START_AFRESH)

    def take(self, event: Event) -> None:
        """Take the network and its scores from an event of the run under way."""
        match event:
            case Started() | Paused():
                self.checkpoint = event.checkpoint
            case EpochDone():
                if event.is_best or event.checkpoint.best_theta is None:  # else the network to keep is an earlier one
                    self._take_scores(_scores(event))
                self._hold(event.checkpoint)
            case Finished():
                self.ending = event.ending
                if event.checkpoint.batch and event.checkpoint.best_theta is None:
                    self._take_scores({})  # nobody has scored a network that was stopped in mid-epoch
                self._hold(event.checkpoint)

    def replace(self, by: Checkpoint) -> None:
        """Put another network in the place of the one at hand, which can be brought back."""
        self._previous, self.checkpoint = self.checkpoint, by
        self.path, self.ending = None, None

    def let_go(self) -> None:
        """Make room for another network; this one can be brought back where it was trained."""
        if self.checkpoint and not self.checkpoint.is_fresh:
            self._previous = self.checkpoint
        self.checkpoint, self.ending, self._shipped = None, None, None
        self.path, self.folder, self.unsaved, self.test_set.times = None, None, False, 0
        self._take_scores({})
        self.changed.emit()
        self.replaced.emit()

    def begin_fine_tuning(self, base: Checkpoint, fingerprint: str) -> None:
        """Keep `base`, so that it can be brought back. fingerprint: of the data that it learns from now."""
        self._shipped, self._previous, self.fingerprint, self.folder = None, base, fingerprint, None
        self.replaced.emit()

    def bring_back(self) -> Checkpoint | None:
        """Exchange the network at hand for the trained one before it, and return that."""
        earlier = self._previous
        if earlier:
            self.replace(earlier)
            self.folder = None
            self._take_scores({})
            self._hold(earlier)
            self.replaced.emit()
        return earlier

    # Files

    def take_model(self, path: Path, model: Model) -> None:
        """Take the network of a model file."""
        self.checkpoint, self.fingerprint = model.checkpoint, model.fingerprint
        self._take_scores(model.scores)
        self.test_set.times = int(model.scores.get("tests_opened", 0))
        self.path, self.unsaved = path, False
        self.folder = path.parent if is_run(path.parent) else None
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
            self._say_error(str(error))
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

    def _take_scores(self, scores: dict[str, float]) -> None:
        self._scores = dict(scores)
        config = self.base.config if self.base else None
        name = "" if config is None else "MNIST" if config.data in NEEDS_MNIST else setting(config, "data")
        self.scored.emit(name, self._scores.get("validation_accuracy") if name else None)

    def _hold(self, checkpoint: Checkpoint) -> None:
        self.checkpoint = checkpoint
        if not self.unsaved:
            self.unsaved = True
            self.changed.emit()

    def _say_error(self, sentence: str) -> None:
        self.said.emit(sentence, "error")


def _scores(event: EpochDone) -> dict[str, float]:
    """Return what a model file says of an epoch; costs without the λ term. Validation is that of what answers."""
    validation = event.answering
    return {
        "train_accuracy": event.train.accuracy,
        "validation_accuracy": validation.accuracy,
        "train_cost": event.train.data_cost,
        "validation_cost": validation.data_cost,
    }
