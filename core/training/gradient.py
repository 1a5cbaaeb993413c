"""Gradient of a mini-batch with the λ term, clipped if required: added to an array, or alone."""

from collections.abc import Callable

import numpy as np

from core.config import RunConfig
from core.linalg.arrays import Array, aligned
from core.linalg.vectors import add_scaled, norm
from core.linalg.worker_threads import WorkerThreads
from core.network import penalised
from core.optimizers import OPTIMIZERS
from core.regularizers import REGULARIZERS
from core.training.backprop import Backprop


class RegularizedGradient:
    """Gradient g = mean gradient of the cost over the last mini-batch of `backprop` + λ/n R'(w).

    theta: (P,), weights and biases; w: those of the λ term. train_images: n of λ/n.
    With decoupled λ (see core.optimizers) g has no λ term.
    """

    backprop: Backprop

    def __init__(
        self, theta: Array, config: RunConfig, train_images: int, threads: WorkerThreads | None = None
    ) -> None:
        self._theta, self._train_images, self._threads = theta, train_images, threads or WorkerThreads()
        self._buffer = aligned(theta.shape, theta.dtype)
        self.scratch = aligned(theta.shape, theta.dtype)
        self.bind(config)

    def bind(self, config: RunConfig) -> None:
        """Update λ, what it applies to, and the clipping norm to those of `config`."""
        self._regularizer, self._penalised = REGULARIZERS[config.regularizer], penalised(config)
        self._has_biases = config.decay_biases
        decoupled = OPTIMIZERS[config.optimizer].decoupled
        self._strength = config.lambda_ / self._train_images
        self._coupled = 0.0 if decoupled else self._strength
        self._clip_norm = config.clip_norm

    def add_to(self, into: Array, keep: float, scale: float) -> None:
        """See Gradient in core.optimizers."""
        if self._clip_norm:
            g = self.compute()
            if keep != 1.0:
                np.multiply(into, keep, into)
            add_scaled(g, into, scale)
        else:
            self._add_unclipped(into, keep, scale)

    def compute(self) -> Array:
        """Return g itself, (P,), in a buffer that the next call overwrites."""
        self._add_unclipped(self._buffer, 0.0, 1.0)
        if self._clip_norm:
            length = norm(self._buffer)
            if length > self._clip_norm:
                np.multiply(self._buffer, self._clip_norm / length, self._buffer)
        return self._buffer

    def shrink(self, eta: float) -> None:
        """Apply decoupled weight decay: θ -= η λ/n R'(w)."""
        w = self._theta[self._penalised]
        self._regularizer.add_slope(w, w, -eta * self._strength, self.scratch[self._penalised])

    def parallel_for(self, work: Callable[[slice], object]) -> None:
        """See Gradient in core.optimizers."""
        self._threads.parallel_for(work, len(self._theta))

    def _add_unclipped(self, into: Array, keep: float, scale: float) -> None:
        strength = scale * self._coupled
        keep_weights = keep
        if strength and into is self._theta:
            # R' belongs to the weights before the step: fold it into their factor, or add it first.
            if self._regularizer.shrinks:
                keep_weights += strength
            else:
                self._add_slope(into, strength)
        self.backprop.add_gradient(into, (keep_weights, keep_weights if self._has_biases else keep), scale)
        if strength and into is not self._theta:
            self._add_slope(into, strength)

    def _add_slope(self, into: Array, strength: float) -> None:
        part = self._penalised
        self._regularizer.add_slope(self._theta[part], into[part], strength, self.scratch[part])
