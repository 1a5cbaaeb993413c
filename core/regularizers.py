"""What large weights cost, so that they must earn their keep. Biases are never charged (book, chapter 3)."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.linalg.arrays import Array
from core.linalg.vectors import add_scaled


@dataclass(frozen=True, slots=True)
class Regularizer:
    """penalty(w): R(w), to be multiplied by λ/n. add_slope(w, grad, strength, scratch): grad += strength * dR/dw.

    w, grad, scratch: the flat weights, (P,). strength: λ/n with n the training images.
    shrinks: dR/dw is w itself, so that a step of the weights can take it up in the factor that keeps them.
    """

    name: str
    title: str
    about: str
    penalty: Callable[[Array], float]
    add_slope: Callable[[Array, Array, float, Array], None]
    shrinks: bool = False


def _nothing(w: Array, grad: Array, strength: float, scratch: Array) -> None:
    """Charge nothing."""


def _l2_penalty(w: Array) -> float:
    # Infinite, without a warning, where the square of a weight is no number of its type: the network has blown up.
    with np.errstate(over="ignore"):
        return 0.5 * float(np.dot(w, w))


def _add_l2_slope(w: Array, grad: Array, strength: float, scratch: Array) -> None:
    add_scaled(w, grad, strength)


def _l1_penalty(w: Array) -> float:
    return float(np.abs(w).sum(dtype=np.float64))


def _add_l1_slope(w: Array, grad: Array, strength: float, scratch: Array) -> None:
    np.sign(w, scratch)
    add_scaled(scratch, grad, strength)


REGULARIZERS: dict[str, Regularizer] = {
    r.name: r
    for r in (
        Regularizer("none", "none", "Weights may grow as they like.", lambda w: 0.0, _nothing),
        Regularizer(
            "L2",
            "L2 (weight decay)",
            "λ/2n Σ w²: every weight shrinks in proportion to its size. Book, equation 87.",
            _l2_penalty,
            _add_l2_slope,
            shrinks=True,
        ),
        Regularizer(
            "L1",
            "L1",
            "λ/n Σ |w|: every weight shrinks by the same amount, so that many become 0. Book, equation 95.",
            _l1_penalty,
            _add_l1_slope,
        ),
    )
}
