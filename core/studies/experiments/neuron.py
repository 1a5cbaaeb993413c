"""One sigmoid neuron that learns one thing: why an answer that is badly wrong may be slow to mend. Book, chapter 3."""

from dataclasses import dataclass
from math import isfinite

import numpy as np

from core.activations import SIGMOID
from core.costs import COSTS, Cost
from core.linalg.arrays import Array
from core.support.errors import UserError
from core.support.messages import message

COSTS_OF_A_NEURON = ("quadratic", "cross-entropy")
LONGEST = 100_000


def _swapped_value(z: Array, y: Array, output: str) -> float:
    a = np.empty(z.shape)
    SIGMOID.value(z, a)
    return float(-(a * np.log(y) + (1 - a) * np.log1p(-y)).item())


def _swapped_delta(z: Array, y: Array, output: str, out: Array, scratch: Array) -> None:
    SIGMOID.value(z, scratch)  # dC/da = ln((1-y)/y) whatever the output; a(1-a) comes from the sigmoid
    np.subtract(1.0, scratch, out)
    np.multiply(out, scratch, out)
    np.multiply(out, np.log1p(-y) - np.log(y), out)


SWAPPED = Cost(
    "swapped",
    message("cross-entropy, y and a swapped"),
    message("−[a ln y + (1 − a) ln (1 − y)]: the slip of the book's first exercise on cross-entropy."),
    message("it takes outputs of 0..1"),
    ("sigmoid",),
    _swapped_value,
    _swapped_delta,
)
"""No cost to train with, so it is not in COSTS: it is infinite for the targets 0 and 1, and lowest at an output of 0
or 1 for every other one."""

_COSTS = {SWAPPED.name: SWAPPED, **{name: COSTS[name] for name in COSTS_OF_A_NEURON}}


@dataclass(frozen=True, slots=True)
class Neuron:
    """a = σ(w x + w2 x2 + b), which shall become `target` (0..1) by gradient descent: an epoch is one step.

    x2 of 0 leaves one input. cost: one of COSTS_OF_A_NEURON, or SWAPPED's name. Raises UserError where a number is out
    of its range, or where the swapped cost is infinite.
    """

    w: float = 0.6
    b: float = 0.9
    eta: float = 0.15
    cost: str = "quadratic"
    target: float = 0.0
    x: float = 1.0
    epochs: int = 300
    w2: float = 0.0
    x2: float = 0.0

    def __post_init__(self) -> None:
        if self.cost not in _COSTS:
            raise UserError(
                message(
                    "A neuron's cost should be one of {costs}, not {cost}.",
                    costs=", ".join(COSTS_OF_A_NEURON),
                    cost=self.cost,
                )
            )
        numbers = (self.w, self.w2, self.b, self.x, self.x2, self.eta)
        if not all(map(isfinite, numbers)) or self.eta <= 0:
            raise UserError(message("A neuron's w, b and x should be numbers and its η a number above 0."))
        if not 0 <= self.target <= 1:
            raise UserError(
                message("A sigmoid neuron answers with 0..1: its target cannot be {target}.", target=self.target)
            )
        if not 1 <= self.epochs <= LONGEST:
            raise UserError(
                message(
                    "Let the neuron learn for 1 to {most:,} epochs, not {epochs}.",
                    most=LONGEST,
                    epochs=self.epochs,
                )
            )
        if self.cost == SWAPPED.name and self.target in (0, 1):
            raise UserError(
                message(
                    "C = −[a ln y + (1 − a) ln (1 − y)] is infinite: the target y is {target:g}, ln 0 is −∞, and a is "
                    "never exactly 0 or 1. Choose a target between them.",
                    target=self.target,
                )
            )


@dataclass(frozen=True, slots=True)
class NeuronCourse:
    """Course of a neuron's training: each (epochs + 1,) float64, the start first. z = w x + w2 x2 + b."""

    w: Array
    w2: Array
    b: Array
    z: Array
    output: Array
    cost: Array


def learn(neuron: Neuron) -> NeuronCourse:
    """Let it learn: w -= η dC/dz x, b -= η dC/dz, all from the same z (book, equations 55 and 56, 61 and 62).

    The first step of the book's neuron (0.6, 0.9), η 0.15: z = 1.5, a = 0.817574, a σ'(z) = a · a(1-a) = 0.121938,
    so w becomes 0.6 - 0.15 · 0.121938 = 0.581709.
    """
    cost, rows = _COSTS[neuron.cost], np.empty((6, neuron.epochs + 1))
    target = np.array([[neuron.target]])
    z, a, slope, scratch = (np.empty((1, 1)) for _ in range(4))
    w, w2, b = neuron.w, neuron.w2, neuron.b
    for epoch in range(neuron.epochs + 1):
        z[0, 0] = w * neuron.x + w2 * neuron.x2 + b
        SIGMOID.value(z, a)
        rows[:, epoch] = w, w2, b, z[0, 0], a[0, 0], cost.value(z, target, "sigmoid")
        cost.delta(z, target, "sigmoid", slope, scratch)
        step = neuron.eta * slope[0, 0]
        w, w2, b = w - step * neuron.x, w2 - step * neuron.x2, b - step
    return NeuronCourse(*rows)
