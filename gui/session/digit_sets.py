"""The sets a person can look through: three of the data at hand, our own, and the person's own drawings."""

from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.data.dataset import Split
from core.data.sources import SOURCES
from core.ink import FIELD_PX
from core.ink.strokes import Drawing
from core.linalg.arrays import Bytes
from gui.session.background import LatestTask, Task
from gui.session.data_store import DataStore
from gui.session.my_digits import MyDigitsStore, are_same

_OWN = SOURCES[1]
_DIGITS = 10


class SetName(Enum):
    """Names of the sets of digits."""

    TRAINING = "training"
    VALIDATION = "validation"
    TEST = "test"
    SYNTHETIC = "synthetic"
    MINE = "mine"


class DigitSets(QObject):
    """Gives a set where it is at hand, and makes it in the background where it has to be made."""

    changed = Signal()
    """Some set is another, or has come."""

    failed = Signal(str)
    """A sentence."""

    def __init__(self, store: DataStore, mine: MyDigitsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self.mine = store, mine
        self._own = DataStore(self)
        self._own_asked = False
        self.drawings: tuple[Drawing, ...] = ()
        """Drawings behind the pictures of my digits, one for each."""
        self._drawn: Split | None = None
        self._task = LatestTask(self)
        self._task.done.connect(self._take)
        self._task.failed.connect(self.failed)
        self._is_stale = True
        store.loaded.connect(self.changed)
        self._own.loaded.connect(self.changed)
        self._own.failed.connect(self.failed)
        mine.changed.connect(self._mine_changed)

    @property
    def has_synthetic(self) -> bool:
        """True if Backswing's own digits are a set beside the current data."""
        return self._store.source != _OWN

    def get(self, name: SetName) -> Split | None:
        """Return a set, or None where it is not at hand: see `prepare`."""
        if name is SetName.MINE:
            return self._drawn
        data = self._own.dataset if name is SetName.SYNTHETIC else self._store.dataset
        if data is None:
            return None
        return {SetName.VALIDATION: data.validation, SetName.TEST: data.test}.get(name, data.train)

    def prepare(self, name: SetName) -> bool:
        """Begin to make a set that has to be made; return whether it is being made."""
        if name is SetName.SYNTHETIC and not self._own_asked:
            self._own_asked = True
            self._own.load(_OWN)
        if name is SetName.MINE and self._is_stale and not self._task.is_busy:
            self._is_stale = False
            self._task.start(partial(_rendered, self.mine))
        return {SetName.SYNTHETIC: self._own.is_busy, SetName.MINE: self._task.is_busy}.get(name, self._store.is_busy)

    def try_again(self) -> None:
        """Let what failed be made again when it is next asked for."""
        self._own_asked = self._own.is_busy or self._own.dataset is not None
        self._is_stale = self._is_stale or self._drawn is None

    def images(self) -> list[Bytes]:
        """The pictures of every set at hand."""
        splits = [self.get(name) for name in SetName]
        return [split.images for split in splits if split is not None and split.is_ink]

    def close(self) -> None:
        """Wait until nothing is made any more."""
        self._own.close()
        self._task.close()

    def _mine_changed(self) -> None:
        self._is_stale = True
        self.changed.emit()  # whoever looks at them asks for them anew

    def _take(self, drawn: tuple[tuple[Drawing, ...], Split]) -> None:
        self.drawings, self._drawn = drawn
        self.changed.emit()


def _rendered(mine: MyDigitsStore, task: Task) -> tuple[tuple[Drawing, ...], Split]:
    """Return drawings and the pictures of exactly these: a person may add one meanwhile."""
    while True:
        drawings = mine.drawings
        split = mine.split()
        if are_same(mine.drawings, drawings):
            return drawings, split


def is_digits(split: Split) -> bool:
    """Return whether these are 28x28 pictures of the digits 0 to 9."""
    if not (split.is_ink and split.has_classes and split.x.shape[1] == FIELD_PX**2):
        return False
    return bool((split.labels < _DIGITS).all())
