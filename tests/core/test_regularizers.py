"""Regularizers: penalties, and their effect on weights."""

import numpy as np
import pytest

from core.linalg.arrays import Array
from core.network import weight_count
from core.regularizers import REGULARIZERS, Regularizer, add_scaled
from core.trainer import train
from tests.core import tiny

EACH = pytest.mark.parametrize("regularizer", REGULARIZERS.values(), ids=REGULARIZERS)
W = np.array([-2.0, -0.3, 0.4, 1.5])


def _slope(regularizer: Regularizer, w: Array, strength: float, grad: Array) -> Array:
    out = grad.copy()
    regularizer.add_slope(w, out, strength, np.full_like(w, np.nan))
    return out


@EACH
def test_add_slope_adds_strength_times_the_slope_of_penalty(regularizer: Regularizer) -> None:
    step = 1e-6
    above, below = (np.array([regularizer.penalty(W + move * row) for row in np.eye(len(W))]) for move in (step, -step))
    slope = (above - below) / (2 * step)
    grad = np.array([0.1, 0.2, 0.3, 0.4])
    np.testing.assert_allclose(_slope(regularizer, W, 0.7, grad), grad + 0.7 * slope, atol=1e-8)


@EACH
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_nothing_is_charged_at_strength_0(regularizer: Regularizer, dtype: type) -> None:
    grad: Array = np.array([0.1, -0.2, 0.3, 0.4], dtype)
    np.testing.assert_array_equal(_slope(regularizer, W.astype(dtype), 0.0, grad), grad)


@EACH
@pytest.mark.parametrize("weight", [3.4e38, np.inf])
def test_weights_that_blow_up_are_charged_without_a_warning(regularizer: Regularizer, weight: float) -> None:
    assert regularizer.penalty(np.full(1000, weight, np.float32)) >= 0


def test_penalties_by_hand() -> None:
    # L2: (4 + 0.09 + 0.16 + 2.25) / 2 = 3.25; L1: 2 + 0.3 + 0.4 + 1.5 = 4.2.
    penalties = {name: regularizer.penalty(W) for name, regularizer in REGULARIZERS.items()}
    assert penalties == pytest.approx({"none": 0.0, "L2": 3.25, "L1": 4.2})


@pytest.mark.parametrize("name", [name for name in REGULARIZERS if name != "none"])
def test_a_larger_lambda_gives_smaller_weights(name: str) -> None:
    sizes = []
    for lambda_ in (0.0, 0.1, 1.0, 5.0):
        # A small η, for L1 makes a weight that should be 0 jump about it by η λ/n.
        config = tiny.config(regularizer=name, lambda_=lambda_, eta=0.05, epochs=60)
        theta = tiny.end(train(config, tiny.dataset())).checkpoint.theta
        sizes.append(float(np.abs(theta[: weight_count(config.sizes)]).sum()))
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] < 0.8 * sizes[0]


def test_biases_are_never_charged() -> None:
    # All-white images and η so small that only the λ term could be seen; λ/n = 1000/23.
    config = tiny.config(lambda_=1000.0, eta=1e-6, epochs=1, dtype="float64")
    start, end = (tiny.end(train(config.changed(lambda_=x), tiny.dataset())).checkpoint.theta for x in (0.0, 1000.0))
    weights = weight_count(config.sizes)
    moved = np.abs(end - start)
    assert moved[:weights].max() > 1e-4
    assert moved[weights:].max() < 1e-8


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_add_scaled_works_in_place(dtype: type) -> None:
    x: Array = np.array([1, 2, 3], dtype)
    y: Array = np.array([10, 20, 30], dtype)
    add_scaled(x, y, -0.5)
    assert y.tolist() == [9.5, 19.0, 28.5]
    assert x.tolist() == [1, 2, 3]
