"""Memory of the compiled engine: parameters in its own order, and what a mini-batch leaves behind."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from core.linalg.arrays import Array, Bytes, Labels, aligned, aligned_copy
from core.network import parameter_count, weight_count

VECTOR = 16
"""Numbers in a row of weights are a multiple of this: whole vectors, and a cache line of float32."""


class Parameters(NamedTuple):
    """Parameters, or an optimizer's array, of networks of one form.

    first: (I + 1, U), weights of the first layer, inputs first, and its biases as the last row; 0 from unit H on.
    later: (1, …), weights of the later layers, then their biases, as in the flat vector.
    """

    first: Array
    later: Array

    @classmethod
    def of(cls, theta: Array, sizes: tuple[int, ...]) -> "Parameters":
        """Copy the flat vector theta (P,)."""
        inputs, units = sizes[:2]
        first = aligned((inputs + 1, padded(units)), theta.dtype)
        first[...] = 0
        made = cls(first, aligned((1, parameter_count(sizes) - (inputs + 1) * units), theta.dtype))
        first_w, later_w, first_b, later_b = _split(theta, sizes)
        first[:-1, :units], first[-1, :units] = first_w.T, first_b
        made.later[0, : len(later_w)], made.later[0, len(later_w) :] = later_w, later_b
        return made

    def copy_to(self, theta: Array, sizes: tuple[int, ...]) -> None:
        """Write all into the flat vector theta (P,)."""
        first_w, later_w, first_b, later_b = _split(theta, sizes)
        first_w.T[...], first_b[...] = self.first[:-1, : sizes[1]], self.first[-1, : sizes[1]]
        later_w[...], later_b[...] = self.later[0, : len(later_w)], self.later[0, len(later_w) :]


class Scratch(NamedTuple):
    """Buffers for blocks of R rows in mini-batches of B.

    inputs, values: inputs that are not 0, row after row, and ends, (R + 1,): see kernels.gather. images, strengths,
    counts: those of a mini-batch by input: (I + 1, B) twice and (I + 1,). seen: inputs that were not 0 in some image or
    have numbers in the optimizer's arrays, (I + 1,).
    z, delta: (B, U), weighted inputs and errors δ of the first layer. first_g: (1, U).
    a, slope: of all hidden layers, one (B, n) after the other; later_delta: weighted inputs, then errors, of the layers
    after the first in the same places. later_g: as Parameters.later. biases: where those of each layer begin there.
    """

    inputs: npt.NDArray[np.uint32]
    values: Array
    ends: Labels
    images: npt.NDArray[np.uint32]
    strengths: Array
    counts: Labels
    seen: npt.NDArray[np.bool_]
    z: Array
    delta: Array
    first_g: Array
    a: Array
    slope: Array
    later_delta: Array
    later_g: Array
    biases: Labels

    @classmethod
    def empty(cls, sizes: tuple[int, ...], rows: int, batch_size: int, dtype: str) -> "Scratch":
        """Allocate all."""
        inputs, units = sizes[0] + 1, padded(sizes[1])
        by_input, first = (inputs, batch_size + 4), (batch_size, units)
        hidden, later = sum(sizes[1:-1]) * batch_size, parameter_count(sizes[1:])
        biases = np.cumsum([weight_count(sizes[1:]), *sizes[2:-1]])
        return cls(
            np.empty(rows * inputs, np.uint32),
            aligned((rows * inputs,), dtype),
            np.zeros(rows + 1, np.int64),
            np.zeros(by_input, np.uint32),
            aligned(by_input, dtype),
            np.zeros(inputs, np.uint64),
            np.zeros(inputs, np.bool_),
            aligned(first, dtype),
            aligned_copy(np.zeros(first, dtype)),
            aligned((1, units), dtype),
            aligned((hidden,), dtype),
            aligned((hidden,), dtype),
            aligned((hidden + sizes[-1] * batch_size,), dtype),
            aligned((1, later), dtype),
            biases,
        )


def padded(units: int) -> int:
    """Return the length of a row for so many units."""
    return -(-units // VECTOR) * VECTOR


def words_of(x: Array | Bytes) -> npt.NDArray[np.uint64]:
    """Return x (R, I) in words of 8 bytes, or a word that is not 0 for each number where rows are no whole words."""
    return np.ones(x.shape, np.uint64) if x.shape[1] * x.itemsize % 8 else x.view(np.uint64)


def _split(theta: Array, sizes: tuple[int, ...]) -> tuple[Array, Array, Array, Array]:
    """Return views of theta: weights (H, I) of the first layer, all later weights, its biases, all later biases."""
    inputs, units = sizes[:2]
    weights = weight_count(sizes)
    first, biases = theta[: inputs * units].reshape(units, inputs), theta[weights : weights + units]
    return first, theta[inputs * units : weights], biases, theta[weights + units :]
