"""Costs, each with every output it fits, and the config's knobs."""

import numpy as np
import pytest

from core.activations import OUTPUTS
from core.config import RunConfig
from core.config.knobs import knob
from core.costs import COSTS, Cost
from core.data.dataset import Dataset, Split
from core.events import EpochDone
from core.linalg.arrays import Array
from core.network import Network
from core.support.errors import UserError
from core.trainer import train
from core.training.evaluation import score
from tests.core import tiny

PAIRS = [
    pytest.param(RunConfig(cost=cost.name).cost_function(), output, id=f"{cost.name}-{output}")
    for cost in COSTS.values()
    for output in cost.outputs
]
Y = np.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])


def _delta(cost: Cost, output: str, z: Array, y: Array) -> Array:
    out = np.full_like(z, np.nan)
    cost.delta(z, y, output, out, np.full_like(z, np.nan))
    return out


def _certain(output: str, y: Array, size: float) -> Array:
    """Return weighted inputs z that answer y with the greatest confidence."""
    return y if output == "linear" else size * (2 * y - 1)


@pytest.mark.parametrize(("cost", "output"), PAIRS)
def test_delta_is_the_slope_of_value(cost: Cost, output: str) -> None:
    # A fixed draw in which no output comes within a step of its target, where a cost may have a kink.
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
def test_the_largest_numbers_there_are_have_a_cost(cost: Cost, output: str) -> None:
    z = np.where(_certain(output, Y, 1.0) > 0, -3.4e38, 3.4e38).astype(np.float32)
    assert 0 < cost.value(z, Y.astype(np.float32), output) < np.inf


@pytest.mark.parametrize(("cost", "output"), PAIRS)
def test_the_right_answer_costs_nothing(cost: Cost, output: str) -> None:
    z = _certain(output, Y, 1e3)
    assert cost.value(z, Y, output) == pytest.approx(0, abs=1e-12)
    np.testing.assert_allclose(_delta(cost, output, z, Y), 0, atol=1e-12)
    assert cost.value(z + np.array([0, 0, 2e3]), Y, output) > 0.1


@pytest.mark.parametrize("y", [[[1.0, 0.0]], [[0.0, 1.0], [1.0, 0.0]]], ids=["one", "two"])
@pytest.mark.parametrize(("cost", "output"), PAIRS)
def test_nothing_is_no_less_than_nothing(cost: Cost, output: str, y: list[list[float]]) -> None:
    value = cost.value(_certain(output, np.array(y), 1e4), np.array(y), output)
    assert str(value) == "0.0"  # and not -0.0


@pytest.mark.parametrize(("cost", "output"), PAIRS)
def test_a_value_is_worked_out_in_float64_whatever_z_is(cost: Cost, output: str) -> None:
    random = np.random.default_rng(1)
    z, y = random.normal(0, 4, (1000, 3)).astype(np.float32), np.eye(3, dtype=np.float32)[random.integers(0, 3, 1000)]
    assert cost.value(z, y, output) == cost.value(z.astype(np.float64), y.astype(np.float64), output)


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


@pytest.mark.parametrize(("cost", "output"), PAIRS)
def test_a_network_learns_with_it(cost: Cost, output: str) -> None:
    config = tiny.config(sizes="5-4-2", cost=cost.name, eta=0.1, epochs=500, lambda_=0, dtype="float64")
    config, data = config.changed(output=output), tiny.dataset()
    before = score(config, Network.fresh(config), data.train, 1)
    after = tiny.only(EpochDone, train(config, data))[-1].train
    assert after.data_cost < 0.95 * before.data_cost, f"{before.data_cost} fell only to {after.data_cost}"


ENDS = [
    pytest.param(cost.name, output, name, end, id=f"{cost.name}-{output}-{name}-{end}")
    for cost in COSTS.values()
    for output in cost.outputs
    for name in cost.knobs
    for end in (knob(name).minimum, knob(name).maximum)
    if end is not None and not (knob(name).open_minimum and end == knob(name).minimum)
]


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize(("cost", "output", "name", "end"), ENDS)
def test_a_knob_may_stand_at_either_end_of_its_range(
    cost: str, output: str, name: str, end: float, dtype: type
) -> None:
    function = RunConfig(cost=cost, output=output).changed(**{name: end}).cost_function()
    z = np.array([[-1e4, -1.0, 0.0, 1.0, 1e4]], dtype)
    assert np.isfinite(function.value(z, np.zeros_like(z), output))
    assert np.isfinite(_delta(function, output, z, np.zeros_like(z))).all()


