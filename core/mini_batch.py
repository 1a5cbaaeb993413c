"""One mini-batch that was stepped through, as it was learnt from: for who looks at it before the next."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.config import RunConfig
from core.linalg.arrays import Array, Labels
from core.network import layer_views


@dataclass(frozen=True, slots=True)
class LayerStep:
    """What a mini-batch did to one layer: Euclidean lengths over its weights and biases together.

    gradient: of the cost's slope, λ left out. step: of the change of the parameters. parameters: before it.
    """

    gradient: float
    step: float
    parameters: float

    @property
    def ratio(self) -> float:
        """How far the step moved the layer for its size; 0 where it had none."""
        return self.step / self.parameters if self.parameters else 0.0


@dataclass(frozen=True, eq=False)
class MiniBatch:
    """B images, and the step that was made of them. Every array is a copy.

    epoch, batch: from 1; config: as it was then; eta: of this step. indices: (B,), their numbers in the training set.
    x: (B, I), as the network saw them, distorted where that is asked for, units not yet dropped. y: (B, K), one-hot or
    targets. z: (B, K), weighted inputs of the output layer before the step, dropout's left-out units left out.
    gradient: (P,), the slope of their mean cost, λ left out. before, after: (P,), the weights around the step.
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
        """(B,), the cost of each image before the step, without the λ term; their mean is the mini-batch's."""
        value, output = self.config.cost_function().value, self.config.output
        rows = range(len(self.z))
        with np.errstate(all="ignore"):
            return np.array([value(self.z[at : at + 1], self.y[at : at + 1], output) for at in rows])

    @cached_property
    def layers(self) -> tuple[LayerStep, ...]:
        """What it did to each layer, the one next to the inputs first."""
        three = (self.gradient, self.after - self.before, self.before)
        return tuple(LayerStep(*lengths) for lengths in zip(*map(self._lengths, three), strict=True))

    def _lengths(self, flat: Array) -> Iterator[float]:
        for w, b in zip(*layer_views(flat, self.config.sizes), strict=True):
            yield float(np.hypot(np.linalg.norm(w), np.linalg.norm(b)))
