"""Wrong labels at random: a network can memorise them, but they teach it nothing about other images."""

from collections.abc import Sequence

import numpy as np

from core.data.dataset import Split
from core.linalg.random_streams import stream


def with_wrong_labels(split: Split, fraction: float, classes: Sequence[int], seed: int) -> Split:
    """Return the examples, each with the chance `fraction` (0..1) of another one of `classes` (2 or more) as its label.

    An image's label depends on the seed and its place alone: fewer images, or a smaller fraction, keep it.
    """
    chance, choice = stream(seed, "labels").random((len(split), 2)).T
    known = np.sort(np.asarray(classes, np.int64))
    places = np.searchsorted(known, split.labels) + 1 + (choice * (len(known) - 1)).astype(np.int64)
    return Split(split.x, np.where(chance < fraction, known[places % len(known)], split.labels))
