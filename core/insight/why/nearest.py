"""The images most like a digit, pixel by pixel."""

import numpy as np

from core.linalg.arrays import Array, Bytes, Labels

_AT_ONCE = 2048  # images held as numbers at a time: 6 MB
_SPARE = 32  # candidates beyond those wanted: float32 tells distances within a millionth apart


class Gallery:
    """Images to be compared with, (N, I) uint8, kept and not copied; what does not depend on the digit is done once."""

    def __init__(self, images: Bytes) -> None:
        self.images = images
        self._norms = np.empty(len(images), np.float32)
        for at in range(0, len(images), _AT_ONCE):
            some = images[at : at + _AT_ONCE].astype(np.float32)
            np.einsum("ni,ni->n", some, some, out=self._norms[at : at + _AT_ONCE])

    def nearest(self, pixels: Bytes, count: int) -> tuple[Labels, Array]:
        """Indices (count,) of the images nearest to `pixels` (I,), nearest first, and how far they are, (count,).

        Distances are Euclidean, in full inks: two images that differ in one pixel, paper here and ink there, are 1
        apart. Of equals the first comes first; fewer than `count` where there are no more images.
        """
        wanted = min(count, len(self.images))
        # |a - b|² = |a|² - 2 a·b + |b|², the last the same for all.
        order = self._norms - 2 * self._products(pixels)
        few = min(wanted + _SPARE, len(order))
        candidates = np.sort(np.argpartition(order, few - 1)[:few]) if few else np.zeros(0, np.int64)
        exact = self.images[candidates].astype(np.int64) - pixels
        squares = (exact**2).sum(axis=1)
        best = np.argsort(squares, kind="stable")[:wanted]
        return candidates[best], np.sqrt(squares[best]) / 255

    def _products(self, pixels: Bytes) -> Array:
        """(N,): a·b for every image a. Only where b has ink."""
        products = np.empty(len(self.images), np.float32)
        inked = np.flatnonzero(pixels)
        first, last = (int(inked[0]), int(inked[-1]) + 1) if len(inked) else (0, 0)
        ink = pixels[first:last].astype(np.float32)
        for at in range(0, len(self.images), _AT_ONCE):
            rows = self.images[at : at + _AT_ONCE, first:last].astype(np.float32)
            # Not BLAS: for so little work its threads wait for each other longer than they work.
            np.einsum("ni,i->n", rows, ink, out=products[at : at + _AT_ONCE])
        return products


def nearest(images: Bytes, pixels: Bytes, count: int) -> tuple[Labels, Array]:
    """`Gallery.nearest` for once: images (N, I), pixels (I,) -> indices (count,), distances (count,)."""
    return Gallery(images).nearest(pixels, count)
