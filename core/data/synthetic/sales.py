"""Numbers instead of images: goods to order, as the course notes have it, from two numbers."""

import numpy as np

from core.data.dataset import Dataset, Split

NOISE = 0.05
ROWS = {"train": (2000, 1), "validation": (500, 2), "test": (500, 3)}


def sales() -> Dataset:
    """Y = x₁ + x₂ + noise: x uniform in 0..1, (N, 2); noise uniform in ±NOISE; y (N, 1). The same at every call."""
    return Dataset("sales", **{name: _split(rows, seed) for name, (rows, seed) in ROWS.items()})


def _split(rows: int, seed: int) -> Split:
    random = np.random.default_rng(seed)
    x = random.random((rows, 2))
    return Split(x, x.sum(axis=1, keepdims=True) + random.uniform(-NOISE, NOISE, (rows, 1)))
