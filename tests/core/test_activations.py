"""Activations: values, slopes, effect on deep networks, and softmax's laws."""

import tracemalloc
from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.special import ndtr

from core.activations import ACTIVATIONS, OUTPUTS, SINH_LIMIT, Activation, Output
from core.config import RunConfig
from core.events import Diverged
from core.linalg.arrays import Array
from core.network import initial_theta, layer_views
from core.trainer import train
from core.training.backprop import Backprop
from tests.core import tiny

EACH = pytest.mark.parametrize("activation", ACTIVATIONS.values(), ids=ACTIVATIONS)
LOGITS = arrays(np.float64, (3, 4), elements=st.floats(-1e4, 1e4))


def _value(of: Activation | Output, z: Array) -> Array:
    out = np.empty_like(z)
    of.value(z, out)
    return out


def _slope(activation: Activation, z: Array) -> Array:
    slope = np.ones_like(z)
    activation.times_slope(slope, z.copy(), _value(activation, z), np.empty_like(z))
    return slope


@EACH
@pytest.mark.parametrize("rows", [1, 100])
def test_times_slope_multiplies_by_the_slope_of_value(activation: Activation, rows: int) -> None:
    z, step = np.tile([-3.0, -0.7, -0.01, 0.02, 0.9, 4.0], (rows, 1)), 1e-6
    slope = (_value(activation, z + step) - _value(activation, z - step)) / (2 * step)
    delta = np.linspace(-2, 3, z.size).reshape(z.shape)
    expected = delta * slope
    activation.times_slope(delta, z, _value(activation, z), np.empty_like(z))
    np.testing.assert_allclose(delta, expected, rtol=1e-8, atol=1e-9)


@EACH
def test_a_float32_slope_is_a_float64_slope_rounded(activation: Activation) -> None:
    z = np.concatenate([np.linspace(-30, 30, 601), [-1e4, -90, 90, 1e4]])[None]
    np.testing.assert_allclose(_slope(activation, z.astype(np.float32)), _slope(activation, z), rtol=1e-5, atol=1e-5)


@EACH
def test_a_mini_batch_allocates_nothing(activation: Activation) -> None:
    z, a, delta, scratch = (np.full((200, 300), 0.5, np.float32) for _ in range(4))
    activation.value(z, a)
    tracemalloc.start()
    try:
        activation.value(z, a)
        activation.times_slope(delta, z, a, scratch)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < z.nbytes / 10


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("of", [*ACTIVATIONS.values(), *OUTPUTS.values()], ids=lambda of: type(of).__name__ + of.name)
def test_value_is_finite_far_out_and_may_write_over_z(of: Activation | Output, dtype: type) -> None:
    z: Array = np.array([[-1e4, -90.0, 0.0, 90.0, 1e4]], dtype)
    expected = _value(of, z)
    assert np.isfinite(expected).all()
    of.value(z, z)
    np.testing.assert_array_equal(z, expected)


def test_values_by_hand() -> None:
    # sigma(1.5) = 1 / (1 + e^-1.5) = 0.817574 (the book's neuron); tanh(0.5) = 0.462117.
    assert _value(ACTIVATIONS["sigmoid"], np.array([[1.5]])) == pytest.approx(0.8175745)
    assert _value(ACTIVATIONS["tanh"], np.array([[0.5]])) == pytest.approx(0.4621172)
    assert _value(ACTIVATIONS["relu"], np.array([[-2.0, 3.0]])).tolist() == [[0.0, 3.0]]
    assert _value(ACTIVATIONS["leaky-relu"], np.array([[-2.0, 3.0]])).tolist() == [[-0.02, 3.0]]
    # ln(1 + e^0) = ln 2; ln(1 + e^1) = 1.313262. GELU at 1: Φ(1) = 0.841345. sinh 1 = (2.718282 - 0.367879) / 2.
    np.testing.assert_allclose(
        _value(ACTIVATIONS["softplus"], np.array([[0.0, 1.0]])), [[0.693147, 1.313262]], rtol=1e-6
    )
    assert _value(ACTIVATIONS["gelu"], np.array([[1.0]])) == pytest.approx(0.841345, abs=5e-4)
    assert _value(ACTIVATIONS["sinh"], np.array([[1.0]])) == pytest.approx(1.175201)
    # e^0 : e^ln3 = 1 : 3.
    np.testing.assert_allclose(_value(OUTPUTS["softmax"], np.array([[0.0, np.log(3)]])), [[0.25, 0.75]])


