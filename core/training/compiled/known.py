"""Settings that the compiled engine knows, as numbers for its machine code. Does not import Numba."""

from itertools import pairwise

from core.config import RunConfig
from core.config.knobs import knob

HIDDEN = {"sigmoid": 0, "tanh": 1, "relu": 2, "leaky-relu": 3}
OUTPUTS = {"sigmoid": 0, "linear": 1, "softmax": 2}
COSTS = {"quadratic": 0, "cross-entropy": 1, "log-likelihood": 2}
OPTIMIZERS = {"sgd": 0, "momentum": 1, "nesterov": 2, "rmsprop": 3, "adam": 4, "adamw": 4}
SGD = OPTIMIZERS["sgd"]
REGULARIZERS = ("none", "L2", "L1")

MOST_LATER_WEIGHTS = 100_000
"""Weights after the first layer: the NumPy engine shares larger products among worker threads."""


OFF = ("clip_norm", "max_norm", "ema")
"""Settings that have to be off, and to stay so."""


def knows(config: RunConfig) -> bool:
    """Return whether the compiled engine can train with these settings, whichever live one is changed."""
    later = config.sizes[1:]
    return (
        config.hidden in HIDDEN
        and config.output in OUTPUTS
        and config.cost in COSTS
        and config.optimizer in OPTIMIZERS
        and config.regularizer in REGULARIZERS
        and not any(getattr(config, name) or knob(name).live for name in OFF)
        and sum(n_in * n_out for n_in, n_out in pairwise(later)) <= MOST_LATER_WEIGHTS
    )
