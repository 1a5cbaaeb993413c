"""Backpropagation for one mini-batch size: all buffers are allocated once, at the start."""

from collections.abc import Sequence

import numpy as np

from core.activations import ACTIVATIONS
from core.config import RunConfig
from core.linalg.arrays import Array, aligned
from core.linalg.layer_products import products
from core.linalg.worker_threads import WorkerThreads
from core.network import layer_views


class _Layer:
    """Matrix products of one layer and its buffers for a mini-batch, (B, n_out) except for the inputs."""

    def __init__(self, w: Array, b: Array, batch_size: int, threads: WorkerThreads) -> None:
        done = products(w, b, batch_size, threads)
        self.forward, self.backward, self.add_gradient = done.forward, done.backward, done.add_gradient
        self.kept = aligned((batch_size, w.shape[1]), w.dtype)  # buffer for the inputs that dropout keeps
        self.inputs = self.kept  # (B, n_in), the layer's inputs in this mini-batch
        self.z, self.a, self.delta, self.scratch = (aligned((batch_size, w.shape[0]), w.dtype) for _ in range(4))


class Backprop:
    """Gradient of the mean cost over a mini-batch of B images, by the book's equations BP1-BP4 (chapter 2).

    Call it to compute the errors δ of every layer, then call `add_gradient` for the gradient.
    theta: (P,), shared with the caller. threads: for large products.
    """

    def __init__(self, theta: Array, config: RunConfig, batch_size: int, threads: WorkerThreads | None = None) -> None:
        self._output, self._sizes = config.output, config.sizes
        self._activation = ACTIVATIONS[config.hidden]
        self.bind(config)
        self._share = 1.0 / batch_size
        parameters = zip(*layer_views(theta, config.sizes), strict=True)
        self._layers = [_Layer(w, b, batch_size, threads or WorkerThreads()) for w, b in parameters]
        self._hidden = self._layers[:-1]
        pairs = zip(self._layers[1:], self._hidden, range(1, len(self._layers)), strict=True)
        self._downward = list(pairs)[::-1]  # a layer, the one below, and the index of the mask between them
        self._no_masks: Sequence[None] = [None] * len(self._layers)
        self._views: dict[int, tuple[Array, list[tuple[Array, Array]]]] = {}

    def bind(self, config: RunConfig) -> None:
        """Update the cost to `config`: its settings may change during a run."""
        self._cost = config.cost_function()

    def __call__(self, x: Array, y: Array, z: Array, masks: Sequence[Array | None] = ()) -> None:
        """Compute all errors δ. x: (B, I) in 0..1; y: (B, K); z: (B, K), receives the output layer's weighted inputs.

        masks: (B, units) or None for the inputs and each hidden layer; 0 for a dropped unit, 1/(1 - rate) for a kept
        one. Empty: no dropout.
        """
        masks = masks or self._no_masks
        self._forward(x, z, masks)
        self._backward(y, z, masks)

    def add_gradient(self, into: Array, keep: tuple[float, float], scale: float) -> None:
        """Add the gradient of the last mini-batch: into = keep * into + scale * gradient.

        into: (P,), theta itself or any array of its shape; keep: factors of the weights and of the biases.
        """
        share = scale * self._share
        for layer, target in zip(self._layers, self._layers_of(into), strict=True):
            layer.add_gradient(layer.delta, layer.inputs, target, keep, share)

    def _layers_of(self, flat: Array) -> list[tuple[Array, Array]]:
        """Return the layers' views into `flat`, cached by id; the cache keeps the array alive, so ids stay unique."""
        known = self._views.get(id(flat))
        if known is None:
            known = self._views[id(flat)] = flat, list(zip(*layer_views(flat, self._sizes), strict=True))
        return known[1]

    def _forward(self, x: Array, z: Array, masks: Sequence[Array | None]) -> None:
        a, value = x, self._activation.value
        for layer, mask in zip(self._hidden, masks, strict=False):
            layer.inputs = a if mask is None else np.multiply(a, mask, layer.kept)
            layer.forward(layer.inputs, layer.z)
            value(layer.z, layer.a)
            a = layer.a
        last, mask = self._layers[-1], masks[-1]
        last.inputs = a if mask is None else np.multiply(a, mask, last.kept)
        last.forward(last.inputs, z)

    def _backward(self, y: Array, z: Array, masks: Sequence[Array | None]) -> None:
        last, times_slope = self._layers[-1], self._activation.times_slope
        self._cost.delta(z, y, self._output, last.delta, last.scratch)
        for above, layer, number in self._downward:
            above.backward(above.delta, layer.delta)
            mask = masks[number]
            if mask is not None:
                np.multiply(layer.delta, mask, layer.delta)
            times_slope(layer.delta, layer.z, layer.a, layer.scratch)