def test_the_slope_of_sigmoid_is_at_most_a_quarter() -> None:
    slope = _slope(ACTIVATIONS["sigmoid"], np.linspace(-5, 5, 101)[None])
    assert slope.max() == slope[0, 50] == 0.25


# z and σ(z) = e^z / (1 + e^z) to ten digits, by hand: e^-20 = 2.061153622e-9, e^-80 = 1.804851388e-35, ...
TAILS = {
    np.float32: {-80: 1.804851388e-35, -20: 2.061153618e-9, -17.5: 2.510999149e-8, 0: 0.5, 20: 1, 80: 1},
    np.float64: {-700: 9.859676544e-305, -40: 4.248354255e-18, -20: 2.061153618e-9, 20: 0.9999999979, 40: 1, 700: 1},
}


@pytest.mark.parametrize("dtype", TAILS)
@pytest.mark.parametrize("count", [1, 8, 320, 321, 5000])
@pytest.mark.parametrize("other", [-1.0, -1e4])
def test_sigmoid_is_right_in_both_tails_for_any_number_of_units(dtype: type, count: int, other: float) -> None:
    for number, wanted in TAILS[dtype].items():
        z = np.full((1, count), other, dtype)
        z[0, -1] = number
        found = _value(ACTIVATIONS["sigmoid"], z)[0, -1]
        np.testing.assert_allclose(found, wanted, rtol=1e-6 if dtype is np.float32 else 1e-9)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_one_image_and_many_get_the_same_sigmoid(dtype: type) -> None:
    z = np.random.default_rng(0).normal(scale=12, size=(100, 10)).astype(dtype)
    rows = np.concatenate([_value(ACTIVATIONS["sigmoid"], row[None]) for row in z])
    np.testing.assert_allclose(rows, _value(ACTIVATIONS["sigmoid"], z), rtol=4 * np.finfo(dtype).eps)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_the_slope_of_a_saturated_sigmoid(dtype: type) -> None:
    z, rounding = np.linspace(0, 100, 1001), np.finfo(dtype).eps
    e = np.exp(-z[:800])
    low = _slope(ACTIVATIONS["sigmoid"], -z[None, :800].astype(dtype))[0]
    np.testing.assert_allclose(low, e / (1 + e) ** 2, rtol=60 * rounding)  # -z itself is rounded, by up to 40 of them
    high = _slope(ACTIVATIONS["sigmoid"], z[None].astype(dtype))[0]
    assert (high >= 0).all()
    np.testing.assert_allclose(high[:800], e / (1 + e) ** 2, rtol=0, atol=rounding)


def test_no_z_is_too_many_or_too_few_for_sigmoid() -> None:
    assert _value(ACTIVATIONS["sigmoid"], np.empty((0, 10), np.float32)).shape == (0, 10)
    ends = _value(ACTIVATIONS["sigmoid"], np.array([[-np.inf, -1e4, 1e4, np.inf, np.nan]]))
    np.testing.assert_array_equal(ends, [[0, 0, 1, 1, np.nan]])


def test_gelu_is_the_normal_distributions_within_a_thousandth() -> None:
    z = np.linspace(-9, 9, 1801)[None]
    np.testing.assert_allclose(_value(ACTIVATIONS["gelu"], z), z * ndtr(z), atol=5e-4)


def test_the_slope_of_softplus_is_sigmoid_and_its_value_exact_far_out() -> None:
    z = np.array([[-700.0, -40.0, -1.0, 0.0, 2.0, 40.0, 700.0]])
    np.testing.assert_allclose(_slope(ACTIVATIONS["softplus"], z), _value(ACTIVATIONS["sigmoid"], z), rtol=1e-12)
    np.testing.assert_allclose(_value(ACTIVATIONS["softplus"], z), np.logaddexp(z, 0), rtol=1e-14)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_sinh_is_held_far_out_but_never_stops_an_error(dtype: type) -> None:
    z = np.array([[-1e30, -SINH_LIMIT - 1, SINH_LIMIT + 1, 1e30]], dtype)
    limit = np.sinh(SINH_LIMIT)
    np.testing.assert_allclose(_value(ACTIVATIONS["sinh"], z), [[-limit, -limit, limit, limit]], rtol=1e-5)
    assert (_slope(ACTIVATIONS["sinh"], np.linspace(-99, 99, 199, dtype=dtype)[None]) >= 1).all()


@pytest.mark.parametrize("hidden", ["relu", "leaky-relu", "gelu", "softplus", "sinh"])
def test_a_run_that_diverges_says_so(hidden: str) -> None:
    config = tiny.config(hidden=hidden, init="large", eta=1000.0, epochs=20)
    assert tiny.only(Diverged, train(config, tiny.dataset()))


