"""Styles of the ten digits: pen paths as data, and smooth curves through them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import scipy

from core.linalg.arrays import Array

SAMPLES = 256
"""Samples along one digit's path, about a third of an MNIST pixel apart."""

_HEIGHT = 0.7
"""Height of a digit written alone on a unit square."""


@dataclass(frozen=True, slots=True)
class Style:
    """Style of a digit. share: frequency relative to the digit's other styles.

    way: points "x,y" in hundredths of the digit's height, y downward, joined by a smooth curve; "!" marks a corner, ";"
    lifts the pen.
    """

    digit: int
    share: float
    way: str


STYLES: tuple[Style, ...] = (
    # 0: closed, overlapping, open at the top, curled in, slashed
    Style(0, 4, "50,1 20,18 3,55 25,92 58,98 90,70 94,35 75,6 48,1"),
    Style(0, 3, "70,10 40,2 10,30 3,65 28,97 65,93 93,60 90,22 65,2 40,8"),
    Style(0, 2, "52,6 22,15 3,52 22,92 55,98 85,72 88,35 74,10"),
    Style(0, 1, "40,8 12,35 5,72 35,98 72,88 92,50 82,12 55,0 38,16 60,20 80,10"),
    Style(0, 1, "50,1 20,18 3,55 25,92 58,98 90,70 94,35 75,6 48,1 ; 88,3 12,97"),
    Style(0, 3, "46,0 20,20 8,60 20,94 40,99 60,78 68,38 58,8 44,0"),
    Style(0, 2, "56,4 40,2 14,30 4,70 16,98 40,92 64,58 70,20 58,0"),
    # slashed, the slash inside or far beyond; begun at the side; with a tail into the middle
    Style(0, 2, "50,1 20,18 3,55 25,92 58,98 90,70 94,35 75,6 48,1 ; 118,-12 -14,112"),
    Style(0, 2, "50,1 20,18 3,55 25,92 58,98 90,70 94,35 75,6 48,1 ; 100,8 0,92"),
    Style(0, 2, "46,4 24,20 12,55 20,90 40,97 58,80 66,40 58,10 44,4 ; 84,-10 0,108"),
    Style(0, 1.5, "46,4 24,20 12,55 20,90 40,97 58,80 66,40 58,10 44,4 ; 110,20 -20,88"),
    Style(0, 1, "70,14 40,4 12,35 8,70 30,97 62,92 88,60 86,26 70,14 20,84"),
    Style(0, 1, "14,40 4,70 30,98 70,90 94,50 70,8 40,2 24,10"),
    # 1: plain, a little curved, with a flag, with flag and foot
    Style(1, 6, "50,0 50,50 50,100"),
    Style(1, 2, "54,0 48,40 52,100"),
    Style(1, 1.5, "28,20 42,12 52,0! 50,50 50,100"),
    Style(1, 1, "25,24 42,14 54,0! 53,50 52,100 ; 25,99 52,100 82,98"),
    # with an upstroke, short to long; with a foot; with both, as in much of Europe
    Style(1, 3, "20,34 38,18 54,0! 52,50 50,100"),
    Style(1, 3, "8,44 32,24 56,0! 54,50 52,100"),
    Style(1, 2, "0,54 30,30 58,0! 54,50 48,100"),
    Style(1, 1.5, "14,24 36,14 56,0! 56,50 56,100"),
    Style(1, 1.5, "34,26 46,14 56,0! 52,50 46,100"),
    Style(1, 2, "12,34 36,18 54,0! 54,50 54,98 ; 16,99 54,98 92,96"),
    Style(1, 2, "6,42 32,22 56,0! 50,50 46,96 ; 4,102 46,96 90,88"),
    Style(1, 1, "54,0 54,50 54,98 ; 22,99 54,98 88,98"),
    Style(1, 1, "12,40 36,20 58,0! 54,50 50,98! 74,97 98,95"),
    # 2: swan with a straight base, with a loop, like a Z, with a wave
    Style(2, 3, "8,24 32,1 66,8 68,36 42,68 5,97! 45,94 85,97"),
    Style(2, 3, "6,26 32,2 66,10 68,40 42,74 14,95 2,86 14,77 40,88 64,98 92,90"),
    Style(2, 1, "5,8 35,3 75,6! 42,50 5,96! 45,94 82,96"),
    Style(2, 2, "20,32 10,18 38,0 70,18 58,52 30,80 8,97! 32,88 58,96 88,86"),
    Style(2, 1.5, "4,30 22,4 58,2 72,28 56,60 28,88 8,92 6,78 26,76 55,90 98,82"),
    Style(2, 2, "8,18 36,0 70,8 76,36 54,70 22,98 2,92 4,76 26,72 54,84 84,92"),
    Style(2, 2, "14,14 40,0 62,12 60,40 36,70 4,90 24,82 52,84 92,76"),
    Style(2, 1.5, "18,24 30,4 52,2 58,24 42,58 18,92! 34,96 62,98"),
    Style(2, 1.5, "20,26 26,6 62,0 80,22 60,56 24,82 2,98 0,84 20,78 48,92 70,90"),
    Style(2, 1.5, "6,20 40,0 72,22 66,60 40,90 10,98 2,84 24,72 52,84 98,86"),
    Style(2, 1, "26,34 14,18 44,0 66,18 56,50 22,84 6,76 20,68 44,88 76,78"),
    Style(2, 1.5, "20,22 40,0 68,6 70,34 50,64 22,92 4,88 18,74 40,82 62,98 74,92"),
    Style(2, 1, "4,16 30,0 60,6 58,34 34,62 6,88! 40,84 100,80"),
    # with a small loop
    Style(2, 1, "10,20 34,0 62,10 56,40 20,76 4,86 8,66 26,64 40,84 66,98 92,80"),
    # 3: round with a pointed waist, with a smooth one, with a loop, flat top
    Style(3, 3, "8,14 38,0 70,14 60,38 32,47! 66,56 76,80 42,100 4,88"),
    Style(3, 3, "10,8 48,0 68,20 48,42 36,47 60,54 74,74 48,98 2,94"),
    Style(3, 1.5, "6,16 40,0 70,16 52,42 28,50 30,44 58,52 74,74 46,100 4,90"),
    Style(3, 1, "8,4 40,4 76,3! 55,22 34,42! 66,50 76,76 46,99 4,90"),
    Style(3, 1, "14,4 50,2 60,20 30,42! 68,48 80,70 60,94 20,98 0,84"),
    Style(3, 2, "22,20 44,2 76,8 70,30 36,48! 56,54 60,74 36,96 0,98"),
    Style(3, 1.5, "4,22 30,0 52,10 44,34 22,46! 46,50 58,72 40,98 12,96"),
    Style(3, 1.5, "16,14 50,0 84,12 66,36 38,46! 66,52 72,76 36,98 0,84 10,74"),
    Style(3, 1.5, "10,12 34,0 58,10 52,28 24,44! 48,52 60,70 44,90 8,100"),
    Style(3, 1, "4,10 40,4 72,2! 50,26 30,46! 58,46 66,68 50,90 16,100"),
    Style(3, 2, "6,12 36,0 62,10 62,32 44,46! 64,58 66,82 40,98 2,92"),
    Style(3, 2, "4,18 24,2 54,4 60,22 46,42 40,48 58,58 62,80 40,98 8,96 0,84"),
    Style(3, 2, "22,10 46,0 64,12 50,34 30,44! 62,46 78,66 54,92 20,98 0,86"),
    Style(3, 1.5, "30,8 56,0 72,14 56,34 36,42! 58,48 62,70 42,90 0,100"),
    Style(3, 1.5, "2,10 26,0 48,8 46,30 26,42! 52,46 70,64 58,90 26,100 2,92"),
    Style(3, 1, "24,16 44,2 70,4 76,20 52,40 34,48 54,52 58,74 34,94 4,100"),
    # 4: open with two strokes, round and open, closed, closed in one stroke, with a tail that leans
    Style(4, 3, "14,0 10,30 6,54! 40,54 78,50 ; 66,4 64,50 60,100"),
    Style(4, 2.5, "10,6 4,38 22,52 50,48 72,30 ; 76,2 70,50 62,100"),
    Style(4, 1.5, "58,0 32,32 2,64! 45,64 88,62 ; 60,0 60,50 58,100"),
    Style(4, 1.5, "62,2 34,24 10,52! 40,52 84,48 ; 68,8 62,50 56,100"),
    Style(4, 1.5, "16,8 6,50! 36,48 68,46 ; 72,26 64,62 58,100"),
    Style(4, 1, "8,14 6,46 30,56 58,42 76,4! 70,50 66,100"),
    Style(4, 2, "30,4 16,28 4,50! 30,50 72,44 ; 66,0 48,50 36,100"),
    Style(4, 1.5, "14,4 4,30 10,44 34,44 62,32 ; 66,0 56,50 44,100"),
    Style(4, 1, "40,10 12,34 4,56 24,60 56,44 72,6! 64,50 58,100"),
    Style(4, 1, "8,0 4,44! 40,48 64,46 ; 62,4 60,50 60,100"),
    # in one stroke from the foot up
    Style(4, 1, "50,100 50,50 50,2! 28,30 4,62! 40,62 88,60"),
    # 5: hat last, in one stroke, like an S, with a long hat
    Style(5, 3, "26,4 18,44! 48,36 76,58 68,88 34,100 4,88 ; 26,4 52,4 84,2"),
    Style(5, 2.5, "82,4 56,4 28,6! 20,42! 50,38 74,60 64,90 32,100 2,90"),
    Style(5, 1, "86,4 48,2 28,22 42,42 64,62 58,88 30,100 2,92"),
    Style(5, 1.5, "38,6 24,44! 54,46 64,68 46,94 4,98 ; 38,6 70,4 108,0"),
    Style(5, 1.5, "44,10 30,42! 56,48 60,74 40,98 14,94 0,78 ; 44,10 70,8 100,4"),
    Style(5, 1.5, "70,0 40,4 30,8! 26,36! 44,38 62,58 60,86 36,100 10,90"),
    Style(5, 0.7, "90,2 56,10 36,30 50,50 56,72 36,94 4,90 8,78"),
    Style(5, 2, "70,2 34,4! 22,40! 48,36 68,58 56,88 24,98 2,88 6,76"),
    Style(5, 1.5, "24,6 14,46! 44,40 62,60 52,88 24,100 0,90 ; 26,8 60,0 94,2"),
    Style(5, 1.5, "96,0 64,6 40,10! 26,40! 46,44 52,64 34,90 0,98"),
    # hat apart
    Style(5, 1, "20,20 20,44! 48,40 74,60 66,90 30,100 2,92 ; 20,4 48,2 78,0"),
    # 6: leaning, straight, with a small and with a large loop
    Style(6, 3, "62,0 28,24 6,62 18,94 46,98 68,76 54,56 30,60 12,80"),
    Style(6, 2, "36,0 14,34 4,72 22,98 54,96 66,74 44,60 14,76"),
    Style(6, 1, "78,2 40,14 10,50 6,82 34,100 66,86 70,62 44,52 10,70"),
    Style(6, 1.5, "58,0 30,34 8,74 20,98 46,94 54,78 38,70 14,82"),
    Style(6, 2, "40,0 18,30 4,68 18,94 56,96 84,78 72,60 40,66 18,84"),
    Style(6, 1.5, "30,0 8,34 4,76 24,98 60,90 68,62 46,50 20,62 8,84"),
    Style(6, 1.5, "58,4 24,34 4,70 20,98 60,94 76,72 58,58 30,74 26,92"),
    # wide
    Style(6, 1, "70,2 30,30 6,66 26,98 66,92 78,66 50,52 18,64"),
    # 7: plain, with a serif, with a wave, crossed
    Style(7, 4, "4,8 36,6 74,4! 54,36 36,68 26,100"),
    Style(7, 2, "4,22 8,6! 40,6 80,4! 56,40 38,70 30,100"),
    Style(7, 2, "2,18 18,6 44,12 78,4 66,32 44,64 36,100"),
    Style(7, 1.5, "6,8 40,6 76,4! 56,38 40,68 30,100 ; 18,52 44,50 74,48"),
    Style(7, 1.5, "4,12 38,4 66,8 66,30 58,64 52,100"),
    Style(7, 2, "4,34 6,8! 34,8 64,4! 58,40 52,70 48,100"),
    Style(7, 1.5, "4,6 34,4 66,2! 66,40 64,70 64,100"),
    Style(7, 1.5, "4,24 20,6 50,6 66,14 58,40 42,70 30,100"),
    Style(7, 1, "4,12 40,8 76,2! 64,36 56,70 52,100 ; 36,54 60,50 88,48"),
    Style(7, 1.5, "4,6 30,4 60,4! 50,40 46,70 44,100 ; 18,50 46,48 78,46"),
    # crossed
    Style(7, 1.5, "2,22 6,4! 40,5 84,2! 60,40 44,70 36,100 ; 20,54 50,50 84,46"),
    Style(7, 1, "4,8 36,6 74,4! 54,36 36,68 26,100 ; 28,58 44,50 60,42"),
    # 8: an S closed upward, begun in the middle, two rings, left open
    Style(8, 4, "68,12 40,0 14,16 34,42 64,64 66,90 36,100 10,84 28,58 60,36 70,12"),
    Style(8, 2, "44,46 16,28 28,4 60,2 70,22 44,46 14,68 14,94 46,100 66,80 44,48"),
    Style(8, 1.5, "44,0 16,16 28,42 54,42 66,18 42,0 ; 44,44 12,64 16,94 50,100 72,74 44,44"),
    Style(8, 2, "80,8 48,0 18,18 38,44 60,68 52,96 22,98 12,78 40,50 66,28 84,6"),
    Style(8, 1, "58,8 34,6 22,24 40,44 56,64 50,94 26,98 18,78 36,54 56,32 58,10"),
    Style(8, 1.5, "88,2 54,30 26,64 10,92 30,98 46,80 38,54 20,26 34,2 60,4 78,16"),
    Style(8, 1.5, "70,20 50,0 20,8 18,32 46,48 50,76 34,98 16,88 26,62 54,42 76,18"),
    Style(8, 1, "24,22 40,4 62,10 54,34 26,62 12,90 36,100 52,80 42,56 24,36 22,18"),
    Style(8, 1.5, "76,10 48,2 24,14 26,34 50,54 54,80 36,100 20,90 30,66 54,42 80,14"),
    Style(8, 1, "40,2 14,14 16,34 44,46 72,64 62,94 28,98 8,78 32,52 60,32 62,10 38,0"),
    # open at the top; from the middle, twice round
    Style(8, 1.5, "86,4 50,24 20,60 16,90 40,100 58,84 50,58 22,34 20,10 44,0 60,14 52,34"),
    Style(8, 1, "46,44 22,30 20,8 44,0 66,12 62,34 46,44 22,62 18,90 48,100 74,84 66,58 46,44"),
    # 9: straight tail, curled tail, head closed first, leaning
    Style(9, 3, "66,14 38,2 8,24 18,48 44,46 66,18! 66,58 60,100"),
    Style(9, 2, "68,16 40,0 10,20 16,46 48,46 70,18 70,62 48,98 12,92"),
    Style(9, 2.5, "58,6 24,8 6,32 26,48 56,32 66,4! 60,52 50,100"),
    Style(9, 2, "64,20 44,2 14,18 10,42 34,48 60,30 66,14 52,60 34,100"),
    Style(9, 1, "70,6 36,4 10,20 20,42 52,38 70,10! 68,50 68,100"),
    Style(9, 1.5, "62,10 36,0 6,26 14,54 44,50 62,14! 62,54 64,100"),
    Style(9, 1.5, "58,22 40,4 12,20 6,44 30,46 56,26 64,8 46,58 22,100"),
    Style(9, 1.5, "66,8 26,10 4,34 24,48 58,34 70,8! 56,52 40,100"),
    Style(9, 1, "56,16 36,4 12,18 16,38 42,36 58,14 62,52 50,92 20,96"),
    Style(9, 1.5, "50,8 22,6 4,28 14,46 38,42 54,20 56,2! 52,50 46,100"),
    Style(9, 1.5, "70,12 52,0 22,10 8,34 22,50 48,40 68,16 54,56 30,100"),
    Style(9, 1.5, "52,30 58,12 40,0 14,10 10,30 28,40 50,32 58,14 58,56 54,100"),
    # angular; with a hooked tail
    Style(9, 1.5, "70,6 34,4 30,40 50,44 68,36 70,6! 68,60 66,96! 30,98 4,94"),
    Style(9, 1, "64,12 40,2 14,20 20,46 46,48 64,16! 66,60 56,92 30,100 8,88"),
)


