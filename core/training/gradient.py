"""The gradient of a mini-batch with its λ term, as optimizers ask for it: added to some array, or alone; clipped."""

from collections.abc import Callable

import numpy as np

from core.config import RunConfig
from core.linalg.arrays import Array, aligned
from core.linalg.vectors import add_scaled, norm
from core.linalg.worker_threads import WorkerThreads
from core.network import weight_count
from core.optimizers import OPTIMIZERS
from core.regularizers import REGULARIZERS
from core.training.backprop import Backprop


class RegularizedGradient:
    """g = mean slope of the cost over the mini-batch that `backprop` was last called for + λ/n R'(w).

    theta: (P,), the weights that λ is held against. train_images: n of λ/n.
    With decoupled λ (see core.optimizers) g is the cost's slope alone.
    """

    backprop: Backprop

    def __init__(
        self, theta: Array, config: RunConfig, train_images: int, threads: WorkerThreads | None = None
    ) -> None:
        self._theta, self._train_images, self._threads = theta, train_images, threads or WorkerThreads()
        self._weights = slice(0, weight_count(config.sizes))
        self._buffer = aligned(theta.shape, theta.dtype)
        self.scratch = aligned(theta.shape, theta.dtype)
        self.bind(config)

    def bind(self, config: RunConfig) -> None:
        """Take λ and the longest length from `config`."""
        self._regularizer = REGULARIZERS[config.regularizer]
        decoupled = OPTIMIZERS[config.optimizer].decoupled
        self._strength = config.lambda_ / self._train_images
        self._coupled = 0.0 if decoupled else self._strength
        self._longest = config.clip_norm

    def add_to(self, into: Array, keep: float, scale: float) -> None:
        """See Gradient in core.optimizers."""
        if self._longest:
            g = self.alone()
            if keep != 1.0:
                np.multiply(into, keep, into)
            add_scaled(g, into, scale)
        else:
            self._add_unclipped(into, keep, scale)

    def alone(self) -> Array:
        """Give g itself, (P,), in a buffer that the next call fills again."""
        self._add_unclipped(self._buffer, 0.0, 1.0)
        if self._longest:
            length = norm(self._buffer)
            if length > self._longest:
                np.multiply(self._buffer, self._longest / length, self._buffer)
        return self._buffer

    def shrink(self, eta: float) -> None:
        """θ -= η λ/n R'(w): decoupled weight decay."""
        w = self._theta[self._weights]
        self._regularizer.add_slope(w, w, -eta * self._strength, self.scratch[self._weights])

    def parallel_for(self, work: Callable[[slice], object]) -> None:
        """See Gradient in core.optimizers."""
        self._threads.parallel_for(work, len(self._theta))

    def _add_unclipped(self, into: Array, keep: float, scale: float) -> None:
        strength = scale * self._coupled
        keep_weights = keep
        if strength and into is self._theta:
            # The slope of R is that of the weights before the step: folded into their factor, or added first.
            if self._regularizer.shrinks:
                keep_weights += strength
            else:
                self._add_slope(into, strength)
        self.backprop.collect(into, (keep_weights, keep), scale)
        if strength and into is not self._theta:
            self._add_slope(into, strength)

    def _add_slope(self, into: Array, strength: float) -> None:
        part = self._weights
        self._regularizer.add_slope(self._theta[part], into[part], strength, self.scratch[part])
