"""Fast bilinear sampling of many images at once."""

import numpy as np
import numpy.typing as npt

from core.linalg.arrays import Array, Bytes

Steps = npt.NDArray[np.uint32]

STEPS = 256
"""Steps in a pixel, the unit of positions; position 0 is in a margin of paper one pixel wide."""


class Sampler:
    """Bilinear sampler of `count` images of side² pixels, with paper all around.

    One lookup returns all four neighbours, packed into one integer; the rest is integer arithmetic in reused arrays.
    """

    def __init__(self, count: int, side: int) -> None:
        self._stride = side + 1
        # The row and column of paper before each image are also those after the previous image.
        cells = count * self._stride**2
        self._firsts = np.arange(count, dtype=np.int32)[:, None] * self._stride**2
        self._single = np.zeros(cells + 2 * self._stride + 2, np.uint32)
        self._grid = self._single[:cells].reshape(count, self._stride, self._stride)[:, 1:, 1:]
        self._pairs = np.empty(len(self._single) - 1, np.uint32)
        self._fours = np.empty(len(self._pairs) - self._stride, np.uint32)
        self._places = np.empty((2, count, side**2), np.int32)
        self._cells = np.empty((count, side**2), np.intp)
        self._ink = np.empty((2, count, side**2), np.uint32)

    def sample(self, images: Bytes, places: Array, out: Bytes) -> None:
        """Sample images into out, both (count, side, side), possibly the same array.

        places: (2, count, side²), columns and rows in STEPS; overwritten.
        """
        np.clip(places, 0, STEPS * self._stride, out=places)
        np.copyto(self._places, places, casting="unsafe")
        self._find_cells()
        self._pack(images)
        self._places &= STEPS - 1
        self._mix(out)

    def _find_cells(self) -> None:
        """Find the pixel up and left of each position."""
        columns, rows = self._places
        cells, more = self._ink.view(np.int32)
        np.right_shift(rows, 8, out=cells)
        cells *= self._stride
        cells += np.right_shift(columns, 8, out=more)
        np.add(cells, self._firsts, out=self._cells)

    def _pack(self, images: Bytes) -> None:
        """Pack each pixel with those right, below, and below right of it into the bytes of one integer."""
        self._grid[:] = images
        single, pairs, fours = self._single, self._pairs, self._fours
        np.left_shift(single[1:], 8, out=pairs)
        pairs |= single[:-1]
        np.left_shift(pairs[self._stride :], 16, out=fours)
        fours |= pairs[: -self._stride]

    def _mix(self, out: Bytes) -> None:
        """Interpolate between the four pixels."""
        columns, rows = self._places.view(np.uint32)
        one, other = self._ink
        # All indices are valid; "wrap" is the fastest mode.
        np.take(self._fours, self._cells, out=one, mode="wrap")
        # The upper and the lower pixel share an integer, 16 bits each, which 255 * 256 does not overflow.
        np.right_shift(one, 8, out=other)
        one &= 0xFF00FF
        other &= 0xFF00FF
        _blend(one, other, columns)
        np.right_shift(one, 16, out=other)
        one &= 0xFFFF
        _blend(one, other, rows)
        one += STEPS**2 // 2
        one >>= 16
        np.copyto(out, one.reshape(out.shape), casting="unsafe")


def sample_alike(images: Bytes, places: Array) -> Bytes:
    """Sample all images (n, side, side) at the same positions (2, side²), columns and rows in STEPS.

    Gives the bytes that `Sampler` gives, several times as fast.
    """
    count, side, _ = images.shape
    stride = side + 3
    # Pixels first: a neighbour is then one row for all images. Sums are whole numbers below 2^24, exact in float32.
    framed = np.pad(images, ((0, 0), (1, 2), (1, 2))).reshape(count, -1).T.astype(np.float32)
    columns, rows = np.clip(places, 0, STEPS * (side + 1)).astype(np.int64)
    cells = rows // STEPS * stride + columns // STEPS
    right, down = (((at % STEPS).astype(np.float32))[:, None] for at in (columns, rows))
    upper, lower = (framed[at] * (STEPS - right) + framed[at + 1] * right for at in (cells, cells + stride))
    mixed = (upper * (STEPS - down) + lower * down + STEPS**2 // 2) * np.float32(STEPS**-2)
    return np.ascontiguousarray(mixed.T.astype(np.uint8)).reshape(images.shape)


def _blend(one: Steps, other: Steps, share: Steps) -> None:
    """Do one = (STEPS - share) * one + share * other in place; other and share are overwritten."""
    other *= share
    np.subtract(STEPS, share, out=share)
    one *= share
    one += other
