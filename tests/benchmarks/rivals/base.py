"""Interface of every trainer here, so that one process can drive any of them."""

import numpy as np

from core.config import RunConfig
from core.data.dataset import Dataset
from core.linalg.arrays import Array, Labels
from core.linalg.random_streams import stream
from core.network import as_input, initial_theta, layer_views


class Unavailable(Exception):
    """This trainer cannot run here; the text says why."""


class Trainer:
    """config: the workload; threads: how many it may use, 0 as it likes.

    A round is `reset(seed)`, then `epoch(seed)`, which alone is timed but for `aside`, then `parameters()`.
    """

    aside: tuple[float, float] = (0.0, 0.0)
    """Seconds and CPU seconds since the reset that were no training, such as scoring."""

    epochs: int = 1
    """Number of epochs that `epoch` trains at once; where they are more than one, these are all."""

    def __init__(self, config: RunConfig, data: Dataset, threads: int) -> None:
        self.config, self.threads, self.images = config, threads, len(data.train)
        self.shrink = config.lambda_ / self.images

    def reset(self, seed: int) -> None:
        """Take the first weights of this seed, and a fresh optimizer."""
        raise NotImplementedError

    def epoch(self, seed: int) -> None:
        """Go once through the images in this seed's order."""
        raise NotImplementedError

    def parameters(self) -> tuple[list[Array], list[Array]]:
        """Weights (n_out, n_in) and biases (n_out,) of each layer as they are now."""
        raise NotImplementedError

    def first_parameters(self, seed: int) -> tuple[list[Array], list[Array]]:
        """Initial parameters, the same for all."""
        return layer_views(initial_theta(self.config.changed(seed=seed)), self.config.sizes)

    def order(self, seed: int) -> Labels:
        """The order in which all see the images, (N,)."""
        return stream(seed, "shuffle", 0).permutation(self.images)

    @property
    def is_softmax(self) -> bool:
        return self.config.output == "softmax"


def inputs(data: Dataset) -> Array:
    """The training images as all but Backswing keep them: ready for use, (N, I) float32 in 0..1."""
    return as_input(data.train.images)


def one_hot(data: Dataset) -> Array:
    """The training labels, (N, K) float32."""
    return np.eye(data.classes, dtype=np.float32)[data.train.labels]
