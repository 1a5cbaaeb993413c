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
    found: list[Array] = [np.zeros(len(a)) for a in activations]
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
    return np.asarray(np.divide(share, sums, out=np.zeros_like(sums), where=sums > 0))


def leading(values: Array, count: int, kept: int | None = None) -> Labels:
    """Return the numbers of the `count` largest values, rising; equal ones by number.

    kept: one that must be there, if it exists.
    """
    best = np.argsort(-values, kind="stable")[:count]
    if kept is not None and kept < len(values) and count and kept not in best:
        best[-1] = kept
    return np.sort(best)


@dataclass(frozen=True, slots=True)
class Connections:
    """Connections between two layers, the strongest first. sources, targets: unit numbers, (n,); terms: w a, (n,)."""

    sources: Labels
    targets: Labels
    terms: Array
    largest: float
    """The largest |w a| of all that these were chosen from."""


def strongest(found: Array, weight: Array, sources: Labels, targets: Labels, count: int) -> Connections:
    """Return the connections whose terms are largest, at most `count`, none of them 0.

    found: terms, (n_out, n_in), of units with the numbers `targets` and `sources`. weight: what |w a| is multiplied
    with before the comparison, (n_out, n_in) or anything that NumPy stretches to it; 0 leaves a connection out.
    """
    sizes = (np.abs(found) * weight).ravel()
    best = np.arange(len(sizes))
    if count < len(sizes):  # of a wide layer's million terms a person sees a few
        best = np.sort(np.argpartition(-sizes, count)[:count])
    best = best[np.argsort(-sizes[best], kind="stable")]
    best = best[sizes[best] > 0]
    rows, columns = np.divmod(best, found.shape[1])
    return Connections(sources[columns], targets[rows], found.ravel()[best], float(np.abs(found).max(initial=0.0)))


@dataclass(frozen=True, slots=True)
class AtWork:
    """Network at work on one example.

    x: the example, (n_in,); layers: (z, a) of each, (n_out,) each, finite; shares: of each layer's units in the z of
    the largest output.
    """

    network: Network
    x: Array
    layers: Sequence[tuple[Array, Array]]
    shares: Sequence[Array]

    @classmethod
    def of(cls, network: Network, x: Array) -> "AtWork | None":
        """Return the network at work on x, (n_in,); None if a number is not finite."""
        layers = [(z[0], a[0]) for z, a in network.layers(x[None])]
        if not all(np.isfinite(each).all() for pair in layers for each in pair):
            return None
        activations = [a for _, a in layers]
        return cls(network, x, layers, shares(network, activations, int(activations[-1].argmax())))

    @property
    def answer(self) -> int:
        """The largest output."""
        return int(self.layers[-1][1].argmax())

    def inputs(self, layer: int) -> Array:
        """Return the values that a layer's weights multiply, (n_in,)."""
        return self.layers[layer - 1][1] if layer else self.x

    def terms(self, layer: int) -> Array:
        """Return the terms w a of a layer, (n_out, n_in)."""
        return terms(self.network, layer, self.inputs(layer))

    def weighted_sums(self, layer: int) -> Array:
        """Return Σ w a of each unit of a layer, its z without b: (n_out,), float64."""
        return np.subtract(self.layers[layer][0], self.network.biases[layer], dtype=np.float64)

    def units(self, count: int, outputs: int, kept: tuple[int, int] | None = None) -> list[Labels]:
        """Return the units that matter most: `count` of each hidden layer, the largest `outputs`, in rising order.

        kept: (layer, unit) of one that must be there, if the network has it.
        """
        values = [*self.shares[:-1], self.layers[-1][1]]
        room = [count] * (len(values) - 1) + [outputs]
        return [
            leading(each, room[layer], kept[1] if kept and kept[0] == layer else None)
            for layer, each in enumerate(values)
        ]

    def connections(
        self, units: Sequence[Labels], count: int, focus: tuple[int, int] | None = None, *, to_answer: bool = True
    ) -> list[Connections]:
        """Return the strongest connections to the shown units of each layer, at most `count` each.

        units: the shown ones of each layer. The inputs count as one source, number 0, with the term Σ w x. focus:
        (layer, unit), of a hidden layer: only its own; of the outputs: those with the largest share in its z.
        Without focus: those with the largest share in the z of the largest output if `to_answer`, else of all.
        """
        weights = self._own(focus) if focus and focus[0] < len(self.layers) - 1 else self._owed(focus, to_answer)
        first = self.weighted_sums(0)[units[0], None]
        found = [strongest(first, weights[0][units[0]], np.zeros(1, np.int64), units[0], count)]
        for layer in range(1, len(self.layers)):
            rows, columns = units[layer], units[layer - 1]
            weight = np.broadcast_to(weights[layer], self.network.weights[layer].shape)[np.ix_(rows, columns)]
            found.append(strongest(self.terms(layer)[np.ix_(rows, columns)], weight, columns, rows, count))
        return found

    def _own(self, focus: tuple[int, int]) -> list[Array]:
        """Return weights that leave only the connections to and from a unit."""
        found: list[Array] = [np.zeros((len(z), 1)) for z, _ in self.layers]
        layer, unit = focus
        found[layer][unit] = 1.0
        found[layer + 1] = (np.arange(len(self.layers[layer][0])) == unit).astype(np.float64)[None]
        return found

    def _owed(self, focus: tuple[int, int] | None, to_answer: bool) -> list[Array]:
        """Return weights that make a connection count by its share in the z of an output, or by |w a| alone."""
        if focus is None and not to_answer:
            return [np.ones((len(z), 1)) for z, _ in self.layers]
        found = self.shares if focus is None else shares(self.network, [a for _, a in self.layers], focus[1])
        first = owed(self.weighted_sums(0)[:, None], found[0])[:, None]
        return [first, *(owed(self.terms(layer), found[layer])[:, None] for layer in range(1, len(found)))]
