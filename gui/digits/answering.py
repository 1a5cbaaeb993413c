"""A network's answers to pictures, computed in the background, and a cache of the newest answers to whole sets."""

import time
from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.linalg.arrays import Bytes
from core.network import Network
from core.support.errors import UserError
from gui.digits.choice import Answers, read
from gui.session.background import LatestTask, Task

_LEAST_PAUSE_S = 3.0
_IDLE_SHARE = 10
"""A whole set is read again no sooner than after so many times as long as reading it took."""

_STILL_S = 0.5
"""A network that has not changed for so long is not learning just now."""


@dataclass(frozen=True, slots=True, eq=False)
class SetReading:
    """Answers of a network to pictures; answers: None until done, and after cancellation."""

    network: Network
    images: Bytes
    answers: Answers | None = None


class Answering(QObject):
    """Background reader of pictures; requests while it is busy are ignored."""

    done = Signal(object)
    """A Reading with answers."""

    failed = Signal(object, str)
    """(Network, sentence): why it cannot answer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = LatestTask(self)
        self._task.done.connect(self._take)
        self._task.failed.connect(self._fail)
        self.asked: SetReading | None = None
        """What is being read."""

    @property
    def is_busy(self) -> bool:
        """Whether it reads."""
        return self._task.is_busy

    def ask(self, network: Network, images: Bytes) -> None:
        """Read (N, 784) pictures; nothing happens while it is busy."""
        if not self.is_busy:
            self.asked = SetReading(network, images)
            self._task.start(partial(_read, self.asked))

    def cancel(self) -> None:
        """Give up what is being read; it ends within a block, some milliseconds."""
        self._task.close()
        self.asked = None

    def _take(self, reading: SetReading) -> None:
        self.asked = None
        self.done.emit(reading)

    def _fail(self, sentence: str) -> None:
        asked, self.asked = self.asked, None
        if asked:
            self.failed.emit(asked.network, sentence)


def _read(asked: SetReading, task: Task) -> SetReading:
    if not np.isfinite(asked.network.theta).all():
        raise UserError(QCoreApplication.translate("Answering", "No answers: the network has diverged. Reset it."))
    return SetReading(asked.network, asked.images, read(asked.network, asked.images, task.cancelled))


class SetAnswers(QObject):
    """Cache of the newest answers to a few whole sets.

    Several views may share it and request different sets in turn: it reads one at a time, without cancelling another's.
    """

    changed = Signal()
    """There are new answers."""

    failed = Signal(object, str)
    """(Network, sentence): why it cannot answer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answering = Answering(self)
        self._answering.done.connect(self._take)
        self._answering.failed.connect(self._fail)
        self._readings: list[tuple[SetReading, float]] = []  # and when it is time for the next
        self._failed: Network | None = None
        self._began = 0.0

    def of(self, images: Bytes) -> SetReading | None:
        """The newest whole reading of a set, by whatever network."""
        return next((reading for reading, _ in self._readings if reading.images is images), None)

    def keep_only(self, sets: list[Bytes]) -> None:
        """Forget the answers to sets that are gone."""
        self._readings = [kept for kept in self._readings if any(kept[0].images is each for each in sets)]

    def forget(self, sets: list[Bytes]) -> None:
        """Forget the answers to these sets: they are gone."""
        self._readings = [kept for kept in self._readings if not any(kept[0].images is each for each in sets)]

    def want(self, network: Network, images: Bytes, *, since: float) -> None:
        """Read the set with this network where that is due; since: when the network came, in time.monotonic()."""
        known, asked = self.of(images), self._answering.asked
        if network is self._failed or (known and known.network is network):
            return
        still = time.monotonic() - since > _STILL_S
        if still and asked and asked.images is images and asked.network is not network:
            self._answering.cancel()
        if not self._answering.is_busy and (still or self._is_due(images)):
            self._began = time.monotonic()
            self._answering.ask(network, images)

    def cancel(self, images: Bytes | None = None) -> None:
        """Give up what is being read; images: where it is this set only."""
        asked = self._answering.asked
        if asked and (images is None or asked.images is images):
            self._answering.cancel()

    def _is_due(self, images: Bytes) -> bool:
        """Whether it is time to read a set, though the network goes on learning."""
        return all(time.monotonic() >= due for reading, due in self._readings if reading.images is images)

    def _take(self, reading: SetReading) -> None:
        now = time.monotonic()
        due = now + max(_LEAST_PAUSE_S, _IDLE_SHARE * (now - self._began))
        self.forget([reading.images])
        self._readings.insert(0, (reading, due))
        self._failed = None
        self.changed.emit()

    def _fail(self, network: Network, sentence: str) -> None:
        self._failed = network
        self.failed.emit(network, sentence)
