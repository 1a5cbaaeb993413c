"""Shuffled blocks of mini-batches of a training set, in arrays that are reused for each block.

Ink stays uint8 until its block is filled: a block fits the processor's cache, and MNIST takes 39 MB.
"""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import cycle
from math import isqrt
from typing import Any

import numpy as np
import numpy.typing as npt

from core.data.augment.augmentation import UNCHANGED, Augmentation, check_images
from core.data.augment.distortion import Distorter
from core.data.dataset import Split
from core.data.prefetch import ahead
from core.linalg.arrays import Array, Labels, aligned
from core.linalg.random_streams import stream

ROWS_PER_BLOCK = 500


def batches_per_block(size: int) -> int:
    """Return the number of mini-batches of `size` images in a whole block."""
    return max(1, ROWS_PER_BLOCK // size)


@dataclass(frozen=True, slots=True)
class EpochSegment:
    """Rest of an epoch in mini-batches of one size; it begins after `batch` mini-batches with `images` images.

    The whole epoch, unless the size is changed within it: the rest is then divided again.
    """

    batch: int = 0
    images: int = 0

    def images_after(self, batch: int, size: int) -> int:
        """Return the images done after `batch` mini-batches of the epoch, with `size` images each in the segment."""
        return self.images + (batch - self.batch) * size


WHOLE = EpochSegment()


@dataclass(frozen=True, slots=True)
class Block:
    """Block of m mini-batches of B images. first: number of its first mini-batch in the epoch.

    x: (m, B, I), ink or numbers; y: (m, B, K), one-hot, smoothed or targets; z: (m, B, K), buffer for the weighted
    inputs of the output layer. scale: factor from x to the network's inputs.
    """

    first: int
    x: Array
    y: Array
    z: Array
    scale: float = 1.0

    def __len__(self) -> int:
        return len(self.x)

    def inputs(self, batch: int, dtype: npt.DTypeLike) -> Array:
        """Return a copy of the network's inputs of one mini-batch, (B, I)."""
        x: Array = self.x[batch].astype(dtype)
        x *= self.scale
        return x


@dataclass(frozen=True, slots=True)
class _Arrays:
    """Reused arrays for blocks of up to R examples. x: (R, I); y, z: (R, K)."""

    x: Array
    y: Array
    z: Array

    @classmethod
    def empty(cls, rows: int, inputs: int, outputs: int, dtype: str, x_dtype: npt.DTypeLike) -> "_Arrays":
        return cls(aligned((rows, inputs), x_dtype), *(aligned((rows, outputs), dtype) for _ in range(2)))


class Batches:
    """Blocks of `split` for one epoch after another, in mini-batches of `batch_size` (the last may be smaller).

    classes: K. augmentation: distortions of the images, different in each epoch, drawn from `seed`. is_raw: leave ink
    as it is, uint8; otherwise blocks have numbers of `dtype`, to be used unchanged. smoothing: of the labels.
    Raises UserError when augmentation is on and the inputs are not square images.
    """

    def __init__(
        self,
        split: Split,
        classes: int,
        batch_size: int,
        dtype: str,
        augmentation: Augmentation = UNCHANGED,
        seed: int = 0,
        *,
        is_raw: bool = False,
        smoothing: float = 0.0,
    ) -> None:
        check_images(augmentation, split)
        n, inputs = split.x.shape
        self._split = split
        self._rows: int = min(batch_size, n)
        self._per_block = batches_per_block(self._rows)
        rows = self._per_block * self._rows
        self._seed = seed
        self._distort = Distorter(augmentation, isqrt(inputs)) if augmentation.active else None
        # Distortion is slow: the next block is filled while the current one is used.
        x_dtype = split.x.dtype if is_raw else dtype
        self._arrays = [_Arrays.empty(rows, inputs, classes, dtype, x_dtype) for _ in range(2 if self._distort else 1)]
        self._taken = None if is_raw else np.empty((rows, inputs), split.x.dtype)
        self.rows_per_block = rows
        self._targets, self._target_of = split.target_table(classes, dtype, smoothing)
        self.batch_size = self._rows
        self.remainder = n % self._rows
        self.per_epoch: int = -(-n // self._rows)

    def epoch(self, order: Labels, first: int = 0, epoch: int = 0, segment: EpochSegment = WHOLE) -> Generator[Block]:
        """Yield blocks of the images in `order` (N,), from the block that contains mini-batch `first` of the epoch on.

        epoch: its number, from 0, which determines the distortions. segment: the part of it to divide; contains
        `first`. The arrays of a block are reused for later ones: use it before the next.
        """
        rest = order[segment.images :]
        works = (
            partial(self._fill, arrays, rest, epoch, segment.batch, *part)
            for part, arrays in zip(self._parts(len(rest), first - segment.batch), cycle(self._arrays), strict=False)
        )
        return ahead(works) if self._distort else (work() for work in works)

    def _parts(self, images: int, first: int) -> Iterator[tuple[int, int, int]]:
        """Yield, for each block, its first mini-batch in the segment, its mini-batches and the rows in each."""
        whole = images // self._rows
        start = first - first % self._per_block if first < whole else whole
        for batch in range(start, whole, self._per_block):
            yield batch, min(self._per_block, whole - batch), self._rows
        if left_over := images % self._rows:
            yield whole, 1, left_over

    def _fill(
        self, into: _Arrays, order: Labels, epoch: int, before: int, first: int, batches: int, rows: int
    ) -> Block:
        """Fill a block. before: mini-batches of the epoch before the segment; `first` is counted from there."""
        n = batches * rows
        chosen = order[first * self._rows :][:n]
        x, y, z = into.x[:n], into.y[:n], into.z[:n]
        taken: Any = x if self._taken is None else self._taken[:n]
        # mode="clip" writes directly into `out`; "raise" would make a copy.
        np.take(self._split.x, chosen, axis=0, out=taken, mode="clip")
        if self._distort:
            self._distort(taken, stream(self._seed, "augmentation", epoch, before + first))
        scale = self._split.scale
        if taken is not x:
            # Two passes over a block in the cache are three times as fast as one mixed pass.
            np.copyto(x, taken)
            np.multiply(x, scale, out=x)
            scale = 1.0
        np.take(self._targets, self._target_of[chosen], axis=0, out=y, mode="clip")
        shape = (batches, rows, -1)
        return Block(before + first, x.reshape(shape), y.reshape(shape), z.reshape(shape), scale)
