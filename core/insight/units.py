"""Analysis of single units: norms of weights, contributions, and the examples that activate a unit most.

Layers and units are counted from 0; layer 0 is the first hidden one, the last is the output layer. W (n_out, n_in).
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import isqrt

import numpy as np
import numpy.typing as npt

from core.activations import ACTIVATIONS, OUTPUTS
from core.data.dataset import Split
from core.insight.doctor.flatness import FLAT, slopes, steepest
from core.linalg.arrays import Array, Labels
from core.network import Network

LEAST_SIDE_PX = 8
"""Smallest side of a picture: fewer than 8x8 inputs are numbers, even if their count is a square, such as 4."""

HISTOGRAM_BINS = 61
"""Odd, so that weights near 0 share a bin."""

NEAR_ZERO = 0.01
"""A weight up to this fraction of the layer's largest counts as near 0."""

_ROWS = 1000  # images at a time: as floats they fit the cache


def picture_side(inputs: int) -> int | None:
    """Return the side of the square picture with this number of inputs; None if they are not a picture."""
    side = isqrt(inputs)
    return side if side * side == inputs and side >= LEAST_SIDE_PX else None


def norms(network: Network, layer: int) -> Array:
    """Return ‖w‖ of each unit's incoming weights, its row of W: (n_out,)."""
    return np.asarray(np.linalg.norm(network.weights[layer], axis=1))


def outgoing_norms(network: Network, layer: int) -> Array:
    """Return ‖w‖ of each unit's outgoing weights, its column of the next W: (n_out,); 0 for outputs."""
    if layer + 1 == len(network.weights):
        return np.zeros_like(network.biases[layer])
    return np.asarray(np.linalg.norm(network.weights[layer + 1], axis=0))


def outgoing(network: Network, layer: int, unit: int) -> Array:
    """Return the weights from a unit to each unit of the next layer: (n_next,); empty for outputs."""
    on = layer + 1
    return network.weights[on][:, unit] if on < len(network.weights) else np.zeros(0, network.theta.dtype)


def contributions(network: Network, layer: int, unit: int, activation: float) -> Array:
    """Return what a unit with this activation adds to each z of the next layer, a w: (n_next,)."""
    return np.asarray(activation * outgoing(network, layer, unit))


ORDERS: dict[str, Callable[[Network, int], Array]] = {
    "number": lambda network, layer: -np.arange(network.sizes[layer + 1], dtype=np.float64),
    "norm": norms,
    "bias": lambda network, layer: network.biases[layer],
    "outgoing": outgoing_norms,
}
"""Sort keys for the units of a layer, (n_out,), the largest first."""


def order(network: Network, layer: int, by: str) -> Labels:
    """Return the units of a layer sorted by one of ORDERS, equal ones by number: (n_out,)."""
    return np.argsort(-ORDERS[by](network, layer), kind="stable")


def flat_units(network: Network, layer: int, z: Array, a: Array) -> npt.NDArray[np.bool_]:
    """Return which units of a layer are flat, by the doctor's limit; z, a and result have the same shape.

    A flat unit's slope is nearly 0, so it learns almost nothing from this digit: a sigmoid near 0 or 1, a ReLU that is
    off. Outputs never count: their error comes from the cost.
    """
    if layer + 1 == len(network.weights):
        return np.zeros(z.shape, np.bool_)
    activation = ACTIVATIONS[network.hidden]
    return np.asarray(np.abs(slopes(activation, z, a)) < FLAT * steepest(activation.name))


def histogram(values: Array, bins: int = HISTOGRAM_BINS, least: float = 0.0) -> tuple[Labels, float]:
    """Return counts (bins,) over -most..most, and most, the largest |value| or `least`, 1 if both are 0.

    values: finite.
    """
    most = max(float(np.abs(values).max(initial=0.0)), least) or 1.0
    return np.histogram(values, bins, (-most, most))[0], most


def histograms(values: Array, before: Array | None) -> tuple[Labels, Labels | None, float]:
    """Return the counts of two sets of values over one range -most..most, and most; None for a set that is None."""
    if before is None:
        counts, most = histogram(values)
        return counts, None, most
    _, least = histogram(before)
    counts, most = histogram(values, least=least)
    return counts, histogram(before, least=most)[0], most


def near_zero(values: Array) -> float:
    """Return the share of values, 0..1, that are at most NEAR_ZERO of the largest |value|."""
    sizes = np.abs(values)
    return float(np.mean(sizes <= NEAR_ZERO * sizes.max(initial=0.0)))


@dataclass(frozen=True, slots=True)
class Excitement:
    """Examples that activate a unit most, in decreasing order. indices, z, a: (count,)."""

    indices: Labels
    z: Array
    a: Array


def never() -> bool:
    """Return False: the default for work that is not cancelled."""
    return False


def exciting(
    network: Network, layer: int, unit: int, examples: Split, count: int, cancelled: Callable[[], bool] = never
) -> Excitement | None:
    """Return the `count` examples (or all) with the largest activation of a unit; None if cancelled.

    Equal activations, as of a saturated unit, are sorted by z, then by index.
    """
    z, a = np.empty((2, len(examples)), network.theta.dtype)
    for at in range(0, len(examples), _ROWS):
        if cancelled():
            return None
        rows = slice(at, at + _ROWS)
        z[rows], a[rows] = _values(network, layer, unit, examples.inputs(rows, network.theta.dtype.name))
    best = np.lexsort((np.arange(len(a)), -z, -a))[:count]
    return Excitement(best, z[best], a[best])


def _values(network: Network, layer: int, unit: int, x: Array) -> tuple[Array, Array]:
    """Return weighted inputs and activations of one unit, (B,) each, without the rest of its layer if possible."""
    weights, biases = network.weights, network.biases
    value, a = ACTIVATIONS[network.hidden].value, x
    for w, b in zip(weights[:layer], biases[:layer], strict=True):
        a = a @ w.T
        a += b
        value(a, a)
    is_output = layer + 1 == len(weights)
    rows = slice(None) if is_output else slice(unit, unit + 1)  # softmax needs the whole layer
    z = np.asarray(a @ weights[layer][rows].T + biases[layer][rows])
    found = np.empty_like(z)
    (OUTPUTS[network.output].value if is_output else value)(z, found)
    column = unit if is_output else 0
    return z[:, column], found[:, column]
