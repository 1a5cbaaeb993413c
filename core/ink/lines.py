"""Strokes as lines on paper: joined, cut to the paper, fitted to a frame, sampled."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.ink.recipe import Strokes
from core.linalg.arrays import Array

SPACING_PX = 0.25
"""A sample this close stands for its line: the error is under 2 of 255."""

_MOST_SAMPLES = 16_000  # lines this long have blackened the frame already
_NEAREST = 1e-300  # what is smaller overflows when it is divided by
_OFF_THE_PAPER = 1e18  # float32 holds its square too
_FARTHEST = 1e100  # numbers near the largest float would overflow when they are subtracted


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """Finite points (P, 2) of all strokes, and where a stroke begins, (P,)."""

    points: Array
    first: npt.NDArray[np.bool_]

    def span(self) -> float:
        """Return the longer side of the box around the points."""
        return float(np.ptp(self.points, axis=0).max()) if len(self.points) else 0.0


def joined(strokes: Strokes) -> tuple[Lines, float]:
    """All finite points, divided by a number that keeps them from overflowing, and that number, 1 but for huge ones."""
    kept = [points for points in map(_finite, strokes) if len(points)]
    if not kept:
        return Lines(np.zeros((0, 2)), np.zeros(0, np.bool_)), 1.0
    first = np.zeros(sum(map(len, kept)), np.bool_)
    first[np.cumsum([0, *map(len, kept[:-1])])] = True
    points = np.concatenate(kept)
    divisor = max(1.0, float(np.abs(points).max()) / _FARTHEST)
    return Lines(points / divisor, first), divisor


def _finite(stroke: npt.ArrayLike) -> Array:
    points = np.asarray(stroke, np.float64)
    if not points.size:
        return np.zeros((0, 2))
    if points.ndim != 2 or points.shape[1] != 2:
        raise ValueError(f"a stroke is (P, 2) of x, y, not {points.shape}")
    return points if np.isfinite(points).all() else points[np.isfinite(points).all(axis=1)]


def cut(lines: Lines, low: float, high: float) -> Lines:
    """What of the lines lies within `low`..`high` in x and y: the same, or pieces of two points each."""
    points, first = lines.points, lines.first
    if not len(points) or (points.min() >= low and points.max() <= high):
        return lines
    # A point on its own is a line to itself.
    begin = np.concatenate([points[:-1][~first[1:]], points])
    way = np.concatenate([points[1:][~first[1:]], points]) - begin
    # Liang & Barsky 1984: the line is begin + t * way; it is inside while it is between both pairs of edges.
    slope = np.where(np.abs(way) < 1e-30, 1e-30, way)
    edges = np.stack([(low - begin) / slope, (high - begin) / slope])
    enters = np.maximum(edges.min(axis=0).max(axis=1), 0)[:, None]
    leaves = np.minimum(edges.max(axis=0).min(axis=1), 1)[:, None]
    inside = (enters <= leaves)[:, 0]
    pieces = np.stack([begin + enters * way, begin + leaves * way], axis=1)[inside].reshape(-1, 2)
    return Lines(pieces, np.arange(len(pieces)) % 2 == 0)


def fit(points: Array, pen: Array | float, size: int) -> Array:
    """Points (..., P, 2) so scaled that their box and half a pen around it fill a frame of `size`, in its middle."""
    low, high = points.min(axis=-2, keepdims=True), points.max(axis=-2, keepdims=True)
    span = (high - low).max(axis=-1, keepdims=True)
    # A span of rounding errors is a dot.
    dot = span <= np.maximum(1e-9 * np.abs(points).max(axis=(-2, -1), keepdims=True), _NEAREST)
    scale = np.where(dot, 0.0, (size - pen) / np.where(dot, 1.0, span))
    placed: Array = (points - (low + high) / 2) * scale + size / 2
    return placed


def sampled(lines: Lines, spacing: float) -> Array:
    """Samples at equal steps, `spacing` or less, along every stroke, and both its ends: (S, 2) float32."""
    points, first = lines.points, lines.first
    if not len(points):
        return np.zeros((0, 2), np.float32)
    steps = np.hypot(*np.diff(points, axis=0).T)
    way = np.concatenate([[0.0], np.cumsum(np.where(first[1:], 0.0, steps))])
    begins, ends = np.flatnonzero(first), np.flatnonzero(np.roll(first, -1))
    lengths = way[ends] - way[begins]
    counts = np.ceil(lengths / max(spacing, way[-1] / _MOST_SAMPLES)).astype(np.int64)
    nth = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    at = np.repeat(way[begins], counts) + nth * np.repeat(lengths / np.maximum(counts, 1), counts)
    along = np.stack([np.interp(at, way, points[:, 0]), np.interp(at, way, points[:, 1])], axis=1)
    # Nobody sees where off the paper a sample lies; float32 need not hold it.
    samples: Array = np.concatenate([along, points[begins], points[ends]])
    return np.clip(samples, -_OFF_THE_PAPER, _OFF_THE_PAPER).astype(np.float32, copy=False)
