"""Regularizers: penalties on large weights, and with `decay_biases` on biases (book, chapter 3: not on these)."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.linalg.arrays import Array
from core.linalg.vectors import add_scaled
from core.support.messages import message


@dataclass(frozen=True, slots=True)
class Regularizer:
    """Penalty R(w) on the weights; the cost gets λ/n R(w), with n the training images.

    name: in files and `--set`; title, about: for people. penalty(w): returns R(w); w: (number of `penalised`,).
    add_slope(w, grad, strength, scratch): grad += strength * dR/dw; all arrays of that shape; strength: λ/n.
    shrinks: dR/dw is w itself, so a step can apply it by multiplying the weights.
    """

    name: str
    title: str
    about: str
    penalty: Callable[[Array], float]
    add_slope: Callable[[Array, Array, float, Array], None]
    shrinks: bool = False


def _nothing(w: Array, grad: Array, strength: float, scratch: Array) -> None:
    """Add no penalty."""


def _l2_penalty(w: Array) -> float:
    # Infinite, without a warning, where the square of a weight overflows: the network has diverged.
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
        Regularizer("none", message("none"), message("No penalty on the size of weights."), lambda w: 0.0, _nothing),
        Regularizer(
            "L2",
            message("L2 (weight decay)"),
            message("λ/2n Σ w²: every weight shrinks in proportion to its size. Book, equation 87."),
            _l2_penalty,
            _add_l2_slope,
            shrinks=True,
        ),
        Regularizer(
            "L1",
            message("L1"),
            message("λ/n Σ |w|: every weight shrinks by the same amount, so many become 0. Book, equation 95."),
            _l1_penalty,
            _add_l1_slope,
        ),
    )
}
