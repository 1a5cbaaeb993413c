"""Dropout masks of mini-batches."""

from collections.abc import Sequence

import numpy as np

from core.config import RunConfig
from core.data.batches import Block
from core.linalg.arrays import Array
from core.linalg.random_streams import stream


class Dropout:
    """Dropout masks for the inputs and each hidden layer of one block of mini-batches.

    The draws depend only on seed, epoch and block, and are compared with the rates afterwards: a rate changed within a
    block counts from the next mini-batch on, and a resumed run gets the same masks.
    """

    def __init__(self, config: RunConfig, block: Block, epoch: int) -> None:
        self._rows, self._counters = block.x.shape[:2], (epoch, block.first)
        self.bind(config)

    def bind(self, config: RunConfig) -> None:
        """Update the rates to those of `config`."""
        if not (config.dropout or config.input_dropout):
            self._masks: list[Array | None] = []
            return
        inputs, hidden = config.sizes[:1], config.sizes[1:-1]
        self._masks = self._drawn(config, "input_dropout", inputs, config.input_dropout)
        self._masks += self._drawn(config, "dropout", hidden, config.dropout)

    def _drawn(self, config: RunConfig, use: str, layers: Sequence[int], rate: float) -> list[Array | None]:
        """Draw a mask, (mini-batches, B, units), for each of `layers`, given as numbers of units."""
        if not rate:
            return [None] * len(layers)
        bits = stream(config.seed, use, *self._counters).bit_generator
        return [self._mask(bits, units, rate, config.dtype) for units in layers]

    def _mask(self, bits: np.random.BitGenerator, units: int, rate: float, dtype: str) -> Array:
        # 16 random bits a unit are precise enough and cost half as much as a number between 0 and 1.
        count = self._rows[0] * self._rows[1] * units
        draws = bits.random_raw(-(-count // 4)).view(np.uint16)[:count].reshape(*self._rows, units)
        # Kept units are scaled up during training, so that prediction needs no change ("inverted" dropout).
        kept: Array = np.multiply(draws >= round(rate * 65_536), 1 / (1 - rate), dtype=dtype)
        return kept

    def masks(self, batch: int) -> list[Array | None]:
        """Return the masks of mini-batch `batch`: (B, units) or None for the inputs and each hidden layer; or []."""
        return [None if mask is None else mask[batch] for mask in self._masks]
