"""One sigmoid neuron that learns one thing: why an answer that is badly wrong may be slow to mend. Book, chapter 3."""

from dataclasses import dataclass
from math import isfinite

import numpy as np

from core.activations import SIGMOID
from core.costs import COSTS
from core.linalg.arrays import Array
from core.support.errors import UserError

COSTS_OF_A_NEURON = ("quadratic", "cross-entropy")
LONGEST = 100_000


@dataclass(frozen=True, slots=True)
class Neuron:
    """a = σ(w x + b), which shall become `target` (0..1) by gradient descent: an epoch is one step of w and b.

    cost: one of COSTS_OF_A_NEURON. Raises UserError where a number is out of its range.
    """

    w: float = 0.6
    b: float = 0.9
    eta: float = 0.15
    cost: str = "quadratic"
    target: float = 0.0
    x: float = 1.0
    epochs: int = 300

    def __post_init__(self) -> None:
        if self.cost not in COSTS_OF_A_NEURON:
            raise UserError(f"A neuron's cost should be one of {', '.join(COSTS_OF_A_NEURON)}, not {self.cost}.")
        if not all(map(isfinite, (self.w, self.b, self.x, self.eta))) or self.eta <= 0:
            raise UserError("A neuron's w, b and x should be numbers and its η a number above 0.")
        if not 0 <= self.target <= 1:
            raise UserError(f"A sigmoid neuron answers with 0..1: its target cannot be {self.target}.")
        if not 1 <= self.epochs <= LONGEST:
            raise UserError(f"Let the neuron learn for 1 to {LONGEST:,} epochs, not {self.epochs}.")


@dataclass(frozen=True, slots=True)
class NeuronCourse:
    """Course of a neuron's training: each (epochs + 1,) float64, the start first. z = w x + b."""

    w: Array
    b: Array
    z: Array
    output: Array
    cost: Array


def learn(neuron: Neuron) -> NeuronCourse:
    """Let it learn: w -= η dC/dz x, b -= η dC/dz, both from the same z (book, equations 55 and 56, 61 and 62).

    The first step of the book's neuron (0.6, 0.9), η 0.15: z = 1.5, a = 0.817574, a σ'(z) = a · a(1-a) = 0.121938,
    so w becomes 0.6 - 0.15 · 0.121938 = 0.581709.
    """
    cost, rows = COSTS[neuron.cost], np.empty((5, neuron.epochs + 1))
    target = np.array([[neuron.target]])
    z, a, slope, scratch = (np.empty((1, 1)) for _ in range(4))
    w, b = neuron.w, neuron.b
    for epoch in range(neuron.epochs + 1):
        z[0, 0] = w * neuron.x + b
        SIGMOID.value(z, a)
        rows[:, epoch] = w, b, z[0, 0], a[0, 0], cost.value(z, target, "sigmoid")
        cost.delta(z, target, "sigmoid", slope, scratch)
        step = neuron.eta * slope[0, 0]
        w, b = w - step * neuron.x, b - step
    return NeuronCourse(*rows)
