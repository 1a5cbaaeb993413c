"""The one road from a drawing to what the network sees, by MNIST's own recipe.

The inked box, pen width included, is scaled to fit 20x20 with its aspect kept, anti-aliased by area, and placed in
28x28 by whole pixels so that its centre of mass lies on pixel (14, 14): MNIST's own images have theirs within half a
pixel of it. The pen's width is a number of pixels of that 28x28 grid, so big and small, thick and thin drawings arrive
alike.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.arrays import Array, Bytes

FRAME_PX = 20
FIELD_PX = 28
PEN_PX = 2.4
"""The pen's width in 28x28 pixels: gives people's pen digits MNIST's mean ink, 33.8 of 255."""

_SPACING_PX = 0.25  # a sample this close stands for its line: the error is under 2 of 255
_MOST_SAMPLES = 16_000  # a line this long has blackened the frame already
_AT_ONCE = 128  # samples in one matrix product: so small a one BLAS leaves to one thread, which is faster

Strokes = Sequence[npt.ArrayLike]
"""Pen-down to pen-up, one (P, 2) of x, y each; y grows downward, any unit."""


@dataclass(frozen=True, slots=True)
class Stages:
    """One drawing on its way.

    ink: (H, W), 0..1, the inked box as drawn; scaled: (20, 20), 0..1; centred: (28, 28) uint8.
    """

    ink: Array
    scaled: Array
    centred: Bytes


def render(strokes: Strokes, *, pen_px: float = PEN_PX) -> Bytes:
    """What the network sees of `strokes`: (784,) uint8, 0 = paper, 255 = ink.

    The same for any position, size, order of strokes and sampling rate. Points that are not finite are left out; no
    point at all gives blank paper, a single one a dot in the middle. pen_px: above 0, under 20.
    Raises ValueError for a stroke that is not a list of x, y.
    """
    return _finished(_scaled(strokes, pen_px, 1)).reshape(-1)


def stages(strokes: Strokes, *, pen_px: float = PEN_PX) -> Stages:
    """Every step of `render`, to be shown; `ink` is the inked box at four times the frame's fineness."""
    scaled = _scaled(strokes, pen_px, 1)
    return Stages(_scaled(strokes, pen_px, 4), scaled, _finished(scaled))


def render_paths(paths: Array, *, pen_px: Array, press: Array | None = None) -> Bytes:
    """N drawings at once, (N, 784) uint8, from sampled pen paths.

    paths: (N, P, 2), samples no further apart than about a fortieth of the digit (the pen is down at every one);
    pen_px: (N,) widths in 28x28 pixels; press: (N, P), 0..1, a lighter touch is narrower and paler.
    """
    pen = pen_px.astype(np.float32)[:, None]
    slack = None if press is None else (pen / 2) ** 2 * (1 - press.astype(np.float32) ** 2)
    placed = _fit(paths, pen[..., None], FRAME_PX).astype(np.float32)
    return _finished(_coverage(placed, pen, FRAME_PX, slack)).reshape(len(paths), -1)


def from_picture(grey: Array) -> Bytes:
    """The same road for a picture: (H, W), 0 = paper, 1 = ink, any size; (784,) uint8. A blank one stays blank."""
    return picture_stages(grey).centred.reshape(-1)


def picture_stages(grey: Array) -> Stages:
    """Every step of `from_picture`."""
    ink = _cropped(np.clip(np.nan_to_num(np.asarray(grey, np.float64)), 0, 1))
    scaled = _averaged(ink)
    return Stages(ink, scaled, _finished(scaled))


# --- strokes -> 20x20


def _scaled(strokes: Strokes, pen_px: float, times: int) -> Array:
    """(20 * times) squared, 0..1: the strokes drawn with the pen, fitted to the frame."""
    size, pen = FRAME_PX * times, pen_px * times
    points, first = _joined(strokes)
    if not len(points):
        return np.zeros((size, size), np.float32)
    samples = _sampled(_fit(points, pen, size), first, _SPACING_PX * times).astype(np.float32)
    return _coverage(samples, pen, size)


def _joined(strokes: Strokes) -> tuple[Array, npt.NDArray[np.bool_]]:
    """All finite points, (P, 2), and where a stroke begins, (P,)."""
    kept = [points for points in map(_finite, strokes) if len(points)]
    if not kept:
        return np.zeros((0, 2)), np.zeros(0, np.bool_)
    first = np.zeros(sum(map(len, kept)), np.bool_)
    first[np.cumsum([0, *map(len, kept[:-1])])] = True
    points = np.concatenate(kept)
    # Numbers near the largest float must not overflow when they are subtracted.
    return points / max(1.0, np.abs(points).max() / 1e100), first


def _finite(stroke: npt.ArrayLike) -> Array:
    points = np.asarray(stroke, np.float64)
    if not points.size:
        return np.zeros((0, 2))
    if points.ndim != 2 or points.shape[1] != 2:
        raise ValueError(f"a stroke is (P, 2) of x, y, not {points.shape}")
    return points if np.isfinite(points).all() else points[np.isfinite(points).all(axis=1)]


def _fit(points: Array, pen: Array | float, size: int) -> Array:
    """Points (..., P, 2) so scaled that their box and half a pen around it fill a frame of `size`, in its middle."""
    low, high = points.min(axis=-2, keepdims=True), points.max(axis=-2, keepdims=True)
    span = (high - low).max(axis=-1, keepdims=True)
    # A span of rounding errors is a dot.
    dot = span <= 1e-9 * np.abs(points).max(axis=(-2, -1), keepdims=True)
    scale = np.where(dot, 0.0, (size - pen) / np.where(dot, 1.0, span))
    placed: Array = (points - (low + high) / 2) * scale + size / 2
    return placed


