"""Costs: each with every output it is meant for."""

import numpy as np
import pytest

from core.activations import OUTPUTS
from core.arrays import Array
from core.costs import COSTS, Cost

PAIRS = [pytest.param(cost, output, id=f"{cost.name}-{output}") for cost in COSTS.values() for output in cost.outputs]
Y = np.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])


def _delta(cost: Cost, output: str, z: Array, y: Array) -> Array:
    out = np.full_like(z, np.nan)
    cost.delta(z, y, output, out, np.full_like(z, np.nan))
    return out


def _certain(output: str, y: Array, size: float) -> Array:
    """Weighted inputs z that answer y as surely as can be."""
    return y if output == "linear" else size * (2 * y - 1)


@pytest.mark.parametrize(("cost", "output"), PAIRS)
def test_delta_is_the_slope_of_value(cost: Cost, output: str) -> None:
    z, step = np.random.default_rng(1).normal(0, 2, Y.shape), 1e-6
    slope = np.empty_like(z)
    for at in np.ndindex(z.shape):
        moved = [z.copy(), z.copy()]
        moved[0][at] += step
        moved[1][at] -= step
        above, below = (cost.value(m, Y, output) for m in moved)
        slope[at] = (above - below) / (2 * step)
    np.testing.assert_allclose(_delta(cost, output, z, Y) / len(z), slope, atol=1e-8)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("size", [1.0, 90.0, 1e4])
@pytest.mark.parametrize(("cost", "output"), PAIRS)
def test_certain_and_wrong_stays_finite(cost: Cost, output: str, size: float, dtype: type) -> None:
    y: Array = Y.astype(dtype)
    z = np.clip(-size * _certain(output, y, size), -size, size).astype(dtype)
    assert 0 < cost.value(z, y, output) < np.inf
    delta = _delta(cost, output, z, y)
    assert delta.dtype == dtype
    assert np.isfinite(delta).all()


@pytest.mark.parametrize(("cost", "output"), PAIRS)
def test_the_right_answer_costs_nothing(cost: Cost, output: str) -> None:
    z = _certain(output, Y, 1e3)
    assert cost.value(z, Y, output) == pytest.approx(0, abs=1e-12)
    np.testing.assert_allclose(_delta(cost, output, z, Y), 0, atol=1e-12)
    assert cost.value(z + np.array([0, 0, 2e3]), Y, output) > 0.1


@pytest.mark.parametrize(("cost", "output"), PAIRS)
def test_value_is_a_mean_over_images(cost: Cost, output: str) -> None:
    z = np.random.default_rng(1).normal(0, 2, Y.shape)
    each = [cost.value(z[i : i + 1], Y[i : i + 1], output) for i in range(len(z))]
    assert cost.value(z, Y, output) == pytest.approx(np.mean(each))


@pytest.mark.parametrize("cost", COSTS.values(), ids=COSTS)
def test_outputs_are_known_and_a_cost_says_why_no_others(cost: Cost) -> None:
    assert cost.outputs
    assert set(cost.outputs) <= set(OUTPUTS)
    assert cost.why
    assert cost.about


def test_values_by_hand() -> None:
    z, y = np.array([[1.5]]), np.array([[0.0]])
    # The book's neuron: a = 0.817574; quadratic a²/2 = 0.334214; cross-entropy -ln(1 - a) = 1.701413.
    assert COSTS["quadratic"].value(z, y, "sigmoid") == pytest.approx(0.334214, abs=1e-6)
    assert COSTS["quadratic"].value(z, y, "linear") == pytest.approx(1.125)
    assert COSTS["cross-entropy"].value(z, y, "sigmoid") == pytest.approx(1.701413, abs=1e-6)
    # Two equal shares: -ln 1/2.
    both = np.zeros((1, 2))
    assert COSTS["log-likelihood"].value(both, np.array([[1.0, 0.0]]), "softmax") == pytest.approx(np.log(2))
    # Quadratic delta: a * a(1-a) = 0.121938; cross-entropy: a.
    assert _delta(COSTS["quadratic"], "sigmoid", z, y)[0, 0] == pytest.approx(0.121938, abs=1e-6)
    assert _delta(COSTS["cross-entropy"], "sigmoid", z, y)[0, 0] == pytest.approx(0.817574, abs=1e-6)


def test_certain_and_wrong_costs_what_it_is_wrong_by() -> None:
    # -ln(1 - sigma(z)) = z + ln(1 + e^-z): 10 000 to the last digit, where the book's program says infinity.
    assert COSTS["cross-entropy"].value(np.array([[1e4]]), np.array([[0.0]]), "sigmoid") == 1e4
