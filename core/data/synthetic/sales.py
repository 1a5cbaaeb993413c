"""Regression data: the quantity of goods to order from two numbers, as in the course notes."""

import numpy as np

from core.data.dataset import Dataset, Split

NOISE = 0.05
ROWS = {"train": (2000, 1), "validation": (500, 2), "test": (500, 3)}


def sales() -> Dataset:
    """Return y = x₁ + x₂ + noise: x uniform in 0..1, (N, 2); noise uniform in ±NOISE; y (N, 1). Always the same."""
    return Dataset("sales", **{name: _split(rows, seed) for name, (rows, seed) in ROWS.items()})


def _split(rows: int, seed: int) -> Split:
    random = np.random.default_rng(seed)
    x = random.random((rows, 2))
    return Split(x, x.sum(axis=1, keepdims=True) + random.uniform(-NOISE, NOISE, (rows, 1)))
