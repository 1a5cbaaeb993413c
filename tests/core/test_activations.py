"""Activations: values, slopes, and softmax's laws."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from core.activations import ACTIVATIONS, OUTPUTS, Activation, Output
from core.arrays import Array

LOGITS = arrays(np.float64, (3, 4), elements=st.floats(-1e4, 1e4))


def _value(of: Activation | Output, z: Array) -> Array:
    out = np.empty_like(z)
    of.value(z, out)
    return out


@pytest.mark.parametrize("activation", ACTIVATIONS.values(), ids=ACTIVATIONS)
def test_times_slope_multiplies_by_the_slope_of_value(activation: Activation) -> None:
    z, step = np.array([[-3.0, -0.7, -0.01, 0.02, 0.9, 4.0]]), 1e-6
    slope = (_value(activation, z + step) - _value(activation, z - step)) / (2 * step)
    delta = np.linspace(-2, 3, 6)[None]
    expected = delta * slope
    activation.times_slope(delta, z, _value(activation, z), np.empty_like(z))
    np.testing.assert_allclose(delta, expected, rtol=1e-8, atol=1e-9)


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
    # e^0 : e^ln3 = 1 : 3.
    np.testing.assert_allclose(_value(OUTPUTS["softmax"], np.array([[0.0, np.log(3)]])), [[0.25, 0.75]])


def test_the_slope_of_sigmoid_is_at_most_a_quarter() -> None:
    z = np.linspace(-5, 5, 101)[None]
    slope = np.ones_like(z)
    ACTIVATIONS["sigmoid"].times_slope(slope, z, _value(ACTIVATIONS["sigmoid"], z), np.empty_like(z))
    assert slope.max() == slope[0, 50] == 0.25


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
