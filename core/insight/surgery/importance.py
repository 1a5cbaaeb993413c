"""Units that matter most for one answer: those without which its lead over the runner-up falls most."""

import numpy as np

from core.activations import ACTIVATIONS
from core.insight.surgery.plan import Unit
from core.linalg.arrays import Array
from core.network import Network

_AT_ONCE = 512  # variants of the example in one product


@np.errstate(all="ignore")  # of a network that is about to blow up
def leads_lost(network: Network, x: Array) -> list[Array]:
    """Return how far the answer's lead falls when a hidden unit is off: (n,) for each hidden layer; x: (I,).

    The lead is the largest weighted input z of the outputs minus the second; below 0, the answer changes.
    """
    weights, biases = network.weights, network.biases
    value = ACTIVATIONS[network.hidden].value
    z = network.logits(np.asarray(x, network.theta.dtype)[None])[0]
    answer = int(z.argmax())
    lead = _lead(z[None], answer)[0]
    lost: list[Array] = []
    a = np.asarray(x, network.theta.dtype)
    for layer, (w, b) in enumerate(zip(weights[:-1], biases[:-1], strict=True)):
        a = w @ a + b
        value(a, a)
        # Without unit j the next layer's weighted inputs are W a + b - W[:, j] a[j].
        on, towards = weights[layer + 1], layer + 1
        falls = np.empty(len(a), a.dtype)
        for at in range(0, len(a), _AT_ONCE):
            part = slice(at, at + _AT_ONCE)
            without = (on @ a + biases[towards]) - a[part, None] * on.T[part]
            falls[part] = lead - _lead(_onward(network, towards, without), answer)
        lost.append(falls)
    return lost


def most_important(network: Network, x: Array, count: int) -> list[Unit]:
    """Return the `count` hidden units (or all) of which the answer to x, (I,), loses most, one at a time."""
    lost = leads_lost(network, x)
    units = [(layer, unit) for layer, falls in enumerate(lost) for unit in range(len(falls))]
    if not units:
        return []
    return [units[each] for each in np.argsort(-np.concatenate(lost), kind="stable")[:count]]


def _onward(network: Network, layer: int, z: Array) -> Array:
    """Return the outputs' weighted inputs from those of a layer, (B, n_out)."""
    value = ACTIVATIONS[network.hidden].value
    for w, b in zip(network.weights[layer + 1 :], network.biases[layer + 1 :], strict=True):
        a = np.empty_like(z)
        value(z, a)
        z = a @ w.T + b
    return z


def _lead(z: Array, answer: int) -> Array:
    others = np.delete(z, answer, axis=1)
    return np.asarray(z[:, answer] - (others.max(axis=1) if others.shape[1] else 0))