# Softmax


@settings(max_examples=30)
@given(LOGITS)
def test_softmax_rows_are_shares_of_one(z: Array) -> None:
    a = _value(OUTPUTS["softmax"], z)
    assert (a >= 0).all()
    np.testing.assert_allclose(a.sum(axis=1), 1)


@settings(max_examples=30)
@given(LOGITS, st.floats(-1e4, 1e4))
def test_softmax_ignores_a_shift(z: Array, shift: float) -> None:
    softmax = OUTPUTS["softmax"]
    np.testing.assert_allclose(_value(softmax, z + shift), _value(softmax, z), atol=1e-10)


# What each does to a deep net

DEEP = {
    # hidden: with which first weights, and between which bounds is first layer's error / last layer's
    "sigmoid": [("1-over-root-n", 0, 1e-3), ("he", 0, 1e-2)],  # vanishes
    "tanh": [("1-over-root-n", 0.03, 0.3), ("glorot", 0.4, 1.2), ("he", 1.3, 4)],
    "relu": [("1-over-root-n", 0.08, 0.35), ("he", 0.5, 1.5)],  # keeps, with the weights made for it
    "leaky-relu": [("1-over-root-n", 0.08, 0.35), ("he", 0.5, 1.5)],
    "gelu": [("1-over-root-n", 0.08, 0.35), ("he", 0.1, 0.5)],
    "softplus": [("1-over-root-n", 0.02, 0.15), ("he", 0.15, 0.6)],
    "linear": [("1-over-root-n", 0.5, 2), ("glorot", 0.5, 2), ("he", 3, 10)],  # as the weights alone do
    "sinh": [("1-over-root-n", 1e6, np.inf), ("glorot", 1, 10), ("he", 1e6, np.inf)],  # explodes
}


@cache
def _errors(hidden: str, init: str) -> Array:
    """Return the norms of δ in each hidden layer before training: (21 networks, 6 layers).

    With one image the gradient of a layer's biases is its δ: the book's measure, chapter 5.
    """
    sizes, lengths = (100, *[100] * 6, 10), []
    for seed in range(21):
        config = RunConfig(sizes=sizes, hidden=hidden, init=init, seed=seed, dtype="float64")
        random, theta = np.random.default_rng(seed), initial_theta(config)
        backprop, gradient = Backprop(theta, config, 1), np.zeros_like(theta)
        x = random.random((1, 100)) * (random.random((1, 100)) < 0.2)  # a fifth is ink, as in a digit
        backprop(x, np.eye(10)[[seed % 10]], np.empty((1, 10)))
        backprop.add_gradient(gradient, (0.0, 0.0), 1.0)
        lengths.append([np.linalg.norm(biases) for biases in layer_views(gradient, sizes)[1][:-1]])
    return np.array(lengths)


def _first_over_last(hidden: str, init: str) -> float:
    errors = _errors(hidden, init)
    return float(np.median(errors[:, 0] / errors[:, -1]))


@pytest.mark.parametrize("hidden", ACTIVATIONS)
def test_a_deep_net_does_what_the_table_says(hidden: str) -> None:
    for init, least, most in DEEP[hidden]:
        assert least < _first_over_last(hidden, init) < most, init


def test_with_hes_weights_errors_vanish_keep_or_explode_in_this_order() -> None:
    sigmoid, gelu, softplus, relu, leaky, tanh, sinh = (
        _first_over_last(hidden, "he")
        for hidden in ("sigmoid", "gelu", "softplus", "relu", "leaky-relu", "tanh", "sinh")
    )
    assert 20 * sigmoid < min(gelu, softplus)
    assert 1.5 * max(gelu, softplus) < min(relu, leaky)
    assert leaky == pytest.approx(relu, rel=0.1)
    assert 1.5 * max(relu, leaky) < tanh
    assert 1e6 * tanh < sinh


def test_layer_by_layer_sigmoid_loses_and_sinh_gains() -> None:
    """Check that each layer of sigmoid passes on less than a quarter of δ, with |w| about 1; sinh amplifies it."""
    sigmoid, sinh = (
        np.median(errors[:, :-1] / errors[:, 1:], axis=0)
        for errors in (_errors("sigmoid", "1-over-root-n"), _errors("sinh", "1-over-root-n"))
    )
    assert (sigmoid < 0.25).all()
    assert (sinh > 1.2).all()
