"""Backpropagation for one mini-batch size: all buffers made once, nothing allocated afterwards."""

from collections.abc import Sequence

import numpy as np

from core.activations import ACTIVATIONS
from core.arrays import Array
from core.config import RunConfig
from core.crew import Crew
from core.network import layer_views
from core.products import products


class _Layer:
    """One layer's products, and what a mini-batch leaves in it, (B, n_out) but the inputs."""

    def __init__(self, w: Array, b: Array, batch_size: int, crew: Crew) -> None:
        done = products(w, b, batch_size, crew)
        self.weigh, self.back, self.collect = done.weigh, done.back, done.collect
        self.kept: Array = np.empty((batch_size, w.shape[1]), w.dtype)  # room for the inputs that dropout keeps
        self.inputs = self.kept  # (B, n_in), what the layer was given in this mini-batch
        self.z, self.a, self.delta, self.scratch = (np.empty((batch_size, w.shape[0]), w.dtype) for _ in range(4))


class Backprop:
    """The gradient of the mean cost over a mini-batch of B images. theta: (P,), shared with the caller. crew: helps.

    Call it for the errors δ of every layer, then `collect` for the gradient that follows from them. The four equations
    are the book's BP1-BP4 (chapter 2).
    """

    def __init__(self, theta: Array, config: RunConfig, batch_size: int, crew: Crew | None = None) -> None:
        self._output, self._sizes = config.output, config.sizes
        self._activation = ACTIVATIONS[config.hidden]
        self._cost = config.cost_function()
        self._share = 1.0 / batch_size
        parameters = zip(*layer_views(theta, config.sizes), strict=True)
        self._layers = [_Layer(w, b, batch_size, crew or Crew()) for w, b in parameters]
        self._views: dict[int, tuple[Array, list[tuple[Array, Array]]]] = {}

    def __call__(self, x: Array, y: Array, z: Array, masks: Sequence[Array | None] = ()) -> None:
        """x: (B, I) in 0..1; y: (B, K); z: (B, K), receives the output layer's weighted inputs.

        masks: for the inputs and each hidden layer (B, units) or None, 0 for a dropped unit and 1/(1 - rate) for a
        kept one; empty: no dropout at all.
        """
        self._forward(x, z, masks)
        self._backward(y, z, masks)

    def collect(self, into: Array, keep: tuple[float, float], scale: float) -> None:
        """Lay down the gradient of the mini-batch last called for: into = keep * into + scale * gradient.

        into: (P,), theta itself or any other array of its form; keep: of its weights and of its biases.
        """
        share = scale * self._share
        for layer, target in zip(self._layers, self._layers_of(into), strict=True):
            layer.collect(layer.delta, layer.inputs, target, keep, share)

    def _layers_of(self, flat: Array) -> list[tuple[Array, Array]]:
        """The layers' views into `flat`, made once for each array (which is kept, so that its id stays its own)."""
        known = self._views.get(id(flat))
        if known is None:
            known = self._views[id(flat)] = flat, list(zip(*layer_views(flat, self._sizes), strict=True))
        return known[1]

    def _forward(self, x: Array, z: Array, masks: Sequence[Array | None]) -> None:
        value, last = self._activation.value, self._layers[-1]
        a = x
        for number, layer in enumerate(self._layers):
            mask = masks[number] if masks else None
            layer.inputs = a if mask is None else np.multiply(a, mask, layer.kept)
            if layer is last:
                layer.weigh(layer.inputs, z)
            else:
                layer.weigh(layer.inputs, layer.z)
                value(layer.z, layer.a)
                a = layer.a

    def _backward(self, y: Array, z: Array, masks: Sequence[Array | None]) -> None:
        layers = self._layers
        layer = layers[-1]
        self._cost.delta(z, y, self._output, layer.delta, layer.scratch)
        for number in range(len(layers) - 1, 0, -1):
            above, layer = layers[number], layers[number - 1]
            above.back(above.delta, layer.delta)
            mask = masks[number] if masks else None
            if mask is not None:
                np.multiply(layer.delta, mask, layer.delta)
            self._activation.times_slope(layer.delta, layer.z, layer.a, layer.scratch)
