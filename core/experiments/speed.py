"""How fast each layer learns: what vanishes in a deep net of sigmoid units. Book, chapter 5."""

import numpy as np

from core.backprop import Backprop
from core.config import RunConfig
from core.data.dataset import Split
from core.network import Network, layer_views

MEASURED_ON = 1000
"""Training images whose mean gradient is taken, as in the book."""


def layer_speeds(config: RunConfig, network: Network, split: Split) -> tuple[float, ...]:
    """‖∂C/∂b‖ of each layer, the first hidden one first, the output layer last. Book, chapter 5.

    C: the mean cost over the first MEASURED_ON rows of `split`, without the λ term and without dropout.
    """
    split = split.first(MEASURED_ON)
    dtype = network.theta.dtype.name
    table, index = split.target_table(config.sizes[-1], dtype)
    z, gradient = np.empty((len(split), config.sizes[-1]), dtype), np.zeros_like(network.theta)
    backprop = Backprop(network.theta, config, len(split))
    backprop(split.inputs(slice(None), dtype), table[index], z)
    backprop.collect(gradient, (0.0, 0.0), 1.0)
    return tuple(float(np.linalg.norm(b)) for b in layer_views(gradient, config.sizes)[1])
