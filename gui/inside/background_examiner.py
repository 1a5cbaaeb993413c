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
"""Between two examinations."""

IDLE_SHARE = 100
"""Of a processor's time at most one part in so many goes into examinations, however large the network."""


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

    patient: ExaminationRequest
    found: Examination
    examiner: Examiner
    seconds: float


class BackgroundExaminer(QObject):
    """Background examiner of one network at a time; ask first whether it `is_free`."""

    examined = Signal(object)
    """Report."""

    failed = Signal(str)
    """A sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = LatestTask(self)
        self._task.done.connect(self._take)
        self._task.failed.connect(self._fail)
        self._last: Report | None = None
        self._not_before = 0.0

    def is_free(self, *, urgent: bool = False) -> bool:
        """Whether the next patient would be heard. urgent: one that need not keep the pause, for no training waits."""
        return not self._task.is_busy and (urgent or time.monotonic() >= self._not_before)

    def examine(self, patient: ExaminationRequest) -> None:
        """Examine; nothing happens while another is examined."""
        if not self._task.is_busy:
            self._task.start(partial(_examined, patient, self._last))

    def cancel(self) -> None:
        """Wait until nothing is examined any more, some milliseconds; what was found is not told."""
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


def _examined(patient: ExaminationRequest, last: Report | None, task: Task) -> Report:
    """Examine with the buffers of the last time where they fit."""
    began, dtype = time.thread_time(), patient.network.theta.dtype
    fits = (
        last is not None
        and last.patient.split is patient.split
        and last.patient.config == patient.config
        and last.patient.network.theta.dtype == dtype
    )
    examiner = last.examiner if last and fits else Examiner(patient.config, patient.split, dtype.name)
    found = examiner.examine(patient.network.theta, patient.before)
    return Report(patient, found, examiner, time.thread_time() - began)
