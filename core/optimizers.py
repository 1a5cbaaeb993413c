"""Optimizers: rules that turn a gradient into a step, in place on the flat vector of all parameters."""

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt
from typing import Any, Protocol

import numpy as np

from core.linalg.arrays import Array
from core.linalg.lbfgs import LBFGS, State, blank
from core.linalg.vectors import add_scaled
from core.support.messages import message


class Gradient(Protocol):
    """Gradient g of one mini-batch, (P,): the mean over its images, with the λ term (coupled, as in the book).

    The λ term is computed from θ at the time of the call: call before θ moves, or the two parts of g belong to
    different points.
    """

    def add_to(self, into: Array, keep: float, scale: float) -> None:
        """Add g to an array: into = keep * into + scale * g.

        into: (P,), the parameters themselves, one of the optimizer's arrays, or a buffer.
        """

    def compute(self) -> Array:
        """Return g itself in a buffer that may be overwritten."""

    @property
    def scratch(self) -> Array:
        """Second buffer of the same shape."""

    def parallel_for(self, work: Callable[[slice], object]) -> None:
        """Call `work` on slices that cover all P entries, perhaps in several threads; slices must be independent."""


Step = Callable[[Array, Gradient, float, State], None]


@dataclass(frozen=True, slots=True)
class Optimizer:
    """Optimizer: state in, state out.

    name: in files and `--set`; title, about: for people. knobs: config fields that make and bind take (`knobs_of`).
    make(theta, **knobs): returns the initial state, a dict of arrays that a checkpoint can store; theta: (P,).
    bind(**knobs): returns step(theta, gradient, eta, state), which moves theta in place.
    decoupled: λ does not enter the gradient but shrinks the weights by η λ/n R'(w) separately.
    full_batch: no step per mini-batch; bind returns a search over the whole training set (core.linalg.lbfgs).
    """

    name: str
    title: str
    about: str
    knobs: tuple[str, ...]
    make: Callable[..., State]
    bind: Callable[..., Any]
    decoupled: bool = False
    full_batch: bool = False

    @property
    def uses_eta(self) -> bool:
        """True if η and its schedule matter; a search over the full batch finds each step itself."""
        return not self.full_batch

    def knobs_of(self, config: object) -> dict[str, Any]:
        """Return the values of `knobs` in a RunConfig."""
        return {name: getattr(config, name) for name in self.knobs}


def _nothing(theta: Array, **_: float) -> State:
    return {}


def _moments(theta: Array, **_: float) -> State:
    # The step count has the dtype of the rest: it stops at 2^24 in float32, where the bias correction is 1 anyway.
    return {"gradients": np.zeros_like(theta), "squares": np.zeros_like(theta), "steps": np.zeros(1, theta.dtype)}


def _sgd_step(theta: Array, gradient: Gradient, eta: float, state: State) -> None:
    gradient.add_to(theta, 1.0, -eta)


def _bind_momentum(momentum: float) -> Step:
    def step(theta: Array, gradient: Gradient, eta: float, state: State) -> None:
        velocity = state["velocity"]
        gradient.add_to(velocity, momentum, -eta)
        add_scaled(velocity, theta, 1.0)

    return step


def _bind_nesterov(momentum: float) -> Step:
    def step(theta: Array, gradient: Gradient, eta: float, state: State) -> None:
        # θ is stored at the look-ahead point θ + μ v: with v' = μ v - η g it moves by v' - μ v + μ v' = μ v' - η g.
        g, velocity = gradient.compute(), state["velocity"]
        np.multiply(velocity, momentum, velocity)
        add_scaled(g, velocity, -eta)
        add_scaled(g, theta, -eta)
        add_scaled(velocity, theta, momentum)

    return step


def _adaptive_step(theta: Array, direction: Array, square: Array, scratch: Array, eta: float, epsilon: float) -> None:
    """Do θ -= η direction / (√square + ε) in place."""
    np.sqrt(square, scratch)
    np.add(scratch, epsilon, scratch)
    np.divide(direction, scratch, scratch)
    np.multiply(scratch, eta, scratch)
    np.subtract(theta, scratch, theta)


