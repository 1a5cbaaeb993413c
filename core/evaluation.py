"""Scoring a network on a set of images."""

import numpy as np

from core.arrays import Array, Labels
from core.config import RunConfig
from core.costs import COSTS
from core.data.dataset import Split
from core.events import Scores
from core.network import Network, as_input, weight_count
from core.regularizers import REGULARIZERS

ROWS = 1000


def count_right(z: Array, labels: Labels) -> int:
    """How many rows of z (B, K) have their largest entry at the label (B,)."""
    return int(np.count_nonzero(z.argmax(axis=1) == labels))


def penalty(config: RunConfig, theta: Array, train_images: int) -> float:
    """The λ term of the cost: λ/n R(w), n the training images whatever set is scored (the book's scaling)."""
    weights = theta[: weight_count(config.sizes)]
    return config.lambda_ / train_images * REGULARIZERS[config.regularizer].penalty(weights)


def score(config: RunConfig, network: Network, split: Split, train_images: int) -> Scores:
    """Cost, λ term and accuracy of `network` on all of `split`; train_images: n of λ/n."""
    cost, right = 0.0, 0
    one_hot = np.eye(config.sizes[-1], dtype=network.theta.dtype)
    for at in range(0, len(split), ROWS):
        images, labels = split.images[at : at + ROWS], split.labels[at : at + ROWS]
        z = network.logits(as_input(images, network.theta.dtype.name))
        cost += COSTS[config.cost].value(z, one_hot[labels], config.output) * len(labels)
        right += count_right(z, labels)
    return Scores(cost / len(split), penalty(config, network.theta, train_images), right / len(split))
