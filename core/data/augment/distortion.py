"""Distortion of images: first stroke thickness, then a shift or a warp of the whole image, last pixel noise."""

from math import isqrt

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from core.data.augment.augmentation import Augmentation
from core.data.augment.noise import noisy
from core.data.augment.sampling import Sampler
from core.data.augment.thickness import thickened
from core.data.augment.warping import Warp
from core.linalg.arrays import Bytes, Labels
from core.linalg.random_streams import stream

IMAGES_AT_ONCE = 100  # they and their arrays fit the processor's cache; the order of random draws depends on it


class Distorter:
    """Distorter of images of side² pixels by `augmentation`. Not thread-safe."""

    def __init__(self, augmentation: Augmentation, side: int) -> None:
        self._side, self._most = side, augmentation
        self._warp = Warp(side, augmentation) if augmentation.warps else None
        self._samplers: dict[int, Sampler] = {}

    def __call__(self, ink: Bytes, random: np.random.Generator) -> None:
        """Distort `ink`, (n, side²), in place, each image differently."""
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
        if most.pixel_noise:
            images[:] = noisy(images, most.pixel_noise, random)

    def _sampler(self, count: int) -> Sampler:
        if count not in self._samplers:
            self._samplers[count] = Sampler(count, self._side)
        return self._samplers[count]


def shifted(images: Bytes, by: Labels) -> Bytes:
    """Shift images (n, side, side) by whole pixels `by` (n, 2), down and right; paper is shifted in."""
    most, side = int(np.abs(by).max(initial=0)), images.shape[1]
    framed = np.pad(images, ((0, 0), (most, most), (most, most)))
    down, right = (most - by).T
    moved: Bytes = sliding_window_view(framed, (side, side), axis=(1, 2))[np.arange(len(images)), down, right]
    return moved


def examples(ink: Bytes, augmentation: Augmentation, count: int, seed: int) -> Bytes:
    """Return `count` distorted examples of an image (I,): (count, I). The same seed gives the same examples.

    Raises ValueError when I is not a square number.
    """
    copies = np.tile(ink, (count, 1))
    Distorter(augmentation, isqrt(ink.size))(copies, stream(seed, "augmentation"))
    return copies
