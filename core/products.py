"""The three matrix products of a layer: weighted inputs, the way back, and the gradient.

Each layer takes the one of two ways that its size asks for. Small products go through SciPy's BLAS: a call costs half
of NumPy's, biases and sums are taken up in the product itself, and the gradient goes into the weights or an optimizer's
array without ever standing alone. Large ones go through NumPy, which lets other threads run meanwhile, so that a crew
can share them.
"""

from collections.abc import Callable
from typing import Protocol

import numpy as np
from scipy.linalg.blas import dgemm, dgemv, sgemm, sgemv

from core.arrays import Array
from core.crew import Crew

Pair = tuple[Array, Array]
Factors = tuple[float, float]

LARGE = 10_000_000
"""Multiply-adds in a product, about 0.1 ms, from which NumPy's way is taken: so long the window can wait."""


class Products(Protocol):
    """B images, a layer of n_out units with n_in inputs. All arrays contiguous (C order), of one dtype."""

    def weigh(self, x: Array, z: Array) -> None:
        """Z = x Wᵀ + b. x: (B, n_in); z: (B, n_out)."""

    def back(self, delta: Array, out: Array) -> None:
        """Out = δ W, what the layer below is to blame for. delta: (B, n_out); out: (B, n_in)."""

    def collect(self, delta: Array, x: Array, into: Pair, keep: Factors, scale: float) -> None:
        """Weights = keep[0] weights + scale δᵀ x, biases = keep[1] biases + scale Σ δ.

        into: weights (n_out, n_in) and biases (n_out,).
        """


def products(w: Array, b: Array, batch_size: int, crew: Crew) -> Products:
    """The products of a layer with weights w (n_out, n_in) and biases b (n_out,), for mini-batches of one size."""
    if w.size * batch_size >= LARGE:
        return LargeProducts(w, b, batch_size, crew)
    return SmallProducts(w, b, batch_size)


class SmallProducts:
    """Through SciPy's BLAS, which counts columns first: every array is handed over as its transpose, uncopied.

    Arguments go by position, which spares a third of a call: gemm(alpha, a, b, beta, c, trans_a, trans_b, overwrite_c),
    gemv(alpha, a, x, beta, y, offx, incx, offy, incy, trans, overwrite_y).
    """

    def __init__(self, w: Array, b: Array, batch_size: int) -> None:
        single = w.dtype == np.float32
        self._gemm: Callable[..., Array] = sgemm if single else dgemm
        self._gemv: Callable[..., Array] = sgemv if single else dgemv
        self._w_T, self._b = w.T, b
        self._ones: Array = np.ones(batch_size, w.dtype)

    def weigh(self, x: Array, z: Array) -> None:
        """See Products."""
        np.copyto(z, self._b)
        self._gemm(1.0, self._w_T, x.T, 1.0, z.T, 1, 0, 1)

    def back(self, delta: Array, out: Array) -> None:
        """See Products."""
        self._gemm(1.0, self._w_T, delta.T, 0.0, out.T, 0, 0, 1)

    def collect(self, delta: Array, x: Array, into: Pair, keep: Factors, scale: float) -> None:
        """See Products."""
        delta_T = delta.T
        self._gemm(scale, x.T, delta_T, keep[0], into[0].T, 0, 1, 1)
        self._gemv(scale, delta_T, self._ones, keep[1], into[1], 0, 1, 0, 1, 0, 1)


class LargeProducts:
    """Through NumPy, by a crew."""

    def __init__(self, w: Array, b: Array, batch_size: int, crew: Crew) -> None:
        self._w, self._b, self._share = w, b, crew.share
        self._grad_w, self._grad_b = np.empty_like(w), np.empty_like(b)
        self._scaled: Array = np.empty((batch_size, len(w)), w.dtype)
        self._z_T: Array = np.empty((len(w), batch_size), w.dtype)

    def weigh(self, x: Array, z: Array) -> None:
        """See Products."""

        def units(part: slice) -> None:
            # W xᵀ takes a fifth less time than x Wᵀ; adding b turns it over in passing.
            np.matmul(self._w[part], x.T, self._z_T[part])
            np.add(self._z_T[part].T, self._b[part], z[:, part])

        self._share(units, len(self._w))

    def back(self, delta: Array, out: Array) -> None:
        """See Products."""
        self._share(lambda part: np.matmul(delta, self._w[:, part], out[:, part]), out.shape[1])

    def collect(self, delta: Array, x: Array, into: Pair, keep: Factors, scale: float) -> None:
        """See Products."""
        alone = not any(keep)
        grad_w, grad_b = into if alone else (self._grad_w, self._grad_b)
        np.multiply(delta, scale, self._scaled)

        def units(part: slice) -> None:
            np.matmul(self._scaled.T[part], x, grad_w[part])
            np.add.reduce(self._scaled[:, part], 0, out=grad_b[part])
            if not alone:
                for target, old, new in zip(into, keep, (grad_w, grad_b), strict=True):
                    np.multiply(target[part], old, target[part])
                    np.add(target[part], new[part], target[part])

        self._share(units, len(self._w))
