"""Costs of one example, written out: the formula, its term for each output, and the factors of BP1."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.activations import OUTPUTS
from core.config import RunConfig
from core.insight.by_hand.lines import factor, number
from core.linalg.arrays import Array
from core.support.messages import message

_Values = Callable[[RunConfig, Array, Array, Array], Array]


@dataclass(frozen=True, slots=True)
class CostTerms:
    """A cost written out. formula: as in the book; delta: ∂C/∂z in symbols.

    values(config, z, a, y): term of each output, (K,), whose sum is the cost of the example. numbers: such a term in
    numbers. cancels: the slope of the output activation cancels out of ∂C/∂z.
    """

    formula: str
    delta: str
    cancels: bool
    values: _Values
    numbers: Callable[[RunConfig, float, float], str]


def cost_terms(config: RunConfig) -> CostTerms | None:
    """Return the cost of `config` written out; None for one that is not the book's, such as a person's own."""
    return _TERMS.get(config.cost)


def _quadratic(config: RunConfig, z: Array, a: Array, y: Array) -> Array:
    return 0.5 * np.square(a - y)


def _cross_entropy(config: RunConfig, z: Array, a: Array, y: Array) -> Array:
    return np.logaddexp(0.0, z) - y * z


def _log_likelihood(config: RunConfig, z: Array, a: Array, y: Array) -> Array:
    shifted = z - z.max()
    return np.where(y == 0, 0.0, y * (np.log(np.exp(shifted).sum()) - shifted))


def _uneven(config: RunConfig, z: Array, a: Array, y: Array) -> Array:
    return np.maximum(config.too_much * (a - y), config.too_little * (y - a))


def _quadratic_numbers(config: RunConfig, a: float, y: float) -> str:
    return f"½ ({number(a)} − {factor(y)})²"


def _cross_entropy_numbers(config: RunConfig, a: float, y: float) -> str:
    if y not in (0.0, 1.0):
        return f"−{number(y)} ln {number(a)} − {number(1 - y)} ln (1 − {number(a)})"
    return f"−ln {number(a)}" if y else f"−ln (1 − {number(a)})"


def _log_likelihood_numbers(config: RunConfig, a: float, y: float) -> str:
    return f"−ln {number(a)}" if y == 1 else f"−{number(y)} ln {number(a)}" if y else "0"


def _uneven_numbers(config: RunConfig, a: float, y: float) -> str:
    if a > y:
        return f"{number(config.too_much)} ({number(a)} − {factor(y)})"
    return f"{number(config.too_little)} ({number(y)} − {factor(a)})"


_TERMS = {
    "quadratic": CostTerms("C = ½ Σ (a − y)²", "(a − y) σ′(z)", False, _quadratic, _quadratic_numbers),
    "cross-entropy": CostTerms(
        "C = −Σ [y ln a + (1 − y) ln (1 − a)]",
        "a − y",
        True,
        _cross_entropy,
        _cross_entropy_numbers,
    ),
    "log-likelihood": CostTerms("C = −Σ y ln a", "a − y", True, _log_likelihood, _log_likelihood_numbers),
    "uneven": CostTerms(
        message("C = Σ over (a − y) where a > y, under (y − a) elsewhere"),
        "∂C/∂a σ′(z)",
        False,
        _uneven,
        _uneven_numbers,
    ),
}


def softmax_rows(z: Array) -> list[tuple[float, float, float, float]]:
    """Return z, z - max, e^(z - max) and the share of their sum for each output."""
    shifted = z - z.max()
    powers = np.exp(shifted)
    return list(zip(z.tolist(), shifted.tolist(), powers.tolist(), (powers / powers.sum()).tolist(), strict=True))


def output_slope(output: str, z: Array) -> Array:
    """Return da/dz of output units, (K,): 1 - a is σ(-z), which does not round to 0. nan for softmax."""
    if output == "linear":
        return np.ones_like(z)
    if output != "sigmoid":
        return np.full_like(z, np.nan)
    a, rest = np.empty_like(z), np.empty_like(z)
    OUTPUTS[output].value(z, a)
    OUTPUTS[output].value(-z, rest)
    return a * rest


def slope_by_a(config: RunConfig, z: Array, a: Array, y: Array, delta: Array) -> Array:
    """Return ∂C/∂a of each output, (K,), also where f'(z) rounds to 0; nan where this cost has no formula here."""
    with np.errstate(all="ignore"):
        match config.cost:
            case "quadratic":
                return a - y
            case "log-likelihood":
                return np.where(y == 0, 0.0, -y / a)
        return delta / output_slope(config.output, z)
