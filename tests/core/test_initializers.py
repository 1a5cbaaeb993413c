"""Initializers: every one scales the same draws."""

from itertools import pairwise

import numpy as np
import pytest

from core.config import RunConfig
from core.initializers import INITIALIZERS, Initializer
from core.linalg.arrays import Array
from core.network import initial_theta, layer_views

SIZES = (300, 200, 100)
CONFIG = RunConfig(sizes=SIZES)


def _layers(**settings: object) -> tuple[list[Array], list[Array]]:
    return layer_views(initial_theta(CONFIG.changed(**settings)), SIZES)


@pytest.mark.parametrize("init", INITIALIZERS.values(), ids=INITIALIZERS)
def test_weights_and_biases_spread_as_the_entry_says(init: Initializer) -> None:
    weights, biases = _layers(init=init.name)
    for w, b, (n_in, n_out) in zip(weights, biases, pairwise(SIZES), strict=True):
        # 20 000 draws and more: the spread is known to 1/√40 000 = 0.5 %, the mean to 0.7 % of it.
        assert w.std() == pytest.approx(init.weight_scale(n_in, n_out), rel=0.025)
        assert abs(w.mean()) < 0.03 * init.weight_scale(n_in, n_out)
        assert b.std() == pytest.approx(init.bias_scale, rel=0.25)


def test_scales_by_hand() -> None:
    scales = {name: init.weight_scale(100, 300) for name, init in INITIALIZERS.items()}
    # 1/√100; 1; √(2/400); √(2/100).
    expected = {"1-over-root-n": 0.1, "large": 1.0, "glorot": 0.0707107, "he": 0.1414214}
    assert scales == pytest.approx(expected, abs=1e-7)


@pytest.mark.parametrize("init", INITIALIZERS.values(), ids=INITIALIZERS)
def test_two_inits_differ_by_scale_alone(init: Initializer) -> None:
    weights, biases = _layers(init=init.name)
    large_weights, large_biases = _layers(init="large")
    for w, large in zip(weights, large_weights, strict=True):
        np.testing.assert_allclose(w, large * init.weight_scale(w.shape[1], w.shape[0]), rtol=1e-6)
    for b, large in zip(biases, large_biases, strict=True):
        np.testing.assert_allclose(b, large * init.bias_scale, rtol=1e-6)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_the_same_seed_gives_the_same_bytes_and_another_does_not(dtype: str) -> None:
    one = CONFIG.changed(dtype=dtype)
    assert initial_theta(one).dtype == dtype
    assert initial_theta(one).tobytes() == initial_theta(one.changed(eta=3.0)).tobytes()
    assert initial_theta(one).tobytes() != initial_theta(one.changed(seed=2)).tobytes()
