"""Baseline of a data set: what the simplest classifier reads, against which a network's accuracy is judged."""

import numpy as np

from core.data.dataset import Split
from core.insight.doctor import limits
from core.linalg.arrays import Array, Labels

_FITTED, _SCORED = 1000, 500


def learnt_from(train: Split) -> float:
    """Return the accuracy, 0..1 (for targets R²), from which a network has learnt something of these data.

    For classes: the accuracy of the nearest-mean classifier, which compares an image with the mean image of each class,
    fitted on the first rows of `train` and scored on the next ones. It reads 75 % of MNIST, and less of harder data.
    """
    if not train.has_classes:
        return limits.LEARNT_R2
    if len(train) < 2:
        return limits.LEARNT
    fitted = min(_FITTED, 2 * len(train) // 3)
    x = train.inputs(slice(0, fitted + _SCORED), "float32")
    y = train.labels[: len(x)]
    return min(limits.LEARNT, _nearest_mean_accuracy(x, y, fitted))


def _nearest_mean_accuracy(x: Array, y: Labels, fitted: int) -> float:
    classes = np.unique(y[:fitted])
    means = np.stack([x[:fitted][y[:fitted] == each].mean(axis=0) for each in classes])
    distances = np.square(means).sum(axis=1) - 2 * (x[fitted:] @ means.T)  # without |x|², equal for all classes
    return float(np.mean(classes[distances.argmin(axis=1)] == y[fitted:]))