def _bind_rmsprop(rho: float, epsilon: float) -> Step:
    def step(theta: Array, gradient: Gradient, eta: float, state: State) -> None:
        g, square, scratch = gradient.compute(), state["square"], gradient.scratch

        def move(part: slice) -> None:
            np.multiply(square[part], rho, square[part])
            np.multiply(g[part], g[part], scratch[part])
            np.multiply(scratch[part], 1 - rho, scratch[part])
            np.add(square[part], scratch[part], square[part])
            _adaptive_step(theta[part], g[part], square[part], scratch[part], eta, epsilon)

        gradient.parallel_for(move)

    return step


def _bind_adam(beta1: float, beta2: float, epsilon: float) -> Step:
    def step(theta: Array, gradient: Gradient, eta: float, state: State) -> None:
        g, total, squares = gradient.compute(), state["gradients"], state["squares"]
        np.add(state["steps"], 1, state["steps"])
        steps = float(state["steps"][0])
        # Algorithm 1 keeps averages, m = β₁ m + (1 - β₁) g. Sums, with both factors and both corrections for the
        # start taken out of the vectors, are the same in four passes fewer.
        root = sqrt((1 - beta2) / (1 - beta2**steps))
        rate = eta * (1 - beta1) / (1 - beta1**steps) / root

        def move(part: slice) -> None:
            np.multiply(total[part], beta1, total[part])
            np.add(total[part], g[part], total[part])
            np.multiply(squares[part], beta2, squares[part])
            np.multiply(g[part], g[part], g[part])
            np.add(squares[part], g[part], squares[part])
            _adaptive_step(theta[part], total[part], squares[part], g[part], rate, epsilon / root)

        gradient.parallel_for(move)

    return step


OPTIMIZERS: dict[str, Optimizer] = {
    o.name: o
    for o in (
        Optimizer(
            "sgd",
            message("gradient descent (SGD)"),
            message("θ -= η g: one step down the slope of each mini-batch. Book, chapter 1."),
            (),
            _nothing,
            lambda: _sgd_step,
        ),
        Optimizer(
            "momentum",
            message("momentum"),
            message("v = μ v - η g, θ += v: like a ball that keeps rolling. Book, chapter 3, equations 107 and 108."),
            ("momentum",),
            lambda theta, **_: {"velocity": np.zeros_like(theta)},
            _bind_momentum,
        ),
        Optimizer(
            "nesterov",
            message("Nesterov momentum"),
            message(
                "v = μ v - η g with g taken at θ + μ v, where the ball is heading: it brakes early. Nesterov 1983."
            ),
            ("momentum",),
            lambda theta, **_: {"velocity": np.zeros_like(theta)},
            _bind_nesterov,
        ),
        Optimizer(
            "rmsprop",
            message("RMSProp"),
            message(
                "s = ρ s + (1 - ρ) g², θ -= η g/(√s + ε): steep directions get short steps. Tieleman & Hinton 2012."
            ),
            ("rho", "epsilon"),
            lambda theta, **_: {"square": np.zeros_like(theta)},
            _bind_rmsprop,
        ),
        Optimizer(
            "adam",
            message("Adam"),
            message(
                "Moving averages m of g and s of g², bias-corrected; θ -= η m/(√s + ε). λ enters g, as in the book. "
                "Needs a small η such as 0.001. Kingma & Ba 2014."
            ),
            ("beta1", "beta2", "epsilon"),
            _moments,
            _bind_adam,
        ),
        Optimizer(
            "adamw",
            message("AdamW"),
            message(
                "Adam with decoupled weight decay: λ stays out of the averages and shrinks the weights by η λ/n w. "
                "Needs a small η such as 0.001. Loshchilov & Hutter 2017."
            ),
            ("beta1", "beta2", "epsilon"),
            _moments,
            _bind_adam,
            decoupled=True,
        ),
        Optimizer(
            "l-bfgs",
            message("L-BFGS"),
            message(
                "Uses the whole training set at once and estimates its curvature from the last steps; a line search "
                "replaces η. An epoch is one line search. Liu & Nocedal 1989."
            ),
            ("memory",),
            blank,
            lambda **_: LBFGS,
            full_batch=True,
        ),
    )
}