def _sampled(points: Array, first: npt.NDArray[np.bool_], spacing: float) -> Array:
    """Samples at equal steps, `spacing` or less, along every stroke, and both its ends."""
    steps = np.hypot(*np.diff(points, axis=0).T)
    way = np.concatenate([[0.0], np.cumsum(np.where(first[1:], 0.0, steps))])
    begins, ends = np.flatnonzero(first), np.flatnonzero(np.roll(first, -1))
    lengths = way[ends] - way[begins]
    counts = np.ceil(lengths / max(spacing, way[-1] / _MOST_SAMPLES)).astype(np.int64)
    nth = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    at = np.repeat(way[begins], counts) + nth * np.repeat(lengths / np.maximum(counts, 1), counts)
    along = np.stack([np.interp(at, way, points[:, 0]), np.interp(at, way, points[:, 1])], axis=1)
    return np.concatenate([along, points[begins], points[ends]])


def _coverage(points: Array, pen: Array | float, size: int, slack: Array | None = None) -> Array:
    """How much of each pixel the pen covers: (..., size, size), 0..1, from samples (..., P, 2).

    To a pixel's centre at distance d from the pen's way, of radius r, the covered area is nearly r + 1/2 - d. `slack`,
    (..., P), is added to the squares of a sample's distances: a lighter touch counts as further away.
    """
    middle = np.float32(size / 2)
    centres = np.stack(np.meshgrid(np.arange(size), np.arange(size)), axis=-1).reshape(-1, 2).astype(np.float32)
    centres += np.float32(0.5) - middle
    # |c - p|^2 = |c|^2 + (|p|^2 - 2 p.c): the bracket for all pairs is one matrix product.
    from_point = points - middle
    reach = (from_point**2).sum(axis=-1, keepdims=True)
    left = np.concatenate([from_point, reach if slack is None else reach + slack[..., None]], axis=-1)
    right = np.concatenate([-2 * centres.T, np.ones((1, size * size), np.float32)])
    nearest = np.full((*points.shape[:-2], size * size), np.inf, np.float32)
    for i in range(0, points.shape[-2], _AT_ONCE):
        np.minimum(nearest, (left[..., i : i + _AT_ONCE, :] @ right).min(axis=-2), out=nearest)
    distance = np.sqrt(np.maximum(nearest + (centres**2).sum(axis=-1), 0))
    covered: Array = np.clip(pen / 2 + 0.5 - distance, 0, 1)
    return covered.reshape(*points.shape[:-2], size, size)


# --- pictures -> 20x20


def _cropped(ink: Array) -> Array:
    """The part of a picture that holds all of its ink; (0, 0) when there is none."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] if len(rows) else ink[:0, :0]


def _averaged(ink: Array) -> Array:
    """A picture scaled by area into the frame, (20, 20): the longer side fills it, the other is centred."""
    if not ink.size:
        return np.zeros((FRAME_PX, FRAME_PX), np.float32)
    height, width = (max(1, round(FRAME_PX * side / max(ink.shape))) for side in ink.shape)
    top, left = (FRAME_PX - height) // 2, (FRAME_PX - width) // 2
    frame = np.zeros((FRAME_PX, FRAME_PX), np.float32)
    frame[top : top + height, left : left + width] = (
        _shares(ink.shape[0], height) @ ink @ _shares(ink.shape[1], width).T
    )
    return frame


def _shares(pixels: int, cells: int) -> Array:
    """(cells, pixels): how much of each cell, one of `cells` equal parts of a line, each pixel fills; rows sum to 1."""
    edges = np.linspace(0, pixels, cells + 1)
    pixel = np.arange(pixels)
    overlap = np.minimum(edges[1:, None], pixel + 1) - np.maximum(edges[:-1, None], pixel)
    shares: Array = np.maximum(overlap, 0) * (cells / pixels)
    return shares


# --- 20x20 -> 28x28


def _finished(scaled: Array) -> Bytes:
    """Frames (..., 20, 20), 0..1, each placed in (..., 28, 28), 0..255, with its centre of mass at (14, 14)."""
    frames = scaled.reshape(-1, FRAME_PX, FRAME_PX)
    rows = _places(frames.sum(axis=2))[:, :, None]
    columns = _places(frames.sum(axis=1))[:, None, :]
    field = np.zeros((len(frames), FIELD_PX, FIELD_PX), np.uint8)
    field[np.arange(len(frames))[:, None, None], rows, columns] = np.rint(frames * 255)
    return field.reshape(*scaled.shape[:-2], FIELD_PX, FIELD_PX)


def _places(profile: Array) -> npt.NDArray[np.int64]:
    """(N, 20): the field's pixels on which the frame's fall, the profile's centre within half a pixel of 14."""
    mass = np.maximum(profile.sum(axis=1), 1e-9)
    centre = profile @ np.arange(FRAME_PX) / mass
    # Halves always go the same way, whatever the rounding errors; a frame never leaves the field.
    shift = FIELD_PX // 2 - np.floor(centre + 0.5 + 1e-4).astype(np.int64)
    places: npt.NDArray[np.int64] = np.clip(shift, 0, FIELD_PX - FRAME_PX)[:, None] + np.arange(FRAME_PX)
    return places
