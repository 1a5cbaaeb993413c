"""Anti-aliasing: the fraction of each pixel that is covered with ink."""

import numpy as np

from core.linalg.arrays import Array

_AT_ONCE = 128  # samples in one matrix product: BLAS runs small ones in one thread, which is faster
_BAND_PX = 8  # rows of a large picture that are computed together, from the samples near them


def coverage(points: Array, pen: Array | float, size: int, slack: Array | None = None) -> Array:
    """Compute the fraction of each pixel that the pen covers, (..., size, size), from samples (..., P, 2) float32.

    A pixel whose centre is at distance d from the path of a pen of radius r has a covered area of nearly r + 1/2 - d.
    slack: (..., P), added to the squared distances of a sample, so that a lighter touch counts as further away.
    """
    return _covered(points, pen, _centres(size), size, slack).reshape(*points.shape[:-2], size, size)


def fine_coverage(points: Array, pen: float, size: int) -> Array:
    """Compute `coverage` of one drawing, (size, size), faster for large sizes."""
    centres = _centres(size).reshape(-1, _BAND_PX * size, 2)
    reach = (_BAND_PX + pen) / 2 + 1
    rows = [
        _covered(points[np.abs(points[:, 1] - middle) <= reach], pen, band, size)
        for band, middle in zip(centres, np.arange(_BAND_PX / 2, size, _BAND_PX), strict=True)
    ]
    return np.concatenate(rows).reshape(size, size)


def _centres(size: int) -> Array:
    """Return the pixels' centres, (size * size, 2), as x, y from the middle of the picture, row by row."""
    corners = np.stack(np.meshgrid(np.arange(size), np.arange(size)), axis=-1).reshape(-1, 2).astype(np.float32)
    centres: Array = corners + (np.float32(0.5) - np.float32(size / 2))
    return centres


def _covered(points: Array, pen: Array | float, centres: Array, size: int, slack: Array | None = None) -> Array:
    """Compute `coverage` of the pixels with these centres (Q, 2): (..., Q)."""
    # |c - p|^2 = |c|^2 + (|p|^2 - 2 p.c): the term in brackets is one matrix product for all pairs.
    from_point = points - np.float32(size / 2)
    reach = (from_point**2).sum(axis=-1, keepdims=True)
    left = np.concatenate([from_point, reach if slack is None else reach + slack[..., None]], axis=-1)
    right = np.concatenate([-2 * centres.T, np.ones((1, len(centres)), np.float32)])
    nearest = np.full((*points.shape[:-2], len(centres)), np.inf, np.float32)
    for i in range(0, points.shape[-2], _AT_ONCE):
        np.minimum(nearest, (left[..., i : i + _AT_ONCE, :] @ right).min(axis=-2), out=nearest)
    distance = np.sqrt(np.maximum(nearest + (centres**2).sum(axis=-1), 0))
    covered: Array = np.clip(pen / 2 + 0.5 - distance, 0, 1)
    return covered


def cropped(ink: Array) -> Array:
    """Crop a picture to the bounding box of its ink; (0, 0) when there is none."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] if len(rows) else ink[:0, :0]


def averaged(ink: Array, size: int) -> Array:
    """Scale a picture by area averaging to (size, size): the longer side fills it, the shorter is centred."""
    frame = np.zeros((size, size), np.float32)
    if not ink.size:
        return frame
    height, width = (max(1, round(size * side / max(ink.shape))) for side in ink.shape)
    top, left = (size - height) // 2, (size - width) // 2
    frame[top : top + height, left : left + width] = (
        _shares(ink.shape[0], height) @ ink @ _shares(ink.shape[1], width).T
    )
    return frame


def two_toned(grey: Array) -> Array:
    """Threshold to 0 or 1 at half of the maximum, so that even the faintest line leaves ink."""
    return np.where((grey >= grey.max() / 2) & (grey > 0), 1, 0).astype(np.float32)


def _shares(pixels: int, cells: int) -> Array:
    """Return the fractions, (cells, pixels), of each of `cells` equal parts of a line in each pixel; rows sum to 1."""
    edges = np.linspace(0, pixels, cells + 1)
    pixel = np.arange(pixels)
    overlap = np.minimum(edges[1:, None], pixel + 1) - np.maximum(edges[:-1, None], pixel)
    shares: Array = np.maximum(overlap, 0) * (cells / pixels)
    return shares
