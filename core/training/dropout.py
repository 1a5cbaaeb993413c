"""Dropout masks of mini-batches."""

import numpy as np
import numpy.typing as npt

from core.config import RunConfig
from core.data.batches import Block
from core.linalg.arrays import Array
from core.linalg.random_streams import stream

Draws = npt.NDArray[np.uint16]
"""Random numbers, one a unit."""


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
        self._config = config
        self._masks: list[Array | None] | None = None

    def draws(self, use: str) -> list[Draws]:
        """Return the draws, (mini-batches, B, units), for "input_dropout" or for each hidden layer ("dropout")."""
        sizes = self._config.sizes
        bits = stream(self._config.seed, use, *self._counters).bit_generator
        return [self._drawn(bits, units) for units in (sizes[:1] if use == "input_dropout" else sizes[1:-1])]

    def masks(self, batch: int) -> list[Array | None]:
        """Return the masks of mini-batch `batch`: (B, units) or None for the inputs and each hidden layer; or []."""
        if self._masks is None:
            self._masks = self._all_masks()
        return [None if mask is None else mask[batch] for mask in self._masks]

    def _all_masks(self) -> list[Array | None]:
        config = self._config
        if not (config.dropout or config.input_dropout):
            return []
        masks: list[Array | None] = []
        for use, rate, layers in (
            ("input_dropout", config.input_dropout, 1),
            ("dropout", config.dropout, len(config.sizes) - 2),
        ):
            masks += [self._mask(draws, rate) for draws in self.draws(use)] if rate else [None] * layers
        return masks

    def _drawn(self, bits: np.random.BitGenerator, units: int) -> Draws:
        # 16 random bits a unit are precise enough and cost half as much as a number between 0 and 1.
        count = self._rows[0] * self._rows[1] * units
        drawn: Draws = bits.random_raw(-(-count // 4)).view(np.uint16)[:count]
        return drawn.reshape(*self._rows, units)

    def _mask(self, draws: Draws, rate: float) -> Array:
        # Kept units are scaled up during training, so that prediction needs no change ("inverted" dropout).
        kept: Array = np.multiply(draws >= threshold(rate), 1 / (1 - rate), dtype=self._config.dtype)
        return kept


def threshold(rate: float) -> int:
    """Return the draw from which on a unit is kept."""
    return round(rate * 65_536)
