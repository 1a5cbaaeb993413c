"""Synthetic handwritten digits, so that the first launch needs no download."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from core import ink
from core.data.dataset import Dataset, Split
from core.data.synthetic.kept import kept
from core.data.synthetic.styles import SAMPLES, STYLES, PenCurve, Style, curve
from core.linalg.arrays import Array, Bytes, Labels

Writer = Callable[[PenCurve, int, np.random.Generator], Bytes]
"""Draws a style a number of times: (N, 784)."""

_VERSION = 2  # of the pictures: raise it with every change of them, so that old caches are ignored
_HEAVY_PX = 1.17 * ink.PEN_PX  # the pen at full pressure; its mean width is that of the canvas
_AT_ONCE = 200  # digits whose pen paths are in memory together


@dataclass(frozen=True, slots=True)
class WriterVariation:
    """Variation between writers: standard deviations; lengths in heights of the digit."""

    jitter: float = 0.035  # of every point of the path
    ends: float = 0.07  # of the ends of strokes, in addition
    lean: float = 0.12  # mean slant to the right, width per height
    slant: float = 0.28  # of the slant
    turn: float = 0.1  # of the rotation, radians
    aspect: float = 0.25  # of the logarithm of the aspect ratio
    parts: float = 0.18  # of the size of the upper part relative to the lower
    wave: float = 0.06  # amplitude of a smooth wave across the whole digit
    pen: float = 0.3  # of the logarithm of the pen's width
    press: float = 0.4  # of the fall in pressure along the path


WRITER_VARIATION = WriterVariation()


def synthetic(seed: int = 1, images: int = 24_000) -> Dataset:
    """Return `images` digits in MNIST's form: 10 in 12 for training, 1 in 12 for validation, 1 in 12 for test.

    Classes are balanced in each set; equal seeds give equal pictures. Made once in a few seconds, then read from the
    cache folder.
    """
    return split(*kept(f"synthetic-v{_VERSION}-{seed}-{images}", images, lambda: make_digits(seed, images)))


def make_digits(seed: int, images: int) -> tuple[Bytes, Labels]:
    """Draw pictures (N, 784) and labels (N,); each group of ten has every digit once."""
    return drawn(STYLES, seed, images, plainly)


def drawn(styles: Sequence[Style], seed: int, images: int, write: Writer) -> tuple[Bytes, Labels]:
    """Draw pictures (N, 784) in these styles, each as often as its share says, and labels (N,); digits in balance."""
    rng = np.random.default_rng(seed)
    labels = rng.permuted(np.tile(np.arange(10), (-(-images // 10), 1)), axis=1).reshape(-1)[:images]
    pictures = np.zeros((images, ink.FIELD_PX**2), np.uint8)
    for digit in range(10):
        ours = np.flatnonzero(labels == digit)
        mine = [style for style in styles if style.digit == digit]
        shares = np.array([style.share for style in mine])
        chosen = rng.choice(len(mine), len(ours), p=shares / shares.sum())
        for i, style in enumerate(mine):
            for some in _chunks(ours[chosen == i]):
                pictures[some] = write(curve(style), len(some), rng)
    return pictures, labels


def _chunks(rows: Labels) -> list[Labels]:
    return [rows[start : start + _AT_ONCE] for start in range(0, len(rows), _AT_ONCE)]


def plainly(way: PenCurve, n: int, rng: np.random.Generator) -> Bytes:
    """Render one style `n` times with random variation: (N, 784)."""
    hand = WRITER_VARIATION
    paths = bent(pen_paths(way, n, rng, hand), rng, hand)
    return ink.render_paths(paths, pen_px=pen_widths(n, rng, hand), press=pen_pressure(n, rng, hand))


def pen_widths(n: int, rng: np.random.Generator, hand: WriterVariation) -> Array:
    """Draw widths of pens, (N,), in 28x28 pixels."""
    return np.clip(_HEAVY_PX * np.exp(rng.normal(0, hand.pen, n)), 1.5, 5.5)


def pen_paths(way: PenCurve, n: int, rng: np.random.Generator, hand: WriterVariation) -> Array:
    """Return pen paths, (N, SAMPLES, 2), centred: curves through the style's points with jitter."""
    spread = (hand.jitter + hand.ends * way.ends)[:, None]
    points = way.points - (0.35, 0.5) + _spread(rng, 1, (n, *way.points.shape)) * spread
    return np.asarray(way.basis @ points)


def bent(paths: Array, rng: np.random.Generator, hand: WriterVariation) -> Array:
    """Distort whole pen paths: waves, relative size of the parts, slant, aspect, rotation."""
    n = len(paths)

    def draw(spread: float) -> Array:
        return _spread(rng, spread, (n, 1))

    x, y = paths[..., 0], paths[..., 1]
    for axis in (0, 1):
        phase, fx, fy = rng.uniform(-np.pi, np.pi, (3, n, 1))
        paths[..., axis] += hand.wave * np.sin(fx * x + fy * y + phase)
    y += draw(hand.parts) * (0.25 - y**2)
    x *= 1 + draw(2 * hand.parts) * y
    x *= np.exp(draw(hand.aspect))
    x -= (hand.lean + draw(hand.slant)) * y
    turn = draw(hand.turn)
    return np.stack([np.cos(turn) * x - np.sin(turn) * y, np.sin(turn) * x + np.cos(turn) * y], axis=-1)


def _spread(rng: np.random.Generator, spread: float, shape: tuple[int, ...]) -> Array:
    """Draw normal numbers clipped to two standard deviations, so that no digit becomes unreadable."""
    return np.clip(rng.normal(0, spread, shape), -2 * spread, 2 * spread)


def pen_pressure(n: int, rng: np.random.Generator, hand: WriterVariation) -> Array:
    """Draw the pen's pressure along the path, (N, SAMPLES), 0..1."""
    along = np.linspace(0, 2 * np.pi, SAMPLES)
    depth = np.minimum(np.abs(rng.normal(0, hand.press, (n, 1))), 0.6)
    wave = np.sin(along * rng.uniform(0.5, 2.5, (n, 1)) + rng.uniform(0, 2 * np.pi, (n, 1)))
    press: Array = 1 - depth * (1 + wave) / 2
    return press


def split(pictures: Bytes, labels: Labels) -> Dataset:
    """Return 10 in 12 for training, 1 in 12 for validation, 1 in 12 for test."""
    train, validation = len(labels) * 10 // 12, len(labels) * 11 // 12
    return Dataset(
        "synthetic",
        Split(pictures[:train], labels[:train]),
        Split(pictures[train:validation], labels[train:validation]),
        Split(pictures[validation:], labels[validation:]),
    )
