"""Distorted images: the strokes made thicker or thinner first, then the sheet they are on shifted or warped."""

from math import isqrt

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from core.data.augment.augmentation import Augmentation
from core.data.augment.sampling import Sampler
from core.data.augment.thickness import thickened
from core.data.augment.warping import Warp
from core.linalg.arrays import Bytes, Labels
from core.linalg.random_streams import stream

IMAGES_AT_ONCE = 100  # they and all numbers about them fit the processor's cache; what is drawn for which depends on it


class Distorter:
    """Distorts images of side² pixels as `augmentation` says. For one thread at a time."""

    def __init__(self, augmentation: Augmentation, side: int) -> None:
        self._side, self._most = side, augmentation
        self._warp = Warp(side, augmentation) if augmentation.warps else None
        self._samplers: dict[int, Sampler] = {}

    def __call__(self, ink: Bytes, random: np.random.Generator) -> None:
        """Make `ink`, (n, side²), new images, each differently."""
        for start in range(0, len(ink), IMAGES_AT_ONCE):
            some = ink[start : start + IMAGES_AT_ONCE]
            self._distort(some.reshape(len(some), self._side, self._side), random)

    def _distort(self, images: Bytes, random: np.random.Generator) -> None:
        count, most = len(images), self._most
        if most.thickness_px:
            images[:] = thickened(images, random.uniform(-most.thickness_px, most.thickness_px, count))
        if self._warp:
            self._sampler(count).sample(images, self._warp.places(count, random), images)
        elif most.shift_px:
            images[:] = shifted(images, random.integers(-most.shift_px, most.shift_px, (count, 2), endpoint=True))

    def _sampler(self, count: int) -> Sampler:
        if count not in self._samplers:
            self._samplers[count] = Sampler(count, self._side)
        return self._samplers[count]


def shifted(images: Bytes, by: Labels) -> Bytes:
    """Images (n, side, side) moved by whole pixels `by` (n, 2), down and right; paper comes in, ink goes out."""
    most, side = int(np.abs(by).max(initial=0)), images.shape[1]
    framed = np.pad(images, ((0, 0), (most, most), (most, most)))
    down, right = (most - by).T
    moved: Bytes = sliding_window_view(framed, (side, side), axis=(1, 2))[np.arange(len(images)), down, right]
    return moved


def examples(ink: Bytes, augmentation: Augmentation, count: int, seed: int) -> Bytes:
    """What an image (I,) may become: (count, I). The same seed gives the same examples.

    Raises ValueError when I is no square number.
    """
    copies = np.tile(ink, (count, 1))
    Distorter(augmentation, isqrt(ink.size))(copies, stream(seed, "augmentation"))
    return copies
