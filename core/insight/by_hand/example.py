"""One example on its way through a network and back, in float64, with every number kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.activations import ACTIVATIONS, OUTPUTS
from core.config import RunConfig
from core.insight.by_hand.cost_terms import output_slope, slope_by_a
from core.linalg.arrays import Array, Labels
from core.network import layer_views

_ENOUGH = 0.1


@dataclass(frozen=True, slots=True)
class Term:
    """Term w x of a sum. place: of its x; total: the sum of b and all terms up to this one."""

    place: int
    w: float
    x: float
    value: float
    total: float


@dataclass(frozen=True, eq=False)
class LayerPass:
    """Numbers of one layer. w: (n_out, n_in); x: (n_in,), after dropout; the others (n_out,).

    slope: f'(z), nan for softmax, whose outputs depend on every z. mask: of dropout, 0 for a unit that is off, or None.
    arriving: ∂C/∂a. Of a hidden layer wᵀδ from above, times its mask; of the outputs see `slope_by_a`.
    """

    w: Array
    b: Array
    x: Array
    z: Array
    a: Array
    slope: Array
    mask: Array | None
    arriving: Array
    delta: Array

    def terms(self, unit: int) -> list[Term]:
        """Return the terms of z of a unit that are not 0, the largest first."""
        order, values, totals = self._sum(unit)
        numbers = zip(order, self.w[unit][order], self.x[order], values, totals, strict=True)
        return [Term(int(at), *map(float, rest)) for at, *rest in numbers]

    def enough(self, unit: int) -> int:
        """Return the least number of terms, the largest first, after which the sum stays within 10 % of z."""
        _, values, totals = self._sum(unit)
        far = np.flatnonzero(np.abs(totals - self.z[unit]) > _ENOUGH * abs(self.z[unit]))
        return int(far[-1]) + 2 if len(far) else min(1, len(values))

    def _sum(self, unit: int) -> tuple[Labels, Array, Array]:
        """Return places and values of the terms that are not 0, the largest first, and the sum so far, with b."""
        values = self.w[unit] * self.x
        order: Labels = np.argsort(-np.abs(values), kind="stable")[: np.count_nonzero(values)]
        return order, values[order], float(self.b[unit]) + np.cumsum(values[order])

    @property
    def gradient(self) -> Array:
        """∂C/∂w of this example, (n_out, n_in): BP4. That of the biases, BP3, is `delta`."""
        return np.outer(self.delta, self.x)


@dataclass(frozen=True, eq=False)
class Example:
    """Example with targets y, (K,), in the network theta, (P,) float64, of `config`. x: (I,), as the network sees it.

    masks: of dropout, (units,) or None for the inputs and each hidden layer; none: no dropout.
    """

    config: RunConfig
    theta: Array
    x: Array
    y: Array
    masks: Sequence[Array | None] = ()

    @cached_property
    def layers(self) -> tuple[LayerPass, ...]:
        """Numbers of each layer, from the one next to the inputs on."""
        with np.errstate(all="ignore"):
            inputs, zs, activations = self._forwards()
            return self._backwards(inputs, zs, activations)

    @cached_property
    def cost(self) -> float:
        """Cost of this example, without the λ term."""
        return float(self.costs(self.layers[-1].z[None])[0])

    def costs(self, z: Array) -> Array:
        """Return the cost for each row of weighted inputs of the outputs, (R, K) -> (R,)."""
        value, output, y = self.config.cost_function().value, self.config.output, self.y[None]
        return np.array([value(row[None], y, output) for row in z])

    def mask(self, layer: int) -> Array | None:
        """Return the mask on the inputs of a layer, 0 the one next to the inputs."""
        return self.masks[layer] if self.masks else None

    def onwards(self, layer: int, z: Array) -> Array:
        """Return z of the outputs, (R, K), for rows of weighted inputs of a layer, (R, n_out)."""
        weights, biases = layer_views(self.theta, self.config.sizes)
        for above in range(layer + 1, len(weights)):
            a = np.empty_like(z)
            ACTIVATIONS[self.config.hidden].value(z, a)
            z = self._kept(above, a) @ weights[above].T + biases[above]
        return z

    def _kept(self, layer: int, a: Array) -> Array:
        mask = self.mask(layer)
        return a if mask is None else a * mask

    def _forwards(self) -> tuple[list[Array], list[Array], list[Array]]:
        """Return x, z and a of each layer."""
        weights, biases = layer_views(self.theta, self.config.sizes)
        last = len(weights) - 1
        xs: list[Array] = [self._kept(0, self.x)]
        zs: list[Array] = []
        activations: list[Array] = []
        for layer, (w, b) in enumerate(zip(weights, biases, strict=True)):
            z = w @ xs[-1] + b
            a = np.empty((1, len(z)))
            by = OUTPUTS[self.config.output] if layer == last else ACTIVATIONS[self.config.hidden]
            by.value(z[None], a)
            zs.append(z)
            activations.append(a[0])
            if layer < last:
                xs.append(self._kept(layer + 1, a[0]))
        return xs, zs, activations

    def _backwards(self, xs: list[Array], zs: list[Array], activations: list[Array]) -> tuple[LayerPass, ...]:
        """Return the layers with their errors δ, by BP1 and BP2."""
        weights, biases = layer_views(self.theta, self.config.sizes)
        delta = self._output_delta(zs[-1])
        slope = output_slope(self.config.output, zs[-1])
        arriving = slope_by_a(self.config, zs[-1], activations[-1], self.y, delta)
        found: list[LayerPass] = []
        for at in range(len(weights) - 1, -1, -1):
            if at < len(weights) - 1:
                above = self._kept(at + 1, weights[at + 1].T @ delta)
                slope = _hidden_slope(self.config.hidden, zs[at], activations[at])
                arriving, delta = above, above * slope
            mask = self.mask(at + 1) if at < len(weights) - 1 else None
            numbers = (weights[at], biases[at], xs[at], zs[at], activations[at], slope, mask, arriving, delta)
            found.append(LayerPass(*numbers))
        return tuple(found[::-1])

    def _output_delta(self, z: Array) -> Array:
        delta: Array = np.empty((1, len(z)))
        self.config.cost_function().delta(z[None], self.y[None], self.config.output, delta, np.empty_like(delta))
        return np.asarray(delta[0])


def _hidden_slope(hidden: str, z: Array, a: Array) -> Array:
    slope = np.ones_like(z)
    ACTIVATIONS[hidden].times_slope(slope, z.copy(), a.copy(), np.empty_like(z))
    return slope
