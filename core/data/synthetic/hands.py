"""Digits as many hands write them with a pen, for the network that ships: more styles, and distorted strokes."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from core import ink
from core.data.dataset import Dataset
from core.data.synthetic import distortions
from core.data.synthetic.digits import (
    WRITER_VARIATION,
    bent,
    drawn,
    pen_paths,
    pen_pressure,
    pen_widths,
    split,
)
from core.data.synthetic.families import families
from core.data.synthetic.kept import kept
from core.data.synthetic.styles import STYLES, PenCurve, Style
from core.linalg.arrays import Bytes, Labels

_VERSION = 2  # of the pictures: raise it with every change of them, so that old caches are ignored
_HAND = replace(
    WRITER_VARIATION, jitter=0.02, ends=0.035, slant=0.22, turn=0.08, aspect=0.2, parts=0.13, wave=0.05
)  # milder: styles vary by themselves, and training distorts the pictures again
_PLAIN_STYLES = 0.35  # share of each digit's pictures in STYLES; the others are of families
_CANVAS_PEN = 0.6  # share drawn with a pen like that of the canvas, whose width hardly varies
_CANVAS_SPREAD = 0.08  # of the logarithm of its width


def hands(seed: int = 1, images: int = 36_000) -> Dataset:
    """Return `images` digits in MNIST's form, split as `synthetic` does: made once in a minute, then cached."""
    return split(*kept(f"hands-v{_VERSION}-{seed}-{images}", images, lambda: make_hands(seed, images)))


def make_hands(seed: int, images: int) -> tuple[Bytes, Labels]:
    """Draw pictures (N, 784) and labels (N,); digits in balance."""
    return drawn(hand_styles(seed), seed, images, distorted)


def hand_styles(seed: int) -> list[Style]:
    """Return the plain styles and members of all families, with shares that sum to 1 for each digit."""
    members = families(seed)
    return [
        style
        for digit in range(10)
        for some, share in ((STYLES, _PLAIN_STYLES), (members, 1 - _PLAIN_STYLES))
        for style in _shared([style for style in some if style.digit == digit], share)
    ]


def _shared(styles: list[Style], share: float) -> Iterable[Style]:
    total = sum(style.share for style in styles)
    return [replace(style, share=style.share / total * share) for style in styles]


def distorted(way: PenCurve, n: int, rng: np.random.Generator) -> Bytes:
    """Render one style `n` times, (N, 784): other strokes, hands, pens and tablets each time."""
    rows = distortions.stroke_rows(way)
    paths = pen_paths(way, n, rng, _HAND)
    distortions.moved(paths, rows, rng)
    distortions.trimmed(paths, rows, rng)
    paths = bent(paths, rng, _HAND)
    distortions.hooked(paths, rows, rng)
    distortions.trembling(paths, rng)
    distortions.sparse(paths, rows, rng)
    distortions.stepped(paths, rng)
    canvas = rng.random(n) < _CANVAS_PEN
    canvas_px = ink.PEN_PX * np.exp(rng.normal(0, _CANVAS_SPREAD, n))
    pen_px = np.where(canvas, canvas_px, pen_widths(n, rng, _HAND))
    press = np.where(canvas[:, None], 1, pen_pressure(n, rng, _HAND))
    return ink.render_paths(paths, pen_px=pen_px, press=press)
