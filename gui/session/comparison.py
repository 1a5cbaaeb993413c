"""Comparison of the network that answers with the other one that could: a person's own, or Backswing's."""

from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from core.data.dataset import Dataset, Split
from core.data.selection import of_digits
from core.events import EpochDone, Event, Started
from core.linalg.arrays import Labels
from core.network import Network
from core.support.errors import UserError
from gui.session.answerer import Answerer
from gui.session.background import LatestTask, Task
from gui.session.digit_sets import is_digits
from gui.session.my_digits import MyDigitsStore
from gui.session.setting_texts import data_title
from gui.session.workbench import Workbench

_PAUSE_MS = 250  # networks come up to 30 times a second, too fast to read
_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Standing:
    """A network's scores. accuracy: on the validation set, 0..1, None while unknown; mine: of My digits, (right, all).

    epoch: after which the accuracy was measured, 0 for the network as it is.
    """

    who: Answerer
    accuracy: float | None = None
    mine: tuple[int, int] | None = None
    epoch: int = 0


@dataclass(frozen=True, slots=True)
class Comparison:
    """Scores of the network that answers and of the other, None without one, on the same digits.

    title: of the data; count: of the digits in their validation set, 0 without any.
    """

    here: Standing
    other: Standing | None = None
    title: str = ""
    count: int = 0


class Comparer(QObject):
    """Scores both networks on the validation set of the data in use and on My digits.

    The validation set is read in the background; while a run goes on, the run's own scores are taken instead.
    """

    changed = Signal(object)
    """Comparison."""

    def __init__(self, bench: Workbench, mine: MyDigitsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench, self._mine_store = bench, mine
        self._mine: Split | None = None
        self._seen: tuple[Dataset, str, int, Split] | None = None
        self._own = _Scored(self)
        self._shipped = _Scored(self)
        self._epoch: tuple[Dataset, int, float] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._tell)
        for scored in (self._own, self._shipped):
            scored.changed.connect(self._tell_soon)
        for signal in (bench.networkChanged, bench.past.changed, bench.store.loaded, bench.session.ended):
            signal.connect(self._tell_soon)
        bench.session.reported.connect(self._take)
        mine.changed.connect(self._digits_changed)

    def close(self) -> None:
        """End the reading; nothing is reported any more."""
        self._timer.stop()
        self._own.close()
        self._shipped.close()

    def _take(self, event: Event) -> None:
        if isinstance(event, Started):
            self._epoch = None
        elif isinstance(event, EpochDone) and self._bench.store.dataset:
            self._epoch = self._bench.store.dataset, event.epoch, event.answering.accuracy
            self._tell_soon()

    def _digits_changed(self) -> None:
        self._mine = None
        self._tell_soon()

    def _tell_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _tell(self) -> None:
        bench, shipped = self._bench, self._bench.document.shipped
        data = bench.store.dataset
        validation = self._validation(data) if data and is_digits(data.validation) else None
        own, comes = bench.past.own, None
        if shipped:
            network = shipped.checkpoint.network
            comes = self._standing(self._shipped, network, Answerer.shipped(network.sizes), validation)
        mine = self._own_standing(*own, validation) if own and not own[1].is_shipped else None
        here, other = (comes, mine) if bench.answerer.is_shipped else (mine, comes)
        title = data_title(bench.store.source) if validation else ""
        self.changed.emit(
            Comparison(here or Standing(bench.answerer), other, title, len(validation) if validation else 0)
        )

    def _validation(self, data: Dataset) -> Split:
        """Return the validation images that the run of the network at hand is scored on: some digits only, or few."""
        here = self._bench.document.checkpoint
        digits, count = (here.config.digits, here.config.validation_images) if here else ("", 0)
        if self._seen is None or self._seen[0] is not data or self._seen[1:3] != (digits, count):
            split = of_digits(data.validation, digits)
            self._seen = data, digits, count, split.first(count) if count else split
        return self._seen[3]

    def _own_standing(self, network: Network, who: Answerer, validation: Split | None) -> Standing:
        """Return the scores of a network of one's own: while it trains, those of the newest epoch."""
        if not self._bench.session.is_active or self._bench.past.epoch is not None:
            return self._standing(self._own, network, who, validation)
        newest, mine = self._epoch, self._right(self._own, network)
        if newest is None or newest[0] is not self._bench.store.dataset or not who.epoch:
            return Standing(who, mine=mine)
        return Standing(who, newest[2], mine, newest[1])

    def _standing(self, scored: "_Scored", network: Network, who: Answerer, validation: Split | None) -> Standing:
        return Standing(who, scored.accuracy(network, validation), self._right(scored, network))

    def _right(self, scored: "_Scored", network: Network) -> tuple[int, int] | None:
        """Return how many of My digits a network reads correctly, and their number; None where it cannot."""
        try:
            self._mine = split = self._mine or self._mine_store.split()
        except UserError:
            return None  # the store has reported it
        return (scored.right(network, split), len(split)) if len(split) and _reads(network, split) else None


class _Scored(QObject):
    """Scores of one network: on a large set computed in the background, on My digits at once; each once."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._of: tuple[Network, Split] | None = None
        self._accuracy: float | None = None
        self._of_mine: tuple[Network, Split] | None = None
        self._right = 0
        self._task = LatestTask(self)
        self._task.done.connect(self._take)

    def accuracy(self, network: Network, split: Split | None) -> float | None:
        """Return the accuracy, 0..1; None where the network cannot read the set, or until `changed`."""
        if split is None or not _reads(network, split):
            return None
        if not _are_same(self._of, network, split):
            self._of, self._accuracy = (network, split), None
            self._task.start(partial(_share_right, network, split))
        return self._accuracy

    def right(self, network: Network, mine: Split) -> int:
        """Return how many of My digits the network reads correctly."""
        if not _are_same(self._of_mine, network, mine):
            self._of_mine = network, mine
            self._right = int((network.digits(mine.images) == mine.labels).sum())
        return self._right

    def close(self) -> None:
        """Wait until the thread is gone."""
        self._task.close()

    def _take(self, accuracy: float | None) -> None:
        self._accuracy = accuracy
        self.changed.emit()


def _are_same(known: tuple[Network, Split] | None, network: Network, split: Split) -> bool:
    return known is not None and known[0].theta is network.theta and known[1] is split


def _reads(network: Network, split: Split) -> bool:
    return (network.sizes[0], network.sizes[-1]) == (split.x.shape[1], 10)


def _share_right(network: Network, split: Split, task: Task) -> float | None:
    """Return the share read correctly, in blocks, so that it ends soon when it is no longer wanted."""
    right = 0
    for at in range(0, len(split), _AT_ONCE):
        if task.cancelled():
            return None
        answers: Labels = network.digits(split.images[at : at + _AT_ONCE])
        right += int(np.count_nonzero(answers == split.labels[at : at + _AT_ONCE]))
    return right / max(1, len(split))
