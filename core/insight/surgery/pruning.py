"""Accuracy of a network against the share of its weights that is removed."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from core.config import RunConfig
from core.data.dataset import Split
from core.insight.surgery.plan import Plan, operated
from core.linalg.arrays import Array
from core.network import Network
from core.training.evaluation import score

SHARES = np.array([0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.96, 0.98, 1])
"""Shares at which the curve is measured: most of them where networks give way."""


def pruning_curves(
    config: RunConfig, network: Network, plan: Plan, split: Split, cancelled: Callable[[], bool]
) -> tuple[Array, Array] | None:
    """Return the accuracies, (n,) each, at SHARES with the smallest weights gone and with as many at random.

    All other operations of the plan stay. None if cancelled.
    """
    found: tuple[list[float], list[float]] = [], []
    for share in SHARES.tolist():
        for line, at_random in zip(found, (False, True), strict=True):
            if cancelled():
                return None
            pruned = operated(network, replace(plan, pruned=share, at_random=at_random))
            line.append(score(config, pruned, split, len(split)).accuracy)
    return np.array(found[0]), np.array(found[1])
