"""Accuracy of a network against the share of its weights that is removed."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np

from core.data.dataset import Split
from core.insight.surgery.plan import Plan, operated
from core.insight.units import never
from core.linalg.arrays import Array
from core.network import Network

SHARES = np.array([0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.96, 0.98, 1])
"""Shares at which the curve is measured: most of them where networks give way."""

_AT_ONCE = 1000


def pruning_curves(
    network: Network, plan: Plan, split: Split, cancelled: Callable[[], bool] = never
) -> Iterator[tuple[Array, Array]]:
    """Yield the accuracies so far, (n,) each, smallest weights first and at random, as SHARES grows; n from 1.

    All other operations of the plan stay. split: with classes.
    """
    found: tuple[list[float], list[float]] = [], []
    for share in SHARES.tolist():
        for line, at_random in zip(found, (False, True), strict=True):
            right = share_right(operated(network, replace(plan, pruned=share, at_random=at_random)), split, cancelled)
            if right is None:
                return
            line.append(right)
        yield np.array(found[0]), np.array(found[1])


def share_right(network: Network, split: Split, cancelled: Callable[[], bool] = never) -> float | None:
    """Return the share of a set with classes that is read correctly, 0..1; None if cancelled."""
    right = 0
    for at in range(0, len(split), _AT_ONCE):
        if cancelled():
            return None
        rows = slice(at, at + _AT_ONCE)
        outputs = network.logits(split.inputs(rows, network.theta.dtype.name))
        right += int(np.count_nonzero(outputs.argmax(axis=1) == split.labels[rows]))
    return right / max(1, len(split))
