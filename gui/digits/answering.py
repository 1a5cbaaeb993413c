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
"""Minimum pause before a set is read again, as a multiple of its reading time."""

_STILL_S = 0.5
"""Time without change after which a network counts as not learning."""


@dataclass(frozen=True, slots=True, eq=False)
class SetReading:
    """Answers of a network to pictures; answers: None until done, and after cancellation."""

    network: Network
    images: Bytes
    answers: Answers | None = None


class Answering(QObject):
    """Background reader of pictures; requests while it is busy are ignored."""

    done = Signal(object)
    """Emitted with a SetReading with answers."""

    failed = Signal(object, str)
    """Emitted with (Network, sentence): why it cannot answer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = LatestTask(self)
        self._task.done.connect(self._take)
        self._task.failed.connect(self._fail)
        self.asked: SetReading | None = None
        """Request in progress."""

    @property
    def is_busy(self) -> bool:
        """True while it reads."""
        return self._task.is_busy

    def ask(self, network: Network, images: Bytes) -> None:
        """Read pictures, (N, 784); ignored while busy."""
        if not self.is_busy:
            self.asked = SetReading(network, images)
            self._task.start(partial(_read, self.asked))

    def cancel(self) -> None:
        """Cancel the request; it ends within a block, some milliseconds."""
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
    """Emitted when there are new answers."""

    failed = Signal(object, str)
    """Emitted with (Network, sentence): why it cannot answer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answering = Answering(self)
        self._answering.done.connect(self._take)
        self._answering.failed.connect(self._fail)
        self._readings: list[tuple[SetReading, float]] = []  # and when it is time for the next
        self._failed: Network | None = None
        self._began = 0.0

    def of(self, images: Bytes) -> SetReading | None:
        """Return the newest complete reading of a set, by any network."""
        return next((reading for reading, _ in self._readings if reading.images is images), None)

    def keep_only(self, sets: list[Bytes]) -> None:
        """Keep only the answers to these sets."""
        self._readings = [kept for kept in self._readings if any(kept[0].images is each for each in sets)]

    def forget(self, sets: list[Bytes]) -> None:
        """Remove the answers to these sets."""
        self._readings = [kept for kept in self._readings if not any(kept[0].images is each for each in sets)]

    def want(self, network: Network, images: Bytes, *, since: float) -> None:
        """Read the set with this network if that is due; since: time of the network's change, time.monotonic()."""
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
        """Cancel the request in progress; images: only if it is for this set."""
        asked = self._answering.asked
        if asked and (images is None or asked.images is images):
            self._answering.cancel()

    def _is_due(self, images: Bytes) -> bool:
        """Return whether a set is due to be read while the network is learning."""
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
