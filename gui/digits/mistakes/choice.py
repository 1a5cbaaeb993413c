"""What is known of a set once it is read: what is taken for what, and which pictures belong to a cell of it. No Qt."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.data.dataset import Split
from core.ink import FIELD_PX
from core.insight.confusion import MOST_CLASSES, Calibration, PerClass, calibration, confusion, per_class
from core.linalg.arrays import Labels
from gui.digits.choice import Answers, Order, PictureQuery, Verdict, matching


@dataclass(frozen=True, slots=True)
class Cell:
    """label: what the pictures are; answer: what they are taken for; None: whatever it is, mistakes only."""

    label: int | None = None
    answer: int | None = None


@dataclass(frozen=True)
class SetMistakes:
    """What `answers` make of N pictures with `labels` (N,) of `classes` classes."""

    labels: Labels
    answers: Answers
    classes: int

    @cached_property
    def counts(self) -> Labels:
        """(K, K): entry [c, d] is how many of class c are taken for class d."""
        return confusion(self.labels, self.answers.digits.astype(np.int64), self.classes)

    @cached_property
    def per_class(self) -> PerClass:
        """Precision, recall and F1 of each class."""
        return per_class(self.counts)

    @cached_property
    def calibration(self) -> Calibration:
        """How sure the answers are beside how many are right."""
        return calibration(self.answers.shares, self.answers.right(self.labels))

    @property
    def right(self) -> int:
        """How many answers are right."""
        return int(np.trace(self.counts))

    def pictures(self, cell: Cell) -> Labels:
        """(M,) indices of a cell's pictures: the surest mistake first; of right answers the least sure first."""
        one = cell.label is not None and cell.answer is not None
        verdict = Verdict.ALL if one else Verdict.WRONG
        indices = matching(self.labels, self.answers, PictureQuery(cell.label, verdict, Order.SUREST_MISTAKE))
        return indices if cell.answer is None else indices[self.answers.digits[indices] == cell.answer]

    def commonest(self, most: int) -> list[tuple[Cell, int]]:
        """The cells with most mistakes and how many each has, the largest first; none without any."""
        wrong = self.counts - np.diag(np.diag(self.counts))
        order = np.argsort(-wrong, axis=None, kind="stable")[:most].tolist()
        cells = [divmod(at, self.classes) for at in order]
        return [(Cell(*cell), int(wrong[cell])) for cell in cells if wrong[cell]]


def can_be_told(split: Split) -> bool:
    """Whether these are 28x28 pictures in so many classes that a table has room for them."""
    if not (split.is_ink and split.has_classes and split.x.shape[1] == FIELD_PX**2 and len(split)):
        return False
    return bool(split.labels.max() < MOST_CLASSES)
