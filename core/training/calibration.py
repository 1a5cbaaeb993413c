"""Temperature of a trained network: how sure it is, without another answer (Guo et al. 2017)."""

from dataclasses import replace

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.linalg.arrays import Array
from core.network import layer_views
from core.support.errors import UserError
from core.support.messages import message


def check_softmax(config: RunConfig) -> None:
    """Raise UserError when a network of `config` has no softmax, which a temperature is of."""
    if config.output != "softmax":
        raise UserError(
            message("A temperature needs softmax outputs. Choose the cost log-likelihood, or leave the temperature.")
        )


def softened(here: Checkpoint, temperature: float) -> Checkpoint:
    """Return the same network with all weighted inputs of its outputs divided by `temperature`, above 0.

    Above 1 it is less sure, below 1 surer; the largest output stays the largest. Raises UserError without softmax.
    """
    check_softmax(here.config)
    return replace(
        here,
        theta=_cooled(here, here.theta, temperature),
        best_theta=None if here.best_theta is None else _cooled(here, here.best_theta, temperature),
        average=None if here.average is None else _cooled(here, here.average, temperature),
    )


def _cooled(here: Checkpoint, theta: Array, temperature: float) -> Array:
    cooled = theta.copy()
    weights, biases = layer_views(cooled, here.config.sizes)
    weights[-1] /= temperature
    biases[-1] /= temperature
    return cooled
