"""Scores of a network before and after surgery, computed in the background, the latest question first."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.config import RunConfig
from core.data.dataset import Split
from core.events import Scores
from core.insight.surgery import Plan, pruning_curves
from core.linalg.arrays import Array
from core.network import Network
from core.training.evaluation import score
from gui.session.background import LatestTask, Task

CURVE_IMAGES = 2000
"""Validation images of the pruning curves: 28 networks are scored for them."""


@dataclass(frozen=True, slots=True, eq=False)
class SurgeryQuestion:
    """Networks to be scored: before and after a plan, on a validation set, with the costs of `config`."""

    config: RunConfig
    before: Network
    plan: Plan
    after: Network
    split: Split

    def is_same(self, other: "SurgeryQuestion") -> bool:
        """Return whether another question has the same answer."""
        return self.is_same_patient(other) and self.after is other.after

    def has_same_curves(self, other: "SurgeryQuestion | None") -> bool:
        """Return whether another question has the same pruning curves: their plans differ at most in the pruning."""
        if other is None or not self.is_same_patient(other):
            return False
        return replace(self.plan, pruned=0.0, at_random=False) == replace(other.plan, pruned=0.0, at_random=False)

    def is_same_patient(self, other: "SurgeryQuestion | None") -> bool:
        """Return whether another question is about the same network on the same data."""
        if other is None or self.config != other.config:
            return False
        return self.before is other.before and self.split is other.split


@dataclass(frozen=True, slots=True, eq=False)
class SurgeryVerdict:
    """Scores of both networks of a question."""

    question: SurgeryQuestion
    before: Scores
    after: Scores


class Judge(QObject):
    """Scorer of one question at a time, the newest next."""

    judged = Signal(object)
    """Emitted with a SurgeryVerdict."""

    failed = Signal(str)
    """Emitted with a sentence on an error."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = LatestTask(self)
        self._task.done.connect(self._take)
        self._task.failed.connect(self.failed)
        self._last: SurgeryVerdict | None = None

    def ask(self, question: SurgeryQuestion) -> None:
        """Score this next."""
        self._task.queue(partial(_judged, question, self._last))

    def cancel(self) -> None:
        """Forget every question and wait until the thread is gone."""
        self._task.close()

    def _take(self, verdict: SurgeryVerdict) -> None:
        self._last = verdict
        self.judged.emit(verdict)


class CurveTask(QObject):
    """Computation of the pruning curves of one question; another one takes its place."""

    found = Signal(object)
    """Emitted with both curves, (n,) each, at SHARES."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = LatestTask(self)
        self._task.done.connect(self._take)

    def ask(self, question: SurgeryQuestion) -> None:
        """Compute the curves of this question."""
        self._task.start(partial(_curves, question))

    def cancel(self) -> None:
        """Wait until the thread is gone."""
        self._task.close()

    def _take(self, curves: tuple[Array, Array] | None) -> None:
        if curves:
            self.found.emit(curves)


def _judged(question: SurgeryQuestion, last: SurgeryVerdict | None, task: Task) -> SurgeryVerdict:
    is_known = last is not None and question.is_same_patient(last.question)
    before = last.before if last and is_known else _scores(question, question.before)
    return SurgeryVerdict(question, before, before if question.plan.is_empty else _scores(question, question.after))


def _scores(question: SurgeryQuestion, network: Network) -> Scores:
    return score(question.config, network, question.split, len(question.split))


def _curves(question: SurgeryQuestion, task: Task) -> tuple[Array, Array] | None:
    split = question.split.first(CURVE_IMAGES)
    return pruning_curves(question.config, question.before, question.plan, split, task.cancelled)
