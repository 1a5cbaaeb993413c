"""The identity of the network that answers, in the same words wherever it is named."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from core.checkpoint import Checkpoint
from core.support.wording import with_brackets
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Answerer:
    """Identity of a network: where it comes from and how far it is trained. `words` says it within a sentence.

    sizes: units per layer. name: of its run or file, "" for initial weights. epoch: whole epochs done, 0 if unknown;
    is_partial: part of the next one is done too. is_shipped: it is the network that comes with Backswing. has_mine: it
    learnt My digits last.
    """

    sizes: tuple[int, ...]
    name: str = ""
    epoch: int = 0
    is_partial: bool = False
    is_trained: bool = False
    is_shipped: bool = False
    has_mine: bool = False

    @classmethod
    def shipped(cls, sizes: tuple[int, ...]) -> "Answerer":
        """Return the identity of the network that comes with Backswing."""
        return cls(sizes, is_trained=True, is_shipped=True)

    def at(self, checkpoint: Checkpoint) -> "Answerer":
        """Return the identity of `checkpoint.network`, a network of the same run."""
        if checkpoint.best_theta is not None:  # patience keeps the best epoch
            return self.after(checkpoint.best_epoch)
        trained = self.is_trained or not checkpoint.is_fresh
        return self._moved(checkpoint.epoch, is_partial=bool(checkpoint.batch), is_trained=trained)

    def after(self, epoch: int) -> "Answerer":
        """Return the identity after a whole epoch of the same run."""
        return self._moved(epoch, is_partial=False, is_trained=True)

    def during(self, epoch: int) -> "Answerer":
        """Return the identity in the middle of an epoch, from 1, of the same run."""
        return self._moved(epoch - 1, is_partial=True, is_trained=True)

    def with_mine(self) -> "Answerer":
        """Return the identity of this network once it has learnt My digits: its epochs stand still."""
        name = _tr("Answerer", "Backswing's network") if self.is_shipped else self.name
        return replace(self, name=name, is_shipped=False, has_mine=True)

    def renamed(self, old: str, new: str) -> "Answerer":
        """Return the identity once the run `old` is called `new`."""
        return replace(self, name=new) if self.name == old else self

    def _moved(self, epoch: int, *, is_partial: bool, is_trained: bool) -> "Answerer":
        if self.has_mine:
            return self
        return replace(self, epoch=epoch, is_partial=is_partial, is_trained=is_trained)

    @property
    def words(self) -> str:
        """Name and layers within a sentence: "Run 3, epoch 12 (784-30-10)", "a new 784-40-10, not trained yet"."""
        return self._named(self._whole_words())

    @property
    def short(self) -> str:
        """The same without the layers: "Run 3, epoch 12", "Backswing's network", "new network"."""
        words = _tr("Answerer", "new network") if not self.is_trained else self._training_words()
        return self._named(_tr("Answerer", "Backswing's network") if self.is_shipped else words)

    @property
    def title(self) -> str:
        """The same without layers and epoch, for the title of a window: "Run 3", "Backswing's network"."""
        name = (
            _tr("Answerer", "Backswing's network") if self.is_shipped else self.name or _tr("Answerer", "new network")
        )
        return self._named(name)

    def _named(self, words: str) -> str:
        return _tr("Answerer", "{network}, taught My digits").format(network=words) if self.has_mine else words

    def _whole_words(self) -> str:
        sizes = "-".join(map(str, self.sizes))
        if self.is_shipped:
            return _tr("Answerer", "the network that comes with Backswing ({sizes})").format(sizes=sizes)
        if not self.is_trained:
            return _tr("Answerer", "a new {sizes}, not trained yet").format(sizes=sizes)
        return with_brackets(self._training_words(), sizes)

    def _training_words(self) -> str:
        words = self.name or _tr("Answerer", "a trained network")
        if self.is_partial:
            words = _tr("Answerer", "{name}, in epoch {epoch}").format(name=words, epoch=grouped(self.epoch + 1))
        elif self.epoch:
            words = _tr("Answerer", "{name}, epoch {epoch}").format(name=words, epoch=grouped(self.epoch))
        return words
