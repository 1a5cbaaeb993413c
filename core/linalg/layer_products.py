"""The three matrix products of a layer: weighted inputs, the way back, and the gradient.

Each layer takes the one of two ways that its size asks for. Small products go through SciPy's BLAS: a call costs half
of NumPy's, biases and sums are taken up in the product itself, and the gradient goes into the weights or an optimizer's
array without ever standing alone. Large ones go through NumPy, which lets other threads run meanwhile, so that a crew
can share them.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.linalg.blas import dgemm, dgemv, sgemm, sgemv

from core.linalg.arrays import Array, aligned
from core.linalg.worker_threads import WorkerThreads

Pair = tuple[Array, Array]
Factors = tuple[float, float]

LARGE = 10_000_000
"""Multiply-adds in a product, about 0.1 ms, from which NumPy's way is taken: so long the window can wait."""


@dataclass(frozen=True, slots=True)
class Products:
    """Of B images and a layer of n_out units with n_in inputs. All arrays contiguous (C order), of one dtype.

    weigh(x, z): z = x Wᵀ + b. x: (B, n_in); z: (B, n_out).
    back(delta, out): out = δ W, what the layer below is to blame for. delta: (B, n_out); out: (B, n_in).
    collect(delta, x, into, keep, scale): weights = keep[0] weights + scale δᵀ x, biases = keep[1] biases + scale Σ δ.
    into: weights (n_out, n_in) and biases (n_out,).
    """

    weigh: Callable[[Array, Array], None]
    back: Callable[[Array, Array], None]
    collect: Callable[[Array, Array, Pair, Factors, float], None]


def products(w: Array, b: Array, batch_size: int, threads: WorkerThreads) -> Products:
    """The products of a layer with weights w (n_out, n_in) and biases b (n_out,), for mini-batches of one size."""
    if w.size * batch_size >= LARGE:
        return large_products(w, b, batch_size, threads)
    return small_products(w, b, batch_size)


def small_products(w: Array, b: Array, batch_size: int) -> Products:
    """Through SciPy's BLAS, which counts columns first: every array is handed over as its transpose, uncopied.

    Arguments go by position, which spares a third of a call: gemm(alpha, a, b, beta, c, trans_a, trans_b, overwrite_c),
    gemv(alpha, a, x, beta, y, offx, incx, offy, incy, trans, overwrite_y).
    """
    single = w.dtype == np.float32
    gemm, gemv = (sgemm, sgemv) if single else (dgemm, dgemv)
    w_T, ones = w.T, np.ones(batch_size, w.dtype)

    def weigh(x: Array, z: Array) -> None:
        np.copyto(z, b)
        gemm(1.0, w_T, x.T, 1.0, z.T, 1, 0, 1)

    def back(delta: Array, out: Array) -> None:
        gemm(1.0, w_T, delta.T, 0.0, out.T, 0, 0, 1)

    def collect(delta: Array, x: Array, into: Pair, keep: Factors, scale: float) -> None:
        delta_T = delta.T
        gemm(scale, x.T, delta_T, keep[0], into[0].T, 0, 1, 1)
        gemv(scale, delta_T, ones, keep[1], into[1], 0, 1, 0, 1, 0, 1)

    return Products(weigh, back, collect)


def large_products(w: Array, b: Array, batch_size: int, threads: WorkerThreads) -> Products:
    """Through NumPy, by a crew, each thread with some of the units."""
    grad: Pair = aligned(w.shape, w.dtype), np.empty_like(b)
    scaled = aligned((batch_size, len(w)), w.dtype)
    z_T = aligned((len(w), batch_size), w.dtype)

    def weigh(x: Array, z: Array) -> None:
        def units(part: slice) -> None:
            # W xᵀ takes a fifth less time than x Wᵀ; adding b turns it over in passing.
            np.matmul(w[part], x.T, z_T[part])
            np.add(z_T[part].T, b[part], z[:, part])

        threads.parallel_for(units, len(w))

    def back(delta: Array, out: Array) -> None:
        threads.parallel_for(lambda part: np.matmul(delta, w[:, part], out[:, part]), out.shape[1])

    def collect(delta: Array, x: Array, into: Pair, keep: Factors, scale: float) -> None:
        alone = not any(keep)
        grad_w, grad_b = into if alone else grad
        np.multiply(delta, scale, scaled)

        def units(part: slice) -> None:
            np.matmul(scaled.T[part], x, grad_w[part])
            np.add.reduce(scaled[:, part], 0, out=grad_b[part])
            if not alone:
                for target, old, new in zip(into, keep, grad, strict=True):
                    np.multiply(target[part], old, target[part])
                    np.add(target[part], new[part], target[part])

        threads.parallel_for(units, len(w))

    return Products(weigh, back, collect)
