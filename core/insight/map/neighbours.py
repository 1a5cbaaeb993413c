"""Points of a map: what each layer makes of examples, and which of them lie nearest to one."""

import numpy as np

from core.linalg.arrays import Array, Labels
from core.network import Network


@np.errstate(all="ignore")  # of a network that is about to blow up
def spaces(network: Network, x: Array) -> list[Array]:
    """Return the inputs x (N, I) themselves, then the activations of each layer, (N, n_out)."""
    return [x, *(a for _, a in network.layers(x))]


def nearest_rows(values: Array, value: Array, count: int) -> Labels:
    """Return the `count` rows of values (N, D), or all, that are nearest to value (D,), nearest first (Euclidean)."""
    # |a - b|² = |a|² - 2 a·b + |b|²; the last term is the same for all.
    distances = np.einsum("nd,nd->n", values, values) - 2 * (values @ value)
    return np.argsort(distances, kind="stable")[:count]
