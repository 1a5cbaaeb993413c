"""Softmax step by step, with a temperature, and sigmoid outputs of the same weighted inputs beside it."""

from dataclasses import dataclass

import numpy as np

from core.activations import OUTPUTS
from core.linalg.arrays import Array


@dataclass(frozen=True, slots=True)
class SoftmaxTable:
    """Weighted inputs z of K outputs and what becomes of them; all (K,), float64.

    shifted: (z - max z) / T; powers: e^shifted; softmax: powers / Σ powers; sigmoid: 1 / (1 + e^-z), T left out.
    """

    z: Array
    shifted: Array
    powers: Array
    softmax: Array
    sigmoid: Array


def softmax_table(z: Array, temperature: float = 1.0) -> SoftmaxTable:
    """Return the table of z, (K,) finite, at a temperature T > 0: the higher, the more even; 1 is plain softmax."""
    z = np.asarray(z, np.float64)
    shifted = (z - z.max()) / temperature
    return SoftmaxTable(z, shifted, np.exp(shifted), _output("softmax", shifted), _output("sigmoid", z))


def _output(name: str, z: Array) -> Array:
    found = np.empty((1, len(z)))
    OUTPUTS[name].value(z[None], found)
    return np.asarray(found[0])
