"""Handwritten digits that Backswing makes itself, so that the first launch needs no network."""

import logging
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core import ink
from core.data.dataset import Dataset, Split
from core.data.synthetic.styles import SAMPLES, STYLES, PenCurve, curve
from core.linalg.arrays import Array, Bytes, Labels
from core.support.atomic import writing
from core.support.errors import UserError
from core.support.files import opened
from core.support.paths import cache_dir

log = logging.getLogger(__name__)

_BROKEN = (OSError, ValueError, KeyError, EOFError, NotImplementedError, zipfile.BadZipFile, zlib.error)
_VERSION = 2  # of the pictures: raise it with every change that makes them different, and old caches are left aside
_HEAVY_PX = 1.17 * ink.PEN_PX  # the pen where it presses most: as wide on the whole as the canvas's
_AT_ONCE = 200  # digits whose ways are held in memory together


@dataclass(frozen=True, slots=True)
class WriterVariation:
    """How much one hand differs from another: standard deviations, in heights of the digit where they are lengths."""

    jitter: float = 0.035  # every point of the way
    ends: float = 0.07  # where a stroke begins and ends, besides
    lean: float = 0.12  # mean slant to the right, width a height
    slant: float = 0.28  # about it
    turn: float = 0.1  # radians
    aspect: float = 0.25  # of the logarithm
    parts: float = 0.18  # of the upper part's size against the lower's
    wave: float = 0.06  # a smooth wave across the whole digit
    pen: float = 0.3  # of the logarithm of the pen's width
    press: float = 0.4  # how far pressure falls along the way


WRITER_VARIATION = WriterVariation()


def synthetic(seed: int = 1, images: int = 12_000) -> Dataset:
    """`images` digits in MNIST's form, 10 in 12 to learn from, 1 in 12 for validation, 1 in 12 for test.

    As many of each class in each of the three; the same pictures for the same seed. Made once in a few seconds, then
    read from the cache folder.
    """
    path = cache_dir() / f"synthetic-v{_VERSION}-{seed}-{images}.npz"
    pictures = _cached(path, images)
    if pictures is None:
        pictures = make_digits(seed, images)
        _keep(path, *pictures)
    return _split(*pictures)


def make_digits(seed: int, images: int) -> tuple[Bytes, Labels]:
    """(N, 784) pictures and (N,) labels, any ten neighbours one of each digit."""
    rng = np.random.default_rng(seed)
    labels = rng.permuted(np.tile(np.arange(10), (-(-images // 10), 1)), axis=1).reshape(-1)[:images]
    pictures = np.zeros((images, ink.FIELD_PX**2), np.uint8)
    for digit in range(10):
        ours = np.flatnonzero(labels == digit)
        styles = [style for style in STYLES if style.digit == digit]
        shares = np.array([style.share for style in styles])
        chosen = rng.choice(len(styles), len(ours), p=shares / shares.sum())
        for i, style in enumerate(styles):
            pictures[ours[chosen == i]] = _written(curve(style), int((chosen == i).sum()), rng, WRITER_VARIATION)
    return pictures, labels


def _written(way: PenCurve, count: int, rng: np.random.Generator, hand: WriterVariation) -> Bytes:
    """(N, 784): one style written `count` times, each time by another hand."""
    pictures = [np.zeros((0, ink.FIELD_PX**2), np.uint8)]
    for start in range(0, count, _AT_ONCE):
        n = min(_AT_ONCE, count - start)
        paths = _bent(_ways(way, n, rng, hand), rng, hand)
        pen_px = np.clip(_HEAVY_PX * np.exp(rng.normal(0, hand.pen, n)), 1.5, 5.5)
        pictures.append(ink.render_paths(paths, pen_px=pen_px, press=_press(n, rng, hand)))
    return np.concatenate(pictures)


def _ways(way: PenCurve, n: int, rng: np.random.Generator, hand: WriterVariation) -> Array:
    """(N, SAMPLES, 2) about the origin: the style's points moved a little, and the curves through them."""
    spread = (hand.jitter + hand.ends * way.ends)[:, None]
    points = way.points - (0.35, 0.5) + _spread(rng, 1, (n, *way.points.shape)) * spread
    return np.asarray(way.basis @ points)


def _bent(paths: Array, rng: np.random.Generator, hand: WriterVariation) -> Array:
    """The ways of the pen as a whole: waves, parts of unlike size, slant, aspect, turn."""
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
    """Normal draws about 0, none beyond two standard deviations: hands differ, but no hand is a caricature."""
    return np.clip(rng.normal(0, spread, shape), -2 * spread, 2 * spread)


def _press(n: int, rng: np.random.Generator, hand: WriterVariation) -> Array:
    """(N, SAMPLES), 0..1: the pen presses now more, now less along its way."""
    along = np.linspace(0, 2 * np.pi, SAMPLES)
    depth = np.minimum(np.abs(rng.normal(0, hand.press, (n, 1))), 0.6)
    wave = np.sin(along * rng.uniform(0.5, 2.5, (n, 1)) + rng.uniform(0, 2 * np.pi, (n, 1)))
    press: Array = 1 - depth * (1 + wave) / 2
    return press


def _split(pictures: Bytes, labels: Labels) -> Dataset:
    train, validation = len(labels) * 10 // 12, len(labels) * 11 // 12
    return Dataset(
        "synthetic",
        Split(pictures[:train], labels[:train]),
        Split(pictures[train:validation], labels[train:validation]),
        Split(pictures[validation:], labels[validation:]),
    )


def _cached(path: Path, images: int) -> tuple[Bytes, Labels] | None:
    try:
        with opened(path) as file, np.load(file, allow_pickle=False) as arrays:
            pictures, labels = arrays["images"], arrays["labels"]
    except FileNotFoundError:
        return None
    except _BROKEN as error:
        log.warning("The cached digits at %s are broken (%s); they are made again.", path, error)
        return None
    if pictures.shape != (images, ink.FIELD_PX**2) or pictures.dtype != np.uint8 or labels.shape != (images,):
        log.warning("The cached digits at %s have another form; they are made again.", path)
        return None
    return pictures, labels.astype(np.int64)


def _keep(path: Path, pictures: Bytes, labels: Labels) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with writing(path) as file:
            np.savez_compressed(file, images=pictures, labels=labels)
    except (OSError, UserError) as error:
        log.warning("The digits could not be cached (%s); they are made again at the next start.", error)