@pytest.mark.parametrize("cost", [cost for cost in COSTS.values() if cost.knobs], ids=lambda cost: cost.name)
def test_every_knob_of_a_cost_changes_it(cost: Cost) -> None:
    output, z = cost.outputs[0], np.random.default_rng(1).normal(0, 2, Y.shape)
    config = RunConfig(cost=cost.name, output=output)
    usual = config.cost_function().value(z, Y, output)
    for name in cost.knobs:
        other = config.changed(**{name: 2 * getattr(config, name)}).cost_function().value(z, Y, output)
        assert other != usual, f"{cost.name} does not depend on {name}"


def _uneven(too_much: float, too_little: float) -> Cost:
    return RunConfig(cost="uneven", too_much=too_much, too_little=too_little).cost_function()


def test_too_much_and_too_little_by_hand() -> None:
    # Outputs 3 and 1 where 2 and 4 are wanted, 1 too much and 3 too little: 1 * 2 + 3 * 5 = 17.
    z, y = np.array([[3.0, 1.0]]), np.array([[2.0, 4.0]])
    assert _uneven(2, 5).value(z, y, "linear") == 17
    assert _delta(_uneven(2, 5), "linear", z, y).tolist() == [[2, -5]]
    # Sigmoid of 0 is 0.5, with slope 0.25: half too much and half too little.
    z, y = np.zeros((1, 2)), np.array([[0.0, 1.0]])
    assert _uneven(2, 5).value(z, y, "sigmoid") == 3.5
    assert _delta(_uneven(2, 5), "sigmoid", z, y).tolist() == [[0.5, -1.25]]


@pytest.mark.parametrize("weights", [(1, 9), (9, 1), (0.3, 0.7), (1000, 1e-3)], ids=str)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_at_its_kink_the_slope_is_none_of_the_two(weights: tuple[float, float], dtype: type) -> None:
    y = np.array([[0.25, 3.0, -7.0]], dtype)
    at = _delta(_uneven(*weights), "linear", y.copy(), y)
    assert np.abs(at).max() <= 2 * np.finfo(dtype).eps * sum(weights)
    for z, slope in ((y + 1, weights[0]), (y - 1, -weights[1])):
        np.testing.assert_allclose(
            _delta(_uneven(*weights), "linear", z, y), slope, rtol=1e-4 if dtype is np.float32 else 1e-12
        )


def test_equal_weights_are_the_distance_whichever_way() -> None:
    z, y = np.random.default_rng(2).normal(size=(2, 5, 3))
    assert _uneven(4, 4).value(z, y, "linear") == pytest.approx(4 * np.abs(z - y).sum() / 5)


def test_knobs_are_fixed_at_the_configs_values() -> None:
    assert COSTS["uneven"].knobs == ("too_much", "too_little")
    assert _uneven(1, 2).knobs == ()
    assert RunConfig(cost="quadratic").cost_function() is COSTS["quadratic"]


# What README and core.costs tell people to write: Huber's cost, quadratic near the target, straight further off.


def huber_value(z: Array, y: Array, output: str) -> float:
    error = np.abs(z - y, dtype=np.float64)
    return float(np.where(error < 1, 0.5 * error**2, error - 0.5).sum() / len(z))


def huber_delta(z: Array, y: Array, output: str, out: Array, scratch: Array) -> None:
    np.subtract(z, y, out)
    np.clip(out, -1, 1, out)


HUBER = Cost(
    "huber",
    "Huber",
    "½ (a - y)² near the target and |a - y| - ½ beyond 1.",
    "it measures distances",
    ("linear",),
    huber_value,
    huber_delta,
)


def test_a_cost_of_ones_own_is_taken_up_by_config_and_training() -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(COSTS, "huber", HUBER)
        for law in (
            test_delta_is_the_slope_of_value,
            test_the_right_answer_costs_nothing,
            test_a_network_learns_with_it,
        ):
            law(HUBER, "linear")
        config = RunConfig.from_toml('cost = "huber"')
        assert config.output == "linear"
        assert RunConfig.from_toml(config.to_toml()) == config
        with pytest.raises(UserError, match="sigmoid outputs do not fit the Huber cost: it measures distances"):
            config.changed(cost="huber", output="sigmoid")
        # Ten targets of 0 and one of 100: the mean is 9, but an outlier pulls no harder than any other.
        few = Split(np.zeros((11, 1)), np.array([[0.0]] * 10 + [[100.0]]))
        settings = RunConfig(cost="huber", sizes="1-1", init="he", eta=0.1, epochs=300, batch_size=11, lambda_=0)
        network = tiny.end(train(settings, Dataset("outlier", few, few, few))).checkpoint.network
        assert network.outputs(few.x)[0, 0] == pytest.approx(0.1, abs=1e-3)  # 10 * 0.1 = 1 * 1
    with pytest.raises(UserError, match="choose one of"):
        RunConfig.from_toml('cost = "huber"')
