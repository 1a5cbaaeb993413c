"""Connections of a network at work on one example: the terms a w of each z, and which units make the answer.

Layers are counted as in `Network.weights`: layer 0 is the first hidden one, the last is the output layer. The inputs
of layer l are the example for l = 0, else the activations of layer l - 1.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.linalg.arrays import Array, Labels
from core.network import Network


def terms(network: Network, layer: int, inputs: Array) -> Array:
    """Return the terms w a of a layer's z = Σ w a + b: (n_out, n_in), float64; inputs: (n_in,), finite."""
    return np.multiply(network.weights[layer], inputs, dtype=np.float64)


def shares(network: Network, activations: Sequence[Array], output: int) -> list[Array]:
    """Return the share of each unit of each layer in the z of an output: (n_out,) per layer, float64.

    activations: of every layer, (n_out,) each. A unit's share of the z that it leads to is |w a| / Σ |w a|, b left out.
    What a unit has, it owes its inputs in that proportion, so a share is handed back layer by layer; a unit that leads
    to several counts once for each. The shares of a layer sum to 1, or to less where all terms of a sum are 0.
    """
    found = [np.zeros(len(a)) for a in activations]
    found[-1][output] = 1.0
    for layer in range(len(activations) - 1, 0, -1):
        below = terms(network, layer, activations[layer - 1])
        found[layer - 1] = owed(below, found[layer]) @ np.abs(below)
    return found


def owed(found: Array, share: Array) -> Array:
    """Return what a unit owes each of its inputs for |w a| = 1, share / Σ |w a|: (n_out,); 0 where all terms are 0.

    found: terms, (n_out, n_in); share: of the units, (n_out,).
    """
    sums = np.abs(found).sum(axis=1)
    return np.divide(share, sums, out=np.zeros_like(sums), where=sums > 0)


def leading(values: Array, count: int, kept: int | None = None) -> Labels:
    """Return the numbers of the `count` largest values, rising; equal ones by number. kept: one that must be there."""
    best = np.argsort(-values, kind="stable")[:count]
    if kept is not None and count and kept not in best:
        best[-1] = kept
    return np.sort(best)


@dataclass(frozen=True, slots=True)
class Connections:
    """Connections between two layers, the strongest first. sources, targets: unit numbers, (n,); terms: w a, (n,)."""

    sources: Labels
    targets: Labels
    terms: Array


def strongest(found: Array, weight: Array, count: int) -> Connections:
    """Return the connections whose terms are largest, at most `count`, none of them 0.

    found: terms, (n_out, n_in). weight: what |w a| is multiplied with before the comparison, (n_out, n_in) or
    anything that NumPy stretches to it; 0 leaves a connection out.
    """
    sizes = np.abs(found) * weight
    best = np.argsort(-sizes, axis=None, kind="stable")[:count]
    best = best[sizes.ravel()[best] > 0]
    targets, sources = np.divmod(best, found.shape[1])
    return Connections(sources, targets, found.ravel()[best])
