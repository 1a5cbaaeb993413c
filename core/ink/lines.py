"""Geometry of strokes: join, clip to the paper, fit to a frame, sample."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.ink.recipe import Strokes
from core.linalg.arrays import Array

SPACING_PX = 0.25
"""Distance between samples of a line: the error is under 2 of 255."""

_MAX_SAMPLES = 16_000  # longer lines blacken the whole frame
_MIN_SPAN = 1e-300  # division by smaller numbers overflows
_OFF_THE_PAPER = 1e18  # its square fits float32
_MAX_COORDINATE = 1e100  # differences of larger numbers could overflow


@dataclass(frozen=True, slots=True, eq=False)
class StrokeLines:
    """Strokes as one array. points: (P, 2), finite; first: (P,), True where a stroke begins."""

    points: Array
    first: npt.NDArray[np.bool_]

    def span(self) -> float:
        """Return the longer side of the box around the points."""
        return float(np.ptp(self.points, axis=0).max()) if len(self.points) else 0.0


def joined(strokes: Strokes) -> tuple[StrokeLines, float]:
    """Join all finite points; return them divided by a factor against overflow, and the factor, normally 1."""
    kept = [points for points in map(_finite, strokes) if len(points)]
    if not kept:
        return StrokeLines(np.zeros((0, 2)), np.zeros(0, np.bool_)), 1.0
    first = np.zeros(sum(map(len, kept)), np.bool_)
    first[np.cumsum([0, *map(len, kept[:-1])])] = True
    points = np.concatenate(kept)
    divisor = max(1.0, float(np.abs(points).max()) / _MAX_COORDINATE)
    return StrokeLines(points / divisor, first), divisor


def _finite(stroke: npt.ArrayLike) -> Array:
    points = np.asarray(stroke, np.float64)
    if not points.size:
        return np.zeros((0, 2))
    if points.ndim != 2 or points.shape[1] != 2:
        raise ValueError(f"a stroke is (P, 2) of x, y, not {points.shape}")
    return points if np.isfinite(points).all() else points[np.isfinite(points).all(axis=1)]


def cut(lines: StrokeLines, low: float, high: float) -> StrokeLines:
    """Clip lines to `low`..`high` in x and y; return them unchanged, or as pieces of two points each."""
    points, first = lines.points, lines.first
    if not len(points) or (points.min() >= low and points.max() <= high):
        return lines
    # A single point is a line of length 0.
    begin = np.concatenate([points[:-1][~first[1:]], points])
    way = np.concatenate([points[1:][~first[1:]], points]) - begin
    # Liang & Barsky 1984: the line is begin + t * way; it is inside while it is between both pairs of edges.
    slope = np.where(np.abs(way) < 1e-30, 1e-30, way)
    edges = np.stack([(low - begin) / slope, (high - begin) / slope])
    enters = np.maximum(edges.min(axis=0).max(axis=1), 0)[:, None]
    leaves = np.minimum(edges.max(axis=0).min(axis=1), 1)[:, None]
    inside = (enters <= leaves)[:, 0]
    pieces = np.stack([begin + enters * way, begin + leaves * way], axis=1)[inside].reshape(-1, 2)
    return StrokeLines(pieces, np.arange(len(pieces)) % 2 == 0)


def fit(points: Array, pen: Array | float, size: int) -> Array:
    """Scale points (..., P, 2) so that their box plus half a pen on each side fills a frame of `size`, centred."""
    low, high = points.min(axis=-2, keepdims=True), points.max(axis=-2, keepdims=True)
    span = (high - low).max(axis=-1, keepdims=True)
    # A span of rounding errors is a dot.
    dot = span <= np.maximum(1e-9 * np.abs(points).max(axis=(-2, -1), keepdims=True), _MIN_SPAN)
    scale = np.where(dot, 0.0, (size - pen) / np.where(dot, 1.0, span))
    placed: Array = (points - (low + high) / 2) * scale + size / 2
    return placed


def sampled(lines: StrokeLines, spacing: float) -> Array:
    """Sample every stroke at equal steps of at most `spacing`, ends included: (S, 2) float32."""
    points, first = lines.points, lines.first
    if not len(points):
        return np.zeros((0, 2), np.float32)
    steps = np.hypot(*np.diff(points, axis=0).T)
    way = np.concatenate([[0.0], np.cumsum(np.where(first[1:], 0.0, steps))])
    begins, ends = np.flatnonzero(first), np.flatnonzero(np.roll(first, -1))
    lengths = way[ends] - way[begins]
    counts = np.ceil(lengths / max(spacing, way[-1] / _MAX_SAMPLES)).astype(np.int64)
    nth = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    at = np.repeat(way[begins], counts) + nth * np.repeat(lengths / np.maximum(counts, 1), counts)
    along = np.stack([np.interp(at, way, points[:, 0]), np.interp(at, way, points[:, 1])], axis=1)
    # Positions far off the paper do not matter: clip them to the range of float32.
    samples: Array = np.concatenate([along, points[begins], points[ends]])
    return np.clip(samples, -_OFF_THE_PAPER, _OFF_THE_PAPER).astype(np.float32, copy=False)
