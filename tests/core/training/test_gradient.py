"""Gradients for optimizers: added to the weights or another array, alone, clipped, without λ."""

import numpy as np
import pytest

from core.config import RunConfig
from core.linalg.arrays import Array
from core.linalg.vectors import norm
from core.network import initial_theta, weight_count
from core.optimizers import OPTIMIZERS
from core.regularizers import REGULARIZERS
from core.training.backprop import Backprop
from core.training.evaluation import penalty
from core.training.gradient import RegularizedGradient
from tests.core.test_optimizers import STEPPING, Given

B, N = 4, 10
EACH = pytest.mark.parametrize("regularizer", REGULARIZERS)
BIASES = pytest.mark.parametrize("decay_biases", [False, True])


def _config(**changes: object) -> RunConfig:
    return RunConfig(sizes=(6, 5, 3), dtype="float64", lambda_=3.0).changed(**changes)


def _gradient(config: RunConfig) -> tuple[Array, RegularizedGradient]:
    random = np.random.default_rng(1)
    theta = initial_theta(config)
    gradient = RegularizedGradient(theta, config, N)
    gradient.backprop = Backprop(theta, config, B)
    gradient.backprop(random.random((B, 6)), np.eye(3)[[0, 1, 2, 0]], np.empty((B, 3)))
    return theta, gradient


@EACH
@BIASES
@pytest.mark.parametrize("clip_norm", [0.0, 0.05])
def test_into_the_weights_is_the_same_as_alone_and_then_added(
    regularizer: str, clip_norm: float, decay_biases: bool
) -> None:
    config = _config(regularizer=regularizer, clip_norm=clip_norm, decay_biases=decay_biases)
    theta, gradient = _gradient(config)
    wanted = theta - 0.3 * gradient.compute()
    gradient.add_to(theta, 1.0, -0.3)
    np.testing.assert_allclose(theta, wanted, rtol=1e-12)


@EACH
@BIASES
@pytest.mark.parametrize("clip_norm", [0.0, 0.05])
def test_into_another_array_keeps_what_it_shall(regularizer: str, clip_norm: float, decay_biases: bool) -> None:
    config = _config(regularizer=regularizer, clip_norm=clip_norm, decay_biases=decay_biases)
    theta, gradient = _gradient(config)
    before, into = theta.copy(), np.linspace(-1, 1, len(theta))
    wanted = 0.9 * into - 0.3 * gradient.compute()
    gradient.add_to(into, 0.9, -0.3)
    np.testing.assert_allclose(into, wanted, rtol=1e-12)
    assert (theta == before).all()


@EACH
@pytest.mark.parametrize("clip_norm", [0.0, 0.05])
@pytest.mark.parametrize("name", STEPPING)
def test_all_of_a_steps_gradient_is_of_the_point_it_starts_from(name: str, regularizer: str, clip_norm: float) -> None:
    config = _config(optimizer=name, regularizer=regularizer, clip_norm=clip_norm)
    theta, gradient = _gradient(config)
    optimizer, wanted = OPTIMIZERS[name], theta.copy()
    states = [{key: array + 0.1 for key, array in optimizer.make(theta).items()} for _ in range(2)]
    step = optimizer.bind(**optimizer.knobs_of(config))
    step(wanted, Given(gradient.compute().copy()), 0.3, states[0])
    step(theta, gradient, 0.3, states[1])
    np.testing.assert_allclose(theta, wanted, rtol=1e-12)


def test_a_long_gradient_is_shortened_and_keeps_its_direction() -> None:
    free, short = (_gradient(_config(clip_norm=longest))[1].compute() for longest in (0.0, 0.05))
    assert np.linalg.norm(free) > 0.05
    assert np.linalg.norm(short) == pytest.approx(0.05)
    np.testing.assert_allclose(short / 0.05, free / np.linalg.norm(free), rtol=1e-12)


def test_a_short_gradient_is_left_as_it_is() -> None:
    free, short = (_gradient(_config(clip_norm=longest))[1].compute() for longest in (0.0, 1000.0))
    assert (free == short).all()


@EACH
@BIASES
def test_the_gradient_is_the_slope_of_the_cost_with_its_penalty(regularizer: str, decay_biases: bool) -> None:
    config = _config(regularizer=regularizer, decay_biases=decay_biases)
    theta, gradient = _gradient(config)
    bare = _gradient(config.changed(lambda_=0))[1].compute().copy()
    numeric = np.empty_like(theta)
    for place in range(len(theta)):
        ends = []
        for shift in (1e-6, -1e-6):
            moved = theta.copy()
            moved[place] += shift
            ends.append(penalty(config, moved, N))
        numeric[place] = (ends[0] - ends[1]) / 2e-6
    np.testing.assert_allclose(gradient.compute() - bare, numeric, atol=1e-8)
    assert numeric[weight_count((6, 5, 3)) :].any() == (decay_biases and regularizer != "none")


@EACH
@BIASES
def test_decoupled_lambda_shrinks_the_weights_and_stays_out_of_the_gradient(
    regularizer: str, decay_biases: bool
) -> None:
    bare = _gradient(_config(regularizer="none"))[1].compute().copy()
    theta, gradient = _gradient(_config(regularizer=regularizer, optimizer="adamw", decay_biases=decay_biases))
    assert (gradient.compute() == bare).all()
    weights = len(theta) if decay_biases else weight_count((6, 5, 3))
    slope = {"none": 0.0, "L2": theta[:weights], "L1": np.sign(theta[:weights])}[regularizer]
    wanted = np.concatenate([theta[:weights] - 0.1 * 3.0 / N * slope, theta[weights:]])
    gradient.shrink(0.1)
    np.testing.assert_allclose(theta, wanted, rtol=1e-12)


def test_a_gradient_whose_square_is_no_float32_is_shortened_all_the_same() -> None:
    huge = np.array([3e20, 4e20], np.float32)
    assert norm(huge) == pytest.approx(5e20)
