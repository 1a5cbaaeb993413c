"""Examination of a network in the background, one at a time, with little load on the training."""

import time
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.config import RunConfig
from core.data.dataset import Split
from core.insight.doctor import Before, Examination, Examiner
from core.network import Network
from gui.session.background import LatestTask, Task

LEAST_PAUSE_S = 0.5
"""Minimum pause between two examinations."""

IDLE_SHARE = 100
"""Pause as a multiple of an examination's processor time."""


@dataclass(frozen=True, slots=True, eq=False)
class ExaminationRequest:
    """Network to examine. before: the weights some mini-batches ago, or None.

    run: number of its run, or None; position: in epochs of that run.
    epoch: the earlier epoch selected on the time line; None: now.
    """

    network: Network
    config: RunConfig
    split: Split
    before: Before | None = None
    run: int | None = None
    position: float = 0.0
    epoch: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """Result of an examination; seconds: processor time it took."""

    request: ExaminationRequest
    found: Examination
    examiner: Examiner
    seconds: float


class BackgroundExaminer(QObject):
    """Background examiner of one network at a time; ask first whether it `is_free`."""

    examined = Signal(object)
    """Emitted with a Report."""

    failed = Signal(str)
    """Emitted with a sentence on an error."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = LatestTask(self)
        self._task.done.connect(self._take)
        self._task.failed.connect(self._fail)
        self._last: Report | None = None
        self._not_before = 0.0

    def is_free(self, *, urgent: bool = False) -> bool:
        """Return whether the next request is accepted. urgent: without the pause, as no training is slowed down."""
        return not self._task.is_busy and (urgent or time.monotonic() >= self._not_before)

    def examine(self, request: ExaminationRequest) -> None:
        """Examine a network; ignored while another is examined."""
        if not self._task.is_busy:
            self._task.start(partial(_examined, request, self._last))

    def cancel(self) -> None:
        """Cancel the examination and wait for its end, some milliseconds."""
        if self._task.is_busy:
            self._task.close()
            self._rest(LEAST_PAUSE_S)

    def _take(self, report: Report) -> None:
        self._last = report
        self._rest(max(LEAST_PAUSE_S, IDLE_SHARE * report.seconds))
        self.examined.emit(report)

    def _fail(self, sentence: str) -> None:
        self._rest(LEAST_PAUSE_S)
        self.failed.emit(sentence)

    def _rest(self, pause_s: float) -> None:
        self._not_before = time.monotonic() + pause_s


def _examined(request: ExaminationRequest, last: Report | None, task: Task) -> Report:
    """Examine, reusing the last examiner's buffers if they fit."""
    began, dtype = time.thread_time(), request.network.theta.dtype
    fits = (
        last is not None
        and last.request.split is request.split
        and last.request.config == request.config
        and last.request.network.theta.dtype == dtype
    )
    if last and fits:
        examiner = last.examiner
    else:
        known = last.examiner.learnt_from if last and _same_examples(last.request, request) else None
        examiner = Examiner(request.config, request.split, dtype.name, known)
    found = examiner.examine(request.network.theta, request.before)
    return Report(request, found, examiner, time.thread_time() - began)


def _same_examples(one: ExaminationRequest, other: ExaminationRequest) -> bool:
    return one.split is other.split and one.config.digits == other.config.digits
