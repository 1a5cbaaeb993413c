"""Mistakes on a set: confusion matrix, figures per class, and the pictures of a cell. No Qt."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.data.dataset import Split
from core.ink import FIELD_PX
from core.insight.confusion import (
    MOST_CLASSES,
    Calibration,
    PerClass,
    Rejection,
    calibration,
    confusion,
    per_class,
    rejection,
)
from core.linalg.arrays import Array, Labels
from gui.digits.choice import AnswerFilter, Answers, Order, PictureQuery, matching


@dataclass(frozen=True, slots=True)
class Cell:
    """Cell of the confusion matrix by label and answer; None: any, mistakes only."""

    label: int | None = None
    answer: int | None = None


@dataclass(frozen=True)
class SetMistakes:
    """Evaluation of answers to N pictures with labels, (N,), of `classes` classes."""

    labels: Labels
    answers: Answers
    classes: int

    @cached_property
    def counts(self) -> Labels:
        """Confusion matrix, (K, K): entry [c, d] counts the pictures of class c read as class d."""
        return confusion(self.labels, self.answers.digits.astype(np.int64), self.classes)

    @cached_property
    def per_class(self) -> PerClass:
        """Precision, recall and F1 of each class."""
        return per_class(self.counts)

    @cached_property
    def confidences(self) -> Array:
        """Confidence of each answer, (N,): its output, which linear units may have beyond 0..1, clipped."""
        return np.clip(self.answers.outputs, 0.0, 1.0)

    @cached_property
    def calibration(self) -> Calibration:
        """Calibration: confidence beside accuracy."""
        return calibration(self.confidences, self.answers.right(self.labels))

    def rejection(self, threshold: float) -> Rejection:
        """Return what refusing the answers below a confidence, 0..1, would do."""
        return rejection(self.confidences, self.answers.right(self.labels), threshold)

    @property
    def right(self) -> int:
        """Number of right answers."""
        return int(np.trace(self.counts))

    def pictures(self, cell: Cell) -> Labels:
        """Return the indices, (M,), of a cell's pictures: most confident mistakes, least confident right ones first."""
        one = cell.label is not None and cell.answer is not None
        verdict = AnswerFilter.ALL if one else AnswerFilter.WRONG
        indices = matching(self.labels, self.answers, PictureQuery(cell.label, verdict, Order.SUREST_MISTAKE))
        return indices if cell.answer is None else indices[self.answers.digits[indices] == cell.answer]

    def most_frequent(self, most: int) -> list[tuple[Cell, int]]:
        """Return up to `most` cells with the most mistakes and their counts, the largest first."""
        wrong = self.counts - np.diag(np.diag(self.counts))
        order = np.argsort(-wrong, axis=None, kind="stable")[:most].tolist()
        cells = [divmod(at, self.classes) for at in order]
        return [(Cell(*cell), int(wrong[cell])) for cell in cells if wrong[cell]]


def can_be_evaluated(split: Split) -> bool:
    """Return whether these are 28x28 pictures with few enough classes for a table."""
    if not (split.is_ink and split.has_classes and split.x.shape[1] == FIELD_PX**2 and len(split)):
        return False
    return bool(split.labels.max() < MOST_CLASSES)
