"""Record of one mini-batch and its step, for a look at it before the next."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.config import RunConfig
from core.linalg.arrays import Array, Labels
from core.network import layer_views


@dataclass(frozen=True, slots=True)
class LayerStep:
    """Effect of a mini-batch on one layer: Euclidean norms over its weights and biases together.

    gradient: of the cost's gradient without the λ term. step: of the change of the parameters. parameters: before it.
    """

    gradient: float
    step: float
    parameters: float

    @property
    def ratio(self) -> float:
        """Norm of the step relative to that of the parameters; 0 if they are all 0."""
        return self.step / self.parameters if self.parameters else 0.0


@dataclass(frozen=True, eq=False)
class MiniBatch:
    """Mini-batch of B images and the step made from it. Every array is a copy.

    config: the settings then. epoch, batch: from 1. eta: of this step. indices: (B,), positions in the training set.
    x: (B, I), the inputs, distorted if augmentation is on, before dropout. y: (B, K), one-hot, smoothed or targets.
    z: (B, K), weighted inputs of the output layer before the step, with dropout.
    gradient: (P,), of the mean cost without the λ term. before, after: (P,), the weights around the step.
    """

    config: RunConfig
    epoch: int
    batch: int
    eta: float
    indices: Labels
    x: Array
    y: Array
    z: Array
    gradient: Array
    before: Array
    after: Array

    @cached_property
    def costs(self) -> Array:
        """Cost of each image before the step, (B,), without the λ term."""
        value, output = self.config.cost_function().value, self.config.output
        rows = range(len(self.z))
        with np.errstate(all="ignore"):
            return np.array([value(self.z[at : at + 1], self.y[at : at + 1], output) for at in rows])

    @cached_property
    def layers(self) -> tuple[LayerStep, ...]:
        """Effect on each layer, from the one next to the inputs on."""
        three = (self.gradient, self.after - self.before, self.before)
        return tuple(LayerStep(*lengths) for lengths in zip(*map(self._lengths, three), strict=True))

    def _lengths(self, flat: Array) -> Iterator[float]:
        for w, b in zip(*layer_views(flat, self.config.sizes), strict=True):
            yield float(np.hypot(np.linalg.norm(w), np.linalg.norm(b)))
