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
    """One layer's parameters and gradient (views), and what a mini-batch leaves in it, (B, n_out) but the inputs."""

    w: Array  # (n_out, n_in)
    w_T: Array  # the same numbers seen as (n_in, n_out)
    b: Array
    grad_w: Array
    grad_b: Array
    kept: Array  # (B, n_in), room for the inputs that dropout keeps
    inputs: Array  # (B, n_in), what the layer was given in this mini-batch
    z: Array
    a: Array
    delta: Array
    delta_T: Array
    scratch: Array

    @classmethod
    def make(cls, parameters: tuple[Array, Array], gradient: tuple[Array, Array], batch_size: int) -> "_Layer":
        w, b = parameters
        kept = np.empty((batch_size, w.shape[1]), w.dtype)
        z, a, delta, scratch = (np.empty((batch_size, w.shape[0]), w.dtype) for _ in range(4))
        return cls(w, w.T, b, *gradient, kept, kept, z, a, delta, delta.T, scratch)


class Backprop:
    """The gradient of the mean cost over a mini-batch of B images, written into the flat vector `grad` (P,).

    theta, grad: (P,), shared with the caller. The four equations are the book's BP1-BP4 (chapter 2).
    """

    def __init__(self, theta: Array, grad: Array, sizes: Sequence[int], names: tuple[str, str, str], batch_size: int):
        """names: of the hidden activation, the output activation and the cost."""
        hidden, self._output, cost = names
        self._activation = ACTIVATIONS[hidden]
        self._cost = COSTS[cost]
        self._share = 1.0 / batch_size
        parameters, gradients = (zip(*layer_views(flat, sizes), strict=True) for flat in (theta, grad))
        self._layers = [_Layer.make(p, g, batch_size) for p, g in zip(parameters, gradients, strict=True)]

    def __call__(self, x: Array, y: Array, z: Array, masks: Sequence[Array | None] = ()) -> None:
        """x: (B, I) in 0..1; y: (B, K); z: (B, K), receives the output layer's weighted inputs.

        masks: for the inputs and each hidden layer (B, units) or None, 0 for a dropped unit and 1/(1 - rate) for a
        kept one; empty: no dropout at all.
        """
        self._forward(x, z, masks)
        self._backward(y, z, masks)

    def _forward(self, x: Array, z: Array, masks: Sequence[Array | None]) -> None:
        value, last = self._activation.value, self._layers[-1]
        a = x
        for number, layer in enumerate(self._layers):
            mask = masks[number] if masks else None
            layer.inputs = a if mask is None else np.multiply(a, mask, layer.kept)
            out = z if layer is last else layer.z
            np.matmul(layer.inputs, layer.w_T, out)
            np.add(out, layer.b, out)
            if layer is not last:
                value(out, layer.a)
                a = layer.a

    def _backward(self, y: Array, z: Array, masks: Sequence[Array | None]) -> None:
        layers = self._layers
        layer = layers[-1]
        self._cost.delta(z, y, self._output, layer.delta, layer.scratch)
        np.multiply(layer.delta, self._share, layer.delta)
        for number in range(len(layers) - 1, 0, -1):
            above, layer = layers[number], layers[number - 1]
            np.matmul(above.delta_T, above.inputs, above.grad_w)
            np.add.reduce(above.delta, 0, out=above.grad_b)
            np.matmul(above.delta, above.w, layer.delta)
            mask = masks[number] if masks else None
            if mask is not None:
                np.multiply(layer.delta, mask, layer.delta)
            self._activation.times_slope(layer.delta, layer.z, layer.a, layer.scratch)
        np.matmul(layers[0].delta_T, layers[0].inputs, layers[0].grad_w)
        np.add.reduce(layers[0].delta, 0, out=layers[0].grad_b)
