"""Scoring a network on a set of examples."""

import numpy as np

from core.config import RunConfig
from core.data.dataset import Split
from core.events import Scores
from core.linalg.arrays import Array
from core.network import Network, penalised
from core.regularizers import REGULARIZERS
from core.training.running_scores import score_sum

ROWS = 1000


def penalty(config: RunConfig, theta: Array, train_images: int) -> float:
    """Return the λ term λ/n R(w), with n the training images for every scored set (the book's scaling)."""
    return config.lambda_ / train_images * REGULARIZERS[config.regularizer].penalty(theta[penalised(config)])


@np.errstate(all="ignore")
def score(config: RunConfig, network: Network, split: Split, train_images: int) -> Scores:
    """Compute cost, λ term and accuracy of `network` on all of `split`; train_images: n of λ/n.

    Accuracy is the fraction of rows answered with their class. For targets it is R², the coefficient of determination
    1 - Σ|a - y|² / Σ|y - ȳ|² over all rows and outputs of `split`; 0 where that is negative or undefined.
    The costs of a network that has diverged are not finite; no warning is printed.
    """
    dtype, function, variance = network.theta.dtype.name, config.cost_function(), split.variance
    table, index = split.target_table(config.sizes[-1], dtype)
    cost, good = 0.0, 0.0
    for at in range(0, len(split), ROWS):
        rows = slice(at, at + ROWS)
        z, y = network.logits(split.inputs(rows, dtype)), table[index[rows]]
        cost += function.value(z, y, config.output) * len(y)
        good += score_sum(z, y, config.output, variance)
    return Scores(cost / len(split), penalty(config, network.theta, train_images), max(0.0, good) / len(split))
