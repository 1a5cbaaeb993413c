"""Optimizers: each finds the minimum of one quadratic function."""

from collections.abc import Callable

import numpy as np
import pytest

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.events import EpochDone
from core.linalg.arrays import Array
from core.optimizers import OPTIMIZERS, Optimizer, State
from core.trainer import train
from core.training.controls import Controls

STEPPING = {name: optimizer for name, optimizer in OPTIMIZERS.items() if not optimizer.full_batch}
EACH = pytest.mark.parametrize("optimizer", STEPPING.values(), ids=STEPPING)


class Given:
    """Known gradient."""

    def __init__(self, grad: Array) -> None:
        self._grad = grad
        self.scratch = np.empty_like(grad)

    def add_to(self, into: Array, keep: float, scale: float) -> None:
        into *= keep
        into += scale * self._grad

    def compute(self) -> Array:
        return self._grad.copy()

    def parallel_for(self, work: Callable[[slice], object]) -> None:
        work(slice(0, 1))
        work(slice(1, None))


def _steps(optimizer: Optimizer, theta: Array, grads: list[Array], eta: float, **knobs: float) -> State:
    defaults = {name: getattr(RunConfig(), name) for name in optimizer.knobs}
    step, state = optimizer.bind(**{**defaults, **knobs}), optimizer.make(theta)
    for grad in grads:
        step(theta, Given(grad), eta, state)
    return state


@EACH
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_every_optimizer_reaches_the_bottom_of_a_bowl(optimizer: Optimizer, dtype: type) -> None:
    # C = Σ c (θ - 1)² / 2, ten times as steep one way as the other.
    steepness: Array = np.array([0.2, 1.0, 2.0], dtype)
    theta: Array = np.array([4.0, -3.0, 2.5], dtype)
    step = optimizer.bind(**{name: getattr(RunConfig(), name) for name in optimizer.knobs})
    state = optimizer.make(theta)
    for number in range(1500):
        step(theta, Given(steepness * (theta - 1)), 0.1 * 0.998**number, state)
    np.testing.assert_allclose(theta, 1.0, atol=2e-3)
    assert theta.dtype == dtype


@EACH
def test_a_step_moves_every_weight_and_keeps_its_arrays(optimizer: Optimizer) -> None:
    theta, grad = np.ones(4, np.float32), np.full(4, 0.5, np.float32)
    state = optimizer.make(theta)
    before = {name: id(array) for name, array in state.items()}
    optimizer.bind(**{name: getattr(RunConfig(), name) for name in optimizer.knobs})(theta, Given(grad), 0.1, state)
    assert (theta != 1).all()
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


def test_two_steps_of_nesterov_by_hand() -> None:
    # θ is at the look-ahead point. v = -0.1, θ = 1 + 1.5 v = 0.85. Then back by 0.5 v to 0.9;
    # v = 0.5 * -0.1 - 0.1 * 2 = -0.25, θ = 0.9 + 1.5 v = 0.525.
    theta = np.array([1.0])
    _steps(OPTIMIZERS["nesterov"], theta, [np.array([1.0]), np.array([2.0])], 0.1, momentum=0.5)
    assert theta[0] == pytest.approx(0.525)


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        # λ alone moves w, g = λ w. g = 0.5, v = -0.5, w = 1 + 0.5 v - 0.5 = 0.25; g = 0.125, v = -0.375,
        # w = 0.25 + 0.5 v - 0.125 = -0.0625; g = -0.03125, v = -0.15625, w = -0.0625 + 0.5 v + 0.03125 = -0.109375.
        ({}, [0.25, -0.0625, -0.109375]),
        # As above; with μ 0.2 g = 0.125, v = -0.225, w = 0.25 + 0.2 v - 0.125 = 0.08; with λ 1 g = 0.08, v = -0.125,
        # w = 0.08 + 0.2 v - 0.08 = -0.025; with η 0.5 g = -0.025, v = -0.0125, w = -0.025 + 0.2 v + 0.0125 = -0.015.
        ({1: ("momentum", 0.2), 2: ("lambda_", 1.0), 3: ("eta", 0.5)}, [0.25, 0.08, -0.025, -0.015]),
    ],
    ids=["constant", "changed while it runs"],
)
def test_nesterov_takes_lambda_where_the_ball_is_about_to_be(
    changes: dict[int, tuple[str, float]], wanted: list[float]
) -> None:
    config = RunConfig(sizes=(1, 1), cost="quadratic", output="linear", batch_size=1, dtype="float64").changed(
        optimizer="nesterov", eta=1.0, momentum=0.5, lambda_=0.5, epochs=len(wanted)
    )
    nothing = Split(np.zeros((1, 1)), np.zeros((1, 1)))
    data, controls, weights = Dataset("nothing", nothing, nothing, nothing), Controls(), []
    for event in train(config, data, controls, Checkpoint.blank(config, np.array([1.0, 0.0]))):
        if isinstance(event, EpochDone):
            weights.append(event.checkpoint.theta[0])
            if event.epoch in changes:
                controls.change(*changes[event.epoch])
    assert weights == pytest.approx(wanted, rel=1e-12)


def test_a_step_of_rmsprop_by_hand() -> None:
    # s = 0.5 * 2² = 2, θ = 1 - 0.1 * 2/√2 = 0.858579.
    theta = np.array([1.0])
    _steps(OPTIMIZERS["rmsprop"], theta, [np.array([2.0])], 0.1, rho=0.5)
    assert theta[0] == pytest.approx(0.858579, abs=1e-6)


@pytest.mark.parametrize("name", ["adam", "adamw"])
def test_two_steps_of_adam_by_hand(name: str) -> None:
    # m = 1, s = 1, corrected 1/0.5 = 2 and 1/0.25 = 4: θ = 1 - 0.1 * 2/√4 = 0.9. Then m = 2.5, s = 4.75, corrected
    # 2.5/0.75 = 3.3333 and 4.75/0.4375 = 10.8571: θ = 0.9 - 0.1 * 3.3333/3.29502 = 0.798837.
    theta = np.array([1.0])
    _steps(OPTIMIZERS[name], theta, [np.array([2.0])], 0.1, beta1=0.5, beta2=0.75)
    assert theta[0] == pytest.approx(0.9)
    theta = np.array([1.0])
    _steps(OPTIMIZERS[name], theta, [np.array([2.0]), np.array([4.0])], 0.1, beta1=0.5, beta2=0.75)
    assert theta[0] == pytest.approx(0.798837, abs=1e-6)
