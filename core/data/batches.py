"""A training set as shuffled blocks of mini-batches: made once, filled again for each block.

Ink stays uint8 until its block is filled, so that a block fits the processor's cache and MNIST stays 39 MB.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from core.arrays import Array, Bytes, Labels
from core.data.dataset import Split

ROWS_PER_BLOCK = 500
INK_SCALE = 1 / 255.0


@dataclass(frozen=True, slots=True)
class Block:
    """m mini-batches of B images. first: number of its first mini-batch in the epoch.

    x: (m, B, I) in 0..1; y: (m, B, K) one-hot; z: (m, B, K), for the weighted inputs of the output layer.
    """

    first: int
    x: Array
    y: Array
    z: Array

    def __len__(self) -> int:
        return len(self.x)


class Batches:
    """The blocks of one epoch after another for `split`, in mini-batches of `batch_size` (the last may be smaller)."""

    def __init__(self, split: Split, classes: int, batch_size: int, dtype: str) -> None:
        n, inputs = split.images.shape
        self._split = split
        self._rows = min(batch_size, n)
        self._per_block = max(1, ROWS_PER_BLOCK // self._rows)
        rows = self._per_block * self._rows
        self._bytes: Bytes = np.empty((rows, inputs), np.uint8)
        self._x: Array = np.empty((rows, inputs), dtype)
        self._y: Array = np.empty((rows, classes), dtype)
        self._z: Array = np.empty((rows, classes), dtype)
        self._one_hot: Array = np.eye(classes, dtype=dtype)
        self.batch_size = self._rows
        self.remainder = n % self._rows
        self.per_epoch = -(-n // self._rows)

    def epoch(self, order: Labels, first: int = 0) -> Iterator[Block]:
        """Blocks over the images in `order` (N,), from the block that holds mini-batch `first` on.

        A block's arrays are filled again for the next one: use it before asking for more.
        """
        whole = len(order) // self._rows
        start = first - first % self._per_block if first < whole else whole
        for batch in range(start, whole, self._per_block):
            yield self._fill(batch, order, min(self._per_block, whole - batch), self._rows)
        if self.remainder:
            yield self._fill(whole, order, 1, self.remainder)

    def _fill(self, first: int, order: Labels, batches: int, rows: int) -> Block:
        n = batches * rows
        chosen = order[first * self._rows :][:n]
        ink, x, y = self._bytes[:n], self._x[:n], self._y[:n]
        # mode="clip" writes straight into `out`; "raise" would go through a copy.
        np.take(self._split.images, chosen, axis=0, out=ink, mode="clip")
        # Two passes over a block that is in the cache are three times as fast as one mixed one.
        np.copyto(x, ink)
        np.multiply(x, INK_SCALE, out=x)
        np.take(self._one_hot, self._split.labels[chosen], axis=0, out=y, mode="clip")
        shape = (batches, rows, -1)
        return Block(first, x.reshape(shape), y.reshape(shape), self._z[:n].reshape(shape))
