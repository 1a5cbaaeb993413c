"""What is taken for what, how well each class is known, and whether the answers are as sure as they are right."""

from dataclasses import dataclass

import numpy as np

from core.linalg.arrays import Array, Labels

MOST_CLASSES = 20
"""A table of what is taken for what has room for so many."""

BINS = 10
"""Of equal width, as in Guo et al. 2017; tenths are read as they are said."""


def confusion(labels: Labels, answers: Labels, classes: int) -> Labels:
    """(K, K): entry [c, d] is how many examples of class c are taken for class d.

    labels, answers: (N,), whole numbers of any kind, 0..K-1. Raises ValueError for others.
    """
    if labels.shape != answers.shape:
        raise ValueError(f"{labels.shape} labels and {answers.shape} answers do not belong together")
    pairs = labels.astype(np.int64) * classes + answers
    if len(labels) and (max(labels.max(), answers.max()) >= classes or min(labels.min(), answers.min()) < 0):
        raise ValueError(f"classes are 0..{classes - 1}")
    return np.bincount(pairs, minlength=classes**2).reshape(classes, classes)


@dataclass(frozen=True, slots=True, eq=False)
class PerClass:
    """How well each of K classes is known; all (K,), shares 0..1, nan where there is nothing to take a share of.

    precision: of what is taken for the class, the share that is it. recall: of the class, the share taken for it.
    f1: their harmonic mean (van Rijsbergen 1979), 2 right / (images + answers). support: examples of the class.
    """

    precision: Array
    recall: Array
    f1: Array
    support: Labels

    def mean(self) -> tuple[float, float, float]:
        """Precision, recall and F1, each class that has examples counting alike (macro average); nan counts as 0."""
        here = self.support > 0
        if not here.any():
            return np.nan, np.nan, np.nan
        precision, recall, f1 = (np.nan_to_num(each[here]) for each in (self.precision, self.recall, self.f1))
        return float(precision.mean()), float(recall.mean()), float(f1.mean())


def per_class(counts: Labels) -> PerClass:
    """Precision, recall and F1 of each class; counts: (K, K) as `confusion` gives them."""
    right, of_class, taken_for = np.diag(counts), counts.sum(axis=1), counts.sum(axis=0)
    return PerClass(
        _shares(right, taken_for), _shares(right, of_class), _shares(2 * right, of_class + taken_for), of_class
    )


@dataclass(frozen=True, slots=True, eq=False)
class Calibration:
    """Reliability of N answers in M bins of confidence; bin m holds the confidences in (m/M, (m + 1)/M].

    images: (M,) how many; confidence, accuracy: (M,) means in the bin, 0..1, nan in an empty one.
    """

    images: Labels
    confidence: Array
    accuracy: Array

    @property
    def parts(self) -> Array:
        """(M,) what each bin adds to the error: |B_m|/N (conf(B_m) - acc(B_m)), above 0 where it is too sure."""
        return np.asarray(np.nan_to_num(self.confidence - self.accuracy) * self.images / max(1, self.images.sum()))

    @property
    def error(self) -> float:
        """Expected calibration error, 0..1: Σ_m |B_m|/N |acc(B_m) - conf(B_m)|.

        Naeini, Cooper & Hauskrecht 2015; in this form Guo et al. 2017 (arXiv:1706.04599), eq. 3.
        """
        return float(np.abs(self.parts).sum())

    @property
    def excess(self) -> float:
        """Mean confidence less accuracy, -1..1: above 0 the answers are too sure on the whole."""
        return float(self.parts.sum())

    @property
    def worst(self) -> int:
        """The bin that adds most to the error."""
        return int(np.abs(self.parts).argmax())


def calibration(
    confidences: Array, right: "np.ndarray[tuple[int], np.dtype[np.bool_]]", bins: int = BINS
) -> Calibration:
    """Compare how sure N answers are with how many are right; confidences: (N,) 0..1; right: (N,); bins >= 1."""
    at = np.digitize(confidences, np.arange(1, bins) / bins, right=True)
    images = np.bincount(at, minlength=bins)
    sure, good = (np.bincount(at, weights=each, minlength=bins) for each in (confidences, right))
    return Calibration(images, _shares(sure, images), _shares(good, images))


def _shares(part: Array | Labels, whole: Array | Labels) -> Array:
    """The part of the whole, nan where whole is 0."""
    return np.asarray(np.divide(part, whole, out=np.full(len(part), np.nan), where=whole > 0))
