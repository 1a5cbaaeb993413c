"""Forward and backward pass through a network on fixed examples, with the values of each layer."""

from collections.abc import Sequence

import numpy as np

from core.config import RunConfig
from core.data.dataset import Split
from core.linalg.arrays import Array, aligned
from core.network import layer_views, parameter_count
from core.training.backprop import Backprop


class Probe(Backprop):
    """Backprop over all of `split` for one set of weights after another, in the same buffers.

    config: its sizes, hidden, output and cost are used. z, a: of each hidden layer (B, units), overwritten by the next
    `measure`; z_out: (B, K); x: (B, I); y: (B, K); gradient: (P,), of the mean cost without λ term and dropout.
    """

    def __init__(self, config: RunConfig, split: Split, dtype: str) -> None:
        self._theta = aligned((parameter_count(config.sizes),), dtype)
        super().__init__(self._theta, config, len(split))
        table, index = split.target_table(config.sizes[-1], dtype)
        self.x, self.y = split.inputs(slice(None), dtype), table[index]
        self.z_out, self.gradient = np.empty_like(self.y), np.zeros_like(self._theta)
        self.z: list[Array] = []
        self.a = [layer.a for layer in self._hidden]

    def measure(self, theta: Array) -> None:
        """Run both passes with the weights theta (P,), which are not changed."""
        np.copyto(self._theta, theta)
        self(self.x, self.y, self.z_out)
        self.add_gradient(self.gradient, (0.0, 0.0), 1.0)

    def _backward(self, y: Array, z: Array, masks: Sequence[Array | None]) -> None:
        self.z = [layer.z.copy() for layer in self._hidden]  # the backward pass may overwrite them
        super()._backward(y, z, masks)


def bias_speeds(sizes: Sequence[int], gradient: Array) -> tuple[float, ...]:
    """Return ‖∂C/∂b‖ of each layer of a gradient (P,): the speed of learning, as in the book's chapter 5."""
    return tuple(float(np.linalg.norm(b)) for b in layer_views(gradient, sizes)[1])
