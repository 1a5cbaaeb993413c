"""Confusion matrix, precision, recall and F1 of each class, and calibration of the answers."""

from dataclasses import dataclass

import numpy as np

from core.linalg.arrays import Array, Labels

MOST_CLASSES = 20
"""Limit of classes for a confusion matrix."""

BINS = 10
"""Confidence bins of equal width, as in Guo et al. 2017."""


def confusion(labels: Labels, answers: Labels, classes: int) -> Labels:
    """Return the confusion matrix (K, K): entry [c, d] is the number of examples of class c read as class d.

    labels, answers: (N,), whole numbers of any dtype, 0..K-1. Raises ValueError for others.
    """
    if labels.shape != answers.shape:
        raise ValueError(f"{labels.shape} labels and {answers.shape} answers do not belong together")
    pairs = labels.astype(np.int64) * classes + answers
    if len(labels) and (max(labels.max(), answers.max()) >= classes or min(labels.min(), answers.min()) < 0):
        raise ValueError(f"classes are 0..{classes - 1}")
    return np.bincount(pairs, minlength=classes**2).reshape(classes, classes)


@dataclass(frozen=True, slots=True, eq=False)
class PerClass:
    """Scores of each of K classes; all (K,), 0..1, nan where they are undefined.

    precision: of the examples read as the class, the fraction that is it. recall: of the class, the fraction read as
    it. f1: their harmonic mean (van Rijsbergen 1979), 2 right / (images + answers). support: examples of the class.
    """

    precision: Array
    recall: Array
    f1: Array
    support: Labels

    def mean(self) -> tuple[float, float, float]:
        """Return the macro averages of precision, recall and F1 over classes with examples; nan counts as 0."""
        here = self.support > 0
        if not here.any():
            return np.nan, np.nan, np.nan
        precision, recall, f1 = (np.nan_to_num(each[here]) for each in (self.precision, self.recall, self.f1))
        return float(precision.mean()), float(recall.mean()), float(f1.mean())


def per_class(counts: Labels) -> PerClass:
    """Compute precision, recall and F1 of each class; counts: (K, K), from `confusion`."""
    right, of_class, taken_for = np.diag(counts), counts.sum(axis=1), counts.sum(axis=0)
    return PerClass(
        _shares(right, taken_for), _shares(right, of_class), _shares(2 * right, of_class + taken_for), of_class
    )


@dataclass(frozen=True, slots=True, eq=False)
class Calibration:
    """Calibration of N answers in M bins of confidence; bin m is the interval (m/M, (m + 1)/M].

    images: (M,), number in the bin; confidence, accuracy: (M,), means in the bin, 0..1, nan in an empty one.
    """

    images: Labels
    confidence: Array
    accuracy: Array

    @property
    def parts(self) -> Array:
        """Signed contribution of each bin to the error, (M,): |B_m|/N (conf(B_m) - acc(B_m)); > 0: overconfident."""
        return np.asarray(np.nan_to_num(self.confidence - self.accuracy) * self.images / max(1, self.images.sum()))

    @property
    def error(self) -> float:
        """Expected calibration error, 0..1: Σ_m |B_m|/N |acc(B_m) - conf(B_m)|.

        Naeini, Cooper & Hauskrecht 2015; in this form Guo et al. 2017 (arXiv:1706.04599), eq. 3.
        """
        return float(np.abs(self.parts).sum())

    @property
    def excess(self) -> float:
        """Mean confidence minus accuracy, -1..1: above 0 the answers are overconfident on average."""
        return float(self.parts.sum())

    @property
    def worst(self) -> int:
        """Bin with the largest contribution to the error."""
        return int(np.abs(self.parts).argmax())


@dataclass(frozen=True, slots=True)
class Rejection:
    """N answers of which those below a threshold are refused (Chow 1970). answered, refused: counts.

    right: of those answered; wrong: of those refused, which would have been mistakes.
    """

    answered: int
    right: int
    refused: int
    wrong: int


def rejection(confidences: Array, right: "np.ndarray[tuple[int], np.dtype[np.bool_]]", threshold: float) -> Rejection:
    """Count the answers with a confidence of at least `threshold`. confidences, right: (N,)."""
    sure = np.asarray(confidences >= threshold)
    counts = (sure, sure & right, ~sure, ~sure & ~right)
    return Rejection(*(int(np.count_nonzero(each)) for each in counts))


def calibration(
    confidences: Array, right: "np.ndarray[tuple[int], np.dtype[np.bool_]]", bins: int = BINS
) -> Calibration:
    """Compute the calibration of N answers. confidences: (N,), 0..1; right: (N,), True if correct; bins >= 1."""
    at = np.digitize(confidences, np.arange(1, bins) / bins, right=True)
    images = np.bincount(at, minlength=bins)
    sure, good = (np.bincount(at, weights=each, minlength=bins) for each in (confidences, right))
    return Calibration(images, _shares(sure, images), _shares(good, images))


def _shares(part: Array | Labels, whole: Array | Labels) -> Array:
    """Divide part by whole; nan where whole is 0."""
    return np.asarray(np.divide(part, whole, out=np.full(len(part), np.nan), where=whole > 0))
