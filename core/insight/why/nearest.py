"""Nearest neighbours of a digit, pixel by pixel."""

import numpy as np

from core.linalg.arrays import Array, Bytes, Labels

_AT_ONCE = 2048  # images as floats at a time: 6 MB
_SPARE = 32  # extra candidates, because float32 distances are precise to a millionth only


class Gallery:
    """Images to compare with, (N, I) uint8, not copied; their norms are computed once."""

    def __init__(self, images: Bytes) -> None:
        self.images = images
        self._norms = np.empty(len(images), np.float32)
        for at in range(0, len(images), _AT_ONCE):
            some = images[at : at + _AT_ONCE].astype(np.float32)
            np.einsum("ni,ni->n", some, some, out=self._norms[at : at + _AT_ONCE])

    def nearest(self, pixels: Bytes, count: int) -> tuple[Labels, Array]:
        """Return indices (count,) and distances (count,) of the images nearest to `pixels` (I,), nearest first.

        Distances are Euclidean, with full ink as 1. Equal distances are sorted by index; fewer than `count` if there
        are not enough images.
        """
        wanted = min(count, len(self.images))
        # |a - b|² = |a|² - 2 a·b + |b|²; the last term is the same for all.
        order = self._norms - 2 * self._products(pixels)
        few = min(wanted + _SPARE, len(order))
        candidates = np.sort(np.argpartition(order, few - 1)[:few]) if few else np.zeros(0, np.int64)
        exact = self.images[candidates].astype(np.int64) - pixels
        squares = (exact**2).sum(axis=1)
        best = np.argsort(squares, kind="stable")[:wanted]
        return candidates[best], np.sqrt(squares[best]) / 255

    def _products(self, pixels: Bytes) -> Array:
        """Compute a·b for every image a, (N,), from the columns between the first and last ink of b."""
        products = np.empty(len(self.images), np.float32)
        inked = np.flatnonzero(pixels)
        first, last = (int(inked[0]), int(inked[-1]) + 1) if len(inked) else (0, 0)
        ink = pixels[first:last].astype(np.float32)
        for at in range(0, len(self.images), _AT_ONCE):
            rows = self.images[at : at + _AT_ONCE, first:last].astype(np.float32)
            # Not BLAS: for so little work its threads spend most of the time waiting.
            np.einsum("ni,i->n", rows, ink, out=products[at : at + _AT_ONCE])
        return products


def nearest(images: Bytes, pixels: Bytes, count: int) -> tuple[Labels, Array]:
    """Call `Gallery.nearest` once: images (N, I), pixels (I,) -> indices (count,), distances (count,)."""
    return Gallery(images).nearest(pixels, count)