@dataclass(frozen=True, slots=True)
class PenCurve:
    """Linear form of a style: `basis @ points` is the pen path.

    points: (C, 2), in heights; basis: (SAMPLES, C); ends: (C,), True where the pen is set down or lifted.
    """

    points: Array
    basis: Array
    ends: npt.NDArray[np.bool_]


def curve(style: Style) -> PenCurve:
    """Return the curve of a style: cubic splines between the corners, sampled at equal steps of length."""
    marks = [stroke.split() for stroke in style.way.split(";")]
    points = np.array([mark.strip("!").split(",") for stroke in marks for mark in stroke], np.float64) / 100
    pieces, ends, start = [], np.zeros(len(points), np.bool_), 0
    for stroke in marks:
        last = start + len(stroke) - 1
        corners = [start + i for i, mark in enumerate(stroke) if mark.endswith("!")]
        pieces += list(pairwise([start, *corners, last]))
        ends[[start, last]] = True
        start = last + 1
    return PenCurve(points, _basis(points, pieces), ends)


def written(digit: int) -> Iterator[list[Array]]:
    """Yield a digit in each of its styles, the usual one first: strokes, (P, 2) each, on a unit square, y downward."""
    for style in sorted((style for style in STYLES if style.digit == digit), key=lambda style: -style.share):
        ways = [curve(replace(style, way=stroke)) for stroke in style.way.split(";")]
        yield [(way.basis @ way.points - (0.35, 0.5)) * _HEIGHT + 0.5 for way in ways]


