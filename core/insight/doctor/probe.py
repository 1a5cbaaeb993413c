"""One way forward and back through a network on fixed examples, and what it leaves in each layer."""

from collections.abc import Sequence

import numpy as np

from core.config import RunConfig
from core.data.dataset import Split
from core.linalg.arrays import Array, aligned
from core.network import layer_views, parameter_count
from core.training.backprop import Backprop


class Probe(Backprop):
    """Backprop over all of `split`, whose buffers serve one set of weights after another.

    config: its sizes, hidden, output and cost count. z, a: of each hidden layer (B, units), the next `look` fills them
    again; z_out: (B, K); x: (B, I); y: (B, K); gradient: (P,), of the mean cost without λ term and dropout.
    """

    def __init__(self, config: RunConfig, split: Split, dtype: str) -> None:
        self._theta = aligned((parameter_count(config.sizes),), dtype)
        super().__init__(self._theta, config, len(split))
        table, index = split.target_table(config.sizes[-1], dtype)
        self.x, self.y = split.inputs(slice(None), dtype), table[index]
        self.z_out, self.gradient = np.empty_like(self.y), np.zeros_like(self._theta)
        self.z: list[Array] = []
        self.a = [layer.a for layer in self._hidden]

    def look(self, theta: Array) -> None:
        """Measure the weights theta (P,), which stay as they are."""
        np.copyto(self._theta, theta)
        self(self.x, self.y, self.z_out)
        self.collect(self.gradient, (0.0, 0.0), 1.0)

    def _backward(self, y: Array, z: Array, masks: Sequence[Array | None]) -> None:
        self.z = [layer.z.copy() for layer in self._hidden]  # the way back may overwrite them
        super()._backward(y, z, masks)


def bias_speeds(sizes: Sequence[int], gradient: Array) -> tuple[float, ...]:
    """‖∂C/∂b‖ of each layer of a gradient (P,): how fast it learns, as the book measures it in chapter 5."""
    return tuple(float(np.linalg.norm(b)) for b in layer_views(gradient, sizes)[1])
