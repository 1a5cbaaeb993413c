"""How wrong an answer is, and which way to move: C and dC/dz from the weighted inputs z of the output layer."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from core.activations import OUTPUTS, SIGMOID
from core.arrays import Array


@dataclass(frozen=True, slots=True)
class Cost:
    """C(z, y) for one output layer. z: (B, K) weighted inputs; y: (B, K) targets, 1 for the right class.

    outputs: the output activations it is meant for, the usual one first; `why` says what the others would spoil.
    value(z, y, output): the book's C, mean over B; finite for every finite z, however wrong and certain.
    delta(z, y, output, out, scratch): dC/dz of each example into `out`, (B, K), not averaged.
    """

    name: str
    title: str
    about: str
    why: str
    outputs: tuple[str, ...]
    value: Callable[..., float]
    delta: Callable[..., None]
    knobs: tuple[str, ...] = ()

    def bound(self, **knobs: float) -> "Cost":
        """This cost with the config fields named in `knobs` fixed; they reach value and delta as keywords."""
        if not knobs:
            return self
        return replace(self, value=partial(self.value, **knobs), delta=partial(self.delta, **knobs))


def _mean_over_rows(per_output: Array) -> float:
    return float(per_output.sum(dtype=np.float64)) / len(per_output)


def _quadratic_value(z: Array, y: Array, output: str) -> float:
    a = np.empty(z.shape)
    OUTPUTS[output].value(z.astype(np.float64), a)
    return 0.5 * _mean_over_rows(np.square(a - y))


def _quadratic_delta(z: Array, y: Array, output: str, out: Array, scratch: Array) -> None:
    if output == "linear":
        np.subtract(z, y, out)
        return
    SIGMOID.value(z, scratch)
    np.subtract(scratch, y, out)
    # a(1 - a): this factor is what makes a saturated neuron slow, the lesson of the book's chapter 3.
    np.multiply(out, scratch, out)
    np.subtract(1.0, scratch, scratch)
    np.multiply(out, scratch, out)


def _cross_entropy_value(z: Array, y: Array, output: str) -> float:
    # -y ln a - (1-y) ln(1-a) with a = sigmoid(z) is max(z, 0) - yz + ln(1 + e^-|z|): no logarithm of 0 for any z.
    cost = np.abs(z)
    np.negative(cost, cost)
    np.exp(cost, cost)
    np.log1p(cost, cost)
    cost += np.maximum(z, 0.0)
    cost -= y * z
    return _mean_over_rows(cost)


def _cross_entropy_delta(z: Array, y: Array, output: str, out: Array, scratch: Array) -> None:
    SIGMOID.value(z, out)
    np.subtract(out, y, out)


def _log_likelihood_value(z: Array, y: Array, output: str) -> float:
    # -ln a_y with a = softmax(z) is ln(sum e^z) - z_y; taking the largest z off first keeps every e^z at most 1.
    shifted = z - z.max(axis=1, keepdims=True)
    right = np.multiply(shifted, y).sum(axis=1, dtype=np.float64)
    return float((np.log(np.exp(shifted).sum(axis=1, dtype=np.float64)) - right).mean())


def _log_likelihood_delta(z: Array, y: Array, output: str, out: Array, scratch: Array) -> None:
    OUTPUTS["softmax"].value(z, out)
    np.subtract(out, y, out)


QUADRATIC = Cost(
    "quadratic",
    "quadratic",
    "½ Σ (a - y)²: simple, but a unit that is certain and wrong learns slowly. Book, equation 6.",
    "the quadratic cost measures each output on its own, so outputs that share 100 % do not go with it",
    ("sigmoid", "linear"),
    _quadratic_value,
    _quadratic_delta,
)
CROSS_ENTROPY = Cost(
    "cross-entropy",
    "cross-entropy",
    "-Σ [y ln a + (1-y) ln(1-a)]: the more wrong, the faster it learns. Book, equation 63.",
    "cross-entropy reads each output as the probability of its own yes or no, so it needs sigmoid outputs",
    ("sigmoid",),
    _cross_entropy_value,
    _cross_entropy_delta,
)
LOG_LIKELIHOOD = Cost(
    "log-likelihood",
    "log-likelihood",
    "-ln a of the right class: for outputs that are probabilities of one answer among ten. Book, equation 80.",
    "log-likelihood reads the outputs as shares of 100 %, so it needs softmax",
    ("softmax",),
    _log_likelihood_value,
    _log_likelihood_delta,
)

COSTS: dict[str, Cost] = {c.name: c for c in (QUADRATIC, CROSS_ENTROPY, LOG_LIKELIHOOD)}
