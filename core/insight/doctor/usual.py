"""Usual values of settings: those with which a network like this one learns on most data.

Measured on MNIST and on Backswing's own digits with 10 000 images and 3 epochs: every activation with every cost,
optimizer and one or three hidden layers then reads at least as well as `baseline`, apart from deep sinh and from deep
sigmoid or softplus networks with linear outputs.
"""

from core.config import RunConfig
from core.optimizers import OPTIMIZERS

_ADAPTIVE = ("adam", "adamw", "rmsprop")
_ADAPTIVE_ETA = 0.001
WITH_MOMENTUM = ("momentum", "nesterov")
USUAL_MOMENTUM = 0.9
_OF_HIDDEN = {"sigmoid": 0.5, "sinh": 0.005}
_OF_OTHERS = 0.1
_QUADRATIC = 6
"""Factor for the quadratic cost, whose gradient has the outputs' slope, at most 1/4, in it: the book takes η 3."""

_LINEAR_ETA = 0.02
_SINGLE_LAYER_ETA = 0.1
_DEEP = 3
"""Hidden layers from which half the η is safer."""

_LAMBDA_SHARE = 1e-4
"""Usual λ/n: the book takes λ 5 for 50 000 images."""


def usual_eta(config: RunConfig) -> float | None:
    """Return a learning rate with which a network like this one learns; None where η is not used (L-BFGS)."""
    if OPTIMIZERS[config.optimizer].full_batch:
        return None
    if config.optimizer in _ADAPTIVE:
        return _ADAPTIVE_ETA
    eta = _plain_eta(config)
    return rounded(eta * (1 - _braked(config.momentum))) if config.optimizer in WITH_MOMENTUM else rounded(eta)


def _braked(momentum: float) -> float:
    """Return μ itself where it is usual; no η suits a μ of 1 or more, and a negative one lengthens no step."""
    return max(0.0, momentum) if momentum < 1 else USUAL_MOMENTUM


def _plain_eta(config: RunConfig) -> float:
    hidden_layers = len(config.sizes) - 2
    if config.output == "linear":
        eta = min(_LINEAR_ETA, _OF_HIDDEN.get(config.hidden, 1.0)) if hidden_layers else _SINGLE_LAYER_ETA
    else:
        eta = _OF_HIDDEN.get(config.hidden, _OF_OTHERS) * (_QUADRATIC if config.cost == "quadratic" else 1)
    return eta / 2 if hidden_layers >= _DEEP and config.hidden != "sigmoid" else eta


def usual_lambda(train_images: int) -> float:
    """Return a strength of the regularization that suits so many training images."""
    return rounded(_LAMBDA_SHARE * train_images)


def rounded(value: float) -> float:
    """Return a value with one digit, as a person would choose it."""
    return float(f"{value:.0e}")
