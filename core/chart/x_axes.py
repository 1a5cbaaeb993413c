"""Choices of the x axis of a run's curves, and the places of epochs on it."""

from enum import StrEnum

import numpy as np

from core.linalg.arrays import Array
from core.support.messages import message


class XAxis(StrEnum):
    """The x axis of a run's curves: epochs, seconds of training without pauses and scoring, or images trained on."""

    EPOCHS = "epochs"
    SECONDS = "seconds"
    IMAGES = "images"

    @property
    def label(self) -> str:
        """Its label in a chart."""
        return _LABELS[self]


_LABELS = {
    XAxis.EPOCHS: message("epoch"),
    XAxis.SECONDS: message("seconds of training"),
    XAxis.IMAGES: message("images seen"),
}


def placed(epochs: Array, known: Array, passed: Array) -> Array:
    """Return the seconds or images at these epochs, (N,), on straight lines between the known ones, NaN outside them.

    known, passed: (K,) epochs, ascending, and what has passed by each.
    """
    if not len(known):
        return np.full(np.shape(epochs), np.nan)
    return np.interp(epochs, known, passed, left=np.nan, right=np.nan)


def mean_place(places: Array) -> Array:
    """Return the mean seconds or images of several runs, (E,), from those at each epoch, (R, E), NaN where one is over.

    It is the sum of the mean steps from epoch to epoch, which is the mean itself while all runs go on, and never falls
    where a slow run ends before a quick one.
    """
    steps = np.diff(places, axis=1)
    means = np.cumsum(np.concatenate([_mean(places[:, :1]), _mean(steps)]))
    return np.where(np.isfinite(places).any(axis=0), means, np.nan)


def _mean(columns: Array) -> Array:
    """Return the mean of each column's finite numbers; 0 for a column without any."""
    there = np.isfinite(columns)
    means: Array = np.where(there, columns, 0.0).sum(axis=0) / np.maximum(there.sum(axis=0), 1)
    return means
