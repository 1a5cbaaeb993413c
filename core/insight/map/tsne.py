"""t-SNE: places in which near neighbours stay near (van der Maaten & Hinton 2008). Needs scikit-learn, an extra."""

from importlib.util import find_spec

import numpy as np

from core.linalg.arrays import Array

_PERPLEXITY = 30.0
_START = 1e-4
"""Standard deviation of the start, as scikit-learn's own: far smaller than the result."""


def has_tsne() -> bool:
    """Return whether scikit-learn is installed."""
    return find_spec("sklearn") is not None


def tsne(values: Array, start: Array) -> Array:
    """Return places (N, 2), 0..1, of points (N, D), found from the places start (N, 2), so that a map stays itself.

    Equal arguments give equal places on one machine.
    """
    from sklearn.manifold import TSNE

    centred = start - start.mean(axis=0)
    init = _START * centred / (centred[:, 0].std() or 1.0)
    perplexity = min(_PERPLEXITY, (len(values) - 1) / 3)
    found = TSNE(perplexity=perplexity, init=init.astype(np.float32), random_state=0).fit_transform(values)
    low, high = found.min(axis=0), found.max(axis=0)
    edge = 0.05 * (high - low)
    return np.asarray((found - low + edge) / (high - low + 2 * edge))
