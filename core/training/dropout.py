"""Which units a mini-batch leaves out."""

from collections.abc import Sequence

import numpy as np

from core.config import RunConfig
from core.data.batches import Block
from core.linalg.arrays import Array
from core.linalg.random_streams import stream


class Dropout:
    """Masks for the inputs and each hidden layer of one block of mini-batches.

    The draws depend on seed, epoch and block alone, and the rates are held against them afterwards: a rate that is
    changed in mid-block counts from the next mini-batch on, and a resumed run sees the same masks.
    """

    def __init__(self, config: RunConfig, block: Block, epoch: int) -> None:
        self._rows, self._counters = block.x.shape[:2], (epoch, block.first)
        self.bind(config)

    def bind(self, config: RunConfig) -> None:
        """Take the rates of `config`."""
        if not (config.dropout or config.input_dropout):
            self._masks: list[Array | None] = []
            return
        inputs, hidden = config.sizes[:1], config.sizes[1:-1]
        self._masks = self._drawn(config, "input_dropout", inputs, config.input_dropout)
        self._masks += self._drawn(config, "dropout", hidden, config.dropout)

    def _drawn(self, config: RunConfig, use: str, layers: Sequence[int], rate: float) -> list[Array | None]:
        """One mask for each of `layers`, given by its number of units."""
        if not rate:
            return [None] * len(layers)
        bits = stream(config.seed, use, *self._counters).bit_generator
        return [self._mask(bits, units, rate, config.dtype) for units in layers]

    def _mask(self, bits: np.random.BitGenerator, units: int, rate: float, dtype: str) -> Array:
        # 16 random bits a unit decide finely enough, and come at half the cost of a number between 0 and 1.
        count = self._rows[0] * self._rows[1] * units
        draws = bits.random_raw(-(-count // 4)).view(np.uint16)[:count].reshape(*self._rows, units)
        # Kept units are scaled up while training, so that prediction needs nothing ("inverted" dropout).
        kept: Array = np.multiply(draws >= round(rate * 65_536), 1 / (1 - rate), dtype=dtype)
        return kept

    def masks(self, batch: int) -> list[Array | None]:
        """For mini-batch `batch` of the block: one (B, units) or None for the inputs and each hidden layer; or []."""
        return [None if mask is None else mask[batch] for mask in self._masks]
