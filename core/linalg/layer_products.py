"""The three matrix products of a layer: weighted inputs, backpropagated errors, and the gradient.

The implementation depends on the size of the layer. Small products use SciPy's BLAS: a call costs half of NumPy's,
biases and sums are part of the product, and the gradient is added to the weights or to an optimizer's array without a
buffer of its own. Large ones use NumPy, which releases Python's lock, so that worker threads can share them.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import scipy

from core.linalg.arrays import Array, aligned
from core.linalg.worker_threads import WorkerThreads

Pair = tuple[Array, Array]
Factors = tuple[float, float]

LARGE = 10_000_000
"""Multiply-adds, about 0.1 ms, from which a product uses NumPy: SciPy would block the window's thread for longer."""


@dataclass(frozen=True, slots=True)
class Products:
    """Products of B images and a layer of n_out units with n_in inputs. All arrays C-contiguous, of one dtype.

    forward(x, z): z = x Wᵀ + b. x: (B, n_in); z: (B, n_out).
    backward(delta, out): out = δ W, the errors of the layer below before its slope. delta: (B, n_out); out: (B, n_in).
    add_gradient(delta, x, into, keep, scale): w = keep[0] w + scale δᵀ x, b = keep[1] b + scale Σ δ.
    into: w (n_out, n_in) and b (n_out,).
    """

    forward: Callable[[Array, Array], None]
    backward: Callable[[Array, Array], None]
    add_gradient: Callable[[Array, Array, Pair, Factors, float], None]


def products(w: Array, b: Array, batch_size: int, threads: WorkerThreads) -> Products:
    """Return the products of a layer with weights w (n_out, n_in) and biases b (n_out,), for one mini-batch size."""
    if w.size * batch_size >= LARGE:
        return large_products(w, b, batch_size, threads)
    return small_products(w, b, batch_size)


def small_products(w: Array, b: Array, batch_size: int) -> Products:
    """Return products by SciPy's BLAS, which is column-major: every array is passed as its transpose, uncopied.

    Arguments are positional, which saves a third of a call: gemm(alpha, a, b, beta, c, trans_a, trans_b, overwrite_c),
    gemv(alpha, a, x, beta, y, offx, incx, offy, incy, trans, overwrite_y).
    """
    blas = scipy.linalg.blas
    gemm, gemv = (blas.sgemm, blas.sgemv) if w.dtype == np.float32 else (blas.dgemm, blas.dgemv)
    w_T, ones = w.T, np.ones(batch_size, w.dtype)

    def forward(x: Array, z: Array) -> None:
        np.copyto(z, b)
        gemm(1.0, w_T, x.T, 1.0, z.T, 1, 0, 1)

    def backward(delta: Array, out: Array) -> None:
        gemm(1.0, w_T, delta.T, 0.0, out.T, 0, 0, 1)

    def add_gradient(delta: Array, x: Array, into: Pair, keep: Factors, scale: float) -> None:
        delta_T = delta.T
        gemm(scale, x.T, delta_T, keep[0], into[0].T, 0, 1, 1)
        gemv(scale, delta_T, ones, keep[1], into[1], 0, 1, 0, 1, 0, 1)

    return Products(forward, backward, add_gradient)


def large_products(w: Array, b: Array, batch_size: int, threads: WorkerThreads) -> Products:
    """Return products by NumPy in worker threads, each with a part of the units."""
    grad: Pair = aligned(w.shape, w.dtype), np.empty_like(b)
    scaled = aligned((batch_size, len(w)), w.dtype)
    z_T = aligned((len(w), batch_size), w.dtype)

    def forward(x: Array, z: Array) -> None:
        def units(part: slice) -> None:
            # W xᵀ takes a fifth less time than x Wᵀ; the addition of b transposes it.
            np.matmul(w[part], x.T, z_T[part])
            np.add(z_T[part].T, b[part], z[:, part])

        threads.parallel_for(units, len(w))

    def backward(delta: Array, out: Array) -> None:
        threads.parallel_for(lambda part: np.matmul(delta, w[:, part], out[:, part]), out.shape[1])

    def add_gradient(delta: Array, x: Array, into: Pair, keep: Factors, scale: float) -> None:
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

    return Products(forward, backward, add_gradient)
