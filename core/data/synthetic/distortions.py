"""Distortions of pen paths before they are drawn: what hands, pens and tablets do to a stroke.

paths: (N, SAMPLES, 2), in heights of the digit, changed in place or returned anew; rows: the samples of each stroke.
"""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import numpy as np

from core.data.synthetic.styles import SAMPLES, PenCurve
from core.linalg.arrays import Array

Rows = Sequence[slice]

_TURN, _SIZE, _SHIFT = 0.12, 0.15, 0.035  # of a later stroke: radians, logarithm, heights; standard deviations
_CUT = 0.04  # of a stroke, at either end
_HOOKED, _HOOK = 0.22, 0.05  # share of the ends with a hook, and its size
_HOOK_SAMPLES = (0.015, 0.05)  # of all samples
_TREMOR = ((3.0, 0.005), (8.0, 0.01), (20.0, 0.016))  # samples in a wave, and its usual height
_FEW_POINTS, _POINT_EVERY = 0.2, (8, 26)  # share of digits, and samples between the points that their pen reports
_COARSE, _GRID = 0.08, (1 / 40, 1 / 16)  # share of digits on a coarse tablet, and its steps


def stroke_rows(way: PenCurve) -> list[slice]:
    """Return the samples of each stroke of a style."""
    firsts = np.flatnonzero(way.ends)[::2]
    of_point = np.searchsorted(firsts, np.arange(len(way.points)), side="right") - 1
    of_row = of_point[np.abs(way.basis).argmax(axis=1)]
    edges = np.searchsorted(of_row, np.arange(len(firsts) + 1))
    return [slice(start, stop) for start, stop in pairwise(edges.tolist())]


def moved(paths: Array, rows: Rows, rng: np.random.Generator) -> None:
    """Set every stroke after the first a little apart, larger or smaller, and turned: bars, slashes, feet."""
    n = len(paths)
    for row in rows[1:]:
        turn, size = rng.normal(0, _TURN, (n, 1)), np.exp(rng.normal(0, _SIZE, (n, 1, 1)))
        middle = paths[:, row].mean(axis=1, keepdims=True)
        x, y = np.moveaxis(paths[:, row] - middle, -1, 0)
        turned = np.stack([np.cos(turn) * x - np.sin(turn) * y, np.sin(turn) * x + np.cos(turn) * y], axis=-1)
        paths[:, row] = middle + turned * size + rng.normal(0, _SHIFT, (n, 1, 2))


def trimmed(paths: Array, rows: Rows, rng: np.random.Generator) -> None:
    """Begin half of the strokes late, and end half of them early: gaps where lines should meet."""
    for row in rows:
        last = row.stop - row.start - 1
        if last < 1:
            continue
        cut = np.abs(rng.normal(0, _CUT, (2, len(paths), 1))) * (rng.random((2, len(paths), 1)) < 0.5)
        at = (cut[0] + np.linspace(0, 1, last + 1) * np.maximum(1 - cut.sum(axis=0), 0.1)).clip(0, 1) * last
        low = np.minimum(at.astype(int), last - 1)[..., None]
        before, after = (np.take_along_axis(paths[:, row], low + step, axis=1) for step in (0, 1))
        paths[:, row] = before + (after - before) * (at[..., None] - low)


def hooked(paths: Array, rows: Rows, rng: np.random.Generator) -> None:
    """Draw small hooks where the pen comes down or lifts, in any direction."""
    n = len(paths)
    for row in rows:
        samples = np.arange(row.stop - row.start)
        for away in (samples, samples[::-1]):
            long = SAMPLES * rng.uniform(*_HOOK_SAMPLES, (n, 1))
            angle, size = rng.uniform(0, 2 * np.pi, n), np.abs(rng.normal(0, _HOOK, n)) * (rng.random(n) < _HOOKED)
            pull = np.stack([np.cos(angle), np.sin(angle)], axis=-1) * size[:, None]
            paths[:, row] += np.maximum(0, 1 - away / long)[..., None] * pull[:, None]


def trembling(paths: Array, rng: np.random.Generator) -> None:
    """Let the hand tremble, in short waves and long ones, some hands far more than others."""
    n, steady = len(paths), paths.shape
    for width, usual in _TREMOR:
        kernel = _kernel(width)
        noise = np.tensordot(rng.normal(size=steady), kernel, axes=(1, 0)).swapaxes(1, 2)
        paths += noise * np.minimum(rng.exponential(usual, (n, 1, 1)), 2.5 * usual)


def sparse(paths: Array, rows: Rows, rng: np.random.Generator) -> None:
    """Join few points by straight lines in a fifth of the digits: pens that report seldom, or move fast."""
    on = rng.random(len(paths)) < _FEW_POINTS
    every = int(rng.integers(*_POINT_EVERY))
    for row in rows:
        samples = np.arange(row.stop - row.start)
        knots = np.unique(np.append(samples[:-1:every], samples[-1]))
        lines = np.stack([np.interp(samples, knots, one) for one in np.eye(len(knots))])
        paths[on, row] = np.tensordot(paths[on, row][:, knots], lines, axes=(1, 0)).swapaxes(1, 2)


def stepped(paths: Array, rng: np.random.Generator) -> None:
    """Round the points of one digit in twelve to the steps of a coarse tablet."""
    on = rng.random(len(paths)) < _COARSE
    grid = rng.uniform(*_GRID, (len(paths), 1, 1))[on]
    paths[on] = np.round(paths[on] / grid) * grid


@cache
def _kernel(width: float) -> Array:
    """Return a symmetric matrix, (SAMPLES, SAMPLES), that makes a smooth wave of variance 1 from noise."""
    apart = np.subtract.outer(np.arange(SAMPLES), np.arange(SAMPLES))
    bell = np.exp(-(apart**2) / (2 * width**2))
    return np.asarray(bell / np.sqrt((bell**2).sum(axis=0)))
