"""Robustness: the accuracy of a network on digits that are shifted, scaled, rotated, thickened or noisy."""

from collections.abc import Callable

import numpy as np

from core.data.dataset import Split
from core.insight.ways import NOISE, WAYS, Way
from core.linalg.arrays import Array
from core.network import Network

ROBUSTNESS_WAYS: dict[str, Way] = {**WAYS, NOISE.name: NOISE}
"""Ways in which a set of digits is changed, by name."""

_AT_ONCE = 250  # images: so many are changed and read in milliseconds, after which a cancellation is heard


def accuracies(network: Network, split: Split, way: Way, cancelled: Callable[[], bool] = lambda: False) -> Array | None:
    """Return the accuracy at each amount of a way, (amounts,), 0..1; None if cancelled. At rest it is the plain one.

    split: square images with classes, one at least.
    """
    side, right = round(split.images.shape[1] ** 0.5), np.zeros(len(way.amounts), np.int64)
    for start in range(0, len(split), _AT_ONCE):
        images = split.images[start : start + _AT_ONCE].reshape(-1, side, side)
        labels = split.labels[start : start + _AT_ONCE]
        for at, amount in enumerate(way.amounts.tolist()):
            if cancelled():
                return None
            changed = way.changed(images, amount).reshape(len(images), -1)
            right[at] += (network.digits(changed) == labels).sum()
    return np.asarray(right / len(split))


def at_distance(way: Way, shares: Array, distance: float) -> float:
    """Return the accuracy at this distance from rest, the mean of both sides. shares: (amounts,).

    Raises ValueError when no amount is that far from rest.
    """
    there = np.isclose(np.abs(way.amounts - way.rest), distance)
    if not there.any():
        raise ValueError(f"no amount of {way.name} is {distance:g} from rest")
    return float(shares[there].mean())