def _basis(points: Array, pieces: list[tuple[int, int]]) -> Array:
    """Return the basis, (SAMPLES, C), of the splines through all pieces, each with its share of the samples."""
    knots = [np.cumsum([0, *np.hypot(*np.diff(points[a : b + 1], axis=0).T)]) for a, b in pieces]
    lengths = np.array([knot[-1] for knot in knots])
    rows = np.rint(np.cumsum([0, *lengths]) / lengths.sum() * SAMPLES).astype(int)
    basis = np.zeros((SAMPLES, len(points)))
    for (a, b), knot, row, end in zip(pieces, knots, rows[:-1], rows[1:], strict=True):
        # A spline is linear in its points, so the splines through the unit vectors are the basis.
        basis[row:end, a : b + 1] = natural_spline(knot, np.eye(b - a + 1), np.linspace(0, knot[-1], end - row))
    return basis


def natural_spline(knots: Array, values: Array, at: Array) -> Array:
    """Return the cubic spline through values (N, C) at knots (N,), bent nowhere at its ends, at the places `at` (M,).

    scipy.interpolate.CubicSpline does the same; importing it takes half a second and most of SciPy's files.
    """
    steps = np.diff(knots)
    rises = np.diff(values, axis=0)
    ends = 3 * rises[[0, -1]]
    rises = rises / steps[:, None]
    bands = np.zeros((3, len(knots)))
    bands[0, 1:] = [steps[0], *steps[:-1]]
    bands[1] = 2 * np.array([steps[0], *(steps[1:] + steps[:-1]), steps[-1]])
    bands[2, :-1] = [*steps[1:], steps[-1]]
    inner = 3 * (steps[1:, None] * rises[:-1] + steps[:-1, None] * rises[1:])
    slopes = scipy.linalg.solve_banded((1, 1), bands, np.concatenate([ends[:1], inner, ends[1:]]))
    bends = (slopes[:-1] + slopes[1:] - 2 * rises) / steps[:, None]
    piece = np.clip(np.searchsorted(knots, at, side="right") - 1, 0, len(steps) - 1)
    t = (at - knots[piece])[:, None]
    square = ((rises - slopes[:-1]) / steps[:, None] - bends)[piece]
    cube = (bends / steps[:, None])[piece]
    return np.asarray(values[piece] + slopes[piece] * t + square * (t * t) + cube * (t * t * t))
