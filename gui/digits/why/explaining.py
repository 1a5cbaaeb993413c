"""Explanations of a network's answer, computed in the background, the latest question first."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from core.insight.why import WAYS, Gallery, Sensitivity, gradient, occlusion, sensitivity
from core.linalg.arrays import Array, Bytes, Labels
from core.network import Network
from gui.session.background import LatestTask, Task
from gui.session.subject import Subject

NEIGHBOURS = 24
PAUSE_MS = 50
"""Pause between two explanations, to leave time for training and drawing."""


@dataclass(frozen=True, slots=True, eq=False)
class WhyQuery:
    """Question. digit: the digit to explain, None: the answer; images: training images, (N, 784), or None."""

    network: Network
    subject: Subject
    digit: int | None = None
    images: Bytes | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Neighbours:
    """Nearest training images, nearest first. indices, digits, outputs, distances: (n,); digits: the answers."""

    indices: Labels
    distances: Array
    digits: Labels
    outputs: Array


@dataclass(frozen=True, slots=True, eq=False)
class Explanation:
    """Explanation of an answer. outputs: (10,); digit: the one explained; maps: (28, 28); curves: one per change."""

    question: WhyQuery
    outputs: Array
    answer: int
    digit: int
    occlusion: Array
    gradient: Array
    curves: tuple[Sensitivity, ...]
    neighbours: Neighbours | None
    gallery: Gallery | None


class Explainer(QObject):
    """Background explainer of one question at a time; of those asked meanwhile only the last is answered."""

    explained = Signal(object)
    """Emitted with an Explanation."""

    failed = Signal(str)
    """Emitted with a sentence on an error."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = LatestTask(self)
        self._task.done.connect(self._take)
        self._task.failed.connect(self._fail)
        self._wanted: WhyQuery | None = None
        self._gallery: Gallery | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._begin)

    @property
    def is_busy(self) -> bool:
        """True while it computes an explanation."""
        return self._task.is_busy

    def ask(self, question: WhyQuery) -> None:
        """Answer this question next."""
        self._wanted = question
        if not self._pause.isActive():
            self._begin()

    def forget(self) -> None:
        """Drop all questions; the running task ends by itself, its result unused."""
        self._wanted = None
        if self.is_busy:
            self._task.cancel()
            self._pause.start()  # time for it to end

    def cancel(self) -> None:
        """Drop all questions and wait for the task to end, some milliseconds."""
        self.forget()
        self._pause.stop()
        self._task.close()

    def _begin(self) -> None:
        if self._wanted and not self.is_busy:
            question, self._wanted = self._wanted, None
            self._task.start(partial(explain, question, self._gallery))

    def _take(self, explanation: Explanation) -> None:
        self._pause.start()
        self._gallery = explanation.gallery
        self.explained.emit(explanation)

    def _fail(self, sentence: str) -> None:
        self._pause.start()
        self.failed.emit(sentence)


def explain(question: WhyQuery, gallery: Gallery | None, task: Task) -> Explanation | None:
    """Compute an explanation; None if cancelled. gallery: a cached one of the training images, or None."""
    network, pixels = question.network, question.subject.pixels
    with np.errstate(all="ignore"):  # a network that is about to blow up
        outputs = network.confidences(pixels[None])[0]
        answer = int(outputs.argmax())
        digit = answer if question.digit is None else question.digit
        maps = occlusion(network, pixels, digit), gradient(network, pixels, digit)
        curves = []
        for way in WAYS:
            if task.cancelled():
                return None
            curves.append(sensitivity(network, pixels, digit, way, question.subject.strokes))
        gallery = _gallery(question.images, gallery)
        neighbours = _neighbours(question, gallery, task.cancelled) if gallery else None
        return Explanation(question, outputs, answer, digit, *maps, tuple(curves), neighbours, gallery)


def _gallery(images: Bytes | None, known: Gallery | None) -> Gallery | None:
    if images is None or not len(images):
        return None
    return known if known and known.images is images else Gallery(images)


def _neighbours(question: WhyQuery, gallery: Gallery, cancelled: Callable[[], bool]) -> Neighbours | None:
    if cancelled():
        return None
    indices, distances = gallery.nearest(question.subject.pixels, NEIGHBOURS)
    outputs = question.network.confidences(gallery.images[indices])
    return Neighbours(indices, distances, outputs.argmax(axis=1), outputs.max(axis=1))
