"""Numerical check of backpropagation: [C(w + ε) - C(w - ε)] / 2ε beside the backpropagated ∂C/∂w, in float64."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from core.insight.by_hand.example import Example
from core.linalg.arrays import Array
from core.network import weight_count

EPSILON = 1e-5


@dataclass(frozen=True, eq=False)
class LayerCheck:
    """Check of all weights and biases of a layer. Both arrays (n_out, n_in + 1), the biases last."""

    numeric: Array
    backpropagated: Array

    @property
    def worst(self) -> tuple[int, int]:
        """Unit and input with the largest difference; the input is n_in for a bias."""
        unit, place = np.unravel_index(self._differences.argmax(), self.numeric.shape)
        return int(unit), int(place)

    @property
    def difference(self) -> float:
        """The largest difference."""
        return float(self._differences.max())

    @property
    def largest(self) -> float:
        """The largest |∂C/∂w|, to measure differences by."""
        return float(np.abs(self.backpropagated).max())

    @property
    def _differences(self) -> Array:
        return np.abs(self.numeric - self.backpropagated)


def slope_at(example: Example, place: int, epsilon: float = EPSILON) -> tuple[float, float, float]:
    """Return C with the parameter at `place` raised and lowered by ε, and the slope between: a whole pass for each."""
    costs = []
    for shift in (epsilon, -epsilon):
        theta = example.theta.copy()
        theta[place] += shift
        costs.append(replace(example, theta=theta).cost)
    return costs[0], costs[1], (costs[0] - costs[1]) / (2 * epsilon)


def check_layer(
    example: Example,
    layer: int,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[int, int], object] = lambda done, units: None,
) -> LayerCheck | None:
    """Check every weight and bias of a layer, 0 the one next to the inputs; None if cancelled.

    A weight raised by ε raises its unit's z by ε x, and the pass goes on from there. Where x is 0 both costs are the
    same number.
    """
    numbers = example.layers[layer]
    units = len(numbers.z)
    x = np.append(numbers.x, 1.0)  # the bias is the weight of an input 1
    found = np.zeros((units, len(x)))
    moved = np.flatnonzero(x)
    for unit in range(units):
        if cancelled():
            return None
        rows = np.tile(numbers.z, (2 * len(moved), 1))
        rows[:, unit] += np.concatenate([EPSILON * x[moved], -EPSILON * x[moved]])
        raised, lowered = np.split(example.costs(example.onwards(layer, rows)), 2)
        found[unit, moved] = (raised - lowered) / (2 * EPSILON)
        progress(unit + 1, units)
    return LayerCheck(found, np.outer(numbers.delta, x))


def place_of(example: Example, layer: int, unit: int, source: int | None) -> int:
    """Return the place in the flat vector of a unit's weight on `source`, or of its bias for None."""
    sizes = example.config.sizes
    if source is None:
        return weight_count(sizes) + sum(sizes[1 : layer + 1]) + unit
    return weight_count(sizes[: layer + 1]) + unit * sizes[layer] + source
