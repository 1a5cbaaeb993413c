"""How a gradient becomes a step: each works in place on the flat vector of all parameters."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.regularizers import add_scaled

State = dict[str, Array]
Step = Callable[[Array, Array, float, State], None]


@dataclass(frozen=True, slots=True)
class Optimizer:
    """make(theta): its state, a dict of arrays, so that a checkpoint needs no knowledge of it.

    bind(**knobs): a step(theta, grad, eta, state) with the config fields named in `knobs` fixed.
    theta, grad: (P,); grad is the mean over the mini-batch, λ term included (coupled, as in the book).
    """

    name: str
    title: str
    about: str
    knobs: tuple[str, ...]
    make: Callable[[Array], State]
    bind: Callable[..., Step]


def _sgd_step(theta: Array, grad: Array, eta: float, state: State) -> None:
    add_scaled(grad, theta, -eta)


def _bind_momentum(momentum: float) -> Step:
    def step(theta: Array, grad: Array, eta: float, state: State) -> None:
        velocity = state["velocity"]
        np.multiply(velocity, momentum, velocity)
        add_scaled(grad, velocity, -eta)
        np.add(theta, velocity, theta)

    return step


OPTIMIZERS: dict[str, Optimizer] = {
    o.name: o
    for o in (
        Optimizer(
            "sgd",
            "gradient descent (SGD)",
            "θ -= η g: one step down the slope of each mini-batch. Book, chapter 1.",
            (),
            lambda theta: {},
            lambda: _sgd_step,
        ),
        Optimizer(
            "momentum",
            "momentum",
            "v = μ v - η g, θ += v: a ball that keeps rolling. Book, chapter 3, equations 107 and 108.",
            ("momentum",),
            lambda theta: {"velocity": np.zeros_like(theta)},
            _bind_momentum,
        ),
    )
}
