"""Background search for the training images that activate a unit most, the latest question first."""

from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from core.data.dataset import Split
from core.insight.units import Excitement, exciting
from core.network import Network
from gui.session.background import LatestTask, Task

COUNT = 12
PAUSE_MS, PAUSE_SHARE = 2000, 10
"""Minimum pause between two searches for one unit while the network learns: each reads every training image and may
use at most a tenth of a core."""


@dataclass(frozen=True, slots=True, eq=False)
class ExcitationQuery:
    """Search request for a unit of a layer, both counted from 0, among examples."""

    network: Network
    layer: int
    unit: int
    examples: Split

    @property
    def is_output(self) -> bool:
        """True if the unit is an output."""
        return self.layer + 1 == len(self.network.weights)

    def is_same_unit(self, other: "ExcitationQuery | None") -> bool:
        """Return whether the other request is for the same unit, possibly of a network at another stage."""
        if other is None or self.examples is not other.examples:
            return False
        return (self.layer, self.unit, self.network.sizes) == (other.layer, other.unit, other.network.sizes)


@dataclass(frozen=True, slots=True, eq=False)
class ExcitingImages:
    """Result of a search, with its request."""

    question: ExcitationQuery
    excitement: Excitement


class ExcitationSearch(QObject):
    """Background search for one unit at a time. Another unit cancels it; a newer network waits for its end."""

    found = Signal(object)
    """Emitted with an ExcitingImages."""

    failed = Signal(str)
    """Emitted with a sentence on an error."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = LatestTask(self)
        self._task.done.connect(self._take)
        self._task.failed.connect(self._fail)
        self._asked: ExcitationQuery | None = None  # what the task looks for, or was the last to
        self._wanted: ExcitationQuery | None = None
        self._took = QElapsedTimer()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._begin)

    def ask(self, question: ExcitationQuery) -> None:
        """Search for this next; repeating the same request is free."""
        if not question.is_same_unit(self._asked):
            self._task.cancel()
            self._pause.stop()
        elif self._asked and question.network is self._asked.network:
            self._wanted = None
            return
        self._wanted = question
        if not self._pause.isActive():
            self._begin()

    def cancel(self) -> None:
        """Cancel all searches and wait for the end, some milliseconds."""
        self._pause.stop()
        self._wanted = None
        if self._task.is_busy:
            self._asked = None
        self._task.close()

    def _begin(self) -> None:
        if self._wanted and not self._task.is_busy:
            self._asked, self._wanted = self._wanted, None
            self._took.start()
            self._task.start(partial(_search, self._asked))

    def _take(self, found: ExcitingImages) -> None:
        self._rest()
        self.found.emit(found)

    def _fail(self, sentence: str) -> None:
        self._rest()
        self.failed.emit(sentence)

    def _rest(self) -> None:
        self._pause.start(max(PAUSE_MS, PAUSE_SHARE * self._took.elapsed()))


def _search(question: ExcitationQuery, task: Task) -> ExcitingImages | None:
    with np.errstate(all="ignore"):  # a network that is about to blow up
        best = exciting(question.network, question.layer, question.unit, question.examples, COUNT, task.cancelled)
    return ExcitingImages(question, best) if best else None
