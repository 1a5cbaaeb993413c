"""Optimizers: each reaches the bottom of one bowl."""

import numpy as np
import pytest

from core.arrays import Array
from core.config import RunConfig
from core.optimizers import OPTIMIZERS, Optimizer, State

EACH = pytest.mark.parametrize("optimizer", OPTIMIZERS.values(), ids=OPTIMIZERS)


def _steps(optimizer: Optimizer, theta: Array, grads: list[Array], eta: float, **knobs: float) -> State:
    defaults = {name: getattr(RunConfig(), name) for name in optimizer.knobs}
    step, state = optimizer.bind(**{**defaults, **knobs}), optimizer.make(theta)
    for grad in grads:
        step(theta, grad, eta, state)
    return state


@EACH
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_every_optimizer_reaches_the_bottom_of_a_bowl(optimizer: Optimizer, dtype: type) -> None:
    # C = Σ c (θ - 1)² / 2, ten times as steep one way as the other.
    steepness: Array = np.array([0.2, 1.0, 2.0], dtype)
    theta: Array = np.array([4.0, -3.0, 2.5], dtype)
    step = optimizer.bind(**{name: getattr(RunConfig(), name) for name in optimizer.knobs})
    state = optimizer.make(theta)
    for _ in range(600):
        step(theta, steepness * (theta - 1), 0.1, state)
    np.testing.assert_allclose(theta, 1.0, atol=2e-3)
    assert theta.dtype == dtype


@EACH
def test_a_step_leaves_the_gradient_alone_and_keeps_its_arrays(optimizer: Optimizer) -> None:
    theta, grad = np.ones(4, np.float32), np.full(4, 0.5, np.float32)
    state = optimizer.make(theta)
    before = {name: id(array) for name, array in state.items()}
    optimizer.bind(**{name: getattr(RunConfig(), name) for name in optimizer.knobs})(theta, grad, 0.1, state)
    assert (theta != 1).all()
    assert (grad == 0.5).all()
    assert {name: id(array) for name, array in state.items()} == before
    assert all(array.dtype == np.float32 for array in state.values())


def test_momentum_0_is_gradient_descent() -> None:
    random = np.random.default_rng(1)
    grads = list(random.normal(size=(20, 50)).astype(np.float32))
    plain, rolling = (random.normal(size=50).astype(np.float32) for _ in range(2))
    rolling[:] = plain
    _steps(OPTIMIZERS["sgd"], plain, grads, 0.3)
    _steps(OPTIMIZERS["momentum"], rolling, grads, 0.3, momentum=0.0)
    # Not bit for bit: the velocity is rounded once more on its way, and to avoid that would cost half a step's time.
    np.testing.assert_allclose(plain, rolling, rtol=1e-5)


def test_a_step_by_hand() -> None:
    # The book's neuron: w 0.6, quadratic delta 0.121938, eta 0.15: w becomes 0.6 - 0.15 * 0.121938 = 0.581709.
    w = np.array([0.6])
    _steps(OPTIMIZERS["sgd"], w, [np.array([0.121938])], 0.15)
    assert w[0] == pytest.approx(0.581709, abs=1e-6)


def test_two_steps_of_momentum_by_hand() -> None:
    # v = -0.1 * 1 = -0.1, θ = 0.9; then v = 0.5 * -0.1 - 0.1 * 2 = -0.25, θ = 0.65.
    theta = np.array([1.0])
    state = _steps(OPTIMIZERS["momentum"], theta, [np.array([1.0]), np.array([2.0])], 0.1, momentum=0.5)
    assert theta[0] == pytest.approx(0.65)
    assert state["velocity"][0] == pytest.approx(-0.25)
