"""Backpropagation for one mini-batch size: all buffers made once, nothing allocated afterwards."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.activations import ACTIVATIONS
from core.arrays import Array
from core.costs import COSTS
from core.network import layer_views


@dataclass(slots=True)
class _Layer:
    """One layer's parameters and gradient (views) and what a mini-batch leaves in it, (B, units)."""

    w: Array  # (n_out, n_in)
    w_T: Array  # the same numbers seen as (n_in, n_out)
    b: Array
    grad_w: Array
    grad_b: Array
    z: Array
    a: Array
    kept: Array  # activations after dropout; `a` itself where there is none
    delta: Array
    delta_T: Array
    scratch: Array


class Backprop:
    """The gradient of the mean cost over a mini-batch of B images, written into the flat vector `grad` (P,).

    theta, grad: (P,), shared with the caller. The four equations are the book's BP1-BP4 (chapter 2).
    """

    def __init__(self, theta: Array, grad: Array, sizes: Sequence[int], names: tuple[str, str, str], batch_size: int):
        hidden, self._output, cost = names
        self._activation = ACTIVATIONS[hidden]
        self._cost = COSTS[cost]
        self._share = 1.0 / batch_size
        weights, biases = layer_views(theta, sizes)
        grad_weights, grad_biases = layer_views(grad, sizes)
        self._layers = []
        for w, b, grad_w, grad_b in zip(weights, biases, grad_weights, grad_biases, strict=True):
            z, a, kept, delta, scratch = (np.empty((batch_size, len(b)), theta.dtype) for _ in range(5))
            self._layers.append(_Layer(w, w.T, b, grad_w, grad_b, z, a, kept, delta, delta.T, scratch))

    def __call__(self, x: Array, y: Array, z: Array, masks: Sequence[Array | None] = ()) -> None:
        """x: (B, I) in 0..1; y: (B, K); z: (B, K), receives the output layer's weighted inputs.

        masks: for each hidden layer (B, H), 0 for a dropped unit and 1/(1 - rate) for a kept one; empty: no dropout.
        """
        self._forward(x, z, masks)
        self._backward(x, y, z, masks)

    def _forward(self, x: Array, z: Array, masks: Sequence[Array]) -> None:
        inputs = x
        value = self._activation.value
        *hidden, last = self._layers
        for number, layer in enumerate(hidden):
            np.matmul(inputs, layer.w_T, layer.z)
            np.add(layer.z, layer.b, layer.z)
            value(layer.z, layer.a)
            inputs = layer.a
            if masks:
                inputs = np.multiply(layer.a, masks[number], layer.kept)
        np.matmul(inputs, last.w_T, z)
        np.add(z, last.b, z)

    def _backward(self, x: Array, y: Array, z: Array, masks: Sequence[Array]) -> None:
        layers = self._layers
        last = layers[-1]
        self._cost.delta(z, y, self._output, last.delta, last.scratch)
        np.multiply(last.delta, self._share, last.delta)
        for number in range(len(layers) - 1, 0, -1):
            layer, below = layers[number], layers[number - 1]
            inputs = below.kept if masks else below.a
            np.matmul(layer.delta_T, inputs, layer.grad_w)
            np.add.reduce(layer.delta, 0, None, layer.grad_b)
            np.matmul(layer.delta, layer.w, below.delta)
            if masks:
                np.multiply(below.delta, masks[number - 1], below.delta)
            self._activation.times_slope(below.delta, below.z, below.a, below.scratch)
        np.matmul(layers[0].delta_T, x, layers[0].grad_w)
        np.add.reduce(layers[0].delta, 0, None, layers[0].grad_b)
