"""Number of examples of each class, and their mean image."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.data.dataset import Split
from core.linalg.arrays import Bytes, Labels

_ROWS = 2000  # images at a time: as floats they fit the cache


@dataclass(frozen=True, slots=True)
class ClassAverages:
    """Counts of K classes, (K,), and their mean images, (K, I) uint8, 0 paper, 255 ink; paper for a class without."""

    counts: Labels
    images: Bytes


def class_averages(split: Split, classes: int, cancelled: Callable[[], bool]) -> ClassAverages | None:
    """Average the images of each class 0..K-1 of a set of ink with classes; None if cancelled."""
    counts = np.bincount(split.labels, minlength=classes)
    sums = np.zeros((classes, split.images.shape[1]))
    for at in range(0, len(split), _ROWS):
        if cancelled():
            return None
        rows = slice(at, at + _ROWS)
        is_of = (split.labels[rows] == np.arange(classes)[:, None]).astype(np.float32)
        sums += is_of @ split.images[rows].astype(np.float32)
    sums /= np.maximum(counts, 1)[:, None]
    return ClassAverages(counts, np.rint(sums).astype(np.uint8))
